# seal: a92934644dbab301348f0b3ec80ddca65839153f9bf01ab6fcbf171edd1a4cff
stroke_weakness_numbness-title = Dấu hiệu đột quỵ, yếu hoặc tê

stroke_weakness_numbness-stroke_signs = Bây giờ, hoặc trong 24 giờ qua, bạn có dấu hiệu nào sau đây không, dù đã hết?
    .face = Một bên mặt xệ
    .arm = Tay hoặc chân yếu hoặc tê, ở một bên
    .speech = Nói lạ, hoặc lời nói vô nghĩa
    .sight = Đột ngột nhìn đôi, nhìn mờ hoặc mất thị lực
    .balance = Đột ngột mất thăng bằng, hoặc không đi thẳng được
    .memory = Đột ngột lú lẫn, hoặc mất trí nhớ
    .head = Đột ngột đau đầu rất nặng
    .why = Đây là dấu hiệu đột quỵ. Mỗi phút đều quan trọng, dù dấu hiệu đã hết.

stroke_weakness_numbness-nerve_signs = Bạn có dấu hiệu nào sau đây không?
    .breath = Bạn yếu, và khó thở hoặc khó nuốt
    .food = Yếu hoặc cứng người sau khi ăn đồ lạ hoặc có vết thương bẩn
    .spine = Đột ngột yếu sau va đập vào cổ hoặc lưng
    .back = Đột ngột yếu kèm đau lưng nặng
    .cold = Tay hoặc chân tê, kèm lạnh, tái hoặc đau
    .saddle = Tê giữa hai chân, hoặc không nhịn được hay không đi tiểu được
    .why = Có thể là tổn thương dây thần kinh, cột sống hoặc mạch máu.

stroke_weakness_numbness-passed = Bạn có dấu hiệu nào sau đây không?
    .week = Dấu hiệu đột quỵ đến rồi hết trong 7 ngày qua
    .hand = Bàn tay mới bị yếu, hoặc bàn chân rũ xuống
    .face = Yếu một bên mặt, kèm đau tai hoặc nổi ban
    .legs = Hai chân yếu dần qua nhiều ngày
    .why = Đột quỵ có thể đến sau dấu hiệu báo trước. Dây thần kinh có thể gặp nguy. Bạn phải được khám trong vài giờ.

stroke_weakness_numbness-today = Bạn có dấu hiệu nào sau đây không?
    .past = Dấu hiệu đột quỵ đến rồi hết hơn 7 ngày trước
    .both = Châm chích cả hai tay hoặc hai chân, bắt đầu trong vài ngày qua
    .patch = Mảng tê kèm nổi ban hoặc đau lưng
    .why = Hôm nay nhân viên y tế phải khám điều này.

stroke_weakness_numbness-long = Bạn có dấu hiệu nào sau đây không?
    .night = Tay châm chích ban đêm
    .feet = Chân châm chích hoặc tê đã lâu
    .slow = Thay đổi chậm, qua nhiều tháng
    .returns = Cứ bị lại
    .birth = Bạn có thai, hoặc đã sinh trong 6 tuần qua
    .why = Buổi khám hẹn trước có thể tìm ra cách giúp bạn.
