# The first page
page-title = Lamplight: tell us how you feel
page-lead = Tell us how you feel. We will help you find the right care.
page-how = Answer a few short questions and learn where to go, and how soon. A nurse can read the conversation and take over.
page-emergency = In an emergency, call { $emergency } now
page-crisis = Thinking of suicide or harming yourself? Call { $crisis }
page-not-a-doctor = Lamplight is an automated assistant. It makes no diagnosis and does not replace a doctor or a nurse.
page-demo = Demonstration only. No clinician has approved these questions. Do not use it for real symptoms; in an emergency call { $emergency }.
page-languages = Language
page-language = English
page-no-script = The chat needs JavaScript, which is switched off in this browser. In an emergency, call { $emergency } now.
page-text-us = You can also text us:

# The widget
widget-title = Chat
widget-disclosure = I am an automated assistant, not a person. I ask short questions and tell you where to get care. I cannot make a diagnosis. Write "nurse" to reach our staff. In an emergency, call { $emergency }.
widget-begin = What is troubling you today? Write it in your own words.
widget-input = Your message
widget-send = Send
widget-sent-later = Not sent yet
widget-call = Call { $emergency }
widget-crisis-call = Call { $crisis }
widget-offline = No connection. Your messages are kept and will be sent. In an emergency, call { $emergency }.
widget-online = Connected again
widget-choices = Possible answers
widget-you = You
widget-bot = Assistant
widget-staff = Care team
widget-forget = Forget this chat on this device
widget-forget-sure = Remove this chat from this device? You cannot open it again from here.
widget-not-sent = This message could not be sent. Please write it again.
widget-waiting = The assistant is writing
widget-log = Messages
widget-demo = Demonstration: not approved by a clinician
