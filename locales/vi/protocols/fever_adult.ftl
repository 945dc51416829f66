# seal: b435d0144195c4bc373428d8b8cc3b13a4976257358a82f92dd1a33a0c91ff06
fever_adult-title = Sốt, từ 12 tuổi

fever_adult-sepsis = Bây giờ bạn có dấu hiệu nào sau đây không?
    .mixed_up = Lú lẫn, nói líu lưỡi, khó đánh thức, hoặc đã co giật
    .skin = Da hoặc môi loang lổ, xanh tím, xám hoặc rất tái
    .breath = Rất khó thở
    .pee = Cả ngày không tiểu
    .shiver = Run không ngừng được, hoặc cơ đau rất nhiều
    .die = Thấy như mình có thể chết
    .why = Có thể là nhiễm trùng máu nặng.

fever_adult-brain = Cùng với sốt, có điều nào sau đây đúng không?
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .neck = Cứng cổ, hoặc ánh sáng làm đau mắt
    .head = Đau đầu rất nặng
    .faint = Ngất hoặc muốn ngất khi đứng, hoặc da lạnh, ẩm
    .heat = Bị sau khi ra nắng, nóng hoặc làm nặng, và bạn cư xử lạ
    .cancer = Bạn đã dùng thuốc trị ung thư hoặc ghép tạng, và thấy bệnh hoặc không đi lại được
    .why = Có thể là nhiễm trùng quanh não hoặc trong máu, hoặc say nóng.

fever_adult-bleeding_skin = Có điều nào sau đây đúng không?
    .bleed = Chảy máu nướu hoặc mũi, hoặc có máu khi nôn hay trong phân
    .wound = Vết loét hoặc vết thương đau hơn nhiều so với vẻ ngoài
    .black = Da chuyển đen hoặc phồng nước
    .why = Chảy máu hoặc da rất đau kèm sốt cần giúp ngay.

fever_adult-pregnant =
    .why = Sốt trong những tuần này phải được khám ngay.

fever_adult-immunity = Có điều nào sau đây đúng không?
    .cancer = Bạn đã dùng thuốc trị ung thư hoặc ghép tạng, hoặc ít bạch cầu
    .immune = HIV, không có lá lách, steroid hoặc thuốc khác làm giảm miễn dịch
    .sickle = Bệnh hồng cầu hình liềm
    .malaria = Trong năm qua bạn đã ở nơi có sốt rét
    .dengue = Gần nơi có sốt xuất huyết, và đau bụng nặng, nôn nhiều hơn, hoặc rất mệt
    .device = Mới mổ, có ống trong người, van tim hỏng, hoặc chích ma túy
    .why = Có một điều này thì sốt phải được xét nghiệm ngay. Hãy đi ngay.

fever_adult-site = Có điều nào sau đây đúng không?
    .chills = Rét run
    .side = Đau hông lưng hoặc lưng
    .joint = Một khớp nóng, sưng
    .belly = Đau bụng rất nặng
    .skin = Da đỏ lan ra, hoặc vết thương đỏ
    .high = 40 °C (104 °F), hoặc 39.5 °C kéo dài 4 giờ
    .loss = Sẩy thai hoặc phá thai trong 6 tuần qua
    .why = Có thể là nhiễm trùng phải được trị trong vài giờ tới.

fever_adult-older =
    .why = Ở tuổi này, nên báo nhân viên y tế về cơn sốt hôm nay.

fever_adult-days = Có điều nào sau đây đúng không?
    .days = Sốt hơn 3 ngày
    .back = Hết một ngày, rồi bị lại
    .illness = Bạn có bệnh mạn tính
    .pee = Tiểu rát
    .ear = Đau tai, hoặc răng hay hàm sưng
    .phlegm = Ho có đờm
    .why = Có một điều này thì nhân viên y tế nên tìm nguyên nhân hôm nay.

fever_adult-weeks = Bạn có ra mồ hôi đêm hoặc sốt nhẹ từ 2 tuần trở lên, hoặc sụt cân không?
    .why = Sốt âm ỉ cần xét nghiệm trong buổi khám hẹn trước.
