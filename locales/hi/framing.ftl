### Approved words around locked facts: openings by mood and stage, connectors, closings by stage.
### No digits, no diagnosis, no promise, and nothing that presupposes what a fact says or whom it is about.

opening-neutral-first_question-1 = लिखने के लिए धन्यवाद।
opening-neutral-first_question-2 = संपर्क करने के लिए धन्यवाद।
opening-neutral-first_question-3 = यह बताने के लिए धन्यवाद।
opening-neutral-first_question-4 = चलिए, यहां से शुरू करते हैं।
opening-neutral-first_question-5 = मेरे सवाल छोटे होंगे।
opening-neutral-first_question-6 = चलिए, इसे धीरे-धीरे देखते हैं।

opening-neutral-question-1 = धन्यवाद।
opening-neutral-question-2 = धन्यवाद, यह लिख लिया है।
opening-neutral-question-3 = यह लिख लिया है।
opening-neutral-question-4 = चलिए, आगे बढ़ते हैं।
opening-neutral-question-5 = आपके जवाब के लिए धन्यवाद।
opening-neutral-question-6 = यह जानना अच्छा है।

opening-neutral-decision-1 = आपके जवाबों के लिए धन्यवाद।
opening-neutral-decision-2 = यह सब बताने के लिए धन्यवाद।
opening-neutral-decision-3 = यह अगला कदम है।
opening-neutral-decision-4 = अब यह करना है।
opening-neutral-decision-5 = कृपया इसे ध्यान से पढ़ें।
opening-neutral-decision-6 = आपके जवाब ध्यान से पढ़े हैं।

opening-neutral-knowledge-1 = पूछने के लिए धन्यवाद।
opening-neutral-knowledge-2 = यह अच्छा सवाल है।
opening-neutral-knowledge-3 = हमारे पन्नों में यह लिखा है।
opening-neutral-knowledge-4 = आपके सवाल के लिए धन्यवाद।
opening-neutral-knowledge-5 = चलिए, इसे देखते हैं।
opening-neutral-knowledge-6 = इस बारे में यह लिखा है।

opening-neutral-discharge-1 = चलिए, इसे साथ में देखते हैं।
opening-neutral-discharge-2 = कृपया इसे ध्यान से पढ़ें।
opening-neutral-discharge-3 = यह देखभाल की योजना का हिस्सा है।
opening-neutral-discharge-4 = यह घर पर देखभाल के बारे में है।
opening-neutral-discharge-5 = इसे आराम से पढ़ें।
opening-neutral-discharge-6 = यह घर के लिए लिखा गया है।

opening-neutral-check_in-1 = यह हाल पूछने के लिए संदेश है।
opening-neutral-check_in-2 = यह हालचाल का छोटा सवाल है।
opening-neutral-check_in-3 = हालचाल लेने का समय है।
opening-neutral-check_in-4 = अब हाल कैसा है, यह जानना है।
opening-neutral-check_in-5 = समय देने के लिए धन्यवाद।
opening-neutral-check_in-6 = चलिए, देखते हैं अब हाल कैसा है।

opening-worried-first_question-1 = दिख रहा है कि आपको इसकी चिंता है।
opening-worried-first_question-2 = इस बारे में पूछना स्वाभाविक है।
opening-worried-first_question-3 = अच्छा हुआ कि आपने लिखा।
opening-worried-first_question-4 = अच्छा हुआ कि आपने पूछा।
opening-worried-first_question-5 = अपनी चिंता बताने के लिए धन्यवाद।
opening-worried-first_question-6 = चलिए, इसे ध्यान से देखते हैं।

opening-worried-question-1 = धन्यवाद, इससे मदद मिलती है।
opening-worried-question-2 = समझ में आता है कि आपने यह क्यों पूछा।
opening-worried-question-3 = हर जवाब से मदद मिलती है।
opening-worried-question-4 = आपके धैर्य के लिए धन्यवाद।
opening-worried-question-5 = चलिए, ध्यान से आगे बढ़ते हैं।
opening-worried-question-6 = पता है कि सवालों से थकान होती है।

opening-worried-decision-1 = अपनी चिंता बताने के लिए धन्यवाद।
opening-worried-decision-2 = समझ में आता है कि आपको चिंता है।
opening-worried-decision-3 = पता है कि यह बात आपके मन में है।
opening-worried-decision-4 = पूछना समझदारी थी।
opening-worried-decision-5 = यह सब साथ में देखने के लिए धन्यवाद।
opening-worried-decision-6 = साफ़ कदम दिखे तो चिंता हल्की लगती है।

