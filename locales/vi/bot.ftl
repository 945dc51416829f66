# What the assistant itself says. Emergency and crisis sentences are fixed: no model ever touches them.

# Single words that show the language where a whole sentence is missing.
language-words = chào xin cảm cám ơn vâng dạ ạ giúp không khong giup

demo-banner = BẢN THỬ. Nội dung y tế là bản nháp chưa ký duyệt, không dùng cho bệnh nhân thật.
disclosure = Tôi là Lamplight, trợ lý tự động, không phải người. Viết "y tá" để gặp nhân viên của chúng tôi. Nếu khẩn cấp, gọi { $number }.
choose-again = Tôi chưa hiểu. Hãy chọn một trong các câu này.

emergency = Gọi { $number } ngay. Đây có thể là cấp cứu. Nói bạn đang ở đâu và có chuyện gì. Mở khóa cửa, đừng tự lái xe, và đừng ở một mình nếu có người ở cùng được.
emergency-happening = Việc này có đang xảy ra bây giờ không? Nếu không, trả lời KHÔNG.
urgent-alarm = Việc này cần được khám hôm nay, trong vòng 4 giờ. Hãy đến phòng cấp cứu hoặc phòng khám khẩn cấp ngay. Nếu nặng hơn, gọi { $number }.
crisis = Tôi rất mừng vì bạn đã nói ra. Bạn không phải chịu đựng một mình. Hãy gọi { $crisis } ngay để nói chuyện với một người. Nếu bạn đang gặp nguy hiểm hoặc đã tự làm đau mình, gọi { $number } ngay. Nếu được, hãy tránh xa mọi thứ bạn có thể dùng để làm đau mình, và ở cùng người bạn tin cậy.
crisis-no-line = Tôi rất mừng vì bạn đã nói ra. Bạn không phải chịu đựng một mình. Nếu bạn đang gặp nguy hiểm hoặc đã tự làm đau mình, gọi { $number } ngay hoặc đến bệnh viện gần nhất. Nếu được, hãy tránh xa mọi thứ bạn có thể dùng để làm đau mình, và ở cùng người bạn tin cậy.
violence = Nếu có ai đang gặp nguy hiểm bây giờ, gọi { $number }. Nếu có thể đi an toàn, hãy đến nơi có người khác.
staff-told = Tôi đã chuyển việc này cho nhân viên của chúng tôi.
ask-now = Bạn có cần giúp cấp cứu ngay bây giờ không? Trả lời 1 là có, 2 là không. Nếu cần, bạn cũng có thể gọi { $number } ngay.

alarm-standing = Nếu việc này đang xảy ra, gọi { $number } ngay. Nhân viên của chúng tôi đã được báo. Nếu không đang xảy ra, trả lời KHÔNG.
alarm-past = Cảm ơn bạn đã cho biết. Nhân viên của chúng tôi vẫn đã được báo.

call-staff = Tôi đã chuyển tin nhắn của bạn cho nhân viên của chúng tôi. Nếu nặng hơn, hoặc bạn thấy không thể chờ, gọi { $number }.
call-staff-human = Tôi đã nhờ nhân viên của chúng tôi tiếp nhận ở đây. Nếu không thể chờ, gọi { $number }.
call-staff-not-understood = Tôi không chắc mình hiểu đúng, nên đã nhờ nhân viên của chúng tôi xem. Nếu không thể chờ, gọi { $number }.
call-staff-unsigned = Tôi chưa thể tự hỏi về việc này, nên đã nhờ nhân viên của chúng tôi xem. Nếu không thể chờ, gọi { $number }.
fallback = Bây giờ tôi không trả lời đúng cách được. Tôi đã chuyển tin nhắn của bạn cho nhân viên của chúng tôi. Nếu không thể chờ, hoặc nặng hơn, gọi { $number }.

media-refused = Tôi không xem được hình và không nghe được ghi âm. Hãy viết ra bạn bị gì. Nếu khẩn cấp, gọi { $number }.

decision-emergency = Gọi { $number } ngay. Điều bạn kể có thể là cấp cứu. Nói bạn đang ở đâu và có chuyện gì. Mở khóa cửa và đừng tự lái xe.
decision-urgent = Hãy đến phòng cấp cứu hoặc phòng khám khẩn cấp ngay, trong vòng 4 giờ.
decision-same_day = Hãy gặp nhân viên y tế hôm nay, trong vòng 24 giờ.
decision-routine = Hãy đặt hẹn khám với nhân viên y tế trong vài ngày tới.
decision-self_care = Theo điều bạn kể, lúc này bạn có thể tự chăm sóc ở nhà.
decision-nurse = Các câu hỏi của tôi không hợp với trường hợp này, nên y tá cần quyết định. Nhân viên của chúng tôi đã được nhờ xem.
decision-worse = Nếu nặng hơn, hoặc bạn lo lắng, gọi { $number }.
decision-not-clinician = Tôi không phải nhân viên y tế. Trả lời NHÂN VIÊN để gặp nhân viên của chúng tôi.
decision-crisis = Nếu bạn nghĩ đến việc làm đau mình, gọi { $crisis } bất cứ lúc nào.
decision-why = Vì sao: { $why }
decision-why-otherwise = Vì sao: bạn không có dấu hiệu nặng nào mà tôi đã hỏi.
decision-why-out_of_scope = Vì sao: các câu hỏi của tôi dành cho người bệnh khác.
decision-why-raised = Vì tuổi, thai kỳ, bệnh khác của bạn hoặc vì bạn liên hệ nhiều lần, tôi khuyên tăng mức chăm sóc lên một bậc.
silence = Tôi chưa nhận được trả lời của bạn. Nếu có bất kỳ điều nào tôi đã hỏi, hoặc nếu bạn không chắc, gọi { $number } ngay. Tôi đã nhờ nhân viên của chúng tôi xem.
nobody-yet-now = Chưa có nhân viên nào của chúng tôi đến với bạn, và chúng tôi không thể nói khi nào sẽ có. Đừng chờ chúng tôi: gọi { $number } ngay.
nobody-yet-crisis = Chưa có nhân viên nào của chúng tôi đến với bạn, và chúng tôi không thể nói khi nào sẽ có. Đừng chờ chúng tôi: gọi { $crisis } ngay để nói chuyện với một người. Nếu bạn đang gặp nguy hiểm hoặc đã tự làm đau mình, gọi { $number } ngay.
nobody-yet = Chưa có nhân viên nào của chúng tôi trả lời được. Tin nhắn của bạn vẫn ở trước họ. Nếu nặng hơn, hoặc bạn thấy không thể chờ, gọi { $number } ngay.
queue-wait = Bạn đang trong hàng chờ nhân viên của chúng tôi. Gần đây phải chờ khoảng { $minutes } phút, và có thể lâu hơn. Nếu nặng hơn, hoặc bạn thấy không thể chờ, gọi { $number }.
watch-for = Gọi { $number } nếu có bất kỳ điều nào sau đây:

# Whose words: the mark on a message to a telephone, and what is said when the patient chooses.
worded-by-ai = (Lời do AI soạn)
words-approved = Từ bây giờ tôi chỉ dùng lời đã được duyệt, không dùng lời của mô hình AI. Muốn đổi lại, hãy viết "dùng AI".
words-model = Mô hình AI có thể soạn lời cho tôi trở lại. Thông tin và lời khuyên vẫn là lời đã được duyệt. Muốn dừng, hãy viết "không AI".

# With the secret link to the discharge sheet.
sheet-ready = Hướng dẫn về nhà của quý vị đã sẵn sàng. Mở tại đây và đừng chia sẻ liên kết này: { $link }
