# seal: 0c2f5f80424114f8a88a7746feb477f9ba1d7bd0573f34bd828d1308af5ad8af
constipation-title = Táo bón

constipation-blocked = Bây giờ bạn có dấu hiệu nào sau đây không?
    .gas = Không đi tiêu, không xì hơi, và bụng trướng, nôn hoặc rất đau
    .green = Nôn ra màu xanh lá hoặc nâu
    .hard = Đột ngột đau bụng rất nặng, hoặc bụng cứng
    .faint = Đã ngất
    .numb = Tê giữa hai chân, hoặc yếu chân
    .blood = Nhiều máu, hoặc phân đen như nhựa đường
    .why = Có thể là ruột bị tắc hoặc rách, chảy máu, hoặc dây thần kinh ở lưng bị chèn.

constipation-risk = Có điều nào sau đây đúng không?
    .vomit = Bạn nôn, và đau bụng
    .pee = Không tiểu được
    .swollen = Bụng căng, trướng
    .pills = Uống thuốc giảm đau mạnh hoặc clozapine, và bụng rất đau
    .bowel = Đau bụng và một trong các điều này: ung thư ruột, bệnh ruột, từng mổ bụng
    .why = Có một điều này thì ruột có thể sắp tắc.

constipation-newborn = Trong 48 giờ đầu đời, bé có hoàn toàn không đi tiêu không?
    .why = Bé không đi tiêu trong 2 ngày đầu có thể bị tắc ruột.

constipation-baby_unwell = Bé có bú kém hoặc trông bệnh không?
    .why = Bé bú không tốt phải được khám hôm nay.

constipation-older_pills = Bạn có uống thuốc giảm đau mạnh, hoặc thuốc cho bàng quang, tâm trạng hay giấc ngủ không?
    .why = Từ 65 tuổi, các thuốc này có thể làm ruột ngừng chuyển động.

constipation-stuck = Bạn có dấu hiệu nào sau đây không?
    .bottom = Rất đau ở hậu môn, và phân cứng không ra được
    .leak = Són phân lỏng
    .mixed = Lú lẫn hơn mọi khi
    .cancer = Ung thư hoặc thuốc giảm đau mạnh, và 3 ngày không đi tiêu
    .pain = Đau bụng nặng
    .why = Phân bị kẹt cần được giúp hôm nay.

constipation-child =
    .why = Trẻ bị phân cứng nên gặp nhân viên y tế.

constipation-new_at_50 = Điều này có phải mới xảy ra với bạn không?
    .why = Từ 50 tuổi, thay đổi mới nên được khám.

constipation-long = Bạn có dấu hiệu nào sau đây không?
    .help = Sau 1 tuần ăn tốt hơn, uống nhiều hơn hoặc dùng thuốc nhuận tràng mà không đỡ
    .week = Hơn 7 ngày, và bạn không biết vì sao
    .returns = Cứ bị lại, hoặc lúc táo lúc phân lỏng
    .blood = Có máu trong phân
    .weight = Sụt cân, hoặc mệt suốt
    .lump = Có cục ở bụng hoặc hậu môn
    .thyroid = Bạn thấy lạnh, tăng cân, và da khô
    .why = Điều gì không hết thì nên được khám.
