# seal: fedbbb385eb6670b045de151886eba2320e32975b24da4cdbb23c8055f50392b
vaginal_bleeding_discharge-title = Ra máu hoặc dịch âm đạo

vaginal_bleeding_discharge-heavy = Bây giờ bạn có dấu hiệu nào sau đây không?
    .pad = Mỗi giờ ướt đẫm một băng vệ sinh lớn, trong hơn 2 giờ
    .faint = Nhiều máu hoặc cục máu lớn, và bạn muốn ngất, tái hoặc khó thở
    .thinner = Mỗi giờ ướt đẫm một băng vệ sinh và bạn dùng thuốc loãng máu
    .wound = Bị thương hoặc bị tấn công ở đó, và nhiều máu
    .shock = Sốt cao, và ban như cháy nắng, nôn hoặc muốn ngất
    .ectopic = Bạn có thể có thai, và nhiều máu, hoặc đau nặng ở bụng hay đầu vai
    .why = Bạn có thể mất quá nhiều máu, bên ngoài hoặc bên trong, hoặc bị nhiễm trùng máu.

vaginal_bleeding_discharge-urgent_signs = Bạn có dấu hiệu nào sau đây không?
    .pad = Một băng vệ sinh ướt đẫm trong 1 giờ, hai lần liền
    .thinner = Ra nhiều máu, và dùng thuốc loãng máu hoặc có bệnh dễ chảy máu
    .fever = Sốt kèm đau bụng dưới, đau khi quan hệ, dịch lạ hoặc quên tampon bên trong
    .side = Đột ngột đau nặng ở thấp một bên, và nôn
    .forced = Có người ép bạn quan hệ, hoặc làm bạn bị thương ở đó
    .why = Cần được giúp trong vài giờ tới. Có cách giúp chỉ hiệu quả nếu bắt đầu sớm.

vaginal_bleeding_discharge-child =
    .why = Ở trẻ em, điều này phải được khám cẩn thận, ngay bây giờ.

vaginal_bleeding_discharge-pregnant_signs = Có điều nào sau đây đúng không?
    .blood = Bạn có thai, và có máu, đau hoặc rỉ nước, dù ít
    .birth = Bạn đã sinh, và lại ra máu nhiều hơn hoặc có mùi hôi
    .sores = Vết loét hoặc mụn nước ở đó
    .why = Khi có thai và sau sinh, các điều này phải được khám ngay.

vaginal_bleeding_discharge-pregnant =
    .why = Khi có thai, thay đổi ở đó cần được khám trong ngày.

vaginal_bleeding_discharge-today = Bạn có dấu hiệu nào sau đây không?
    .morning = Quan hệ trong 5 ngày qua, và bạn sợ có thai
    .pain = Dịch âm đạo mới có kèm đau bụng dưới
    .tampon = Tampon bị kẹt hoặc không tìm thấy
    .sores = Vết loét hoặc mụn nước mới
    .after = Ra máu mới sau một thủ thuật ở đó
    .low = Ra máu bất thường, dù ít, và thiếu sắt, dùng thuốc loãng máu hoặc có bệnh dễ chảy máu
    .why = Cần được giúp hôm nay. Sớm thì hiệu quả nhất.

vaginal_bleeding_discharge-planned = Bạn có dấu hiệu nào sau đây không?
    .menopause = Ra máu, dù ít, từ 1 năm trở lên sau kỳ kinh cuối
    .between = Ra máu giữa hai kỳ kinh hoặc sau khi quan hệ
    .long = Kinh nhiều, hoặc hơn 7 ngày
    .change = Thay đổi đột ngột, hoặc mất 3 kỳ kinh
    .discharge = Dịch âm đạo có mùi, màu mới hoặc ngứa
    .test = Bạn muốn xét nghiệm bệnh lây qua tình dục
    .why = Nên được khám. Ra máu sau mãn kinh cần khám trong vòng 2 tuần.
