# seal: 496cdcf604ae7df6c9b0002899deee5d006e3123f672b96826c2332b0897fb69
leg_swelling_dvt-title = Chân sưng hoặc đau mà không bị thương

leg_swelling_dvt-clot_moved = Cùng với chân, bạn có dấu hiệu nào sau đây không?
    .breath = Khó thở, hoặc đau ngực
    .blood = Ho ra máu
    .faint = Đã ngất, hoặc suýt ngất
    .cold = Chân đột ngột lạnh, trắng, xanh tím hoặc tê, và rất đau
    .tense = Cả chân rất to, căng và xanh tím
    .dark = Da sẫm hoặc xám lan ra, rất đau, và bạn thấy bệnh
    .why = Cục máu đông có thể đã vào phổi, hoặc chân có thể không có máu tới.

leg_swelling_dvt-pregnant =
    .why = Lúc đó cục máu đông, và sưng đột ngột do huyết áp cao, hay gặp hơn.

leg_swelling_dvt-clot_risk = Có một chân sưng hoặc đau, và có điều nào sau đây đúng không?
    .rest = Mổ, bó bột hoặc nằm giường hơn 3 ngày, trong 4 tuần qua
    .cancer = Ung thư
    .clot = Từng có cục máu đông, hoặc có bệnh gây cục máu đông
    .missed = Bạn dùng thuốc loãng máu, và đã quên vài liều
    .estrogen = Thuốc tránh thai hoặc estrogen khác
    .trip = Bạn ngồi hơn 4 giờ khi đi xa
    .big = Cả chân sưng, hoặc một bắp chân to hơn 3 cm (1 inch)
    .why = Có một điều này thì dễ có cục máu đông ở chân hơn. Cần kiểm tra ngay.

leg_swelling_dvt-other_urgent = Có điều nào sau đây đúng không?
    .arm = Một cánh tay sưng
    .skin = Da đỏ, nóng, kèm sốt hoặc ớn lạnh
    .foot = Tiểu đường, và bàn chân đỏ, loét hoặc có mủ
    .effort = Hai chân sưng, và khó thở khi gắng sức
    .why = Có thể là cục máu đông, nhiễm trùng hoặc tim quá sức.

leg_swelling_dvt-look_today = Có điều nào sau đây đúng không?
    .one = Một chân đau, sưng, ấm, đỏ hoặc sẫm hơn
    .fast = Hai chân sưng hơn mỗi ngày, hoặc tăng 2 kg (4 lb) trong 3 ngày
    .face = Mặt húp, hoặc nước tiểu có bọt
    .patch = Mảng da đỏ, nóng
    .vein = Tĩnh mạch cứng, đau dài từ 5 cm (2 inch), hoặc gần bẹn
    .why = Cần xét nghiệm hoặc khám trong vòng 24 giờ.

leg_swelling_dvt-slow = Có điều nào sau đây đúng không?
    .weeks = Hai mắt cá chân sưng cuối ngày, đã nhiều tuần
    .veins = Bạn có tĩnh mạch to, ngoằn ngoèo
    .vein = Một đoạn tĩnh mạch ngắn bị đau
    .pills = Bắt đầu khi có thuốc mới
    .why = Buổi khám hẹn trước có thể tìm ra nguyên nhân và giúp bạn.
