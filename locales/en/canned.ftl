# What a nurse may put into the reply box; a person reads and sends it. Unsigned.
canned-greeting = Hello, I am a nurse of the care team and I am reading what you wrote.
canned-moment = Thank you for waiting. I am looking at this now, please give me a moment.
canned-alone = Is somebody with you now?
canned-calling = I will telephone you in a few minutes. Please keep your telephone near you.
canned-phone_free = I tried to telephone you and could not reach you. When can I call again?
canned-worse_call = If it gets worse, or if you are worried, call { $number } at once.
canned-more = Please tell me a little more. When did it begin, and is it getting better or worse?
canned-photo = If you can and want to, please send a picture of it.
canned-appointment = I will look for an appointment for you and write to you again here.
canned-understood = Please tell me in your own words what you will do now, so that I know that I was clear.
canned-wait = I am asking a colleague and will write to you again here.
canned-goodbye = Thank you for writing. Write again here whenever you need us. In an emergency call { $number }.
