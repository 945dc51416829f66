# The mood check, in our own plain words: a draft. The validated wording of PHQ-9 and GAD-7 must replace these words
# before anybody signs. English is the same as in flows/questionnaires/*.yaml.
mood_check-which = What shall we look at?
choice-phq9 = Low mood or little joy
choice-gad7 = Worry or nerves
questionnaire-intro = I will ask some short questions about the last 2 weeks. They show how you feel; they do not say what you have. Reply HUMAN at any time to reach our staff.
questionnaire-skipped = That is fine. I leave this one out.
questionnaire-only-you = These questions only work when you answer for yourself. For someone else, our staff will help.
questionnaire-stopped = Let us leave the mood check for now. First I ask about what you just wrote.

choice-not_at_all = Not at all
choice-several_days = Several days
choice-more_than_half = More than half the days
choice-nearly_every_day = Nearly every day
choice-not_hard = Not hard at all
choice-somewhat_hard = Somewhat hard
choice-very_hard = Very hard
choice-extremely_hard = Extremely hard

phq9-joy = In the last 2 weeks, how often did you have little interest or joy in doing things?
phq9-down = In the last 2 weeks, how often did you feel down, low or without hope?
phq9-sleep = How often did you have trouble with sleep, or sleep too much?
phq9-tired = How often did you feel tired, or have little energy?
phq9-appetite = How often did you have little appetite, or eat too much?
phq9-failure = How often did you feel bad about yourself? Or that you failed, or let yourself or your family down?
phq9-focus = How often was it hard to keep your mind on things, such as to read or to watch TV?
phq9-slow = How often did you move or speak so slowly that others saw it? Or were so restless that you moved much more?
phq9-harm = In the last 2 weeks, how often did you think you would be better off dead? Or think of hurting yourself?
phq9-all = Your first answers show few signs of low mood. Shall I ask the other questions too?
phq9-hard = How hard did these things make it to work, to care for your home, or to get on with people?
phq9-why = These are the questions that clinics use to see how someone's mood is. The answers show how soon to get help.

gad7-nervous = In the last 2 weeks, how often did you feel nervous, tense or on edge?
gad7-control = In the last 2 weeks, how often could you not stop worrying, or not control it?
gad7-worry = How often did you worry too much about many things?
gad7-relax = How often did you have trouble to relax?
gad7-restless = How often were you so restless that it was hard to sit still?
gad7-annoyed = How often were you easily annoyed or cross?
gad7-afraid = How often did you feel fear, as if something awful might come?
gad7-all = Your first answers show few signs of strong worry. Shall I ask the other questions too?
gad7-hard = How hard did these things make it to work, to care for your home, or to get on with people?
gad7-why = These are the questions that clinics use to see how much worry someone has. The answers show how soon to get help.

decision-why-phq9-first = Why: your two answers show few signs of low mood. I did not ask the rest.
decision-why-phq9-minimal = Why: your answers show few signs of low mood in the last 2 weeks.
decision-why-phq9-mild = Why: your answers show some signs of low mood in the last 2 weeks.
decision-why-phq9-moderate = Why: your answers show clear signs of low mood. This can get better with help.
decision-why-phq9-moderately_severe = Why: your answers show many signs of low mood. This can get better with help.
decision-why-phq9-severe = Why: your answers show very many signs of low mood. You should not have to wait with this.
decision-why-phq9-skipped = Why: some questions were left out, so a nurse should look at this with you.
decision-why-phq9-harm = Why: you told me about thoughts of death or of hurting yourself. Someone should talk with you today.
decision-why-phq9-harm_unanswered = Why: you left out the question about death or hurting yourself. To be safe, someone should talk with you today.
decision-why-gad7-first = Why: your two answers show few signs of strong worry. I did not ask the rest.
decision-why-gad7-minimal = Why: your answers show few signs of strong worry in the last 2 weeks.
decision-why-gad7-mild = Why: your answers show some signs of worry in the last 2 weeks.
decision-why-gad7-mild_upper = Why: your answers show signs of worry on many days. This can get better with help.
decision-why-gad7-moderate = Why: your answers show clear signs of worry. This can get better with help.
decision-why-gad7-severe = Why: your answers show very many signs of worry. You should not have to wait with this.
decision-why-gad7-skipped = Why: some questions were left out, so a nurse should look at this with you.
