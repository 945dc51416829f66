# seal: c2ac8084e093439ad9446195a714935768ab4ecd79743543a12b35af39d55984
vomiting_diarrhoea_adult-title = Nôn hoặc tiêu chảy, từ 12 tuổi

vomiting_diarrhoea_adult-blood_pain = Bây giờ bạn có dấu hiệu nào sau đây không?
    .blood = Nôn ra máu, hoặc nôn ra cặn như bã cà phê
    .poop = Phân đen, hoặc phân toàn máu
    .pain = Đột ngột rất đau đầu hoặc đau bụng
    .chest = Đau hoặc tức ngực
    .neck = Cứng cổ, và ánh sáng làm đau mắt
    .mixed = Lú lẫn, rất buồn ngủ, hoặc ngồi dậy thì ngất
    .cold = Tay lạnh, loang lổ
    .green = Nôn màu xanh lá, hoặc bụng trướng và không xì hơi hay đi tiêu
    .why = Đây không chỉ là rối loạn bụng. Cần giúp ngay.

vomiting_diarrhoea_adult-cause = Có điều nào sau đây đúng không?
    .poison = Bạn có thể đã nuốt chất độc hoặc quá nhiều thuốc
    .sugar = Tiểu đường, kèm một điều này: đường máu cao, ketone, thở nhanh hoặc rất buồn ngủ
    .pee = Gần như không tiểu trong 12 giờ
    .water = Phân như nước vo gạo, và gần nơi có dịch tả
    .blow = Bị va đập vào đầu trước khi bắt đầu
    .why = Mỗi điều này có thể nguy đến tính mạng trong vài giờ.

vomiting_diarrhoea_adult-fluids = Bạn có dấu hiệu nào sau đây không?
    .nothing = 12 giờ uống gì cũng nôn ra
    .dry = Uống nước bù điện giải rồi vẫn khô hoặc chóng mặt
    .blood = Có máu trong phân lỏng
    .belly = Đau bụng suốt
    .chills = Sốt kèm rét run
    .travel = Sốt, và năm nay bạn đã ở nước nóng
    .drugs = Bạn dùng lithium, hoặc steroid lâu ngày
    .illness = Tiểu đường, bệnh Addison, miễn dịch yếu hoặc hậu môn nhân tạo
    .why = Có một điều này thì bạn phải được khám trong vài giờ tới.

vomiting_diarrhoea_adult-today = Bạn có dấu hiệu nào sau đây không?
    .again = Nôn nhiều lần, và uống gì cũng nôn ra
    .fever = Sốt hơn 48 giờ
    .days = Nôn hơn 2 ngày, hoặc phân lỏng hơn 7 ngày
    .drugs = Dùng kháng sinh hoặc nằm viện trong 3 tháng qua
    .pills = Thuốc cần uống hằng ngày bị nôn ra
    .birth = Bạn có thể có thai, và không tiểu 8 giờ, hoặc đau, ra máu hay sốt
    .why = Hôm nay nhân viên y tế phải khám, trước khi bạn quá thiếu nước.

vomiting_diarrhoea_adult-long = Bạn có dấu hiệu nào sau đây không?
    .weeks = Phân lỏng hoặc nôn, lúc có lúc không, nhiều tuần
    .weight = Sụt cân
    .night = Phân lỏng làm bạn thức giấc ban đêm
    .streaks = Vệt máu trên giấy
    .why = Điều gì cứ bị lại thì nên được khám.
