# What is said when a person hands the conversation back. None of it tells anything of health.
handed-again = Trợ lý tự động trả lời trở lại. Chúng ta làm lại từ đầu: điều gì làm bạn khó chịu nhất?
handed-menu = Trợ lý tự động trả lời trở lại. Hãy viết điều bạn cần: về sức khỏe, hoặc NHÂN VIÊN để gặp nhân viên. Trong trường hợp khẩn cấp, gọi { $number }.
handed-close = Nhân viên của chúng tôi đã kết thúc cuộc trò chuyện này. Hãy viết ở đây khi bạn cần. Trong trường hợp khẩn cấp, gọi { $number }.
