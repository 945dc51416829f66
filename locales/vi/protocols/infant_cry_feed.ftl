# seal: 74e7ba0f7885d813044368e72ff636859af9613dd741d12f07a50840f35b9ae3
infant_cry_feed-title = Bé khóc hoặc bú khó, đến 12 tháng

infant_cry_feed-looks = Bây giờ bé có dấu hiệu nào sau đây không?
    .breath = Có lúc ngừng thở, thở rên, hoặc thở rất nhanh hay rất mệt
    .color = Da xanh tím, xám, rất tái hoặc loang lổ, hoặc sờ lạnh
    .limp = Mềm oặt hoặc rũ người
    .wake = Khó đánh thức, hoặc không thức để bú
    .cry = Khóc yếu hoặc khóc thét, hoặc khóc không bao giờ ngừng
    .fit = Cứng người hoặc giật, giữ bé cũng không hết
    .why = Đây là dấu hiệu bé có thể bệnh rất nặng.

infant_cry_feed-severe = Bé có dấu hiệu nào sau đây không?
    .soft_spot = Thóp trên đầu phồng lên, hoặc cứng cổ
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .green = Nôn ra màu xanh lá
    .blood = Có máu trong phân, và khóc thét từng cơn
    .injury = Té hoặc bị thương khác, hoặc có người lắc mạnh bé
    .fever = Dưới 3 tháng tuổi, và từ 38 °C (100.4 °F), hoặc dưới 36 °C (96.8 °F)
    .why = Có thể là nhiễm trùng hoặc tổn thương bên trong.

infant_cry_feed-young = Bé có dấu hiệu nào sau đây không?
    .hot = Từ 37.5 °C (99.5 °F) trở lên
    .cold = Dưới 35.5 °C (95.9 °F)
    .feed = Bú kém, hoặc bỏ bú
    .ribs = Da lõm vào ở sườn, hoặc từ 60 nhịp thở trở lên trong một phút
    .still = Chỉ cử động khi bạn chạm vào bé
    .why = Trong 2 tháng đầu, mỗi điều này có thể là nhiễm trùng nặng.

infant_cry_feed-carer = Bạn có sợ mình có thể làm đau bé hoặc làm đau mình không?
    .why = Nhiều người thấy vậy khi bé khóc hàng giờ. Có người giúp ngay, và không ai trách bạn.

infant_cry_feed-feeds = Bé có dấu hiệu nào sau đây không?
    .half = Bú ít hơn một nửa bình thường
    .pee = Không ướt tã trong 8 giờ
    .dry = Mắt hoặc thóp trũng, hoặc miệng khô
    .yellow = Da vàng nặng hơn, hoặc kèm bú ít hay ít tã ướt
    .legs = Vàng da ngay ngày đầu đời, hoặc vàng xuống tới chân
    .stool = Phân trắng hoặc nước tiểu sẫm
    .meconium = Không đi tiêu trong 2 ngày đầu đời
    .why = Bé có thể thiếu nước rất nhanh. Có loại vàng da cần trị trong vài giờ.

infant_cry_feed-breath_belly = Bé có dấu hiệu nào sau đây không?
    .breath = Thở nhanh, cánh mũi phập phồng, hoặc sườn lõm vào
    .sweat = Vã mồ hôi, tím tái hoặc ngừng lại để thở khi bú
    .forceful = Nôn vọt sau hầu hết các lần bú
    .belly = Bụng trướng, căng
    .lump = Cục cứng ở bẹn, hoặc tinh hoàn sưng
    .fever = Từ 39 °C (102.2 °F) trở lên, và đến 6 tháng tuổi
    .why = Có thể do phổi, tim, tắc ruột hoặc nhiễm trùng.

infant_cry_feed-body = Hãy xem toàn thân bé. Bạn có thấy điều nào sau đây không?
    .hair = Ngón tay, ngón chân hoặc dương vật đỏ, sưng
    .limb = Tay hoặc chân không cử động, hoặc bế lên thì khóc
    .navel = Rốn đỏ hoặc ướt, và vùng đỏ lan ra
    .long = Khóc hơn 2 giờ, không giống mọi ngày
    .alert = Kém tỉnh táo, buồn ngủ hơn, hoặc rất cáu
    .why = Mỗi điều này có thể là lý do bé khóc và cần được giúp ngay.

infant_cry_feed-today = Có điều nào sau đây đúng không?
    .less = Bú ít hơn trước, hoặc ít hơn 5 tã ướt mỗi ngày
    .blood = Vệt máu trong phân
    .yellow = Sau 14 ngày tuổi vẫn vàng da
    .weight = Sụt cân, hoặc đến 2 tuần chưa bằng cân nặng lúc sinh
    .skin = Mắt có ghèn, miệng đau, hoặc hăm tã nặng
    .fever = Bất kỳ cơn sốt nào, kể cả sau tiêm vắc-xin
    .mother = Là bé sinh đôi, hoặc mẹ bị sốt, liên cầu B hoặc herpes
    .you = Bạn thấy buồn chán hoặc kiệt sức
    .why = Có một điều này thì nhân viên y tế nên khám bé hôm nay.

infant_cry_feed-newborn =
    .why = Trong tháng đầu, bé không khỏe nên được khám trong ngày.

infant_cry_feed-planned = Có điều nào sau đây đúng không?
    .colic = Khóc hơn 3 giờ mỗi ngày, từ 3 ngày mỗi tuần trở lên
    .spit = Trớ sữa, nhưng vui và lớn tốt
    .latch = Khó ngậm vú hoặc khó bú bình
    .stool = Phân cứng, nhưng khỏe
    .skin = Da khô, vảy trên da đầu, hoặc hăm tã nhẹ
    .why = Y tá hoặc nhân viên y tế có thể giúp trong buổi khám hẹn trước.
