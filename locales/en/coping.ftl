# Exercises for a hard moment: a draft that nobody has signed. Sources are in flows/coping.yaml.
coping-which = Which of these would help you now?
choice-breathe = Slow breathing
choice-ground = Use your 5 senses
choice-muscles = Relax your muscles
choice-worry_time = A time for worries
choice-sleep = Better sleep
choice-small_step = One small step
choice-reach_out = Reach out to someone

coping-breathe = Let us breathe slowly. Sit down and let your shoulders drop. Breathe in through your nose and count to 4. Breathe out through your mouth and count to 6. Do this for 3 to 5 minutes. If you feel dizzy, breathe as you like.
coping-ground = Look around you. Name 5 things that you see. Touch 4 things and feel them. Listen for 3 sounds. Find 2 things that you can smell. Notice 1 thing that you can taste. Then take a slow breath. You are here, now.
coping-muscles = Sit or lie down. Make tight fists for 5 seconds, then let go for 10 seconds. Feel the change. Now do the same with your arms, shoulders, face, belly, legs and feet. Leave out any part that hurts.
coping-worry_time = Pick 15 minutes each day for your worries, but not just before bed. When a worry comes, write it down and keep it for then. In that time, ask: can I do something about it? If yes, plan one step. If no, let it pass and do something else.
coping-sleep = Go to bed and get up at the same times each day. Keep the last hour calm, with no screens. Have no coffee after noon, and little alcohol. If you lie awake for 20 minutes, get up and do something quiet until you feel sleepy.
coping-small_step = Pick one small thing that matters to you or used to bring joy: a short walk, a shower, a song, a call. Make it so small that you can do it today. Choose the time. Do it even if you do not feel like it. Then notice how you feel.
coping-reach_out = You do not have to be alone with this. Think of one person whom you trust. Send a short note: "I have a hard time. Can we talk?" You can meet, call or just sit together. If nobody comes to mind, our staff can help you to find someone.
