# seal: 86b49698364488dc588385cddcbed1d877fc746bbcd4adcecbf0beec1df4da9a
fever_child_u5-title = Sốt, trẻ dưới 12 tuổi

fever_child_u5-looks = Bây giờ bé có dấu hiệu nào sau đây không?
    .wake = Khó đánh thức, mềm oặt, hoặc không nhìn bạn
    .cry = Khóc yếu, khóc thét, hoặc khóc không ngừng
    .color = Da, môi hoặc lưỡi xanh tím, xám, loang lổ hoặc rất tái
    .fit = Co giật có run giật, hoặc yếu một bên
    .drink = Hoàn toàn không uống hay bú được, hoặc nôn ra hết
    .dry = Mắt trũng, hoặc da véo lên không xẹp xuống
    .why = Đây là các dấu hiệu bé có thể bệnh rất nặng và cần giúp ngay.

fever_child_u5-breathing = Khi bé thở, bạn có thấy dấu hiệu nào sau đây không?
    .grunt = Rên ở mỗi hơi thở
    .ribs = Da lõm vào ở sườn
    .stops = Ngừng thở ngắn
    .fast = Từ 60 nhịp thở trở lên trong một phút
    .why = Bé đang phải gắng sức quá nhiều để thở.

fever_child_u5-spots_neck = Bé có dấu hiệu nào sau đây không?
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .neck = Cứng cổ
    .soft_spot = Thóp trên đầu phồng lên
    .green = Nôn ra nước màu xanh lá
    .cold = Sờ lạnh, hoặc dưới 36 °C (96.8 °F)
    .cancer = Dùng thuốc trị ung thư, và trông bệnh, tái hoặc buồn ngủ, hoặc run
    .why = Có thể là nhiễm trùng máu hoặc quanh não, hoặc tắc ruột.

fever_child_u5-newborn =
    .why = Trong tháng đầu, sốt có thể là dấu hiệu duy nhất của nhiễm trùng nặng.

fever_child_u5-young_baby =
    .why = Ở tuổi này, sốt phải được khám ở bệnh viện ngay. Lúc đầu bé có thể trông khỏe.

fever_child_u5-high_fever = Sốt có từ 39 °C (102.2 °F) trở lên không?
    .why = Ở tuổi này, sốt cao thường hay là nhiễm trùng nặng hơn.

fever_child_u5-less_well = Bé có dấu hiệu nào sau đây không?
    .breath = Cánh mũi phập phồng, hoặc thở nhanh: 50 lần một phút dưới 1 tuổi, 40 từ 1 tuổi, 30 từ 5 tuổi
    .active = Gọi lâu mới thức, không cười, hoặc cử động ít đi nhiều
    .pale = Bạn thấy bé tái
    .feeds = Uống hoặc bú ít hơn một nửa bình thường
    .mouth = Miệng khô
    .pee = Không tiểu hoặc không ướt tã trong 12 giờ
    .why = Có một điều này thì bé phải được khám trong vài giờ tới.

fever_child_u5-long_or_illness = Có điều nào sau đây đúng với bé không?
    .days = Sốt từ 5 ngày trở lên
    .chills = Rét run
    .limb = Sưng khớp, tay hoặc chân, hoặc không chịu đi hay không dùng tay chân
    .cancer = Dùng thuốc trị ung thư, hoặc rất ít bạch cầu
    .spleen = Hồng cầu hình liềm, không có lá lách, hoặc miễn dịch yếu
    .heart = Bệnh tim, máy thở, hoặc ống trong tĩnh mạch
    .travel = Trong năm qua đã ở nơi có sốt rét hoặc sốt xuất huyết
    .why = Sốt lâu, hoặc sốt kèm một điều này, cần xét nghiệm ngay.

fever_child_u5-other_signs = Bé có dấu hiệu nào sau đây không?
    .days = Sốt hơn 3 ngày
    .ear = Đau tai, hoặc chảy dịch tai
    .pee = Tiểu rát hoặc nước tiểu hôi
    .throat = Đau họng kèm nổi ban
    .settle = Không yên được, cả khi đã hạ sốt
    .worse = Bé nặng hơn, hoặc bạn lo lắng
    .why = Các dấu hiệu này có thể cần trị, và bạn hiểu bé nhất. Nhân viên y tế phải khám bé hôm nay.

fever_child_u5-cycle = Sốt có cứ bị đi bị lại, và giữa các lần bé khỏe không?
    .why = Sốt lặp lại theo chu kỳ nên có buổi khám hẹn trước.
