# seal: 5191d830a2fa9dbc57c5b0c9e29df9f1efe05c66e7fd2a622f7f2c7e30dfc2fa
back_pain-title = Đau lưng

back_pain-nerves = Cùng với đau lưng, có điều nào sau đây đúng không?
    .crash = Do tai nạn nặng hoặc té từ cao
    .walk = Không đi được, hoặc hai chân yếu đi đột ngột
    .control = Đột ngột không giữ được hoặc không đi được tiểu hay phân
    .ride = Vùng kín bị tê, và bạn không có cách nào đến bệnh viện
    .why = Dây thần kinh trong cột sống có thể gặp nguy.

back_pain-vessels = Bạn có dấu hiệu nào sau đây không?
    .chest = Đau ngực nữa, hoặc đau như xé
    .faint = Đau rất nặng đột ngột, và muốn ngất hoặc vã mồ hôi lạnh
    .old = Từ 60 tuổi, và đau rất nặng đột ngột ở lưng, hông hoặc bụng
    .vessel = Đã biết mạch máu chính bị phình (phình động mạch)
    .sepsis = Lú lẫn, khó thở, hoặc da loang lổ hay rất tái
    .why = Có thể là rách mạch máu hoặc nhiễm trùng nặng.

back_pain-cauda = Có điều nào sau đây mới xuất hiện không?
    .numb = Tê gần vùng kín hoặc hậu môn, hoặc cảm giác lạ khi lau
    .pee = Khó bắt đầu tiểu, khó nhịn tiểu hoặc không cảm thấy mình tiểu
    .poo = Són phân
    .legs = Đau, châm chích, tê hoặc yếu ở cả hai chân
    .sex = Tê khi quan hệ, hoặc không cương được
    .foot = Một chân yếu dần, hoặc bàn chân rũ xuống
    .why = Dây thần kinh có thể bị chèn. Hãy đến bệnh viện ngay, và đừng tự lái xe.

back_pain-infection_cancer = Bạn có dấu hiệu nào sau đây không?
    .fever = Sốt từ 38 °C (100.4 °F) trở lên, hoặc ớn lạnh
    .spine = Thấy bệnh, và chích ma túy, chạy thận, hoặc từng tiêm hay mổ cột sống
    .cancer = Đang hoặc từng bị ung thư, và đau mới có, nặng, về đêm hoặc như đai siết
    .flank = Đau một bên dưới sườn, và nôn
    .why = Có thể do nhiễm trùng, hoặc do cột sống bị chèn.

back_pain-look_today = Có điều nào sau đây đúng không?
    .loss = Sụt cân không rõ lý do, hoặc lưng có cục hay biến dạng mới
    .night = Nghỉ không đỡ, và về đêm đau hơn nhiều
    .blisters = Rát một bên, có mụn nước
    .pee = Tiểu rát hoặc có máu
    .sudden = Đến đột ngột và rất đau
    .middle = Bạn 55 đến 64 tuổi, và đau này mới có
    .pregnant = Bạn có thai, kèm ra máu hoặc đau từng cơn
    .why = Hôm nay nhân viên y tế phải khám điều này.

back_pain-young =
    .why = Ở tuổi này, đau lưng nên được khám.

back_pain-slow = Có điều nào sau đây đúng không?
    .weeks = Hơn 6 tuần, cứ bị lại, hoặc cản trở sinh hoạt hằng ngày
    .stiff = Mỗi sáng cứng lưng hơn 30 phút, từ 3 tháng trở lên
    .leg = Đau lan xuống một chân hơn 1 tuần
    .fall = Bị sau khi té ngã
    .old = Bạn từ 65 tuổi, và đau này mới có
    .risk = Bạn đang hoặc từng bị ung thư, hoặc bạn chích ma túy
    .why = Buổi khám hẹn trước có thể tìm ra nguyên nhân và giúp bạn.
