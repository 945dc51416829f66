# seal: f3e10d551fac492e84e394393626f0f7b1423cdda918c01879ee5def0e76cb7f
urinary-title = Triệu chứng tiểu tiện

urinary-sepsis = Bây giờ bạn có dấu hiệu nào sau đây không?
    .mixed_up = Lú lẫn, rất buồn ngủ hoặc muốn ngất
    .skin = Da loang lổ, xanh tím hoặc rất tái
    .breath = Rất khó thở
    .no_pee = Cả ngày không tiểu, và thấy bệnh
    .why = Nhiễm trùng có thể đã lan vào máu.

urinary-blocked = Có điều nào sau đây đúng không?
    .stuck = Không tiểu được, và đau bụng rất nặng
    .legs = Yếu chân, hoặc tê giữa hai chân
    .clots = Nhiều máu, có cục làm tắc tiểu hoặc bạn muốn ngất
    .kidney = Bạn có một thận, thận ghép hoặc sỏi thận, và sốt
    .spine = Từng bị thương cột sống, và bây giờ đau đầu nặng và vã mồ hôi
    .why = Các điều này có thể hại dây thần kinh, thận hoặc tim trong vài giờ.

urinary-flank_60 = Có cơn đau rất nặng đến đột ngột ở hông lưng, lưng hoặc bụng không?
    .why = Từ 60 tuổi, đau này có thể do mạch máu chính.

urinary-baby =
    .why = Bé nhỏ thế này phải được khám ở bệnh viện ngay.

urinary-kidney_signs = Bạn có dấu hiệu nào sau đây không?
    .hot = Sốt từ 38 °C (100.4 °F) trở lên, rét run, hoặc dưới 36 °C (96.8 °F)
    .side = Đau hông lưng, hoặc đau lưng dưới sườn
    .vomit = Buồn nôn hoặc nôn
    .full = Không tiểu trong 6 giờ, và bàng quang thấy đầy và đau
    .catheter = Ống tiểu bị tắc hoặc không chảy
    .why = Thận có thể bị nhiễm trùng hoặc tắc.

urinary-male_signs = Bạn có dấu hiệu nào sau đây không?
    .testicle = Đau tinh hoàn
    .erection = Cương đau từ 4 giờ trở lên
    .foreskin = Bao quy đầu kẹt phía sau và sưng
    .why = Máu có thể không đến các chỗ này. Phải được trị trong vài giờ.

urinary-child_thirst = Bé có mới đái dầm, hoặc rất khát và tiểu nhiều không?
    .why = Có thể là tiểu đường, phải xét nghiệm ngay.

urinary-blood = Bạn có thấy máu trong nước tiểu, dù chỉ một lần hay chỉ một chút không?
    .why = Máu trong nước tiểu luôn nên được khám, cả khi không đau.

urinary-pregnant =
    .why = Khi có thai, điều này luôn cần xét nghiệm trong ngày.

urinary-male =
    .why = Ở nam giới, điều này cần xét nghiệm trong ngày.

urinary-child =
    .why = Ở trẻ em, điều này cần xét nghiệm trong ngày.

urinary-older =
    .why = Từ 65 tuổi, điều này cần xét nghiệm trong ngày.

urinary-risk = Có điều nào sau đây đúng không?
    .tube = Có ống tiểu, hoặc mới mổ gần đây
    .first = Đây là lần đầu tiên trong đời
    .again = Bị lại sau khi trị, hoặc bị 2 lần trong 6 tháng hay 3 lần trong một năm
    .partner = Bạn tình mới, hoặc dịch bất thường từ dương vật hay âm đạo
    .why = Có một điều này thì cần xét nghiệm hôm nay.

urinary-not_mild = Có điều nào sau đây đúng không?
    .days = Rát hoặc đau từ 2 ngày trở lên
    .worse = Đang nặng hơn, hoặc không nhẹ
    .frail = Bạn yếu hoặc cần giúp mỗi ngày
    .why = Nhân viên y tế hoặc dược sĩ nên xem trong vòng một ngày.

urinary-weeks = Có điều nào sau đây đúng không?
    .stream = Tia tiểu yếu, són tiểu, hoặc đêm dậy tiểu nhiều lần, đã nhiều tuần
    .foam = Nước tiểu có bọt
    .illness = Tiểu đường hoặc miễn dịch yếu
    .why = Điều này nên được khám, và sớm hơn nếu có tiểu đường hoặc miễn dịch yếu.
