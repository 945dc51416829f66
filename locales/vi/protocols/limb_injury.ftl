# seal: db0b709c1a8e3e8a058e950bf40829874021990d2a247704b17c7671ff11381c
limb_injury-title = Chấn thương tay hoặc chân

limb_injury-limb_danger = Bây giờ có điều nào sau đây đúng không?
    .bone = Xương đâm ra ngoài da
    .blood = Chảy máu nhiều
    .bent = Tay hoặc chân bị cong vẹo nặng
    .crushed = Một phần bị đứt rời hoặc dập nát
    .cold = Phía dưới chỗ bị thương bị lạnh, xanh tím, trắng hoặc tê
    .why = Tay chân, hoặc tính mạng của bạn, có thể gặp nguy.

limb_injury-body_danger = Bạn có dấu hiệu nào sau đây không?
    .spine = Rất đau ở cổ, lưng, hông, xương chậu hoặc đùi
    .move = Không di chuyển bạn được, hoặc chân gãy nặng
    .tight = Rất căng, hoặc đang bó bột, và đau tăng nhanh
    .stretch = Duỗi ngón tay hoặc ngón chân rất đau
    .breath = Khó thở, hoặc muốn ngất
    .head = Bị thương ở đầu nữa
    .why = Cần xe cấp cứu, vì di chuyển có thể làm hại thêm.

limb_injury-use = Có điều nào sau đây đúng không?
    .steps = Không đi được 4 bước, hoặc không dùng được tay hay chân đó
    .joint = Khớp bị trật
    .snap = Nghe tiếng rắc hoặc lạo xạo, hoặc thấy bắp chân bị bựt
    .wound = Có vết thương hở trên chỗ xương đau
    .finger = Một ngón không gập hoặc không duỗi được
    .why = Có thể gãy xương hoặc đứt gân.

limb_injury-bone_pain = Có điều nào sau đây đúng không?
    .ankle = Ấn vào mắt cá, hoặc cạnh hay mu bàn chân thì đau
    .knee = Bị ở đầu gối, và bạn từ 55 tuổi
    .bend = Đầu gối không gập được đến góc vuông, hoặc ấn vào xương thì đau
    .thumb = Bạn té chống tay, và đau ở gốc ngón cái
    .unsafe = Có người làm bạn bị thương, hoặc bạn thấy không an toàn
    .pregnant = Bạn đang có thai
    .why = Có một điều này thì có thể cần chụp X-quang.

limb_injury-look_today = Có điều nào sau đây đúng không?
    .limp = Sưng hoặc đau, và bạn đi khập khiễng
    .finger = Ngón tay hoặc ngón chân có thể gãy, nhưng vẫn thẳng
    .days = Sau 5 ngày không đỡ
    .hip = Té, và đau ở hông, bẹn, cổ tay hoặc lưng
    .child = Trẻ đi khập khiễng hoặc không dùng tay hay chân, và sốt
    .baby = Em bé chưa biết đi bị thương
    .why = Hôm nay nhân viên y tế nên khám.

limb_injury-slow = Có điều nào sau đây đúng không?
    .weeks = Bị bong gân đã hơn 2 tuần
    .locks = Bị kẹt hoặc khuỵu xuống
    .bruise = Vết bầm lớn ở đùi
    .why = Điều gì lâu không lành thì nên được khám.
