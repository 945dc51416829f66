# seal: 4d4ff383749eefe1ca054947a64d60efeb9e268e5c4625d995a334d28e21ea3e
abdominal_pain_child-title = Đau bụng, trẻ dưới 12 tuổi

abdominal_pain_child-looks_ill = Bây giờ bé có dấu hiệu nào sau đây không?
    .wake = Khó đánh thức, mềm oặt, lú lẫn, hoặc đã co giật
    .color = Da tái, xanh tím, xám, loang lổ hoặc lạnh
    .vomit = Nôn ra màu xanh lá hoặc có máu
    .breath = Thở rất nhanh hoặc rất mệt, hoặc có lúc ngừng thở
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .cry = Khóc yếu hoặc khóc thét, hoặc dỗ không nín
    .why = Đây là các dấu hiệu bé có thể bệnh rất nặng và cần giúp ngay.

abdominal_pain_child-severe = Có điều nào sau đây đúng với bé không?
    .pain = Đau rất nặng, cả khi đã uống thuốc giảm đau thường
    .waves = La hét từng cơn, co gối lên, và giữa các cơn thì tái
    .jelly = Phân như thạch đỏ
    .injury = Bị va đập vào bụng, ví dụ do xe đạp, tai nạn hoặc té ngã
    .swallow = Có thể đã nuốt chất độc, nam châm hoặc pin
    .thirst = Khát, tiểu nhiều, và nôn hoặc thở sâu và nhanh
    .why = Có một điều này thì bụng hoặc cả người bé có thể gặp nguy.

abdominal_pain_child-young_baby = Bé có trên 38 °C (100.4 °F) hoặc dưới 36 °C (96.8 °F) không?
    .why = Ở bé nhỏ thế này, đó có thể là dấu hiệu duy nhất của nhiễm trùng nặng.

abdominal_pain_child-fixed = Bé có dấu hiệu nào sau đây không?
    .testicle = Tinh hoàn đau hoặc sưng
    .lump = Cục cứng hoặc đau ở bẹn
    .constant = Đau suốt hơn 4 giờ
    .right = Đau thấp bên phải, hoặc đau hơn khi nhảy lò cò hay bị xóc
    .side = Đau đột ngột một bên, và nôn
    .swollen = Bụng trướng
    .all = Nôn hết mọi đồ ăn và nước uống
    .why = Có một điều này thì bé phải được khám trong vài giờ tới.

abdominal_pain_child-risk = Có điều nào sau đây đúng với bé không?
    .lungs = Sốt kèm ho hoặc thở nhanh
    .sleepy = Không tiểu trong 8 giờ, và buồn ngủ
    .blood = Bệnh hồng cầu hình liềm, hoặc miễn dịch yếu
    .nerves = Bệnh não hoặc thần kinh, hoặc có ống dẫn lưu não
    .surgery = Trước đây đã mổ ruột
    .hurt = Có vết bầm hoặc chỗ đau không ai giải thích được
    .why = Có một điều này thì không chờ.

abdominal_pain_child-high_fever = Sốt có từ 39 °C (102.2 °F) trở lên không?
    .why = Ở tuổi này, sốt cao thường hay là nhiễm trùng nặng hơn.

abdominal_pain_child-today = Bé có dấu hiệu nào sau đây không?
    .day = Đau hơn 1 ngày
    .blood = Có máu trong phân hoặc nước tiểu
    .yellow = Da hoặc mắt vàng, hoặc sụt cân
    .burns = Đau khi bé tiểu
    .hot = Sốt từ 39 °C (102.2 °F), hoặc sốt hơn 5 ngày
    .dry = Không tiểu hoặc không ướt tã trong 8 giờ
    .throat = Đau họng và sốt
    .why = Các dấu hiệu này có thể cần trị, nên nhân viên y tế phải khám bé hôm nay.

abdominal_pain_child-long = Có điều nào sau đây đúng với bé không?
    .weeks = Đau lúc có lúc không hơn 2 tuần
    .hard = Phân cứng, hoặc đi tiêu ít hơn 3 ngày mỗi tuần
    .school = Đau khi bé lo lắng, ví dụ trước giờ học
    .why = Buổi khám hẹn trước có thể tìm ra cách giúp bé.
