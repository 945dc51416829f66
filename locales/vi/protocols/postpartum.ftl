# seal: 35b186fa66e65587c20131cdae4cb271d92e3333226b22f7c5407cac7f98dd8e
postpartum-title = Vấn đề sau sinh hoặc sau khi mất thai

postpartum-life = Bây giờ bạn có dấu hiệu nào sau đây không?
    .breath = Đau ngực, hoặc khó thở, kể cả khi nằm thẳng
    .blood = Mỗi giờ ướt đẫm một băng vệ sinh trong hơn 1 giờ, hoặc máu không cầm
    .faint = Đã ngất, hoặc chảy máu và muốn ngất
    .fit = Co giật có run giật
    .weak = Yếu một bên, mặt xệ, hoặc nói lạ
    .sepsis = Sốt kèm rét run, lú lẫn hoặc thở nhanh
    .head = Đau đầu rất nặng, và nhìn khác đi hoặc đau bụng trên
    .number = Huyết áp từ 160/110 trở lên
    .why = Các dấu hiệu này có thể nguy đến tính mạng, đến một năm sau thai kỳ.

postpartum-mind = Có điều nào sau đây đúng không?
    .harm = Bạn nghĩ đến việc làm đau mình, bé hoặc người khác
    .voices = Bạn thấy hoặc nghe những thứ người khác không thấy
    .mixed = Bạn lú lẫn, hoặc người khác nói bạn cư xử rất lạ
    .sleep = Bạn hầu như không ngủ, và đầu óc nghĩ dồn dập
    .why = Điều này có thể đến nhanh sau sinh. Được giúp thì sẽ khá hơn, và bạn không có lỗi.

postpartum-infection_bleed = Bạn có dấu hiệu nào sau đây không?
    .pad = Một băng vệ sinh ướt đẫm trong 1 giờ, hoặc cục máu to bằng quả trứng
    .again = Đã ra máu ít đi rồi lại nhiều hơn
    .fever = Sốt từ 38 °C (100.4 °F) trở lên
    .smell = Sản dịch có mùi hôi
    .belly = Đau bụng rất nặng
    .wound = Vết mổ hoặc vết rách hở, có mủ, hoặc đỏ hay đau hơn
    .why = Có thể là nhiễm trùng, hoặc còn sót trong dạ con.

postpartum-pressure_clot = Bạn có dấu hiệu nào sau đây không?
    .head = Đau đầu không hết, hoặc ngồi dậy thì đau hơn
    .sight = Nhìn khác đi
    .number = Huyết áp từ 140/90 trở lên
    .swell = Tay hoặc mặt sưng nhiều
    .leg = Một chân đỏ, ấm, đau hoặc sưng
    .heart = Tim đập nhanh, hoặc chóng mặt
    .pee = Không tiểu trong 6 giờ sau sinh hoặc sau khi rút ống tiểu
    .numb = Mới tê hoặc yếu chân, hoặc tê giữa hai chân
    .why = Có thể là huyết áp cao, cục máu đông, hoặc tổn thương dây thần kinh hay bàng quang.

postpartum-mood = Có điều nào sau đây đúng không?
    .low = Bạn buồn, căng thẳng hoặc hay khóc hơn 2 tuần
    .sleep = Bạn không ngủ được, cả khi bé ngủ
    .bond = Bạn lo vì không thấy gắn bó với bé
    .tired = Mệt đến mức không chịu nổi
    .why = Điều này hay gặp sau sinh, và được giúp thì sẽ khá hơn.

postpartum-today = Bạn có dấu hiệu nào sau đây không?
    .breast = Vú đỏ hoặc đau đã 12 giờ
    .pee = Tiểu rát
    .stool = Phân cứng không đi được
    .tear = Vết khâu hoặc vết rách đau hơn
    .check = Đến hạn đo huyết áp hoặc tiêm anti-D, hoặc hỏi về thuốc khi cho con bú
    .risk = Bạn thấy bệnh, và đã sinh mổ, từng có cục máu đông, mất nhiều máu hoặc sinh tại nhà
    .why = Nữ hộ sinh hoặc nhân viên y tế nên xem điều này hôm nay.

postpartum-planned = Bạn có muốn được giúp về điều nào sau đây không?
    .check = Khám lại 6 đến 8 tuần sau sinh
    .plan = Tránh thai hoặc kinh nguyệt
    .leak = Són tiểu, hoặc đau âm ỉ bụng dưới
    .scar = Vết sẹo đã lành
    .why = Buổi khám hẹn trước là chỗ phù hợp cho điều này.
