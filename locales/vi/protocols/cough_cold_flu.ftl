# seal: dda7b1d231c9a7b8f7d1ec6193d49b06093a04fbdf98065bd919fbba516a7fb8
cough_cold_flu-title = Ho, cảm, cúm hoặc COVID

cough_cold_flu-severe = Bây giờ có điều nào sau đây đúng không?
    .breath = Khó thở đến mức không nói được trọn câu
    .lips = Môi hoặc da xanh tím hay xám
    .mixed_up = Lú lẫn, khó đánh thức, hoặc đã co giật
    .chest = Đau hoặc tức ở ngực hay bụng không hết
    .blood = Ho ra nhiều máu, hoặc cục máu
    .why = Đây là dấu hiệu nguy hiểm của nhiễm trùng trong ngực.

cough_cold_flu-blood_infection = Có điều nào sau đây đúng không?
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .neck = Cứng cổ, kèm sốt
    .pee = Không tiểu chút nào, và rất yếu hoặc đứng không vững
    .cancer = Sốt và thấy bệnh, và đang dùng thuốc trị ung thư hoặc đã ghép tạng
    .pregnant = Khó thở khi nghỉ, và có thai hoặc đã sinh trong 6 tuần qua
    .why = Có thể là nhiễm trùng máu nặng.

cough_cold_flu-child_signs = Bé có dấu hiệu nào sau đây không?
    .ribs = Sườn lõm vào mỗi khi thở
    .fast = Thở rất nhanh
    .stops = Ngừng thở ngắn
    .quiet = Mềm oặt, hoặc không thức dậy hay không nhìn bạn
    .why = Bé đang phải gắng sức quá nhiều để thở.

cough_cold_flu-baby_fever = Bé có từ 38 °C (100.4 °F), dưới 36 °C (96.8 °F), hoặc sờ nóng hay lạnh không?
    .why = Ở bé nhỏ thế này, sốt có thể là dấu hiệu duy nhất của nhiễm trùng nặng.

cough_cold_flu-child_dry = Bé có dấu hiệu nào sau đây không?
    .pee = Không tiểu hoặc không ướt tã trong 8 giờ, hoặc khóc không có nước mắt
    .feeds = Uống hoặc bú ít hơn một nửa bình thường
    .mouth = Miệng khô
    .walk = Không chịu đi vì đau cơ
    .hot = Sốt trên 40 °C (104 °F)
    .choke = Bị sặc vật gì đó ngay trước khi ho
    .why = Có một điều này thì bé phải được khám trong vài giờ tới.

cough_cold_flu-urgent_signs = Có điều nào sau đây đúng không?
    .rest = Mới khó thở khi nghỉ
    .blood = Ho có máu
    .sharp = Sốt, và đau ngực nhói khi thở hoặc ho
    .back = Đã đỡ, rồi bị lại hoặc nặng hơn
    .illness = Hen, COPD, suy tim, hồng cầu hình liềm hoặc tiểu đường nặng hơn
    .swell = Mặt hoặc cổ sưng
    .why = Có một điều này thì bạn phải được khám trong vài giờ tới.

cough_cold_flu-immune_fever = Bạn có sốt từ 38 °C (100.4 °F) trở lên, và có điều nào sau đây không?
    .cancer = Thuốc trị ung thư, ghép tạng, hoặc ít bạch cầu
    .immune = Miễn dịch yếu, hoặc không có lá lách
    .why = Người có một điều này bị sốt thì phải trị ngay. Hãy đi ngay.

cough_cold_flu-baby =
    .why = Bé nhỏ thế này luôn phải được khám.

cough_cold_flu-pregnant =
    .why = Cúm có thể nặng hơn trong những tuần này, và trị sớm là tốt nhất.

cough_cold_flu-at_risk = Có điều nào sau đây đúng không?
    .immune = Miễn dịch yếu
    .days = Sốt hơn 3 ngày
    .phlegm = Sốt, và đờm đặc màu xanh, nâu hoặc rỉ sét
    .whoop = Nôn sau cơn ho, hoặc ho có tiếng rít, hoặc ở gần người ho gà
    .flu = Dấu hiệu cúm hoặc COVID, và dưới 5 tuổi, từ 65 tuổi, rất thừa cân, hoặc có bệnh mạn tính
    .feeds = Bé dưới 6 tháng bú ít hơn
    .travel = Sốt sau khi đi nơi có sốt rét, MERS hoặc lao
    .why = Có một điều này thì nên báo nhân viên y tế hôm nay.

cough_cold_flu-long = Có điều nào sau đây đúng không?
    .weeks = Ho từ 3 tuần trở lên
    .weight = Sụt cân, ra mồ hôi đêm, hoặc khàn tiếng
    .repeat = Nhiễm trùng phổi cứ bị lại
    .smoke = Bạn hút thuốc, trên 40 tuổi, và cơn ho thay đổi
    .tb = Ở gần người bị lao, hoặc ho đã 2 tuần ở nơi hay có lao
    .tablet = Ho khan từ khi bắt đầu một thuốc huyết áp
    .why = Ho như vậy nên được khám trong buổi hẹn trước.
