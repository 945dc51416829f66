# seal: 3ae041f023f61a3cbe57e34dceeeb692b88ca813ff704e49e59a35a86aa34a6b
joint_pain-title = Đau khớp hoặc sưng khớp

joint_pain-danger = Cùng với đau khớp, bạn có dấu hiệu nào sau đây không?
    .sepsis = Lú lẫn, muốn ngất, khó thở, hoặc da loang lổ
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .cold = Bị thương, và tay hay chân lạnh, trắng, xanh tím hoặc tê
    .heart = Đau hàm, tay hoặc vai, kèm vã mồ hôi hoặc tức ngực
    .why = Có thể là nhiễm trùng nặng, mạch máu bị tắc hoặc nhồi máu cơ tim.

joint_pain-hot_joint = Có điều nào sau đây đúng không?
    .hot = Một khớp, không phải ngón chân cái, nóng, sưng hoặc rất đau trong vòng 2 tuần, và khó cử động
    .fever = Sốt, ớn lạnh, hoặc thấy rất bệnh
    .new = Khớp từng thay, tiêm hoặc mổ, bây giờ đau
    .ra = Bạn có bệnh viêm khớp như viêm khớp dạng thấp, và một khớp nặng hơn hẳn
    .blood = Bạn chích ma túy, hoặc bị hồng cầu hình liềm
    .why = Có thể là nhiễm trùng trong khớp. Khớp có thể hỏng rất nhanh.

joint_pain-move = Có điều nào sau đây đúng không?
    .child = Trẻ đi khập khiễng hoặc không dùng tay hay chân, và sốt hoặc không khỏe
    .hip = Trẻ đau háng và không chịu đi
    .stand = Bạn không đứng lên chân đó được sau khi bị thương
    .lock = Đầu gối bị kẹt, không gập hoặc không duỗi được
    .bleed = Khớp sưng, và bạn dùng thuốc loãng máu hoặc bị bệnh máu khó đông
    .gout = Đã biết bị gút, và sốt hoặc đau nặng hơn
    .why = Có một điều này thì khớp phải được khám trong vài giờ tới.

joint_pain-look_today = Có điều nào sau đây đúng không?
    .toe = Đau nặng, đột ngột ở ngón chân cái hoặc khớp, lần đầu tiên
    .severe = Đau rất nặng
    .many = Nhiều khớp sưng
    .after = Bị kèm nổi ban, hoặc sau đau họng, tiêu chảy hay bệnh lây qua tình dục
    .small = Mới sưng các khớp nhỏ ở bàn tay hoặc bàn chân
    .child = Trẻ bị sưng khớp
    .why = Hôm nay nhân viên y tế phải khám điều này.

joint_pain-slow = Có điều nào sau đây đúng không?
    .life = Cản trở sinh hoạt hoặc giấc ngủ của bạn
    .worse = Nặng hơn, hoặc sau 2 tuần tự chăm ở nhà không đỡ
    .stiff = Mỗi sáng cứng khớp từ 30 phút trở lên
    .new = Bạn có khớp đã thay
    .why = Buổi khám hẹn trước có thể tìm ra nguyên nhân và giúp bạn.
