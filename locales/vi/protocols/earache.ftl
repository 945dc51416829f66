# seal: 542a79fac7c91ce81382ad051c7e7191bd86cee54092d5da7f1d65b889fe05ab
earache-title = Đau tai

earache-brain = Cùng với bệnh ở tai, bạn có dấu hiệu nào sau đây không?
    .neck = Cứng cổ, hoặc đốm trên da không mờ khi ép ly thủy tinh lên
    .mixed_up = Lú lẫn, rất buồn ngủ hoặc khó đánh thức
    .fit = Co giật
    .stroke = Yếu tay hoặc chân, nói lạ, hoặc đột ngột quay cuồng dữ dội
    .skin = Da loang lổ, xanh tím hoặc rất tái
    .why = Có thể là nhiễm trùng nặng hoặc bệnh trong não.

earache-injury = Có điều nào sau đây đúng không?
    .hit = Máu hoặc nước trong chảy ra từ tai sau va đập vào đầu
    .battery = Có pin tròn nhỏ trong tai hoặc mũi
    .why = Va đập có thể hại hộp sọ. Pin có thể làm bỏng tai rất nhanh.

earache-bone = Bạn có dấu hiệu nào sau đây không?
    .behind = Xương sau tai đau, đỏ hoặc sưng, hoặc tai vểnh ra
    .face = Yếu một bên mặt
    .spin = Quay cuồng dữ dội
    .deaf = Nghe kém đi nhiều, xảy ra trong 3 ngày hoặc ít hơn
    .why = Nhiễm trùng có thể đã lan vào xương, hoặc tai trong có thể gặp nguy.

earache-deep = Có điều nào sau đây đúng không?
    .immune = Đau sâu rất nặng và chảy dịch, kèm tiểu đường hoặc miễn dịch yếu
    .implant = Có máy cấy trong tai, hoặc ống trong tai, và sốt
    .pregnant = Bạn có thai hoặc vừa sinh, và sốt
    .why = Khi đó nhiễm trùng tai có thể vào sâu rất nhanh.

earache-young_baby =
    .why = Bé nhỏ thế này phải được khám ngay.

earache-small_child =
    .why = Ở tuổi này, nhiễm trùng tai thường cần trị.

earache-fluid = Bạn có dấu hiệu nào sau đây không?
    .hot = Sốt cao, hoặc thấy nóng và ớn lạnh
    .swollen = Tai hoặc da gần tai sưng
    .fluid = Dịch hoặc mủ chảy ra từ tai
    .stuck = Có vật kẹt trong tai
    .hearing = Nghe kém hơn trước
    .dizzy = Nôn, chóng mặt, hoặc đau họng nặng
    .why = Có một điều này thì nhân viên y tế phải khám tai hôm nay.

earache-illness = Có điều nào sau đây đúng không?
    .immune = Miễn dịch yếu, ví dụ do thuốc trị ung thư hoặc HIV
    .organs = Bệnh tim, phổi, thận hoặc thần kinh
    .palate = Hở hàm ếch
    .pregnant = Bạn có thai hoặc đã sinh trong 6 tuần qua
    .worse = Sau 3 ngày thì nặng hơn
    .drink = Uống ít hơn bình thường nhiều
    .why = Có một điều này thì nhiễm trùng tai có thể nặng nhanh.

earache-long = Có điều nào sau đây đúng không?
    .days = Đã từ 3 ngày trở lên
    .returns = Cứ bị lại
    .blocked = Tai bị bít hơn 3 tuần
    .jaw = Đau khi nhai hoặc cử động hàm
    .why = Điều gì lâu không lành thì nên được khám.