opening-worried-knowledge-1 = अच्छा हुआ कि आपने पूछा।
opening-worried-knowledge-2 = दिख रहा है कि आपको इसकी चिंता है।
opening-worried-knowledge-3 = यह जानने की इच्छा स्वाभाविक है।
opening-worried-knowledge-4 = अपनी चिंता बताने के लिए धन्यवाद।
opening-worried-knowledge-5 = ऐसा सवाल मन पर भारी हो सकता है।
opening-worried-knowledge-6 = चलिए, इसे ध्यान से देखते हैं।

opening-worried-discharge-1 = घर लौटने पर कई सवाल हो सकते हैं।
opening-worried-discharge-2 = शुरू में उलझन होना स्वाभाविक है।
opening-worried-discharge-3 = दिख रहा है कि आपको इसकी चिंता है।
opening-worried-discharge-4 = चलिए, इसे ध्यान से देखते हैं।
opening-worried-discharge-5 = अच्छा हुआ कि आपने पूछा।
opening-worried-discharge-6 = हम धीरे-धीरे आगे बढ़ सकते हैं।

opening-worried-check_in-1 = पता है कि यह बात आपके मन में है।
opening-worried-check_in-2 = आपका हाल जानना ज़रूरी है।
opening-worried-check_in-3 = समय देने के लिए धन्यवाद।
opening-worried-check_in-4 = इसे फिर से देखना अच्छा है।
opening-worried-check_in-5 = कृपया बताएं कि अब किस बात की चिंता है।
opening-worried-check_in-6 = चलिए, इसे ध्यान से देखते हैं।

opening-frightened_parent-first_question-1 = बच्चे की तबीयत ठीक न हो तो बहुत मुश्किल होता है।
opening-frightened_parent-first_question-2 = दिख रहा है कि आपको बच्चे की कितनी फ़िक्र है।
opening-frightened_parent-first_question-3 = इतने ध्यान से देखने के लिए धन्यवाद।
opening-frightened_parent-first_question-4 = बच्चे को तकलीफ़ में देखना डराता है।
opening-frightened_parent-first_question-5 = बच्चे को आपसे बेहतर कोई नहीं समझता।
opening-frightened_parent-first_question-6 = अच्छा हुआ कि आपने बच्चे के लिए लिखा।

opening-frightened_parent-question-1 = आपकी बताई हर बात से बहुत मदद मिलती है।
opening-frightened_parent-question-2 = पता है कि सवाल बहुत हैं।
opening-frightened_parent-question-3 = हर छोटी बात से मदद मिलती है।
opening-frightened_parent-question-4 = चलिए, इसे साथ में देखते हैं।
opening-frightened_parent-question-5 = इतने ध्यान से देखने के लिए धन्यवाद।
opening-frightened_parent-question-6 = आपको पता है कि बच्चा आम तौर पर कैसा रहता है।

opening-frightened_parent-decision-1 = इतनी देखभाल के लिए धन्यवाद।
opening-frightened_parent-decision-2 = पता है कि यह आपके लिए मुश्किल है।
opening-frightened_parent-decision-3 = बीमार बच्चे की देखभाल मुश्किल होती है।
opening-frightened_parent-decision-4 = पूछना अच्छा रहा।
opening-frightened_parent-decision-5 = बच्चे के लिए यह अगला कदम है।
opening-frightened_parent-decision-6 = दिख रहा है कि यह बच्चा आपके लिए कितना मायने रखता है।

opening-frightened_parent-knowledge-1 = अच्छा हुआ कि आपने पूछा।
opening-frightened_parent-knowledge-2 = दिख रहा है कि आपको बच्चे की कितनी फ़िक्र है।
opening-frightened_parent-knowledge-3 = आपको बच्चे का भला चाहिए।
opening-frightened_parent-knowledge-4 = पता न होना मुश्किल होता है।
opening-frightened_parent-knowledge-5 = बच्चे के लिए पूछना स्वाभाविक है।
opening-frightened_parent-knowledge-6 = इतने ध्यान से देखने के लिए धन्यवाद।

