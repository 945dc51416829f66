# seal: 1d5ce9a2e40f2167864923e915ae7c8804f93b6b0ebbb16e75a09fa08512c829
confusion-title = Lú lẫn

confusion-sudden = Người bị lú lẫn có dấu hiệu nào sau đây không?
    .fast = Bắt đầu nhanh, trong vài giờ hoặc vài ngày, kể cả khi đã sa sút trí tuệ
    .wake = Khó đánh thức, hoặc cứ thiếp đi
    .name = Không nói được tên, tuổi hoặc ngày tháng
    .stroke = Mặt xệ, tay hoặc chân yếu, hoặc nói lạ
    .fit = Đã co giật, ngất, hoặc đau đầu nặng
    .lips = Môi xanh tím hoặc xám, hoặc khó thở
    .why = Đột ngột lú lẫn có thể là đột quỵ, vi trùng trong máu hoặc đường máu thấp.

confusion-cause = Có điều nào sau đây đúng với người đó không?
    .fever = Sốt, da loang lổ, thở nhanh hoặc không tiểu
    .blow = Bị va đập vào đầu hoặc té ngã trong vài tuần qua
    .sugar = Bị tiểu đường, với đường máu dưới 4 (70), hoặc rất cao
    .alcohol = Đã bỏ rượu, và bây giờ run hoặc thấy thứ không có thật
    .drugs = Quá nhiều thuốc, ma túy hoặc chất độc
    .gas = Ở nhà có lò sưởi, khói hoặc báo động khí ga
    .birth = Đang có thai, hoặc đã sinh trong 6 tuần qua
    .why = Mỗi điều này có thể nguy hiểm đến tính mạng, và có thể trị được.

confusion-child = Bé có rất khó chịu, cư xử lạ, hoặc khóc suốt không?
    .why = Ở trẻ em, đây là dấu hiệu não không ổn.

confusion-harm = Người đó có nguy cơ làm đau mình hoặc người khác không?
    .why = Khi có người có thể bị hại, phải được giúp sớm.

confusion-worse = Có điều nào sau đây đúng với người đó không?
    .dementia = Bị sa sút trí tuệ, và nặng hơn mọi khi
    .passed = Đã lú lẫn một lúc ngắn, và bây giờ đã khỏe
    .sees = Nghe, thấy hoặc sợ những thứ không có thật
    .why = Có một điều này thì người đó phải được khám trong vài giờ tới.

confusion-recent = Có điều nào sau đây đúng với người đó không?
    .medicine = Bắt đầu khi có thuốc mới hoặc đổi thuốc
    .body = Kèm phân cứng hoặc ngủ kém
    .weeks = Bắt đầu trong vài tuần qua
    .why = Nguyên nhân như vậy có thể tìm và trị được, nên phải khám hôm nay.
