# seal: 1423ae6a0e8c4aa9c8ba8952c1939a4b02173cf9d11683b1dda118a198bf8cbd
palpitations-title = Tim đập nhanh hoặc không đều

palpitations-signs_now = Cùng với tim đập nhanh hoặc không đều, bây giờ bạn có dấu hiệu nào sau đây không?
    .chest = Đau hoặc tức ngực
    .breath = Khó thở
    .faint = Muốn ngất, đã ngất, hoặc co giật
    .sport = Gục xuống khi tập thể thao hoặc làm nặng
    .stroke = Mặt xệ, yếu tay hoặc nói lạ
    .why = Tim hoặc não có thể không đủ máu.

palpitations-pulse = Có điều nào sau đây đúng không? Để đếm, bắt mạch 30 giây rồi nhân đôi.
    .fast = Mạch lúc nghỉ từ 150 trở lên, hơn 10 phút
    .slow = Mạch dưới 40, và thấy không khỏe
    .shocks = Máy tim của bạn sốc từ 2 lần trở lên
    .shock_ill = Máy tim của bạn đã sốc, và bạn thấy không khỏe
    .why = Tim đập nhanh hoặc chậm như vậy cần giúp ngay.

palpitations-child_signs = Có điều nào sau đây đúng với bé không?
    .count = Tim nhanh đến mức không đếm được
    .pale = Bé tái hoặc không khỏe
    .why = Bé có một điều này phải được khám ngay.

palpitations-lasts_pregnant = Tim bạn có đập nhanh hơn vài phút, hoặc hay bị lại không?
    .why = Tim đập nhanh kéo dài trong những tuần này phải được khám ngay.

palpitations-urgent_signs = Có điều nào sau đây đúng không?
    .gone = Có kèm đau ngực, khó thở hoặc muốn ngất, và bây giờ đã hết
    .long = Đập nhanh hoặc hụt nhịp hơn 30 phút
    .new = Mạch trở nên không đều trong 48 giờ qua
    .drugs = Bắt đầu sau ma túy, hoặc quá nhiều thuốc tuyến giáp hay thuốc hen
    .energy = Bắt đầu sau nước tăng lực, và bạn run hoặc nôn
    .shock = Máy tim của bạn sốc 1 lần
    .why = Nhịp tim phải được kiểm tra trong vài giờ tới.

palpitations-pregnant =
    .why = Trong những tuần này nên báo nhân viên y tế hôm nay.

palpitations-today = Có điều nào sau đây đúng không?
    .runs = Bị hơn một lần trong hôm nay
    .heart = Bạn có bệnh tim
    .family = Trong nhà có người chết đột ngột trước 40 tuổi
    .ill = Sốt, sụt cân, hoặc run tay
    .medicine = Bạn dùng thuốc lợi tiểu, hoặc thuốc có thể đổi nhịp tim
    .fluids = Bạn nôn hoặc tiêu chảy
    .why = Có một điều này thì nhân viên y tế nên khám tim bạn hôm nay.

palpitations-often = Có điều nào sau đây đúng không?
    .back = Cứ bị lại, hoặc nặng hơn
    .minutes = Kéo dài hơn vài phút
    .family = Trong nhà có người bệnh tim
    .why = Buổi khám hẹn trước có thể tìm ra vì sao bị lại.
