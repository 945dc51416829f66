# What a nurse may put into the reply box; a person reads and sends it. Unsigned.
canned-greeting = 您好，我是护理团队的护士，正在看您写的内容。
canned-moment = 谢谢您的等待。我现在正在看，请稍等。
canned-alone = 现在有人和您在一起吗？
canned-calling = 我几分钟后给您打电话。请把电话放在身边。
canned-phone_free = 我给您打过电话，没有打通。我什么时候可以再打？
canned-worse_call = 如果加重，或者您感到担心，请立即拨打 { $number }。
canned-more = 请再多告诉我一些。什么时候开始的？是好转还是加重？
canned-photo = 如果您可以并且愿意，请发一张照片。
canned-appointment = 我会为您找一个预约，然后在这里再写给您。
canned-understood = 请用您自己的话告诉我您现在要怎么做，好让我知道我说清楚了。
canned-wait = 我正在问同事，之后会在这里再写给您。
canned-goodbye = 谢谢您的来信。需要时请随时在这里写给我们。紧急情况请拨打 { $number }。
