# मरीज़ का क्या रखा जाता है: वे क्या जान, ले और मिटवा सकते हैं। Draft: unread by a native speaker.
privacy-know = मैं हमारे पास आपका पता, { $since } से आपका लिखा और हमारे जवाब, जो आपने अपने बारे में बताया और जिस पर आप सहमत हुए, रखता हूँ। यह सब एन्क्रिप्टेड है। आपकी देखभाल करने वाले कर्मचारी इसे पढ़ सकते हैं, और हर बार पढ़ना दर्ज होता है। प्रति के लिए लिखें: मेरा डेटा डाउनलोड करो। मिटाने के लिए लिखें: मुझे भूल जाओ।
privacy-forget-ask = क्या मैं आपके बारे में रखा सब कुछ मिटा दूँ? इसे वापस नहीं लाया जा सकता।
choice-privacy-forget = हाँ, मिटा दें
choice-privacy-keep = नहीं, रखें
privacy-forgotten = जैसे ही यहाँ आपका कुछ भी खुला नहीं रहेगा, मैं इसे मिटा दूँगा। आप फिर लिखेंगे तो मैं आपको नहीं पहचानूँगा।
privacy-kept = मैं इसे वैसे ही रखता हूँ।
privacy-held = क़ानून के अनुसार इसका कुछ हिस्सा अभी रखना होगा। मैंने आपकी इच्छा हमारे कर्मचारियों के सामने रखी है।
privacy-download = यह आपके बारे में रखी हर चीज़ की प्रति है: { $link } लिंक { $hours } घंटे चलेगा। जिसके पास लिंक है, वह इसे खोल सकता है।
privacy-title = हम आपका क्या रखते हैं
privacy-channel = माध्यम
privacy-language = भाषा
privacy-since = कब से
privacy-facts = जो आपने अपने बारे में बताया
privacy-consents = जिस पर आप सहमत हुए
privacy-messages = संदेश
privacy-decisions = सलाह
privacy-plans = छुट्टी की योजनाएँ
privacy-notes = कर्मचारियों ने क्या लिखा
privacy-yes = हाँ
privacy-no = नहीं
privacy-patient = आप
privacy-bot = सहायक
privacy-staff = कर्मचारी
privacy-machines = मशीनों के लिए (FHIR)
privacy-nothing = कुछ नहीं
# Not shown: with this word the open question is put again.
privacy-again = फिर से बोलो
