# About the messages themselves: wanted or not, and what a channel may carry. None of it tells anything of health.

channel-choose = Choose
channel-opted-out = You will get no more messages from this number. Reply START to get them again. In an emergency call { $number }.
channel-opted-out-reminders = You will get no more reminders from this number. Reply START to get them again.
channel-opted-in = You will get messages here again. Reply STOP to get no more. In an emergency call { $number }.
channel-help = This is Lamplight, the automated assistant of your clinic. Write what is wrong, or "nurse" to reach our staff. Reply STOP to get no more messages. In an emergency call { $number }.
channel-link = Details about your health are not sent here. Please write to us in our secure chat: { $link } If it cannot wait, call { $number }.
channel-link-staff = You have a message from your clinic. Read it in our secure chat: { $link } If it cannot wait, call { $number }.
channel-refuse = Details about your health are not sent here. Please contact the clinic by telephone or on its website. If it cannot wait, call { $number }.
channel-invite = You have a message from your clinic. Reply to read it.
