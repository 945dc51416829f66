# seal: 23e1ebb6ef95e2b2ac6e11473b5cea565d1d5c14fc7a8b3f09e657835ce38a0b
post_op-title = Sau khi mổ, hoặc vết mổ

post_op-breath = Bây giờ bạn có dấu hiệu nào sau đây không?
    .chest = Đau ngực, khó thở, ngất, hoặc ho ra máu
    .bleed = Chảy máu không cầm sau khi ấn 10 phút
    .throat = Cổ sưng, thở có tiếng, hoặc một muỗng máu từ họng
    .open = Vết mổ hở ra, và nhìn thấy bên trong
    .allergy = Mặt hoặc lưỡi sưng, hoặc mề đay khắp người
    .sleepy = Rất buồn ngủ hoặc thở chậm sau thuốc giảm đau
    .why = Có thể là cục máu đông, chảy máu nhiều hoặc tắc đường thở.

post_op-ill = Bạn có dấu hiệu nào sau đây không?
    .mixed_up = Lú lẫn, da loang lổ, hoặc rét run nặng
    .fit = Co giật, yếu một bên, hoặc nói lạ
    .limb = Tay hoặc chân lạnh, xanh tím hoặc tê, hoặc bột bó chặt và đau hơn
    .numb = Tê giữa hai chân, yếu chân, hoặc són tiểu hay phân
    .belly = Mổ giảm cân, và mạch nhanh hoặc đau vai
    .immune = Sốt, và không có lá lách hoặc miễn dịch yếu
    .eye = Đau nặng hoặc mất thị lực sau mổ mắt
    .why = Có một điều này thì có thể chỉ còn vài giờ để tránh hại lâu dài.

post_op-sick = Bạn có dấu hiệu nào sau đây không?
    .fever = Từ 38 °C (100.4 °F) trở lên, và thấy bệnh, hoặc sau mổ bụng, tim, não hoặc đặt vật cấy
    .leg = Một chân đau, sưng, đỏ hoặc ấm
    .pee = Không tiểu trong 6 giờ
    .vomit = Nôn không ngừng
    .belly = Bụng trướng và đau, không xì hơi hay đi tiêu
    .yellow = Mắt vàng, hoặc phân đen
    .pain = Đau nặng mà thuốc không đỡ
    .why = Có thể là nhiễm trùng, cục máu đông hoặc tắc ruột.

post_op-wound = Có điều nào sau đây đúng với vết mổ hoặc với bạn không?
    .pus = Vết mổ hở, chảy mủ hoặc hôi, hoặc vùng đỏ lan ra
    .worse = Đã đỡ rồi lại đau hơn
    .tube = Ống hoặc dẫn lưu bị tuột, tắc, có máu hoặc đỏ
    .risk = Vết mổ có vấn đề, và có vật cấy, ung thư, thừa cân hoặc hút thuốc
    .home = Mổ trong một ngày qua, và ở một mình hoặc lơ mơ
    .abroad = Mổ ở nước khác, và vết mổ có vấn đề
    .birth = Có thai, hoặc sinh con trong 6 tuần qua
    .why = Nhiễm trùng vết mổ có thể lan trong vài giờ.

post_op-today = Bạn có dấu hiệu nào sau đây không?
    .red = Hơi đỏ, dịch trong sau ngày thứ 3, hoặc chỉ khâu bị lỏng
    .warm = Từ 37.5 °C (99.5 °F) trở lên
    .cough = Ho hoặc có đờm
    .rash = Nổi ban do băng hoặc do thuốc
    .poo = 3 ngày không đi tiêu
    .dose = Quên một liều thuốc mà bệnh viện cho
    .worse = Mệt hơn, hoặc kém hơn lúc xuất viện
    .why = Có thể là bắt đầu có vấn đề, nên hãy gọi khoa hoặc phòng khám của bạn hôm nay.

post_op-ask_clinic = Bạn viết về một trong các điều này không?
    .itch = Ngứa, một mảng tê, vết bầm, hoặc ngủ kém
    .stitches = Khi nào cắt chỉ
    .back = Khi nào được đi làm, lái xe, nâng vật hoặc quan hệ
    .lump = Cục mềm có nước, không to thêm
    .why = Phòng khám của bạn có thể trả lời trong buổi hẹn trước.