opening-frightened_parent-discharge-1 = घर पर बच्चे की देखभाल बहुत लग सकती है।
opening-frightened_parent-discharge-2 = दिख रहा है कि आपको बच्चे की कितनी फ़िक्र है।
opening-frightened_parent-discharge-3 = बच्चे को आपसे बेहतर कोई नहीं समझता।
opening-frightened_parent-discharge-4 = शुरू में उलझन होना स्वाभाविक है।
opening-frightened_parent-discharge-5 = चलिए, बच्चे के लिए इसे देखते हैं।
opening-frightened_parent-discharge-6 = इतनी देखभाल के लिए धन्यवाद।

opening-frightened_parent-check_in-1 = अब बच्चे का हाल जानना है।
opening-frightened_parent-check_in-2 = छोटे बदलाव आपको सबसे पहले दिखते हैं।
opening-frightened_parent-check_in-3 = पता है कि यह समय मुश्किल रहा है।
opening-frightened_parent-check_in-4 = इतने ध्यान से देखने के लिए धन्यवाद।
opening-frightened_parent-check_in-5 = दिख रहा है कि आपको बच्चे की कितनी फ़िक्र है।
opening-frightened_parent-check_in-6 = आपकी बताई हर बात से बहुत मदद मिलती है।

opening-in_pain-first_question-1 = आपके दर्द के लिए खेद है।
opening-in_pain-first_question-2 = दर्द सहना मुश्किल होता है।
opening-in_pain-first_question-3 = दुख है कि दर्द हो रहा है।
opening-in_pain-first_question-4 = दर्द के बारे में बताने के लिए धन्यवाद।
opening-in_pain-first_question-5 = दर्द किसी को भी थका देता है।
opening-in_pain-first_question-6 = पता है कि दर्द के बारे में लिखना मुश्किल है।

opening-in_pain-question-1 = दर्द में भी जवाब देने के लिए धन्यवाद।
opening-in_pain-question-2 = सवाल छोटा होगा।
opening-in_pain-question-3 = पता है कि यह आसान नहीं है।
opening-in_pain-question-4 = आपके धैर्य के लिए धन्यवाद।
opening-in_pain-question-5 = इतने सवालों के लिए माफ़ करें।
opening-in_pain-question-6 = दर्द के बारे में और जानने से मदद मिलती है।

opening-in_pain-decision-1 = इस दर्द के लिए खेद है।
opening-in_pain-decision-2 = दर्द सब कुछ मुश्किल कर देता है।
opening-in_pain-decision-3 = दर्द में भी जवाब देने के लिए धन्यवाद।
opening-in_pain-decision-4 = पता है कि दर्द सहना मुश्किल है।
opening-in_pain-decision-5 = दर्द पर ध्यान देना ज़रूरी है।
opening-in_pain-decision-6 = आपकी कोशिश के लिए धन्यवाद।

opening-in_pain-knowledge-1 = इस दर्द के लिए खेद है।
opening-in_pain-knowledge-2 = जवाब छोटा होगा।
opening-in_pain-knowledge-3 = दर्द में भी पूछने के लिए धन्यवाद।
opening-in_pain-knowledge-4 = दर्द में कई सवाल उठते हैं।
opening-in_pain-knowledge-5 = यह पूछना स्वाभाविक है।
opening-in_pain-knowledge-6 = पता है कि दर्द सहना मुश्किल है।

opening-in_pain-discharge-1 = इस दर्द के लिए खेद है।
opening-in_pain-discharge-2 = बात साफ़ और छोटी होगी।
opening-in_pain-discharge-3 = दर्द में ज़्यादा पढ़ना मुश्किल होता है।
opening-in_pain-discharge-4 = चलिए, छोटे कदमों में देखते हैं।
opening-in_pain-discharge-5 = दर्द में भी पढ़ने के लिए धन्यवाद।
opening-in_pain-discharge-6 = पता है कि यह आसान नहीं है।

opening-in_pain-check_in-1 = अब दर्द कैसा है, यह जानना है।
opening-in_pain-check_in-2 = उम्मीद है कि दर्द कुछ हल्का हो।
opening-in_pain-check_in-3 = इस दर्द के लिए खेद है।
opening-in_pain-check_in-4 = सवाल छोटा होगा।
opening-in_pain-check_in-5 = दर्द में भी लिखने के लिए धन्यवाद।
opening-in_pain-check_in-6 = कृपया बताएं कि अब कैसा लग रहा है।

