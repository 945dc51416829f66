# seal: dab7dced01e2b903d469330656b49e70508d51b25e6d85f3118b02c43110b1b8
vomiting_diarrhoea_child-title = Nôn hoặc tiêu chảy, trẻ dưới 12 tuổi

vomiting_diarrhoea_child-looks_ill = Bây giờ bé có dấu hiệu nào sau đây không?
    .wake = Khó đánh thức, mềm oặt, lú lẫn, hoặc đã co giật
    .vomit = Nôn ra màu xanh lá hoặc có máu
    .color = Da tái, xanh tím, xám hoặc loang lổ, hoặc tay chân lạnh
    .breath = Có lúc ngừng thở, hoặc thở nhanh, sâu
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .neck = Cứng cổ, hoặc thóp phồng lên
    .drink = Không uống hay bú được, hoặc nôn ra hết
    .why = Đây là các dấu hiệu bé có thể bệnh rất nặng và cần giúp ngay.

vomiting_diarrhoea_child-cause = Có điều nào sau đây đúng với bé không?
    .pain = Đau bụng rất nặng
    .jelly = Phân như thạch đỏ
    .poison = Có thể đã nuốt chất độc hoặc thuốc
    .head = Bị đập đầu trước khi bắt đầu
    .thirst = Rất khát, và tiểu nhiều
    .why = Có một điều này thì nôn không chỉ là rối loạn bụng.

vomiting_diarrhoea_child-severe_dry = Bé có những điều nào sau đây?
    .weak = Rất yếu hoặc rất buồn ngủ
    .eyes = Mắt trũng
    .drink = Uống kém
    .skin = Véo da bụng, nếp da còn lại từ 2 giây trở lên
    .why = Có hai điều này là bé đã mất quá nhiều nước.

vomiting_diarrhoea_child-young_baby = Bé có trên 38 °C (100.4 °F) hoặc dưới 36 °C (96.8 °F) không?
    .why = Ở bé nhỏ thế này, đó có thể là dấu hiệu duy nhất của nhiễm trùng nặng.

vomiting_diarrhoea_child-some_dry = Bé có những điều nào sau đây?
    .upset = Bứt rứt, hoặc khó chịu suốt
    .eyes = Mắt trũng
    .thirst = Uống nhanh, như rất khát
    .skin = Véo da bụng, nếp da xẹp chậm
    .why = Có hai điều này là bé thiếu nước.

vomiting_diarrhoea_child-fluids = Có điều nào sau đây đúng với bé không?
    .pee = Không tiểu hoặc không ướt tã trong 12 giờ
    .feeds = Bỏ bú mẹ hoặc bỏ bình
    .dry = Uống nước bù điện giải rồi vẫn khô
    .blood = Có máu trong phân
    .pain = Đau bụng suốt
    .yellow = Nôn màu vàng và hơi xanh lá
    .ill = Hậu môn nhân tạo, ruột ngắn, bệnh tuyến thượng thận, hoặc quá gầy
    .why = Có một điều này thì bé phải được khám trong vài giờ tới.

vomiting_diarrhoea_child-baby = Có điều nào sau đây đúng với bé không?
    .poops = Hơn 5 lần phân lỏng trong 24 giờ
    .vomits = Nôn hơn 2 lần trong 24 giờ
    .jet = Nôn vọt sau mỗi lần bú
    .hot = Sốt từ 39 °C (102.2 °F) trở lên
    .pee = Dưới 3 tháng tuổi, và không ướt tã trong 8 giờ
    .why = Bé nhỏ thế này có thể mất quá nhiều nước trong vài giờ.

vomiting_diarrhoea_child-today = Có điều nào sau đây đúng với bé không?
    .days = Nôn hơn 2 ngày, hoặc phân lỏng hơn 7 ngày
    .fever = Sốt hơn 5 ngày
    .worry = Dưới 1 tuổi, và bạn lo lắng
    .small = Sinh nhẹ cân, hoặc chậm lớn
    .travel = Mới từ nước khác về gần đây
    .why = Có một điều này thì nhân viên y tế phải khám bé hôm nay.

vomiting_diarrhoea_child-long = Phân lỏng có cứ bị lại, hoặc bị sau khi uống sữa không?
    .why = Buổi khám hẹn trước có thể tìm ra nguyên nhân.
