# seal: 3dc8b726c137fb8908a4d30b6559651139a72d4587d3489aa70147e51f39ea9d
burn-title = Bỏng (phỏng)

burn-airway = Làm mát chỗ bỏng dưới vòi nước chảy 20 phút. Có điều nào sau đây đúng không?
    .face = Bỏng ở mặt hoặc cổ
    .smoke = Hít phải khói hoặc hơi độc, và ho, khàn tiếng, hoặc khó thở
    .faint = Muốn ngất, rất buồn ngủ hoặc lú lẫn
    .large = Rộng hơn 10 lòng bàn tay của bạn, hoặc 5 lòng bàn tay của trẻ em
    .why = Đường thở có thể sưng, và bỏng rộng có thể gây sốc.

burn-deep = Có điều nào sau đây đúng không?
    .shock = Điện giật hoặc hóa chất, kèm đau ngực, ngất, vào mắt hoặc vùng rộng
    .round = Bỏng hết một vòng quanh tay, chân, ngón, cổ hoặc ngực
    .white = Trắng, đen hoặc như da thuộc, và to hơn đồng xu nhỏ
    .ill = Trẻ bị bỏng vài ngày trước và nổi ban, sốt hoặc nôn
    .why = Bỏng như vậy có thể sâu, cắt nguồn máu, hoặc hại tim.

burn-size_place = Có điều nào sau đây đúng với chỗ bỏng không?
    .hand = Rộng hơn bàn tay của bạn
    .blisters = Phồng nước ở mặt, bàn tay, cánh tay, bàn chân, chân, khớp hoặc vùng kín
    .white = Có chỗ trắng, đen hoặc mất cảm giác
    .electric = Do điện hoặc hóa chất
    .injury = Bạn còn bị thương chỗ khác
    .fever = Sốt, hoặc có mủ và vùng đỏ lan ra
    .why = Bỏng như vậy lành tốt hơn khi được trị ở bệnh viện.

burn-risk = Có điều nào sau đây đúng không?
    .immune = Có phồng nước, và bị tiểu đường, miễn dịch yếu hoặc bệnh mạn tính khác
    .foot = Bỏng ở bàn chân, và bị tiểu đường
    .harmed = Có người cố ý gây ra, hoặc người bị bỏng không an toàn ở nhà
    .why = Có một điều này thì bỏng khó lành hơn, hoặc bạn có thể cần giúp để được an toàn.

burn-painful = Có điều nào sau đây đúng không?
    .blister = Phồng nước to hơn đồng xu, hoặc bất kỳ phồng nước nào nếu dưới 5 tuổi, từ 60 tuổi hoặc có thai
    .pain = Đau khó chịu nổi
    .depth = Bạn không biết bỏng sâu thế nào
    .shots = Chưa tiêm uốn ván trong 10 năm qua
    .sun = Cháy nắng có phồng nước, và sốt hoặc nôn
    .worse = Đau hơn, đỏ hơn hoặc ướt hơn, hoặc sau 3 ngày không đỡ
    .why = Có một điều này thì nhân viên y tế nên khám chỗ bỏng hôm nay.

burn-slow = Sau 2 tuần chưa lành, hoặc sẹo bị ngứa, có không?
    .why = Bỏng lành chậm nên được khám.