opening-low_mood-first_question-1 = भरोसा करने के लिए धन्यवाद।
opening-low_mood-first_question-2 = दुख है कि सब इतना भारी लग रहा है।
opening-low_mood-first_question-3 = यह कहने के लिए हिम्मत चाहिए।
opening-low_mood-first_question-4 = अच्छा हुआ कि आपने बताया।
opening-low_mood-first_question-5 = आपकी बात मायने रखती है।
opening-low_mood-first_question-6 = यह बहुत मुश्किल लगता है।

opening-low_mood-question-1 = यह कहने के लिए धन्यवाद।
opening-low_mood-question-2 = जितना मन हो उतना कहें।
opening-low_mood-question-3 = खुलकर कहने के लिए धन्यवाद।
opening-low_mood-question-4 = आपके शब्द मायने रखते हैं।
opening-low_mood-question-5 = पता है कि इस बारे में बात करना मुश्किल है।
opening-low_mood-question-6 = आगे बताने के लिए धन्यवाद।

opening-low_mood-decision-1 = इतना खुलकर बताने के लिए धन्यवाद।
opening-low_mood-decision-2 = दुख है कि यह इतना मुश्किल है।
opening-low_mood-decision-3 = देखभाल आपका हक है।
opening-low_mood-decision-4 = यह मायने रखता है।
opening-low_mood-decision-5 = आपके भरोसे के लिए धन्यवाद।
opening-low_mood-decision-6 = इस बारे में बात करना हिम्मत का काम था।

opening-low_mood-knowledge-1 = पूछने के लिए धन्यवाद।
opening-low_mood-knowledge-2 = अच्छा हुआ कि आपने पूछा।
opening-low_mood-knowledge-3 = आपका सवाल मायने रखता है।
opening-low_mood-knowledge-4 = इसे अपनी रफ़्तार से पढ़ें।
opening-low_mood-knowledge-5 = पूछने के लिए हिम्मत चाहिए।
opening-low_mood-knowledge-6 = पता है कि यह आसान नहीं है।

opening-low_mood-discharge-1 = इसे अपनी रफ़्तार से पढ़ें।
opening-low_mood-discharge-2 = पता है कि यह बहुत लग सकता है।
opening-low_mood-discharge-3 = चलिए, छोटे कदमों में देखते हैं।
opening-low_mood-discharge-4 = देखभाल आपका हक है।
opening-low_mood-discharge-5 = यह साथ में देखने के लिए धन्यवाद।
opening-low_mood-discharge-6 = इसे धीरे पढ़ना भी ठीक रहेगा।

opening-low_mood-check_in-1 = आपसे बात करके अच्छा लगा।
opening-low_mood-check_in-2 = आपका हाल मायने रखता है।
opening-low_mood-check_in-3 = जितना मन हो उतना कहें।
opening-low_mood-check_in-4 = समय देने के लिए धन्यवाद।
opening-low_mood-check_in-5 = कुछ दिन ज़्यादा भारी होते हैं।
opening-low_mood-check_in-6 = आपके शब्द मायने रखते हैं।

opening-urgent-first_question-1 = यह अभी पूछना ज़रूरी है।
opening-urgent-first_question-2 = यह सबसे पहले है।
opening-urgent-first_question-3 = कृपया इसे तुरंत पढ़ें।
opening-urgent-first_question-4 = चलिए, जल्दी करते हैं।
opening-urgent-first_question-5 = बात छोटी होगी।
opening-urgent-first_question-6 = जल्दी जवाब देने से अभी मदद मिलेगी।

opening-urgent-question-1 = कृपया जल्दी जवाब दें।
opening-urgent-question-2 = यह अभी जानना ज़रूरी है।
opening-urgent-question-3 = यह ज़रूरी है।
opening-urgent-question-4 = कृपया तुरंत जवाब दें।
opening-urgent-question-5 = यह अभी मायने रखता है।
opening-urgent-question-6 = यह जानना ज़रूरी है।

opening-urgent-decision-1 = कृपया इसे अभी पढ़ें।
opening-urgent-decision-2 = यह ज़रूरी है।
opening-urgent-decision-3 = कृपया यह करें।
opening-urgent-decision-4 = कृपया सबसे पहले यह करें।
opening-urgent-decision-5 = इसमें देर नहीं होनी चाहिए।
opening-urgent-decision-6 = कृपया इस बात को हल्के में न लें।

