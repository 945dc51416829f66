# What the assistant itself says. Emergency and crisis sentences are fixed: no model ever touches them.

# Single words that show the language where a whole sentence is missing.
language-words = hello hi hey thanks please yes

demo-banner = DEMO. The medical content is an unsigned draft, not for real patients.
disclosure = I am Lamplight, an automated assistant, not a person. Write "nurse" to reach our staff. In an emergency call { $number }.
choose-again = I did not get that. Please choose one of these.

emergency = Call { $number } now. This may be an emergency. Say where you are and what is happening. Unlock the door, do not drive yourself, and do not stay alone if someone can be with you.
emergency-happening = Is this happening now? If not, reply NO.
urgent-alarm = This needs to be seen today, within 4 hours. Go to an emergency department or urgent care now. If it gets worse, call { $number }.
crisis = I am very glad you told me. You do not have to go through this alone. Please call { $crisis } now to talk with someone. If you are in danger or have hurt yourself, call { $number } now. If you can, move away from anything you could use to hurt yourself, and stay with someone you trust.
crisis-no-line = I am very glad you told me. You do not have to go through this alone. If you are in danger or have hurt yourself, call { $number } now or go to the nearest hospital. If you can, move away from anything you could use to hurt yourself, and stay with someone you trust.
violence = If someone is in danger now, call { $number }. If you can do so safely, go to a place where other people are.
staff-told = I have put this in front of our staff.
ask-now = Do you need emergency help right now? Reply 1 for yes, 2 for no. If you do, you can also call { $number } at once.

alarm-standing = If this is happening now, call { $number } now. Our staff have been told. If it is not happening now, reply NO.
alarm-past = Thank you for telling me. Our staff have been told all the same.

call-staff = I have put your message in front of our staff. If it gets worse, or if you feel it cannot wait, call { $number }.
call-staff-human = I have asked our staff to take over here. If it cannot wait, call { $number }.
call-staff-not-understood = I am not sure that I understand, so I have asked our staff to look. If it cannot wait, call { $number }.
call-staff-unsigned = I cannot ask about this by myself yet, so I have asked our staff to look. If it cannot wait, call { $number }.
fallback = I cannot answer properly right now. I have put your message in front of our staff. If it cannot wait, or if it gets worse, call { $number }.

media-refused = I cannot see pictures or hear recordings. Please write what is wrong. In an emergency call { $number }.

decision-emergency = Call { $number } now. What you told me may be an emergency. Say where you are and what is happening. Unlock the door and do not drive yourself.
decision-urgent = Go to an emergency room or urgent care now, within 4 hours.
decision-same_day = Speak to a clinician today, within 24 hours.
decision-routine = Book an appointment with a clinician in the next days.
decision-self_care = From what you told me, you can look after this at home for now.
decision-nurse = My questions do not fit this, so a nurse needs to decide. Our staff have been asked to look.
decision-worse = If it gets worse, or if you are worried, call { $number }.
decision-not-clinician = I am not a clinician. Reply HUMAN to reach our staff.
decision-crisis = If you think of hurting yourself, call { $crisis } at any time.
decision-why = Why: { $why }
decision-why-otherwise = Why: you have none of the serious signs that I asked about.
decision-why-out_of_scope = Why: my questions are made for other patients.
decision-why-raised = I advise one step more care. The reason is your age, a pregnancy, other illness, or that you wrote again.
silence = I have not heard from you. If any of what I asked about is there, or if you are not sure, call { $number } now. I have asked our staff to look.
nobody-yet-now = Nobody of our staff has come to you yet, and we cannot say when someone will. Do not wait for us: call { $number } now.
nobody-yet-crisis = Nobody of our staff has come to you yet, and we cannot say when someone will. Do not wait for us: call { $crisis } now to talk with someone. If you are in danger or have hurt yourself, call { $number } now.
nobody-yet = Nobody of our staff has been able to answer yet. Your message is still in front of them. If it gets worse, or if you feel it cannot wait, call { $number } now.
queue-wait = You are in the queue for our staff. Lately people here have waited about { $minutes } min, and it can take longer. If it gets worse, or if you feel it cannot wait, call { $number }.
watch-for = Call { $number } if any of these start:

# Whose words: the mark on a message to a telephone, and what is said when the patient chooses.
worded-by-ai = (Worded by AI)
words-approved = From now on I use approved words only, with no words of an AI model. Write "AI words" to change that.
words-model = An AI model may word my replies again. Facts and advice stay approved words. Write "no AI" to stop that.

# With the secret link to the discharge sheet.
sheet-ready = Your instructions for home are ready. Open them here, and do not share this link: { $link }
