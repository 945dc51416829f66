# What is said when a person hands the conversation back. None of it tells anything of health.
handed-again = المساعد الآلي يجيب من جديد. لنبدأ من البداية مرة أخرى: ما أكثر ما يزعجك؟
handed-menu = المساعد الآلي يجيب من جديد. اكتب ما تحتاج إليه: أمرًا يخص صحتك، أو كلمة «إنسان» للتحدث مع فريقنا. في الطوارئ اتصل بالرقم { $number }.
handed-close = أنهى فريقنا هذه المحادثة. اكتب هنا كلما احتجت إلينا. في الطوارئ اتصل بالرقم { $number }.
