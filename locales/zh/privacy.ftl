# 关于病人保存了什么：可以知道、取得和要求删除什么。 Draft: unread by a native speaker.
privacy-know = 我保存您在我们这里的地址、自{ $since }以来您写的和我们回答的、您告诉我的关于您自己的情况，以及您同意的事项。这些都已加密。照顾您的工作人员可以阅读，每次阅读都有记录。要一份副本，请写“下载我的数据”。要删除，请写“忘记我”。
privacy-forget-ask = 要我删除我保存的关于您的一切吗？删除后无法恢复。
choice-privacy-forget = 是，删除
choice-privacy-keep = 不，保留
privacy-forgotten = 一旦您在这里没有未完成的事，我就会删除。您再写来时，我将不认识您。
privacy-kept = 我照原样保留。
privacy-held = 其中一部分目前依法必须保留。我已把您的愿望转给工作人员。
privacy-download = 这是我保存的关于您的全部内容的副本：{ $link } 链接在{ $hours }小时内有效。拿到链接的人都能打开。
privacy-title = 我们保存的关于您的内容
privacy-channel = 渠道
privacy-language = 语言
privacy-since = 起始
privacy-facts = 您告诉我们的关于您自己的情况
privacy-consents = 您同意的事项
privacy-messages = 消息
privacy-decisions = 建议
privacy-plans = 出院计划
privacy-notes = 工作人员的记录
privacy-yes = 是
privacy-no = 否
privacy-patient = 您
privacy-bot = 助手
privacy-staff = 工作人员
privacy-machines = 供机器使用（FHIR）
privacy-nothing = 无
# Not shown: with this word the open question is put again.
privacy-again = 再说一遍
