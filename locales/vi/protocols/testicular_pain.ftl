# seal: 2521e9419105a85600ced1bf821c3e0a64dfd69e2d885d71bbbae8b8efa8ba58
testicular_pain-title = Đau hoặc có cục ở tinh hoàn

testicular_pain-dark_bleed_ill = Bây giờ bạn có dấu hiệu nào sau đây không?
    .dark = Da đen hoặc sẫm ở bẹn hoặc giữa hai chân
    .bleed = Vết thương ở đó chảy nhiều máu
    .ill = Thấy rất bệnh, và muốn ngất, lú lẫn, hoặc lạnh và da loang lổ
    .why = Có thể là nhiễm trùng sâu hoặc mất nhiều máu.

testicular_pain-sudden_stuck = Đau nặng ở tinh hoàn có đến nhanh, và có một trong các điều này không?
    .ride = Bạn không có cách đến bệnh viện trong 30 phút
    .child = Là trẻ em, và dỗ cách nào cũng không nín
    .why = Tinh hoàn có thể mất máu nuôi trong vài giờ. Đến nhanh thì cứu được.

testicular_pain-twist = Có điều nào sau đây đúng với cơn đau không?
    .sudden = Đau nặng, hoặc đến nhanh
    .sick = Bạn cũng buồn nôn, nôn, hoặc đau bụng
    .rest = Đau khi nghỉ, hơn 1 giờ
    .high = Tinh hoàn cứng, sưng hoặc nằm cao
    .went = Hôm nay đau đến rồi tự hết
    .why = Tinh hoàn có thể bị xoắn. Chỉ cứu được trong những giờ đầu.

testicular_pain-new_pain = Đau có bắt đầu trong 2 ngày qua không? Chỉ nói không nếu do va nhẹ và đã hết trong 1 giờ.
    .why = Đến 40 tuổi, đau mới có thể do xoắn. Phải được khám ngay.

testicular_pain-other_urgent = Bạn có dấu hiệu nào sau đây không?
    .blow = Sưng hơn 1 giờ sau va đập
    .hernia = Cục đau ở bẹn, và bạn nôn
    .erection = Cương đau từ 4 giờ trở lên
    .down = Đau ở bên mà tinh hoàn không bao giờ xuống
    .fever = Sốt từ 38 °C (100.4 °F) trở lên, và thấy bệnh
    .baby = Em bé có bìu cứng hoặc sẫm
    .why = Cần được khám trong vài giờ tới, để không để lại hại.

testicular_pain-infection = Bạn có dấu hiệu nào sau đây không?
    .slow = Đau đến từ từ, qua nhiều ngày
    .warm = Bìu ấm hoặc sưng
    .burn = Tiểu rát, hoặc dịch từ dương vật
    .fever = Sốt, hoặc quai bị
    .now = Bây giờ có bất kỳ đau nào khác ở đó
    .why = Có thể là nhiễm trùng cần xét nghiệm hôm nay.

testicular_pain-lump = Bạn có điều nào sau đây, mà không đau nặng không?
    .lump = Cục hoặc chỗ sưng
    .change = Thay đổi về kích cỡ, hình dạng hoặc cảm giác khi sờ
    .ache = Đau âm ỉ hoặc thấy nặng
    .why = Nhân viên y tế nên sờ khám mọi cục hoặc thay đổi trong vòng 2 tuần.
