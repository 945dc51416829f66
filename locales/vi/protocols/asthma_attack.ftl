# seal: 698fc5cf2a029c11d3d1101f6a2b1c3e62e8ce6b6a27b36c75eed66b5d5e29a4
asthma_attack-title = Cơn hen (suyễn)

asthma_attack-severe = Bây giờ có điều nào sau đây đúng không?
    .speak = Khó thở đến mức không nói, ăn, uống, đi hoặc ngủ được
    .lips = Môi xanh tím hoặc xám
    .tired = Kiệt sức, buồn ngủ hoặc lú lẫn
    .gasp = Thở hổn hển, hoặc ngực không có tiếng thở
    .why = Đây là dấu hiệu của cơn hen nguy hiểm đến tính mạng.

asthma_attack-reliever = Trong cơn hen bây giờ, có điều nào sau đây đúng không?
    .fails = Thuốc xịt cắt cơn không đỡ, hoặc hết tác dụng trước 4 giờ
    .puffs = Xịt hết số nhát trong kế hoạch mà không đỡ, hoặc nặng hơn vào bất kỳ lúc nào
    .without = Bạn không có thuốc xịt cắt cơn bên mình
    .peak = Lưu lượng đỉnh dưới một nửa mức tốt nhất của bạn
    .past = Bạn từng nằm hồi sức vì hen, hoặc từng dị ứng nặng
    .food = Bắt đầu sau khi ăn, bị chích hoặc dùng thuốc
    .why = Khi thuốc cắt cơn không đủ, cần giúp ngay.

asthma_attack-child_signs = Bé có dấu hiệu nào sau đây không?
    .ribs = Da lõm vào ở sườn hoặc cổ
    .belly = Bụng phập phồng vào ra
    .cry = Không khóc hoặc nói được như thường
    .feed = Bú hoặc uống ít hơn nhiều
    .why = Bé đang phải gắng sức quá nhiều để thở.

asthma_attack-settled = Có điều nào sau đây đúng không?
    .often = Cần thuốc cắt cơn khoảng mỗi 4 giờ, và thuốc có tác dụng
    .hours = Cơn hen mới dịu trong vài giờ qua
    .peak = Lưu lượng đỉnh dưới ba phần tư mức tốt nhất của bạn
    .night = Khò khè làm bạn thức 2 đêm liền, và bạn sốt
    .immune = Sốt, và miễn dịch yếu
    .why = Cơn có thể trở lại. Bạn phải được khám trong vài giờ tới.

asthma_attack-after = Có điều nào sau đây đúng không?
    .over = Bạn bị cơn hen trong vài ngày qua, và đã hết
    .back = Dấu hiệu hen trở lại
    .week = Cần thuốc cắt cơn từ 3 lần mỗi tuần, hoặc thức giấc ban đêm
    .usual = Không làm được việc thường ngày
    .out = Hết một loại thuốc xịt
    .why = Hen chưa được kiểm soát. Hãy gặp nhân viên y tế trong vòng một ngày.

asthma_attack-review = Có điều nào sau đây đúng không?
    .year = Chưa khám hen trong một năm
    .plan = Bạn không có kế hoạch viết ra
    .use = Bạn không chắc cách dùng thuốc xịt
    .many = Dùng hơn 1 ống cắt cơn mỗi tháng, hoặc 3 ống mỗi năm
    .why = Buổi khám hẹn trước có thể giúp giữ hen ổn định.
