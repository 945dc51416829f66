# seal: 2e589a278c124c8ec994441f9506ba7135cd9cce2965fd557d7fadc48f55c8c6
breast-title = Bệnh ở vú (ngực)

breast-chest_sepsis = Bây giờ bạn có dấu hiệu nào sau đây không?
    .chest = Cảm giác nặng, tức hoặc bóp chặt trong ngực
    .spreads = Đau lan ra cánh tay, cổ hoặc hàm
    .breath = Khó thở, hoặc vã mồ hôi lạnh
    .ill = Vú đỏ và đau, và bạn lú lẫn, muốn ngất hoặc rất buồn ngủ
    .skin = Vú đỏ và đau, và da loang lổ, xanh tím hoặc rất tái
    .why = Đau có thể từ tim, hoặc nhiễm trùng có thể đã vào máu.

breast-fever = Bạn có dấu hiệu nào sau đây không?
    .shivers = Vú đỏ hoặc nóng, và sốt kèm rét run hoặc nôn
    .immune = Vú đỏ hoặc nóng, sốt và miễn dịch yếu
    .lump = Cục rất đau, và sốt
    .birth = Sốt từ 38 °C (100.4 °F) trở lên, trong 6 tuần sau sinh
    .baby = Bé sơ sinh có vú đỏ hoặc sưng
    .why = Có thể là nhiễm trùng đang lan hoặc tạo mủ.

breast-red = Bạn có dấu hiệu nào sau đây không?
    .feeding = Bạn cho con bú, và vú đỏ hoặc đau đã 12 giờ, hoặc bạn sốt
    .other = Vú đỏ, nóng hoặc đau, và bạn không cho con bú
    .crack = Nứt đầu vú, và vùng đỏ lan ra
    .fast = Vú đỏ hoặc loang lổ, to ra nhanh
    .pregnant = Bạn có thai, và có cục, đau hoặc thay đổi ở vú
    .why = Có một điều này thì nhân viên y tế nên khám vú hôm nay.

breast-change = Bạn có dấu hiệu nào sau đây không?
    .lump = Cục ở vú hoặc nách, ở nữ hoặc nam
    .skin = Da bị lõm, hoặc như vỏ cam
    .nipple = Đầu vú thay đổi, hoặc chảy dịch hay máu
    .rash = Vết da ở đầu vú không lành
    .pain = Đau một bên từ 4 tuần trở lên
    .risk = Thay đổi ở chỗ túi độn ngực, hoặc nhà có người ung thư vú
    .why = Mỗi thay đổi nên được khám trong vòng 2 tuần. Đa số là lành, nhưng chỉ khám mới biết.
