### Approved words around locked facts: openings by mood and stage, connectors, closings by stage.
### No digits, no diagnosis, no promise, and nothing that presupposes what a fact says or whom it is about.

opening-neutral-first_question-1 = Thank you for writing.
opening-neutral-first_question-2 = Thanks for getting in touch.
opening-neutral-first_question-3 = Thank you for telling me.
opening-neutral-first_question-4 = Let us start with this.
opening-neutral-first_question-5 = I will keep my questions short.
opening-neutral-first_question-6 = Let us look at this step by step.

opening-neutral-question-1 = Thank you.
opening-neutral-question-2 = Thanks, I have noted that.
opening-neutral-question-3 = I have that now.
opening-neutral-question-4 = Let us go on.
opening-neutral-question-5 = Thank you for your answer.
opening-neutral-question-6 = Good to know.

opening-neutral-decision-1 = Thank you for your answers.
opening-neutral-decision-2 = Thank you for telling me all this.
opening-neutral-decision-3 = Here is the next step.
opening-neutral-decision-4 = Here is what to do next.
opening-neutral-decision-5 = Please read this with care.
opening-neutral-decision-6 = I have read your answers with care.

opening-neutral-knowledge-1 = Thank you for asking.
opening-neutral-knowledge-2 = That is a good question.
opening-neutral-knowledge-3 = Here is what our notes say.
opening-neutral-knowledge-4 = Thanks for your question.
opening-neutral-knowledge-5 = Let us look at this.
opening-neutral-knowledge-6 = Here is what is written about this.

opening-neutral-discharge-1 = Let us go through this together.
opening-neutral-discharge-2 = Please read this with care.
opening-neutral-discharge-3 = Here is a part of the care plan.
opening-neutral-discharge-4 = This is about the time at home.
opening-neutral-discharge-5 = Please take your time with this.
opening-neutral-discharge-6 = Here is what was written down for home.

opening-neutral-check_in-1 = I am writing to ask how things are.
opening-neutral-check_in-2 = Here is a short check-in.
opening-neutral-check_in-3 = It is time to look at how things are.
opening-neutral-check_in-4 = I would like to know how things are now.
opening-neutral-check_in-5 = Thank you for taking a moment.
opening-neutral-check_in-6 = Let us see how things are.

opening-worried-first_question-1 = I hear that this worries you.
opening-worried-first_question-2 = It makes sense to ask about this.
opening-worried-first_question-3 = I am glad you wrote.
opening-worried-first_question-4 = It is good that you asked.
opening-worried-first_question-5 = Thank you for telling me what worries you.
opening-worried-first_question-6 = Let us go through this with care.

opening-worried-question-1 = Thank you, that helps.
opening-worried-question-2 = I see why you ask about this.
opening-worried-question-3 = Each answer helps.
opening-worried-question-4 = Thank you for bearing with me.
opening-worried-question-5 = Let us keep going with care.
opening-worried-question-6 = I know that questions can be tiring.

opening-worried-decision-1 = Thank you for sharing your worry.
opening-worried-decision-2 = I understand that this worries you.
opening-worried-decision-3 = I know this has been on your mind.
opening-worried-decision-4 = It was sensible to ask.
opening-worried-decision-5 = Thank you for going through this with me.
opening-worried-decision-6 = Worry is easier with a clear next step.

opening-worried-knowledge-1 = It is good that you asked.
opening-worried-knowledge-2 = I hear that this worries you.
opening-worried-knowledge-3 = It makes sense to want to know.
opening-worried-knowledge-4 = Thank you for telling me what worries you.
opening-worried-knowledge-5 = A question like this can weigh on you.
opening-worried-knowledge-6 = Let us look at this with care.

opening-worried-discharge-1 = Going home can bring many questions.
opening-worried-discharge-2 = It makes sense to feel unsure at first.
opening-worried-discharge-3 = I hear that this worries you.
opening-worried-discharge-4 = Let us go through this with care.
opening-worried-discharge-5 = It is good that you ask.
opening-worried-discharge-6 = We can go step by step.

opening-worried-check_in-1 = I know this has been on your mind.
opening-worried-check_in-2 = It matters to me how things are.
opening-worried-check_in-3 = Thank you for taking a moment.
opening-worried-check_in-4 = It is good to look at this again.
opening-worried-check_in-5 = Please tell me what worries you now.
opening-worried-check_in-6 = Let us look at this with care.

