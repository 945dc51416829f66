# Kiểm tra tâm trạng bằng lời đơn giản của chúng tôi: bản nháp. Trước khi ký, bản tiếng Việt đã được kiểm chứng của PHQ-9
# và GAD-7 phải thay cho những lời này.
mood_check-which = Bạn muốn xem điều gì?
choice-phq9 = Buồn hoặc ít niềm vui
choice-gad7 = Lo lắng hoặc bồn chồn
questionnaire-intro = Tôi sẽ hỏi vài câu ngắn về 2 tuần qua. Các câu này cho thấy bạn cảm thấy thế nào, không cho biết bạn bị bệnh gì. Trả lời NHÂN VIÊN bất cứ lúc nào để gặp nhân viên của chúng tôi.
questionnaire-skipped = Không sao. Tôi bỏ qua câu này.
questionnaire-only-you = Các câu này chỉ có ích khi bạn trả lời cho chính mình. Với người khác, nhân viên của chúng tôi sẽ giúp.
questionnaire-stopped = Tạm để việc kiểm tra tâm trạng lại. Tôi hỏi trước về điều bạn vừa viết.

choice-not_at_all = Không ngày nào
choice-several_days = Vài ngày
choice-more_than_half = Hơn một nửa số ngày
choice-nearly_every_day = Gần như mỗi ngày
choice-not_hard = Không khó chút nào
choice-somewhat_hard = Hơi khó
choice-very_hard = Rất khó
choice-extremely_hard = Cực kỳ khó

phq9-joy = Trong 2 tuần qua, bao nhiêu ngày bạn ít hứng thú hoặc ít vui khi làm việc gì đó?
phq9-down = Trong 2 tuần qua, bao nhiêu ngày bạn thấy buồn, chán nản hoặc không còn hy vọng?
phq9-sleep = Bao nhiêu ngày bạn khó ngủ, hoặc ngủ quá nhiều?
phq9-tired = Bao nhiêu ngày bạn thấy mệt, hoặc ít sức?
phq9-appetite = Bao nhiêu ngày bạn ăn kém, hoặc ăn quá nhiều?
phq9-failure = Bao nhiêu ngày bạn thấy mình tệ, thất bại, hoặc làm mình hay gia đình thất vọng?
phq9-focus = Bao nhiêu ngày bạn khó tập trung, như khi đọc hoặc xem TV?
phq9-slow = Bao nhiêu ngày bạn đi lại hay nói chậm đến mức người khác thấy rõ? Hoặc bồn chồn đến mức đi lại nhiều hơn hẳn?
phq9-harm = Trong 2 tuần qua, bao nhiêu ngày bạn nghĩ thà chết còn hơn, hoặc nghĩ đến việc làm đau mình?
phq9-all = Các câu trả lời đầu cho thấy ít dấu hiệu buồn chán. Tôi hỏi luôn các câu còn lại nhé?
phq9-hard = Những điều này làm cho việc đi làm, lo việc nhà hoặc sống với mọi người khó đến mức nào?
phq9-why = Đây là những câu phòng khám dùng để xem tâm trạng. Câu trả lời cho biết cần được giúp sớm đến đâu.

gad7-nervous = Trong 2 tuần qua, bao nhiêu ngày bạn thấy lo âu, căng thẳng hoặc bứt rứt?
gad7-control = Trong 2 tuần qua, bao nhiêu ngày bạn không ngừng lo hoặc không kiểm soát được nỗi lo?
gad7-worry = Bao nhiêu ngày bạn lo quá nhiều về nhiều chuyện?
gad7-relax = Bao nhiêu ngày bạn khó thư giãn?
gad7-restless = Bao nhiêu ngày bạn bồn chồn đến mức khó ngồi yên?
gad7-annoyed = Bao nhiêu ngày bạn dễ bực hoặc cáu gắt?
gad7-afraid = Bao nhiêu ngày bạn thấy sợ, như sắp có chuyện rất tệ?
gad7-all = Các câu trả lời đầu cho thấy ít dấu hiệu lo nhiều. Tôi hỏi luôn các câu còn lại nhé?
gad7-hard = Những điều này làm cho việc đi làm, lo việc nhà hoặc sống với mọi người khó đến mức nào?
gad7-why = Đây là những câu phòng khám dùng để xem một người lo nhiều đến đâu. Câu trả lời cho biết cần được giúp sớm đến đâu.

decision-why-phq9-first = Vì sao: hai câu trả lời của bạn cho thấy ít dấu hiệu buồn chán. Tôi chưa hỏi các câu còn lại.
decision-why-phq9-minimal = Vì sao: câu trả lời của bạn cho thấy ít dấu hiệu buồn chán trong 2 tuần qua.
decision-why-phq9-mild = Vì sao: câu trả lời của bạn cho thấy vài dấu hiệu buồn chán trong 2 tuần qua.
decision-why-phq9-moderate = Vì sao: câu trả lời của bạn cho thấy dấu hiệu buồn chán rõ. Điều này có thể khá hơn khi được giúp.
decision-why-phq9-moderately_severe = Vì sao: câu trả lời của bạn cho thấy nhiều dấu hiệu buồn chán. Điều này có thể khá hơn khi được giúp.
decision-why-phq9-severe = Vì sao: câu trả lời của bạn cho thấy rất nhiều dấu hiệu buồn chán. Bạn không nên phải chờ.
decision-why-phq9-skipped = Vì sao: còn vài câu chưa trả lời, nên y tá cần xem cùng bạn.
decision-why-phq9-harm = Vì sao: bạn đã kể về ý nghĩ chết hoặc làm đau mình. Hôm nay nên có người nói chuyện với bạn.
decision-why-phq9-harm_unanswered = Vì sao: bạn chưa trả lời câu về cái chết hoặc làm đau mình. Để an toàn, hôm nay nên có người nói chuyện với bạn.
decision-why-gad7-first = Vì sao: hai câu trả lời của bạn cho thấy ít dấu hiệu lo nhiều. Tôi chưa hỏi các câu còn lại.
decision-why-gad7-minimal = Vì sao: câu trả lời của bạn cho thấy ít dấu hiệu lo nhiều trong 2 tuần qua.
decision-why-gad7-mild = Vì sao: câu trả lời của bạn cho thấy vài dấu hiệu lo lắng trong 2 tuần qua.
decision-why-gad7-mild_upper = Vì sao: câu trả lời của bạn cho thấy nhiều ngày lo lắng. Điều này có thể khá hơn khi được giúp.
decision-why-gad7-moderate = Vì sao: câu trả lời của bạn cho thấy dấu hiệu lo lắng rõ. Điều này có thể khá hơn khi được giúp.
decision-why-gad7-severe = Vì sao: câu trả lời của bạn cho thấy rất nhiều dấu hiệu lo lắng. Bạn không nên phải chờ.
decision-why-gad7-skipped = Vì sao: còn vài câu chưa trả lời, nên y tá cần xem cùng bạn.
