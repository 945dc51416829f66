# seal: e8bd7c64640dc5215192ac48b660ae9647f72f696ee9b9ecfb2bfdbc07f522b3
seizure-title = Co giật (động kinh)

seizure-now = Có điều nào sau đây đúng không?
    .now = Cơn co giật vẫn đang diễn ra, hoặc đã kéo dài từ 5 phút trở lên
    .first = Đây là cơn co giật đầu tiên trong đời
    .again = Cơn mới đến trước khi bạn tỉnh hẳn
    .wake = Sau cơn chưa tỉnh hẳn, hoặc thở không tốt
    .blue = Môi xanh tím hoặc xám
    .hurt = Bạn bị thương, hoặc cơn xảy ra dưới nước
    .why = Cơn như vậy có thể hại não hoặc hơi thở. Cần giúp ngay.

seizure-cause = Có điều nào sau đây đúng không?
    .birth = Bạn có thai, hoặc đã sinh trong 6 tuần qua
    .diabetes = Bạn bị tiểu đường
    .neck = Sốt kèm cứng cổ, hoặc đốm trên da không mờ
    .head = Bị va đập vào đầu trước cơn co giật
    .thinner = Bạn bị đập đầu, và dùng thuốc loãng máu
    .drugs = Ma túy hoặc quá nhiều thuốc
    .alcohol = Ngày nào bạn cũng uống rượu, hoặc vừa bỏ rượu
    .why = Có một điều này thì cơn co giật có thể do bệnh phải trị ngay.

seizure-baby =
    .why = Bé nhỏ thế này bị co giật thì cần giúp ngay.

seizure-child_fever = Bé có bị điều nào sau đây không?
    .side = Chỉ một bên người giật
    .again = Cơn thứ hai trong vòng 24 giờ
    .sleepy = Buồn ngủ hơn 1 giờ sau cơn
    .why = Cơn như vậy không phải co giật do sốt đơn thuần.

seizure-more = Có điều nào sau đây đúng không?
    .cluster = Trong 24 giờ có nhiều cơn hơn mọi khi
    .rescue = Đã dùng thuốc cắt cơn
    .fever = Bạn sốt hoặc đang bệnh
    .mouth = Cắn lưỡi hoặc va đầu cần chăm sóc
    .missed = Quên thuốc co giật vài ngày
    .why = Có thể có thêm cơn. Bạn phải được khám trong vài giờ tới.

seizure-changed = Có điều nào sau đây đúng không?
    .new = Cơn đã thay đổi, hoặc đến nhiều hơn
    .medicine = Bạn bắt đầu một thuốc mới
    .unclear = Có thể là ngất chứ không phải co giật
    .why = Hôm nay nhân viên y tế phải khám điều này.

seizure-review = Bạn có cần nói chuyện về điều nào sau đây không?
    .control = Cơn co giật, hoặc thuốc của bạn
    .driving = Lái xe hoặc công việc
    .baby = Tránh thai, hoặc dự định có con
    .why = Buổi khám hẹn trước là chỗ phù hợp cho điều này.
