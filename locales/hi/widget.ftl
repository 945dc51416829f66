# The first page
page-title = Lamplight: बताइए, आप कैसा महसूस कर रहे हैं
page-lead = बताइए, आप कैसा महसूस कर रहे हैं। हम सही इलाज ढूंढने में मदद करेंगे।
page-how = कुछ छोटे सवालों के जवाब दीजिए और जानिए कि कहां जाना है और कितनी जल्दी। नर्स बातचीत पढ़ सकती है और खुद संभाल सकती है।
page-emergency = इमरजेंसी में अभी { $emergency } पर फ़ोन करें
page-crisis = आत्महत्या या खुद को चोट पहुंचाने के विचार? { $crisis } पर फ़ोन करें
page-not-a-doctor = Lamplight एक स्वचालित सहायक है। यह बीमारी की पहचान नहीं करता और डॉक्टर या नर्स की जगह नहीं लेता।
page-demo = सिर्फ़ दिखाने के लिए। किसी डॉक्टर या नर्स ने इन सवालों को मंज़ूरी नहीं दी है। असली तकलीफ़ के लिए इस्तेमाल न करें; इमरजेंसी में { $emergency } पर फ़ोन करें।
page-languages = भाषा
page-language = हिन्दी
page-no-script = चैट के लिए JavaScript चाहिए, जो इस ब्राउज़र में बंद है। इमरजेंसी में अभी { $emergency } पर फ़ोन करें।
page-text-us = आप हमें SMS भी कर सकते हैं:

# The widget
widget-title = चैट
widget-disclosure = मैं एक स्वचालित सहायक हूं, इंसान नहीं। मैं छोटे सवालों के बाद बता सकता हूं कि इलाज कहां मिलेगा। मैं बीमारी की पहचान नहीं कर सकता।
widget-begin = आज क्या तकलीफ़ है? अपने शब्दों में लिखिए।
widget-input = आपका संदेश
widget-send = भेजें
widget-sent-later = अभी नहीं भेजा गया
widget-call = फ़ोन करें: { $emergency }
widget-crisis-call = फ़ोन करें: { $crisis }
widget-offline = नेटवर्क नहीं है। आपके संदेश रखे हैं और भेज दिए जाएंगे। इमरजेंसी में { $emergency } पर फ़ोन करें।
widget-online = फिर से जुड़ गया
widget-choices = संभव जवाब
widget-you = आप
widget-bot = सहायक
widget-staff = इलाज की टीम
widget-forget = इस फ़ोन या कंप्यूटर से यह चैट हटाएं
widget-forget-sure = इस फ़ोन या कंप्यूटर से यह चैट हटा दें? आप इसे यहां से फिर नहीं खोल पाएंगे।
widget-not-sent = यह संदेश नहीं भेजा जा सका। कृपया फिर से लिखें।
widget-waiting = सहायक लिख रहा है
widget-log = संदेश
widget-demo = सिर्फ़ दिखाने के लिए: डॉक्टर या नर्स से मंज़ूर नहीं
