# The first page
page-title = Lamplight: hãy cho biết bạn thấy thế nào
page-lead = Hãy cho biết bạn thấy thế nào. Chúng tôi giúp bạn tìm đúng nơi khám.
page-how = Trả lời vài câu hỏi ngắn để biết nên đi đâu, và đi sớm đến mức nào. Y tá có thể đọc cuộc trò chuyện và tiếp nhận.
page-emergency = Nếu khẩn cấp, gọi { $emergency } ngay
page-crisis = Bạn nghĩ đến tự tử hoặc tự làm đau mình? Gọi { $crisis }
page-not-a-doctor = Lamplight là trợ lý tự động. Nó không chẩn đoán và không thay bác sĩ hay y tá.
page-demo = Chỉ là bản thử. Chưa có nhân viên y tế nào duyệt các câu hỏi này. Đừng dùng cho bệnh thật; nếu khẩn cấp, gọi { $emergency }.
page-languages = Ngôn ngữ
page-language = Tiếng Việt
page-no-script = Khung chat cần JavaScript, nhưng trình duyệt này đang tắt. Nếu khẩn cấp, gọi { $emergency } ngay.
page-text-us = Bạn cũng có thể nhắn tin cho chúng tôi:

# The widget
widget-title = Trò chuyện
widget-disclosure = Tôi là trợ lý tự động, không phải người. Tôi hỏi vài câu ngắn và cho biết nên đi khám ở đâu. Tôi không chẩn đoán được. Viết "y tá" để gặp nhân viên của chúng tôi. Nếu khẩn cấp, gọi { $emergency }.
widget-begin = Hôm nay bạn thấy khó chịu gì? Hãy viết theo cách của bạn.
widget-input = Tin nhắn của bạn
widget-send = Gửi
widget-sent-later = Chưa gửi
widget-call = Gọi { $emergency }
widget-crisis-call = Gọi { $crisis }
widget-offline = Mất kết nối. Tin nhắn của bạn được giữ lại và sẽ được gửi. Nếu khẩn cấp, gọi { $emergency }.
widget-online = Đã kết nối lại
widget-choices = Các câu trả lời
widget-you = Bạn
widget-bot = Trợ lý
widget-staff = Nhóm chăm sóc
widget-forget = Xóa cuộc trò chuyện khỏi máy này
widget-forget-sure = Xóa cuộc trò chuyện này khỏi máy? Bạn sẽ không mở lại được từ đây.
widget-not-sent = Không gửi được tin nhắn này. Hãy viết lại.
widget-waiting = Trợ lý đang viết
widget-log = Tin nhắn
widget-demo = Bản thử: chưa được nhân viên y tế duyệt
