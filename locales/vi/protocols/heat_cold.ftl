# seal: 496ea5935fd102bc96cac4827ee90ef008bb6ad30bf06360ce26bfd57988ef78
heat_cold-title = Bệnh do nóng hoặc lạnh

heat_cold-too_hot = Bây giờ có điều nào sau đây đúng không?
    .mixed_up = Lú lẫn, rất kích động, hoặc nói líu lưỡi
    .collapse = Co giật, gục xuống, hoặc khó đánh thức
    .breath = Da nóng và thở nhanh
    .hot = Nhiệt độ cơ thể từ 40 °C (104 °F) trở lên
    .child = Trẻ mềm oặt hoặc buồn ngủ, hoặc bị bỏ trong xe nóng
    .same = Bệnh vì nóng, và sau 30 phút nghỉ mát và uống nước không đỡ
    .why = Cơ thể không tự làm mát được nữa. Điều này nguy hiểm đến tính mạng.

heat_cold-too_cold = Có bị lạnh hoặc dưới nước, và có điều nào sau đây đúng không?
    .low = Nhiệt độ cơ thể dưới 35 °C (95 °F)
    .clumsy = Vụng về, lú lẫn, buồn ngủ hoặc nói líu lưỡi
    .shiver = Lạnh, nhưng hết run, hoặc thở chậm
    .baby = Bé lạnh, mềm oặt, im hoặc không bú
    .frost = Da cứng, trắng hoặc đen, và lạnh toàn thân
    .water = Đã bị chìm dưới nước, dù bây giờ tỉnh
    .why = Cơ thể quá lạnh, hoặc phổi có thể bị hại.

heat_cold-not_well = Bạn có dấu hiệu nào sau đây không?
    .vomit = Nôn
    .pee = Nước tiểu sẫm, hoặc không tiểu
    .cramps = Chuột rút hoặc đau cơ rất nặng
    .numb = Da tê, trắng hoặc xanh tím, sau 30 phút ủ ấm nhẹ vẫn không hết
    .blisters = Phồng nước do lạnh
    .why = Các dấu hiệu này có thể hại thận hoặc da nếu giúp muộn.

heat_cold-look_today = Có điều nào sau đây đúng không?
    .partly = Đỡ nóng hơn, nhưng chưa khỏe
    .pills = Bệnh vì nóng, và bạn dùng thuốc lợi tiểu, lithium hoặc thuốc tâm thần hay thuốc chống co thắt
    .warm = Nhiệt độ cơ thể từ 39 °C (102.2 °F) trở lên
    .cool = Nhiệt độ cơ thể 35 đến 36 °C (95 đến 97 °F)
    .burn = Trẻ bị cháy nắng có phồng nước lớn hoặc sốt
    .toes = Ngón chân hoặc ngón tay ngứa, đau do lạnh, có mủ hoặc đỏ hơn
    .why = Hôm nay nhân viên y tế phải khám điều này.

heat_cold-again = Có điều nào sau đây đúng không?
    .cramps = Cứ bị chuột rút khi nóng
    .fingers = Ngón tay trắng bệch khi lạnh
    .work = Mỗi ngày bạn làm việc, đi bộ hoặc cầu nguyện ngoài trời nóng nhiều giờ
    .why = Buổi khám hẹn trước có thể giúp bạn giữ an toàn.