opening-administrative-first_question-1 = आपके अनुरोध के लिए धन्यवाद।
opening-administrative-first_question-2 = जी, ज़रूर।
opening-administrative-first_question-3 = धन्यवाद, चलिए इसे देखते हैं।
opening-administrative-first_question-4 = इसमें मदद हो सकती है।
opening-administrative-first_question-5 = आपके अनुरोध के बारे में पूछना है।
opening-administrative-first_question-6 = अनुरोध के बारे में छोटा सवाल है।

opening-administrative-question-1 = धन्यवाद।
opening-administrative-question-2 = लिख लिया, धन्यवाद।
opening-administrative-question-3 = यह लिख लिया है।
opening-administrative-question-4 = कृपया यह भी बताएं।
opening-administrative-question-5 = जानकारी के लिए धन्यवाद।
opening-administrative-question-6 = यह साफ़ है, धन्यवाद।

opening-administrative-decision-1 = जानकारी के लिए धन्यवाद।
opening-administrative-decision-2 = आगे यह होना है।
opening-administrative-decision-3 = आपके अनुरोध में आगे यह है।
opening-administrative-decision-4 = धन्यवाद, ज़रूरी जानकारी मिल गई है।
opening-administrative-decision-5 = आपके अनुरोध के बारे में:
opening-administrative-decision-6 = यह अगला कदम है।

opening-administrative-knowledge-1 = आपके सवाल पर यह जानकारी है।
opening-administrative-knowledge-2 = पूछने के लिए धन्यवाद।
opening-administrative-knowledge-3 = जी, ज़रूर।
opening-administrative-knowledge-4 = आपके सवाल के बारे में:
opening-administrative-knowledge-5 = हमारे पन्नों में यह लिखा है।
opening-administrative-knowledge-6 = आपके सवाल के लिए धन्यवाद।

connector-1 = साथ ही:
connector-2 = और यह भी:
connector-3 = इसके अलावा:
connector-4 = कृपया यह भी पढ़ें:
connector-5 = कृपया ध्यान दें:
connector-6 = कृपया यह भी याद रखें:
connector-7 = यह भी ज़रूरी है:
connector-8 = यह बात भी है:
connector-9 = आगे यह भी है:
connector-10 = और यह बात भी:

closing-first_question-1 = जितना हो सके, जवाब दें।
closing-first_question-2 = अपने शब्दों में लिखना ठीक है।
closing-first_question-3 = पक्का न हो तो बता दें।
closing-first_question-4 = छोटा जवाब काफ़ी है।
closing-first_question-5 = पक्का पता न हो तो भी चलेगा।
closing-first_question-6 = कारण कभी भी पूछा जा सकता है।
closing-first_question-7 = कभी भी पीछे जाकर बदला जा सकता है।
closing-first_question-8 = कुछ बिगड़े तो तुरंत बताएं।

closing-question-1 = छोटा जवाब काफ़ी है।
closing-question-2 = पता नहीं, यह भी जवाब है।
closing-question-3 = जितना हो सके, जवाब दें।
closing-question-4 = कारण पूछा जा सकता है।
closing-question-5 = पक्का न हो तो बता दें।
closing-question-6 = पीछे जाकर जवाब बदला जा सकता है।
closing-question-7 = अपने शब्दों में लिखना ठीक है।
closing-question-8 = कुछ बिगड़े तो तुरंत बताएं।

closing-decision_urgent-1 = कृपया इसे टालें नहीं।
closing-decision_urgent-2 = कृपया बिना देर किए यह करें।
closing-decision_urgent-3 = कृपया अपने आप ठीक होने की राह न देखें।
closing-decision_urgent-4 = हो सके तो किसी को साथ ले जाएं।
closing-decision_urgent-5 = कृपया अपने पास के किसी व्यक्ति को बताएं।
closing-decision_urgent-6 = यह संदेश स्टाफ़ को दिखाने के लिए रखें।
closing-decision_urgent-7 = कृपया पहले यह कदम उठाएं।
closing-decision_urgent-8 = कृपया बाकी काम अभी छोड़ दें।

