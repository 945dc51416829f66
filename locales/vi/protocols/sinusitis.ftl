# seal: 411fe680297d1501c3df92cc1419f4265b2fa24348b4ef06f9d6bda79b4d300e
sinusitis-title = Đau xoang

sinusitis-eye = Cùng với đau mặt, bạn có dấu hiệu nào sau đây không?
    .sight = Nhìn đôi, hoặc nhìn kém đi
    .bulge = Mắt đỏ hoặc sưng, bị lồi hoặc không cử động được
    .forehead = Sưng ở xương trán
    .black = Vảy đen trong mũi, tê mặt hoặc đau mắt, kèm tiểu đường hoặc miễn dịch yếu
    .why = Nhiễm trùng có thể đang lan vào mắt, xương hoặc não.

sinusitis-brain = Dù có đau đầu nặng hay không, bạn có dấu hiệu nào sau đây không?
    .mixed_up = Lú lẫn, rất buồn ngủ hoặc khó đánh thức
    .neck = Cứng cổ
    .fit = Co giật
    .weak = Tay, chân hoặc mặt yếu hoặc tê
    .skin = Da loang lổ, xanh tím hoặc rất tái
    .why = Có thể là nhiễm trùng quanh não hoặc trong máu.

sinusitis-child_eye = Gần mắt của bé có sưng hoặc đỏ không?
    .why = Ở trẻ em, nhiễm trùng này có thể vào mắt trong vài giờ.

sinusitis-very_ill = Có điều nào sau đây đúng không?
    .near_eye = Sưng hoặc đỏ gần mắt
    .ill = Thấy rất bệnh, rét run, hoặc tim đập nhanh
    .immune = Miễn dịch yếu, kèm sốt, rất đau hoặc nặng hơn
    .why = Nhiễm trùng có thể đã lan. Phải được khám trong vài giờ tới.

sinusitis-baby =
    .why = Bé nhỏ thế này luôn phải được khám.

sinusitis-worse = Có điều nào sau đây đúng không?
    .fever = Sốt từ 39 °C (102.2 °F) trở lên, và đau mặt hơn 3 ngày
    .again = Đã đỡ, rồi nặng hơn
    .side = Rất đau một bên
    .immune = Thuốc trị ung thư, steroid, HIV, tiểu đường hoặc miễn dịch yếu
    .why = Có một điều này thì có thể cần trị, nên nhân viên y tế nên khám hôm nay.

sinusitis-long = Có điều nào sau đây đúng không?
    .days = Đã từ 10 ngày trở lên
    .bouts = Bạn bị từ 4 lần trở lên trong một năm
    .blood = Dịch có máu từ một bên mũi
    .tooth = Cũng đau răng
    .why = Điều gì lâu không hết, hoặc do mũi hay răng, thì nên được khám.