opening-frightened_parent-first_question-1 = It is hard when a child is unwell.
opening-frightened_parent-first_question-2 = I can see how much you care.
opening-frightened_parent-first_question-3 = It is good that you look so closely.
opening-frightened_parent-first_question-4 = It is frightening to see a child unwell.
opening-frightened_parent-first_question-5 = You know the child best.
opening-frightened_parent-first_question-6 = I am glad you wrote about the child.

opening-frightened_parent-question-1 = What you notice helps a lot.
opening-frightened_parent-question-2 = I know this is a lot to ask.
opening-frightened_parent-question-3 = Every detail you give helps.
opening-frightened_parent-question-4 = Let us keep looking at this together.
opening-frightened_parent-question-5 = Thank you for looking so closely.
opening-frightened_parent-question-6 = You know what is usual for the child.

opening-frightened_parent-decision-1 = Thank you for taking such care.
opening-frightened_parent-decision-2 = I know this is hard for you.
opening-frightened_parent-decision-3 = It is hard to look after an unwell child.
opening-frightened_parent-decision-4 = It was good to ask.
opening-frightened_parent-decision-5 = Here is the next step for the child.
opening-frightened_parent-decision-6 = This child means a lot to you.

opening-frightened_parent-knowledge-1 = It is good that you ask.
opening-frightened_parent-knowledge-2 = I can see how much you care.
opening-frightened_parent-knowledge-3 = You want the best for the child.
opening-frightened_parent-knowledge-4 = It is hard not to know.
opening-frightened_parent-knowledge-5 = It is natural to ask for a child.
opening-frightened_parent-knowledge-6 = Thank you for looking so closely.

opening-frightened_parent-discharge-1 = Care for a child at home can feel like a lot.
opening-frightened_parent-discharge-2 = I can see how much you care.
opening-frightened_parent-discharge-3 = You know the child best.
opening-frightened_parent-discharge-4 = It is natural to feel unsure at first.
opening-frightened_parent-discharge-5 = Let us go through this for the child.
opening-frightened_parent-discharge-6 = Thank you for taking such care.

opening-frightened_parent-check_in-1 = I would like to know how the child is now.
opening-frightened_parent-check_in-2 = You notice small changes best.
opening-frightened_parent-check_in-3 = I know that this has been hard.
opening-frightened_parent-check_in-4 = Thank you for looking so closely.
opening-frightened_parent-check_in-5 = I can see how much you care.
opening-frightened_parent-check_in-6 = What you notice helps a lot.

opening-in_pain-first_question-1 = I am sorry about the pain.
opening-in_pain-first_question-2 = Pain is hard to bear.
opening-in_pain-first_question-3 = I am sorry that it hurts.
opening-in_pain-first_question-4 = Thank you for telling me about the pain.
opening-in_pain-first_question-5 = Pain can wear anyone out.
opening-in_pain-first_question-6 = I know it is hard to write about pain.

opening-in_pain-question-1 = Thank you for going on despite the pain.
opening-in_pain-question-2 = I will keep this short.
opening-in_pain-question-3 = I know this is not easy.
opening-in_pain-question-4 = Thank you for your patience.
opening-in_pain-question-5 = I am sorry to ask so much.
opening-in_pain-question-6 = It helps to know more about the pain.

opening-in_pain-decision-1 = I am sorry about this pain.
opening-in_pain-decision-2 = Pain makes everything harder.
opening-in_pain-decision-3 = Thank you for answering despite the pain.
opening-in_pain-decision-4 = I know the pain is hard.
opening-in_pain-decision-5 = The pain deserves attention.
opening-in_pain-decision-6 = Thank you for your effort.

opening-in_pain-knowledge-1 = I am sorry about the pain.
opening-in_pain-knowledge-2 = I will keep this short.
opening-in_pain-knowledge-3 = Thank you for asking despite the pain.
opening-in_pain-knowledge-4 = Pain raises many questions.
opening-in_pain-knowledge-5 = It makes sense to ask.
opening-in_pain-knowledge-6 = I know the pain is hard.

opening-in_pain-discharge-1 = I am sorry about the pain.
opening-in_pain-discharge-2 = I will keep this clear and short.
opening-in_pain-discharge-3 = Pain makes it hard to read much.
opening-in_pain-discharge-4 = Let us go through this slowly.
opening-in_pain-discharge-5 = Thank you for reading despite the pain.
opening-in_pain-discharge-6 = I know this is not easy.

opening-in_pain-check_in-1 = I would like to know how the pain is now.
opening-in_pain-check_in-2 = I hope the pain is easier to bear.
opening-in_pain-check_in-3 = I am sorry about the pain.
opening-in_pain-check_in-4 = I will keep this short.
opening-in_pain-check_in-5 = Thank you for writing despite the pain.
opening-in_pain-check_in-6 = Please tell me how it feels now.

