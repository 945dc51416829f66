# seal: 668b420de05a6be38c81524bc29674f9e67ba8ffe013cb309b7b62b3320ffeb5
bites_stings-title = Bị cắn hoặc bị chích (đốt)

bites_stings-severe = Sau khi bị cắn hoặc chích, có điều nào sau đây đúng không?
    .breath = Khó thở, hoặc bạn muốn ngất
    .swelling = Mặt, họng hoặc lưỡi sưng lên
    .mouth = Bị chích trong miệng hoặc họng
    .snake = Là rắn cắn, hoặc có thể là rắn
    .why = Dị ứng nặng hoặc nọc rắn có thể nặng hơn trong vài phút.

bites_stings-venom = Có điều nào sau đây đúng không?
    .scorpion = Bọ cạp chích trẻ em, hoặc sau đó bạn giật, chảy dãi hoặc thấy bệnh
    .spider = Nhện cắn, kèm co rút cơ hoặc vã mồ hôi
    .sea = Sứa hộp, hoặc rất đau hay thấy bệnh sau khi bị chích dưới biển
    .many = Hơn 50 vết chích, hoặc hơn 5 vết ở trẻ em
    .blood = Chảy máu nhiều, vết cắn sâu ở cổ hoặc mặt, hoặc bị đứt rời một miếng
    .tick = Ve cắn, và bạn yếu dần
    .why = Nọc độc hoặc mất máu có thể hại tim, thần kinh hoặc hơi thở.

bites_stings-rabies = Con vật có làm điều nào sau đây không? Hãy rửa ngay 15 phút với xà phòng và nước.
    .bat = Dơi chạm vào, dù chỉ chút ít
    .broke = Thú có vú cắn hoặc cào rách da, ở nơi có thể có bệnh dại hoặc ở nước ngoài
    .spit = Nước dãi của nó dính vào mắt, miệng hoặc vết thương
    .monkey = Khỉ, chó hoặc mèo cắn nhiều tuần trước, ở nơi có thể có bệnh dại, chưa tiêm phòng
    .why = Vắc-xin dại chỉ có tác dụng trước khi có dấu hiệu bệnh, nên phải tiêm ngay.

bites_stings-place = Có điều nào sau đây đúng với vết cắn hoặc vết chích không?
    .human = Người hoặc mèo cắn bạn
    .place = Con vật cắn ở bàn tay, mặt, bàn chân, vùng kín hoặc khớp
    .deep = Vết cắn sâu
    .immune = Thú cắn, và bị tiểu đường, bệnh gan, không có lá lách hoặc miễn dịch yếu
    .red = Vùng đỏ hoặc vệt đỏ lan ra, kèm sốt
    .spine = Bọ cạp, hoặc gai của cá hay nhím biển
    .eye = Bị chích gần mắt
    .why = Các vết này hay nhiễm trùng hoặc hại phần dưới da.

bites_stings-baby =
    .why = Bé nhỏ thế này luôn phải được khám.

bites_stings-infected = Có điều nào sau đây đúng không?
    .large = Vùng đỏ, sưng rộng từ 10 cm (4 inch) trở lên
    .worse = Sau vài ngày thì nặng hơn, hoặc có mủ
    .fever = Sốt, nổi hạch hoặc mệt như bị cúm
    .dirty = Thú cắn, hoặc vết bẩn và chưa tiêm uốn ván trong 10 năm
    .ring = Vòng đỏ như bia bắn, hoặc ve cắn trong tháng qua
    .risk = Bạn dùng thuốc loãng máu, hoặc từng phản ứng nặng khi bị chích
    .why = Có thể cần trị, tiêm vắc-xin hoặc xét nghiệm hôm nay.

bites_stings-slow = Có điều nào sau đây đúng không?
    .days = Sau 3 ngày không đỡ
    .lumps = Nổi cục hơn 2 tuần
    .home = Bạn bị nhiều vết do rệp hoặc bọ chét ở nhà
    .why = Có thể chờ buổi khám, nhưng nên được khám.
