# seal: f32b5a52aee7a7c7c5d0ad740e5b1dade73e86b458289066cba2f8c79e985279
fainting-title = Ngất hoặc gục xuống

fainting-not_back = Sau khi ngất, có điều nào sau đây đúng không?
    .wake = Sau 1 phút không tỉnh, hoặc thở không tốt
    .normal = Chưa trở lại hẳn bình thường
    .speech = Nói lạ, hoặc yếu một bên
    .fit = Người run giật
    .heart = Đau ngực, hoặc tim đập mạnh hay hụt nhịp
    .why = Ngất thường thì khỏe lại rất nhanh. Các dấu hiệu này nặng hơn.

fainting-how = Có điều nào sau đây đúng không?
    .sport = Xảy ra lúc tập thể thao hoặc làm nặng, hoặc lúc đang nằm
    .injury = Bị thương nặng khi té
    .head = Đau đầu rất nặng, hoặc khó thở
    .belly = Đau bụng hoặc đau lưng nặng, chảy máu nhiều, hoặc phân đen
    .many = Ngất hơn 2 lần trong 24 giờ
    .sugar = Bạn dùng thuốc tiểu đường, và uống đường không tỉnh lại
    .why = Có thể là bệnh tim, chảy máu, hoặc bị thương khi té.

fainting-heart_risk = Có phải ngất không báo trước, tim đập mạnh, hoặc đầu bị va đập, và có điều nào sau đây đúng không?
    .heart = Bạn có bệnh tim hoặc máy tim
    .thinner = Bạn dùng thuốc loãng máu, thuốc lợi tiểu hoặc thuốc huyết áp
    .old = Bạn từ 65 tuổi trở lên
    .why = Ngất như vậy có thể do tim, hoặc va đập có thể làm đầu chảy máu.

fainting-child_signs = Có điều nào sau đây đúng với bé không?
    .loud = Ngất do tiếng động lớn
    .family = Trong nhà có người chết đột ngột trước 40 tuổi
    .why = Có thể là bệnh nhịp tim di truyền trong gia đình.

fainting-older =
    .why = Ở tuổi này, ngất phải được khám trong vài giờ tới.

fainting-pregnant =
    .why = Trong những tuần này, ngất phải được khám ngay.

fainting-urgent_signs = Có điều nào sau đây đúng không?
    .warning = Không báo trước, lúc đang ngồi, hoặc tim đập mạnh trước đó
    .heart = Bạn có bệnh tim hoặc máy tim
    .thinner = Bạn dùng thuốc loãng máu, thuốc lợi tiểu hoặc thuốc huyết áp
    .family = Trong nhà có người chết đột ngột trước 40 tuổi
    .head = Bạn bị đập đầu
    .fluids = Nóng, nôn hoặc tiêu chảy, và uống nước rồi vẫn muốn ngất
    .why = Có một điều này thì tim, đầu hoặc lượng nước phải được kiểm tra ngay.

fainting-cause = Có điều nào sau đây đúng không?
    .unclear = Không có lý do rõ, như nóng, đau, thấy máu, không ăn hoặc đứng lâu
    .again = Bạn ngất hơn một lần trong vài ngày qua
    .medicine = Bạn bắt đầu thuốc mới trong 2 tuần qua
    .why = Nhân viên y tế nên tìm nguyên nhân hôm nay.

fainting-child =
    .why = Ngất ở tuổi này nên được khám trong buổi hẹn trước.

fainting-middle_age =
    .why = Ngất lần đầu ở tuổi này nên được khám trong buổi hẹn trước.

fainting-visit = Có điều nào sau đây đúng không?
    .slow = Bạn ngất hơn 20 giây
    .unwell = Từ đó bạn thấy không khỏe
    .stand = Bạn chóng mặt khi đứng lên đã nhiều tuần
    .drive = Bạn lái xe, hoặc làm việc với máy hay trên cao
    .why = Buổi khám hẹn trước có thể kiểm tra và cho bạn biết về việc lái xe.
