# seal: 6f75ad246e18075eb8d8bea83007cf3f4b205715464f192e0cd5319da9779a59
pregnancy-title = Vấn đề khi có thai

pregnancy-bleed_pain = Bây giờ bạn có dấu hiệu nào sau đây không?
    .blood = Mất nhiều máu, ướt đẫm băng vệ sinh hoặc ra cục máu
    .pain = Đau bụng rất nặng
    .shoulder = Đau bụng, và đau ở đầu vai
    .faint = Đã ngất, hoặc rất tái và chóng mặt
    .fit = Co giật có run giật
    .breath = Đau ngực, hoặc khó thở
    .sepsis = Lú lẫn, rất buồn ngủ, hoặc da lạnh, loang lổ
    .why = Các dấu hiệu này có thể nguy đến tính mạng của bạn hoặc của bé.

pregnancy-pressure_birth = Bây giờ bạn có dấu hiệu nào sau đây không?
    .head = Đau đầu rất nặng hoặc nhìn khác đi, kèm sưng hoặc đau dưới sườn
    .pressure = Huyết áp từ 160/110 trở lên
    .baby = Bé đang ra, hoặc bạn thấy hay cảm thấy dây rốn hoặc một phần của bé
    .fluid = Nước ối xanh, nâu hoặc có máu, và đau
    .low = Ra máu, dù ít, và nhau bám thấp
    .crash = Tai nạn hoặc va đập vào bụng, và đau hoặc ra máu
    .why = Cần có đội ngũ y tế ngay, cho bạn và cho bé.

pregnancy-harm = Bạn có ý nghĩ làm đau mình hoặc làm đau bé không?
    .why = Ý nghĩ như vậy hay gặp và bạn không có lỗi. Có người giúp ngay bây giờ.

pregnancy-bleed_move = Bạn có dấu hiệu nào sau đây không?
    .late = Ra máu, dù ít, từ 20 tuần trở lên
    .more = Ra máu kèm đau, nhiều hơn vài đốm, hoặc có thai đôi hay từng sinh mổ
    .moves = Từ 24 tuần trở lên, bé đạp ít hơn hoặc khác trước
    .fluid = Rỉ nước, hoặc vỡ ối
    .labor = Đau từng cơn
    .early = Đau bụng dưới hoặc đau một bên trong 14 tuần đầu
    .risk = Ra máu hoặc đau, và từng có thai ngoài dạ con, có vòng tránh thai hoặc IVF
    .why = Bạn và bé phải được khám ngay. Đừng chờ đến mai.

pregnancy-pressure_clot = Bạn có dấu hiệu nào sau đây không?
    .head = Đau đầu không hết hoặc nặng hơn
    .sight = Nhìn mờ, hoặc thấy chớp sáng
    .swell = Sưng đột ngột ở mặt, tay hoặc chân
    .ribs = Đau dưới sườn
    .pressure = Huyết áp từ 140/90 trở lên
    .fever = Sốt từ 38 °C (100.4 °F) trở lên
    .leg = Một chân đau, đỏ hoặc sưng
    .heart = Chóng mặt, hoặc tim đập nhanh kéo dài
    .why = Có thể là huyết áp cao, nhiễm trùng hoặc cục máu đông.

pregnancy-sick_hurt = Bạn có dấu hiệu nào sau đây không?
    .vomit = 24 giờ uống vào đều nôn ra, nôn ra máu hoặc sụt cân
    .pee = Không tiểu trong 8 giờ, hoặc nước tiểu rất sẫm
    .late = Mới bị nôn sau 20 tuần
    .yellow = Ngứa kèm vàng da hoặc nước tiểu sẫm
    .sugar = Tiểu đường, đường máu ngoài mức, và nôn
    .germs = Bạn ở gần người thủy đậu, sởi, rubella hoặc Zika
    .hurt = Có người làm đau bạn, hoặc bạn bị tai nạn hay va đập vào bụng
    .why = Phải khám ngay, cho bạn và cho bé.

pregnancy-today = Bạn có dấu hiệu nào sau đây không?
    .spots = Ra đốm máu, không đau, trước 20 tuần
    .never = Đã 24 tuần mà chưa bao giờ thấy bé đạp
    .pee = Tiểu rát, hoặc đi tiểu rất nhiều lần
    .itch = Ngứa lòng bàn tay hoặc lòng bàn chân
    .discharge = Dịch âm đạo mới có, vết loét, hoặc trĩ đau và chảy máu
    .mood = Buồn chán, hoặc mệt đến mức không chịu nổi
    .risk = Thai đôi, bệnh lupus, hoặc từng thai chết lưu hay sinh mổ
    .why = Nữ hộ sinh hoặc nhân viên y tế nên xem hôm nay. Nếu máu bạn là Rh âm, hãy nói cho họ biết.

pregnancy-planned = Bạn có dấu hiệu nào sau đây không?
    .ache = Đau lưng, ợ nóng, hoặc phân cứng
    .sick = Buồn nôn hầu hết các ngày, nhưng ăn uống được
    .book = Bạn muốn khám lần đầu, tiêm vắc-xin, hoặc hỏi về thuốc hay đi xa
    .why = Nữ hộ sinh có thể giúp trong buổi khám hẹn trước.