opening-low_mood-first_question-1 = Thank you for trusting me with this.
opening-low_mood-first_question-2 = I am sorry that things are so heavy.
opening-low_mood-first_question-3 = It takes courage to say this.
opening-low_mood-first_question-4 = I am glad you told me.
opening-low_mood-first_question-5 = What you say matters.
opening-low_mood-first_question-6 = This sounds very hard.

opening-low_mood-question-1 = Thank you for saying that.
opening-low_mood-question-2 = Say as much as you wish.
opening-low_mood-question-3 = Thank you for being open.
opening-low_mood-question-4 = Your words matter.
opening-low_mood-question-5 = I know this is hard to talk about.
opening-low_mood-question-6 = Thank you for going on.

opening-low_mood-decision-1 = Thank you for being so open.
opening-low_mood-decision-2 = I am sorry that this is so hard.
opening-low_mood-decision-3 = You deserve care.
opening-low_mood-decision-4 = This matters.
opening-low_mood-decision-5 = Thank you for trusting me.
opening-low_mood-decision-6 = It was brave to talk about this.

opening-low_mood-knowledge-1 = Thank you for asking.
opening-low_mood-knowledge-2 = I am glad you asked.
opening-low_mood-knowledge-3 = What you ask matters.
opening-low_mood-knowledge-4 = Take this at your own pace.
opening-low_mood-knowledge-5 = It takes courage to ask.
opening-low_mood-knowledge-6 = I know this is not easy.

opening-low_mood-discharge-1 = Take this at your own pace.
opening-low_mood-discharge-2 = I know that this can feel like a lot.
opening-low_mood-discharge-3 = Let us go through this slowly.
opening-low_mood-discharge-4 = You deserve care.
opening-low_mood-discharge-5 = Thank you for going through this with me.
opening-low_mood-discharge-6 = It is fine to read this slowly.

opening-low_mood-check_in-1 = I am glad to hear from you.
opening-low_mood-check_in-2 = It matters how you are.
opening-low_mood-check_in-3 = Say as much as you wish.
opening-low_mood-check_in-4 = Thank you for taking a moment.
opening-low_mood-check_in-5 = Some days are heavier than others.
opening-low_mood-check_in-6 = Your words matter.

opening-urgent-first_question-1 = I need to ask this now.
opening-urgent-first_question-2 = This comes first.
opening-urgent-first_question-3 = Please read this right away.
opening-urgent-first_question-4 = Let us be quick.
opening-urgent-first_question-5 = I will be brief.
opening-urgent-first_question-6 = A quick answer helps now.

opening-urgent-question-1 = A quick answer, please.
opening-urgent-question-2 = I must know this now.
opening-urgent-question-3 = This is important.
opening-urgent-question-4 = Please answer right away.
opening-urgent-question-5 = This matters now.
opening-urgent-question-6 = I need to know this.

opening-urgent-decision-1 = Please read this now.
opening-urgent-decision-2 = This is important.
opening-urgent-decision-3 = Please act on this.
opening-urgent-decision-4 = Please do this first.
opening-urgent-decision-5 = This should not wait.
opening-urgent-decision-6 = Please take this seriously.

opening-administrative-first_question-1 = Thank you for your request.
opening-administrative-first_question-2 = Of course.
opening-administrative-first_question-3 = Thanks, let us look at this.
opening-administrative-first_question-4 = I can help with that.
opening-administrative-first_question-5 = Let me ask about your request.
opening-administrative-first_question-6 = A short question about your request.

opening-administrative-question-1 = Thanks.
opening-administrative-question-2 = Noted, thank you.
opening-administrative-question-3 = I have noted that.
opening-administrative-question-4 = A further detail, please.
opening-administrative-question-5 = Thank you for the details.
opening-administrative-question-6 = That is clear, thank you.

opening-administrative-decision-1 = Thank you for the details.
opening-administrative-decision-2 = Here is how this goes on.
opening-administrative-decision-3 = Here is what comes next for your request.
opening-administrative-decision-4 = Thanks, I have what I need.
opening-administrative-decision-5 = About your request:
opening-administrative-decision-6 = Here is the next step.

opening-administrative-knowledge-1 = Here is what you asked about.
opening-administrative-knowledge-2 = Thank you for asking.
opening-administrative-knowledge-3 = Of course.
opening-administrative-knowledge-4 = About your question:
opening-administrative-knowledge-5 = Here is what our notes say.
opening-administrative-knowledge-6 = Thanks for your question.

