# What is kept of a patient: what they may know, fetch and have erased.
privacy-know = I keep your address with us, what you wrote and what we answered since { $since }, what you told me about yourself, and what you agreed to. It is encrypted. Staff who look after you can read it, and each reading is noted. For a copy write DOWNLOAD MY DATA. To have it erased write FORGET ME.
privacy-forget-ask = Do you want me to erase all that I keep of you? It cannot be undone.
choice-privacy-forget = Yes, erase it
choice-privacy-keep = No, keep it
privacy-forgotten = I will erase it as soon as nothing of yours is open here. If you write again, I will not know you.
privacy-kept = I keep it as it is.
privacy-held = Some of it must be kept by law for now. I have put your wish before our staff.
privacy-download = Here is a copy of all that I keep of you: { $link } The link works for { $hours } hours. Whoever has it can open it.
privacy-title = What we keep of you
privacy-channel = Channel
privacy-language = Language
privacy-since = Since
privacy-facts = What you told us about yourself
privacy-consents = What you agreed to
privacy-messages = Messages
privacy-decisions = Advice
privacy-plans = Discharge plans
privacy-notes = What staff noted
privacy-yes = yes
privacy-no = no
privacy-patient = You
privacy-bot = Assistant
privacy-staff = Staff
privacy-machines = For machines (FHIR)
privacy-nothing = nothing
# Not shown: with this word the open question is put again.
privacy-again = repeat
