# The first page
page-title = Lamplight：说说您哪里不舒服
page-lead = 说说您哪里不舒服。我们帮您找到合适的就医方式。
page-how = 回答几个简短的问题，就知道该去哪里看、要多快。护士可以看到对话，也可以接手。
page-emergency = 遇到紧急情况，请现在就拨打 { $emergency }
page-crisis = 想自杀或伤害自己？请拨打 { $crisis }
page-not-a-doctor = Lamplight 是自动助手。它不做诊断，也不能代替医生或护士。
page-demo = 仅供演示。这些问题没有经过任何医护人员批准。请不要用于真实的症状；遇到紧急情况请拨打 { $emergency }。
page-languages = 语言
page-language = 简体中文
page-no-script = 聊天需要 JavaScript，这个浏览器把它关掉了。遇到紧急情况，请现在就拨打 { $emergency }。
page-text-us = 您也可以给我们发短信：

# The widget
widget-title = 聊天
widget-disclosure = 我是自动助手，不是真人。我会问几个简短的问题，告诉您去哪里看。我不能做诊断。要找工作人员，请写“护士”。遇到紧急情况请拨打 { $emergency }。
widget-begin = 今天哪里不舒服？请用自己的话写下来。
widget-input = 您的信息
widget-send = 发送
widget-sent-later = 还没有发出
widget-call = 拨打 { $emergency }
widget-crisis-call = 拨打 { $crisis }
widget-offline = 没有网络。您的信息已保存，之后会发出。遇到紧急情况，请拨打 { $emergency }。
widget-online = 网络已恢复
widget-choices = 可选的回答
widget-you = 您
widget-bot = 助手
widget-staff = 医护团队
widget-forget = 在这台设备上清除这次聊天
widget-forget-sure = 要从这台设备上删除这次聊天吗？之后不能再从这里打开。
widget-not-sent = 这条信息发不出去。请再写一次。
widget-waiting = 助手正在输入
widget-log = 消息
widget-demo = 演示：没有经过医护人员批准
