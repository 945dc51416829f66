# seal: 3cb5d2e0497df10e214d8c2d037e412c7929508a91579bbfcea3f9ca696f17ba
head_injury_child-title = Chấn thương đầu, trẻ dưới 12 tuổi

head_injury_child-looks = Từ khi bị chấn thương đầu, bé có dấu hiệu nào sau đây không?
    .wake = Khó đánh thức, mềm oặt, hoặc quá buồn ngủ
    .cry = Khóc yếu, hoặc khóc không ngừng
    .fit = Co giật có run giật
    .pale = Rất tái hoặc xanh tím
    .soft_spot = Thóp trên đầu phồng lên
    .out = Bất tỉnh từ 5 phút trở lên
    .vomit = Nôn từ 3 lần trở lên
    .why = Có thể là tổn thương não.

head_injury_child-skull = Bé có dấu hiệu nào sau đây không?
    .weak = Yếu, tê, đi loạng choạng, hoặc không nhìn hay nói như trước
    .fluid = Nước trong chảy ra từ mũi hoặc tai
    .ear = Máu từ tai, hoặc nghe kém
    .bruise = Bầm quanh mắt hoặc sau tai, mà chỗ đó không bị va đập
    .dent = Hộp sọ bị lõm, hoặc có vật đâm vào đầu
    .neck = Đau cổ
    .why = Có thể là vỡ hộp sọ, hoặc tổn thương não hay cổ.

head_injury_child-force = Chuyện xảy ra thế nào? Có điều nào sau đây đúng không?
    .fall = Té cao hơn 1 m (3 feet) hoặc 5 bậc thang
    .small = Dưới 2 tuổi, và té từ chỗ cao hơn chiều cao của bé
    .car = Bị xe hơi, xe đạp hoặc vật cứng bay nhanh đâm trúng
    .bike = Té xe đạp, hoặc bị tai nạn xe
    .dive = Nhảy cắm đầu xuống
    .harm = Có thể có người làm đau bé, và bé không khỏe
    .ride = Bé bệnh, và không có cách an toàn để đến bệnh viện
    .why = Va đập mạnh như vậy có thể gây hại mà sau này mới lộ ra.

head_injury_child-warning = Từ khi xảy ra, có điều nào sau đây đúng với bé không?
    .out = Bất tỉnh, dù chỉ một lúc
    .vomit = Nôn 1 hoặc 2 lần
    .memory = Không nhớ chuyện đã xảy ra
    .mood = Buồn ngủ, cáu gắt, hoặc không như mọi khi
    .headache = Đau đầu
    .why = Có một điều này thì bé phải được khám ở bệnh viện.

head_injury_child-risk = Có điều nào sau đây đúng không?
    .bleeds = Bé có bệnh dễ chảy máu hoặc dùng thuốc loãng máu
    .shunt = Bé có ống dẫn lưu trong đầu, hoặc từng mổ não
    .cut = Có vết rách có thể cần khâu
    .story = Không ai thấy chuyện xảy ra, hoặc có thể có người làm đau bé
    .alone = Không có người lớn nào trông bé được 24 giờ
    .why = Có một điều này thì bé phải được khám, dù bây giờ trông khỏe.

head_injury_child-young_baby =
    .why = Bé nhỏ thế này phải được khám sau bất kỳ va đập nào vào đầu.

head_injury_child-baby = Có điều nào sau đây đúng với bé không?
    .bump = Chỗ sưng trên đầu không nằm ở trán
    .size = Vết bầm, sưng hoặc rách hơn 5 cm (2 inch)
    .more = Va đập hơn mức nhẹ
    .crawl = Bé chưa biết bò hoặc đi
    .why = Trong năm đầu, tổn thương đầu khó nhìn thấy.

head_injury_child-worry = Có điều nào sau đây đúng không?
    .worried = Bạn lo lắng
    .off = Đã hơn 2 ngày, và bé ăn ít hơn, ngủ kém hoặc hay bám người
    .why = Bạn hiểu bé nhất.

head_injury_child-weeks = Có điều nào sau đây đúng không?
    .weeks = Đã hơn 2 tuần, và bé vẫn chưa ổn
    .sport = Bạn muốn lên kế hoạch cho bé đi học hoặc chơi thể thao lại
    .why = Buổi khám hẹn trước có thể giúp bé trở lại bình thường.