closing-decision_same_day-1 = कृपया इसे बाद के लिए न छोड़ें।
closing-decision_same_day-2 = कृपया इसे सबसे आगे रखें।
closing-decision_same_day-3 = कुछ बदले तो फिर लिखें।
closing-decision_same_day-4 = हालत बिगड़े तो तुरंत बताएं।
closing-decision_same_day-5 = यह संदेश अपने पास रखें।
closing-decision_same_day-6 = जो बदले उसे लिख लेने से मदद मिलती है।
closing-decision_same_day-7 = इस बारे में फिर पूछा जा सकता है।
closing-decision_same_day-8 = कृपया किसी करीबी को भी बताएं।

closing-decision_routine-1 = कुछ बदले तो फिर लिखें।
closing-decision_routine-2 = कभी भी फिर पूछा जा सकता है।
closing-decision_routine-3 = यह संदेश अपने पास रखें।
closing-decision_routine-4 = जो बदले उसे लिख लेने से मदद मिलती है।
closing-decision_routine-5 = हालत बिगड़े तो तुरंत बताएं।
closing-decision_routine-6 = अपने सवाल लिख लेने से मदद मिलती है।
closing-decision_routine-7 = कृपया इसे भूलें नहीं।
closing-decision_routine-8 = इस पर ध्यान देने के लिए धन्यवाद।

closing-decision_self_care-1 = कुछ बदले तो फिर लिखें।
closing-decision_self_care-2 = हालत बिगड़े तो तुरंत बताएं।
closing-decision_self_care-3 = उम्मीद है कि आज का दिन कुछ आसान हो।
closing-decision_self_care-4 = कृपया बदलाव पर ध्यान दें।
closing-decision_self_care-5 = कभी भी फिर लिखा जा सकता है।
closing-decision_self_care-6 = यह संदेश अपने पास रखें।
closing-decision_self_care-7 = फिर पूछना भी ठीक है।
closing-decision_self_care-8 = उम्मीद है कि इससे मदद मिले।

closing-nurse-1 = कुछ बदले तो कृपया बताएं।
closing-nurse-2 = हालत बिगड़े तो तुरंत बताएं।
closing-nurse-3 = आपके धैर्य के लिए धन्यवाद।
closing-nurse-4 = यह बातचीत अपने पास रखें।
closing-nurse-5 = कभी भी और बताया जा सकता है।
closing-nurse-6 = कृपया लिखें कि और क्या दिख रहा है।
closing-nurse-7 = बताने के लिए धन्यवाद।
closing-nurse-8 = और बातें भी जोड़ी जा सकती हैं।

closing-knowledge-1 = कुछ साफ़ न हो तो फिर पूछें।
closing-knowledge-2 = कभी भी और पूछा जा सकता है।
closing-knowledge-3 = जवाब अधूरा लगे तो बताएं।
closing-knowledge-4 = कुछ बिगड़े तो तुरंत बताएं।
closing-knowledge-5 = यह संदेश अपने पास रखें।
closing-knowledge-6 = सवाल कुछ और था तो कृपया बताएं।
closing-knowledge-7 = उम्मीद है कि इससे मदद मिले।
closing-knowledge-8 = फिर पूछना भी ठीक है।

closing-discharge-1 = कुछ साफ़ न हो तो पूछें।
closing-discharge-2 = इसे कभी भी फिर पढ़ा जा सकता है।
closing-discharge-3 = यह संदेश अपने पास रखें।
closing-discharge-4 = कुछ बिगड़े तो तुरंत बताएं।
closing-discharge-5 = बार-बार पूछना भी ठीक है।
closing-discharge-6 = किसी करीबी के साथ पढ़ने से मदद मिलती है।
closing-discharge-7 = अपने सवाल लिख लेने से मदद मिलती है।
closing-discharge-8 = कोई शब्द कठिन लगे तो कृपया बताएं।

closing-check_in-1 = छोटा जवाब काफ़ी है।
closing-check_in-2 = अपने शब्दों में लिखना ठीक है।
closing-check_in-3 = कुछ बिगड़े तो तुरंत बताएं।
closing-check_in-4 = जितना हो सके, जवाब दें।
closing-check_in-5 = पता नहीं, यह भी जवाब है।
closing-check_in-6 = कभी भी और बताया जा सकता है।
closing-check_in-7 = और बातें भी जोड़ी जा सकती हैं।
closing-check_in-8 = कुछ बदला हो तो कृपया बताएं।
