# seal: 273cc35835fe0085334cecf24ad4817c95139ab724d7f217075d0f8f041b88aa
sepsis-title = Dấu hiệu nhiễm trùng máu

sepsis-danger = Bây giờ có điều nào sau đây đúng không?
    .mixed_up = Lú lẫn, nói líu lưỡi, nói vô nghĩa, hoặc không giống mọi khi
    .skin = Da hoặc môi xanh tím, xám, loang lổ hoặc rất tái (da sẫm thì xem lòng bàn tay, bàn chân)
    .breath = Thở rất nhanh hoặc rất khó
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .shiver = Run rất mạnh, hoặc đau cơ rất nặng
    .die = Thấy như sắp chết
    .why = Đây là các dấu hiệu chính của nhiễm trùng máu. Cần giúp ngay.

sepsis-numbers = Có điều nào sau đây đúng không?
    .pee = Cả ngày không tiểu
    .cold = Sờ rất lạnh, hoặc từ 35 °C (95 °F) trở xuống
    .wake = Khó đánh thức, hoặc đã co giật
    .cancer = Thuốc trị ung thư trong 6 tuần qua, và thấy bệnh
    .wound = Vết thương đau hơn nhiều so với vẻ ngoài, hoặc da đen hay phồng nước
    .home = Một phút thở từ 25 lần hoặc mạch từ 131, oxy từ 91 trở xuống hoặc huyết áp số trên từ 90 trở xuống
    .why = Có thể nhiễm trùng đang hại cả cơ thể.

sepsis-child_signs = Bé có dấu hiệu nào sau đây không?
    .soft_spot = Thóp trên đầu phồng lên
    .floppy = Mềm oặt, hoặc rất buồn ngủ
    .cry = Khóc yếu, hoặc khóc không ngừng
    .pee = Cả một ngày không tiểu hoặc không ướt tã
    .why = Đây là các dấu hiệu bé có thể bệnh rất nặng.

sepsis-newborn = Bé có không chịu bú, và có sốt hoặc bất kỳ dấu hiệu nào khác không?
    .why = Trong tháng đầu, đây có thể là bắt đầu của nhiễm trùng nặng.

sepsis-child_feeds = Bé có dấu hiệu nào sau đây không?
    .feed = Không bú hay uống, hoặc không muốn
    .vomit = Nôn nhiều lần
    .pee = Không tiểu hoặc không ướt tã trong 12 giờ
    .why = Có một điều này thì bé phải được khám trong vài giờ tới.

sepsis-pregnant =
    .why = Nhiễm trùng có thể nặng nhanh trong những tuần này.

sepsis-very_old =
    .why = Ở tuổi này, nhiễm trùng có thể nặng nhanh, và có thể không sốt.

sepsis-risk = Có điều nào sau đây đúng không?
    .surgery = Mổ hoặc bị thương trong vài tuần qua
    .tube = Có ống hoặc đường truyền trong người
    .drugs = Chích ma túy
    .immune = Miễn dịch yếu
    .skin = Da đỏ, nóng lan ra
    .home = Thấy rất bệnh, và một phút thở từ 21 lần, hoặc mạch từ 91 trở lên
    .why = Có một điều này thì nhiễm trùng phải được khám trong vài giờ tới.

sepsis-treated = Có điều nào sau đây đúng không?
    .treated = Sau 48 giờ điều trị không đỡ
    .past = Vẫn không khỏe sau lần nhiễm trùng máu trước đây
    .why = Nhân viên y tế nên xem lại cần làm gì.
