# seal: a84178aab3ec13e24a11baed41770cb4a430730c59d0da09e7f57ca0c53d5481
headache-title = Đau đầu

headache-sudden_signs = Cùng với đau đầu, bạn có dấu hiệu nào sau đây không?
    .sudden = Đến đột ngột và rất nặng, hoặc nặng nhất từ trước đến nay
    .weak = Yếu hoặc tê một bên, hoặc mặt xệ
    .speech = Khó nói, khó nhớ, khó giữ thăng bằng, khó đi hoặc khó nuốt
    .sight = Mất thị lực hoặc nhìn mờ
    .sleepy = Lú lẫn, rất buồn ngủ, co giật, hoặc đã ngất
    .why = Có thể là chảy máu não hoặc đột quỵ.

headache-neck_cause = Có điều nào sau đây đúng không?
    .neck = Bạn bị cứng cổ
    .light = Sốt, và ánh sáng làm đau mắt
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .gas = Người khác trong nhà cũng bệnh, báo động khí ga kêu, hoặc có lò sưởi hay khói
    .blow = Bị va đập vào đầu vài ngày qua, rồi nôn, buồn ngủ hoặc đau hơn
    .shunt = Bạn có ống dẫn lưu não
    .why = Mỗi điều này có thể hại não rất nhanh.

headache-child_blow = Trong 5 ngày qua bé có bị va đập vào đầu không?
    .why = Ở trẻ em, đau đầu sau va đập vào đầu phải được khám ngay.

headache-pregnant_signs = Bạn có thể đang có thai, hoặc mới sinh gần đây. Bạn có dấu hiệu nào sau đây không?
    .bad = Đau đầu rất nặng
    .sight = Thấy đốm hoặc chớp sáng
    .swelling = Sưng mặt hoặc tay
    .belly = Đau bụng trên
    .why = Có thể là huyết áp rất cao trong thai kỳ.

headache-pregnant =
    .why = Đau đầu trong thời gian này có thể do huyết áp hoặc cục máu đông.

headache-artery = Bạn có dấu hiệu nào sau đây không?
    .jaw = Đau hàm khi nhai
    .scalp = Đau da đầu
    .double = Nhìn đôi
    .worse = Kiểu đau đầu này mới có, và nặng hơn mỗi ngày
    .why = Từ 50 tuổi, các dấu hiệu này có thể do mạch máu bị bệnh hoặc áp lực trong đầu.

headache-child_signs = Bé có dấu hiệu nào sau đây không?
    .night = Đau đầu làm bé thức giấc, hoặc đau lúc vừa thức dậy
    .bend = Đau hơn khi ho hoặc cúi
    .vomit = Nôn
    .eyes = Mới bị lác mắt, hoặc không nhìn lên được
    .worse = Ngày càng nặng hơn
    .why = Ở trẻ em, có thể là áp lực trong đầu.

headache-risk = Có điều nào sau đây đúng không?
    .thinner = Bạn dùng thuốc loãng máu hoặc dễ chảy máu
    .immune = Bạn bị ung thư, HIV hoặc miễn dịch yếu
    .estrogen = Bạn dùng estrogen, như thuốc tránh thai, miếng dán hoặc vòng
    .why = Có một điều này thì đau đầu có thể là chảy máu, nhiễm trùng hoặc cục máu đông.

headache-ill_signs = Bạn có dấu hiệu nào sau đây không?
    .gone = Một bên đã yếu hoặc tê, và bây giờ đã hết
    .fever = Sốt, và thấy rất bệnh
    .eye = Mắt đỏ và đau
    .blow = Bị va đập vào đầu trong vài ngày qua
    .why = Có một điều này thì nhân viên y tế phải khám bạn trong vài giờ tới.

headache-changing = Có điều nào sau đây đúng không?
    .worse = Nặng hơn mỗi ngày
    .pose = Nặng hơn khi nằm, đứng lên, ho hoặc rặn
    .vomit = Bạn nôn và không biết vì sao
    .medicine = Bắt đầu khi có thuốc mới
    .why = Đau đầu thay đổi như vậy nên được khám hôm nay.

headache-changing_50 = Có điều nào sau đây đúng không?
    .new = Kiểu đau đầu này mới có với bạn
    .worse = Nặng hơn mỗi ngày
    .pose = Nặng hơn khi nằm, đứng lên, ho hoặc rặn
    .vomit = Bạn nôn và không biết vì sao
    .medicine = Bắt đầu khi có thuốc mới
    .why = Từ 50 tuổi, đau đầu mới có nên được khám hôm nay.

headache-often = Có điều nào sau đây đúng không?
    .returns = Cứ bị lại, hoặc đã thay đổi
    .no_help = Thuốc giảm đau không đỡ
    .pills = Bạn uống thuốc giảm đau từ 10 ngày trở lên mỗi tháng
    .eyes = Bạn cần đo mắt, hoặc hay nghiến răng
    .why = Buổi khám hẹn trước có thể tìm ra cách giúp bạn.
