# seal: 5e8ddd3e28e38bab769d4e27b54a99d7bfb01a85f090b466b16b46feb64bbeac
rash-title = Nổi ban trên da

rash-glass = Ép ly thủy tinh trong lên vết ban. Có điều nào sau đây đúng không?
    .spots = Đốm vẫn còn dưới ly, và bạn sốt hoặc thấy bệnh
    .face = Mặt, môi hoặc lưỡi sưng lên
    .breath = Khó thở, thở khò khè, hoặc muốn ngất
    .why = Có thể là nhiễm trùng máu hoặc dị ứng nặng.

rash-very_ill = Bạn có dấu hiệu nào sau đây không?
    .mixed_up = Lú lẫn, rất buồn ngủ hoặc khó đánh thức
    .neck = Cứng cổ, hoặc co giật
    .color = Da loang lổ, hoặc môi xanh tím hay xám
    .peel = Da tróc hoặc phồng nước trên vùng rộng
    .sores = Mắt, miệng hoặc vùng kín đau cùng với ban
    .dark = Mảng sẫm, rất đau, lan nhanh
    .pain = Da đau hơn nhiều so với vẻ ngoài
    .why = Có thể là nhiễm trùng nặng hoặc phản ứng nặng với thuốc.

rash-baby_ill = Bé có sốt, phồng nước hoặc mụn mủ, hoặc trông bệnh không?
    .why = Ở bé nhỏ thế này, có thể là nhiễm trùng nặng.

rash-glass_well = Đốm có vẫn còn khi ép ly thủy tinh lên, hoặc có vết bầm sẫm mới không?
    .why = Chảy máu nhỏ dưới da phải được khám ngay, dù bạn thấy khỏe.

rash-spreads = Bạn có dấu hiệu nào sau đây không?
    .hot = Vùng nóng, đỏ hoặc sẫm lan nhanh, ở gần mắt, hoặc kèm sốt
    .shingles = Mụn nước gần mắt, ở mũi, hoặc ở tai kèm yếu mặt
    .eczema = Chàm kèm mụn nước đau và sốt
    .whole = Da đỏ hoặc sẫm hơn gần như khắp người, và rét run
    .pox = Thủy đậu, có chỗ nóng, đau
    .why = Có một điều này thì da phải được trị trong vài giờ tới.

rash-risk = Có điều nào sau đây đúng không?
    .pregnant = Bạn có thai hoặc vừa sinh, và bị hoặc ở gần người thủy đậu, zona hoặc sởi
    .immune = Miễn dịch yếu, thuốc trị ung thư hoặc không có lá lách, và ban kèm phồng nước, sốt hoặc đau
    .days = Sốt từ 5 ngày trở lên, hoặc mắt, môi hay tay đỏ kèm sốt
    .travel = Sốt sau khi đi xa, hoặc ở nơi có sốt xuất huyết
    .why = Có một điều này thì ban có thể là dấu hiệu bệnh nặng.

rash-baby =
    .why = Bé nhỏ thế này luôn phải được khám.

rash-treatable = Bạn có dấu hiệu nào sau đây không?
    .band = Mụn nước đau thành dải một bên
    .hot = Mảng da nóng, đau, lan rộng
    .throat = Ban như giấy nhám, hoặc kèm đau họng
    .measles = Ban kèm ho và mắt đỏ. Gọi điện trước, đừng tự đến
    .drug = Thuốc mới trong 8 tuần qua
    .fever = Bất kỳ cơn sốt nào kèm ban
    .why = Có loại cần trị trong những ngày đầu.

rash-special = Có điều nào sau đây đúng không?
    .hives = Mề đay hơn 24 giờ, hoặc môi từng bị sưng
    .tick = Vòng đỏ như bia bắn, hoặc ve cắn
    .sores = Vết loét mới ở vùng kín, hoặc tiếp xúc với đậu mùa khỉ
    .pregnant = Bạn có thai hoặc đã sinh trong 6 tuần qua
    .immune = Miễn dịch yếu, thuốc trị ung thư hoặc không có lá lách
    .why = Có một điều này thì nhân viên y tế nên khám ban hôm nay.

rash-long = Có điều nào sau đây đúng không?
    .night = Ngứa ban đêm, và người khác trong nhà cũng ngứa
    .mole = Nốt ruồi thay đổi, chảy máu hoặc to ra
    .weeks = Ngứa từ 2 tuần trở lên
    .known = Mụn cóc, mụn trứng cá, da vảy hoặc vòng lan chậm
    .eczema = Chàm chưa kiểm soát được
    .why = Có thể chờ buổi khám, nhưng nên được khám.
