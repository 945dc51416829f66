# seal: 9003abbc9e640ffe1ae09e46ee0922dd0f5f0d2949b0245fd3e3c418f30af999
breathlessness-title = Khó thở

breathlessness-severe = Bây giờ có điều nào sau đây đúng không?
    .sentence = Thở hổn hển, nghẹn, hoặc không nói được trọn câu
    .lips = Môi, lưỡi hoặc mặt xanh tím, xám hoặc rất tái (da sẫm thì xem trong miệng)
    .sleepy = Lú lẫn hoặc rất buồn ngủ
    .noise = Có tiếng rít khi hít vào
    .why = Cơ thể không đủ không khí.

breathlessness-chest_sudden = Có điều nào sau đây đúng không?
    .chest = Tức, nặng hoặc đau ngực, hoặc đau lan ra tay, lưng, cổ hoặc hàm
    .sudden = Bắt đầu trong vài phút, hoặc kèm chân đau, sưng hay ho ra máu
    .food = Bắt đầu sau khi ăn, bị chích hoặc dùng thuốc
    .stuck = Bắt đầu khi có vật mắc trong họng
    .meter = Máy đo oxy ở ngón tay dưới 92, hoặc thấp hơn mức thường của bạn 4
    .why = Có thể là nhồi máu cơ tim, cục máu đông ở phổi, dị ứng nặng hoặc tắc đường thở.

breathlessness-child_signs = Khi bé thở, bạn có thấy dấu hiệu nào sau đây không?
    .grunt = Rên ở mỗi hơi thở
    .ribs = Sườn hoặc bụng lõm vào
    .stops = Ngừng thở ngắn
    .floppy = Mềm oặt, đầu gục, hoặc không phản ứng như thường
    .why = Bé đang phải gắng sức quá nhiều để thở.

breathlessness-pregnant_signs = Có điều nào sau đây đúng không?
    .birth = Bạn đã sinh trong 6 tuần qua
    .rest = Khó thở khi nghỉ
    .leg = Một chân đau hoặc sưng
    .why = Cục máu đông và bệnh tim hay gặp hơn trong những tuần này.

breathlessness-baby =
    .why = Bé thở gắng sức phải được khám ngay.

breathlessness-pregnant =
    .why = Khó thở khi có thai phải được khám ngay.

breathlessness-worse_now = Bây giờ có điều nào sau đây đúng không?
    .rest = Nặng hơn thường ngày, khi nghỉ hoặc sau vài bước
    .blood = Ho ra máu, hoặc một chân đau hay sưng
    .heart = Tim đập nhanh hoặc hụt nhịp, hoặc buồn nôn
    .flat = Mới vài ngày nay, khó thở khi nằm thẳng
    .plan = Hen, COPD hoặc suy tim mà làm theo kế hoạch không đỡ
    .meter = Máy đo ở ngón tay chỉ 92 đến 94, và bạn không có bệnh phổi
    .why = Có một điều này thì hơi thở phải được kiểm tra trong vài giờ tới.

breathlessness-at_risk = Bạn có điều nào sau đây không?
    .immune = Miễn dịch yếu, hoặc thuốc trị ung thư
    .sickle = Bệnh hồng cầu hình liềm
    .old_fever = Sốt và ho, và bạn từ 65 tuổi trở lên
    .ill_fever = Sốt và ho, và có bệnh mạn tính
    .why = Nhiễm trùng phổi có thể nặng nhanh ở người có một điều này.

breathlessness-days = Có điều nào sau đây đúng không?
    .new = Bắt đầu hoặc nặng hơn trong 2 tuần qua
    .fever = Bạn sốt, hoặc ho kèm sốt
    .pale = Bạn rất xanh xao hoặc mệt, hoặc kinh nguyệt nhiều
    .weight = Cân nặng tăng 2 kg (4 lb) trong 3 ngày
    .why = Điều mới có phải được nhân viên y tế khám hôm nay.

breathlessness-weeks = Có điều nào sau đây đúng không?
    .month = Bạn khó thở đã một tháng trở lên
    .lie = Nặng dần chậm chậm khi vận động hoặc nằm
    .ankles = Mắt cá chân sưng
    .cough = Ho từ 3 tuần trở lên
    .cause = Bạn không biết nguyên nhân, hoặc chưa có kế hoạch điều trị
    .why = Nhân viên y tế nên tìm nguyên nhân trong buổi khám hẹn trước.