connector-1 = Also:
connector-2 = And also:
connector-3 = Another point:
connector-4 = Please also read this:
connector-5 = Please note:
connector-6 = Please keep this in mind:
connector-7 = This matters too:
connector-8 = There is also this:
connector-9 = Here is more:
connector-10 = And this too:

closing-first_question-1 = Answer as best you can.
closing-first_question-2 = Your own words are fine.
closing-first_question-3 = Say so if you are not sure.
closing-first_question-4 = A short answer is enough.
closing-first_question-5 = It is fine to be unsure.
closing-first_question-6 = You can ask me why at any time.
closing-first_question-7 = You can go back at any time.
closing-first_question-8 = Tell me at once if something gets worse.

closing-question-1 = A short answer is enough.
closing-question-2 = Not sure is an answer too.
closing-question-3 = Answer as best you can.
closing-question-4 = You can ask why I want to know.
closing-question-5 = If you are not sure, say so.
closing-question-6 = You can go back and change an answer.
closing-question-7 = Your own words are fine.
closing-question-8 = Tell me at once if something gets worse.

closing-decision_urgent-1 = Please do not put this off.
closing-decision_urgent-2 = Please act on this without delay.
closing-decision_urgent-3 = Please do not wait for it to pass.
closing-decision_urgent-4 = Ask someone to go with you if you can.
closing-decision_urgent-5 = Please tell someone near you about this.
closing-decision_urgent-6 = Keep this message to show to the staff.
closing-decision_urgent-7 = Please take this step first.
closing-decision_urgent-8 = Please put other plans aside.

closing-decision_same_day-1 = Please do not leave this for later.
closing-decision_same_day-2 = Please put this first.
closing-decision_same_day-3 = Write to me again if anything changes.
closing-decision_same_day-4 = Tell me at once if it gets worse.
closing-decision_same_day-5 = Keep this message at hand.
closing-decision_same_day-6 = It helps to note what changes.
closing-decision_same_day-7 = You can ask me about this again.
closing-decision_same_day-8 = Please tell someone close to you too.

closing-decision_routine-1 = Write to me again if anything changes.
closing-decision_routine-2 = You can ask me again at any time.
closing-decision_routine-3 = Keep this message at hand.
closing-decision_routine-4 = It helps to note what changes.
closing-decision_routine-5 = Tell me at once if it gets worse.
closing-decision_routine-6 = It helps to write your questions down.
closing-decision_routine-7 = Please do not let this slip.
closing-decision_routine-8 = Thank you for seeing to this.

closing-decision_self_care-1 = Write again if anything changes.
closing-decision_self_care-2 = Tell me at once if it gets worse.
closing-decision_self_care-3 = I hope today gets easier.
closing-decision_self_care-4 = Please keep an eye on it.
closing-decision_self_care-5 = You can write again at any time.
closing-decision_self_care-6 = Keep this message at hand.
closing-decision_self_care-7 = It is fine to ask again.
closing-decision_self_care-8 = I hope this helps.

closing-nurse-1 = Please tell me if anything changes.
closing-nurse-2 = Tell me at once if it gets worse.
closing-nurse-3 = Thank you for your patience.
closing-nurse-4 = Keep this chat at hand.
closing-nurse-5 = You can add more at any time.
closing-nurse-6 = Please write what else you notice.
closing-nurse-7 = Thank you for telling me.
closing-nurse-8 = It is fine to add details.

closing-knowledge-1 = Ask again if anything is unclear.
closing-knowledge-2 = You can ask me more at any time.
closing-knowledge-3 = Say so if this does not answer it.
closing-knowledge-4 = Tell me at once if something gets worse.
closing-knowledge-5 = Keep this message at hand.
closing-knowledge-6 = Please say if you meant something else.
closing-knowledge-7 = I hope this helps.
closing-knowledge-8 = It is fine to ask again.

closing-discharge-1 = Ask me if anything is unclear.
closing-discharge-2 = You can read this again at any time.
closing-discharge-3 = Keep this message at hand.
closing-discharge-4 = Tell me at once if something gets worse.
closing-discharge-5 = It is fine to ask more often.
closing-discharge-6 = It helps to read this with someone close.
closing-discharge-7 = It helps to write your questions down.
closing-discharge-8 = Please say if a word is hard.

closing-check_in-1 = A short answer is enough.
closing-check_in-2 = Your own words are fine.
closing-check_in-3 = Tell me at once if something gets worse.
closing-check_in-4 = Answer as best you can.
closing-check_in-5 = Not sure is an answer too.
closing-check_in-6 = You can add more at any time.
closing-check_in-7 = It is fine to add details.
closing-check_in-8 = Please tell me if anything has changed.
