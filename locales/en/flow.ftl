# What the dialogue says around its questions.
choice-yes = Yes
choice-no = No
choice-none = None of these
choice-not_sure = Not sure
flow-greet = Hello. Please tell me in a few words what is wrong.
flow-thanks = You are welcome.
flow-goodbye = Goodbye. You can write again at any time.
flow-what-is-wrong = Please tell me in a few words what is wrong.
flow-one-at-a-time = Let us finish these questions first. Then tell me about the other problem.
flow-answer-for-them = Please answer for the person who is ill. "You" means that person.
flow-first-question = This is the first question.
flow-begin-again = Let us begin again from the first question.
