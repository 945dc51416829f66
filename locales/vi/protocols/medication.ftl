# seal: 5972fc8eafed28463ed65d187cf8225af552c34050ede9bca2917d6e7e81573a
medication-title = Tác dụng phụ, quên thuốc hoặc uống thừa thuốc

medication-reaction = Bây giờ bạn có dấu hiệu nào sau đây không?
    .swell = Sưng mặt, môi, lưỡi hoặc họng, hoặc khó thở
    .wake = Bất tỉnh, co giật, lú lẫn, rất buồn ngủ, hoặc thở chậm
    .skin = Phồng nước, da tróc, hoặc loét ở miệng hay mắt
    .chest = Đau ngực, yếu một bên, hoặc nói lạ
    .stiff = Cứng người và nóng
    .why = Có thể là phản ứng nguy hiểm đến tính mạng.

medication-high_risk = Có điều nào sau đây đúng không?
    .bleed = Dùng thuốc loãng máu, và chảy máu nhiều hoặc không cầm
    .head = Dùng thuốc loãng máu, và bị đập đầu, hoặc đột ngột đau nặng ở đầu hay lưng
    .sugar = Quá nhiều insulin hoặc thuốc tiểu đường
    .heart = Quá nhiều thuốc tim hoặc huyết áp, hoặc digoxin
    .strong = Quá nhiều lithium, methadone hoặc thuốc giảm đau mạnh
    .why = Với các thuốc này, cái hại có thể đến nhanh, dù bây giờ bạn thấy khỏe.

medication-purpose = Có điều nào sau đây đúng không?
    .purpose = Bạn cố ý uống thêm
    .death = Bạn nghĩ đến cái chết hoặc làm đau mình
    .why = Bạn không nên một mình với điều này. Phải có người ở cùng bạn ngay bây giờ.

medication-ill = Có điều nào sau đây đúng không?
    .bleed = Dùng thuốc loãng máu, và có máu trong nước tiểu, phân, chất nôn hay nước bọt, hoặc phân đen
    .bruise = Dùng thuốc loãng máu, và chảy máu mũi lâu, bầm lớn, kinh nhiều hoặc tai nạn
    .double = Uống gấp đôi thuốc loãng máu hoặc thuốc nguy cơ cao khác
    .throat = Sốt hoặc đau họng khi dùng clozapine, carbimazole, methotrexate hoặc hóa trị
    .yellow = Da hoặc mắt vàng
    .why = Có thể cần thử máu trong vài giờ tới.

medication-missed = Có điều nào sau đây đúng không?
    .key = Quên insulin, thuốc HIV, co giật, ghép tạng, Parkinson hoặc steroid dùng lâu
    .clot = Quên thuốc loãng máu sau khi mới có cục máu đông, thay van hoặc đặt stent
    .days = Quên methadone 3 ngày, hoặc clozapine 2 ngày
    .pregnant = Có thai, và uống nhầm thuốc hoặc bị tác dụng xấu
    .why = Với các thuốc này, vài giờ cũng quan trọng.

medication-effect = Có điều nào sau đây đúng không?
    .gut = Nôn hoặc tiêu chảy khi dùng lithium, digoxin, metformin, methotrexate hoặc thuốc đuôi -gliflozin
    .muscle = Đau cơ kèm nước tiểu sẫm
    .rash = Nổi ban khắp người
    .heart = Tim đập nhanh hoặc lạ, hoặc suýt ngất
    .risk = Bị tác dụng xấu, và bệnh thận hay gan, từ 5 thuốc, hoặc có thuốc cần thử máu
    .why = Có thể là quá nhiều thuốc, hoặc thuốc hại một phần cơ thể.

medication-today = Có điều nào sau đây đúng không?
    .missed = Quên thuốc hằng ngày, quên 2 viên tránh thai, hoặc uống trễ viên tránh thai mini
    .effect = Tác dụng mới làm bạn khó chịu, như chóng mặt, sưng, ho hoặc nổi ban
    .out = Hết thuốc, hoặc sai thuốc
    .vomit = Bạn nôn ra thuốc kháng sinh
    .mix = Hỏi về dùng chung thuốc hay thảo dược, hoặc về sữa mẹ
    .sex = Quan hệ không bảo vệ trong 5 ngày qua
    .many = Từ 5 thuốc trở lên, hoặc bệnh thận hay gan
    .why = Dược sĩ hoặc nhân viên y tế nên cho bạn biết hôm nay phải làm gì.

medication-review = Có điều nào sau đây đúng không?
    .mild = Tác dụng nhẹ mà bạn đã biết, và không hết
    .many = Bạn thấy mình uống quá nhiều thuốc
    .cost = Chi phí, thuốc mang đi xa, giờ uống khi nhịn ăn, hoặc xem lại thuốc
    .why = Buổi khám hẹn trước có thể giải quyết việc này.
