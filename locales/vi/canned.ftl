# What a nurse may put into the reply box; a person reads and sends it. Unsigned.
canned-greeting = Xin chào, tôi là điều dưỡng của nhóm chăm sóc và đang đọc những gì bạn viết.
canned-moment = Cảm ơn bạn đã chờ. Tôi đang xem, vui lòng cho tôi một lát.
canned-alone = Bây giờ có ai ở cùng bạn không?
canned-calling = Tôi sẽ gọi điện cho bạn trong vài phút. Vui lòng để điện thoại ở gần.
canned-phone_free = Tôi đã gọi điện nhưng không liên lạc được. Khi nào tôi có thể gọi lại?
canned-worse_call = Nếu nặng hơn, hoặc nếu bạn lo lắng, hãy gọi { $number } ngay.
canned-more = Vui lòng cho tôi biết thêm. Bắt đầu từ khi nào? Đang đỡ hơn hay nặng hơn?
canned-photo = Nếu có thể và muốn, vui lòng gửi một tấm ảnh.
canned-appointment = Tôi sẽ tìm lịch hẹn cho bạn và viết lại cho bạn ở đây.
canned-understood = Vui lòng nói bằng lời của bạn bây giờ bạn sẽ làm gì, để tôi biết là tôi đã nói rõ.
canned-wait = Tôi đang hỏi một đồng nghiệp và sẽ viết lại cho bạn ở đây.
canned-goodbye = Cảm ơn bạn đã viết. Hãy viết ở đây bất cứ khi nào bạn cần. Trong trường hợp khẩn cấp, gọi { $number }.
