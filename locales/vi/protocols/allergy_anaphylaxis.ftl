# seal: b5662406b3463009bab091df47f8c0b5df016c0aeb8758bea30861a6c14e5d1d
allergy_anaphylaxis-title = Dị ứng

allergy_anaphylaxis-airway = Bây giờ bạn có dấu hiệu nào sau đây không?
    .throat = Sưng họng, lưỡi hoặc miệng
    .breath = Khó thở hoặc khó nuốt, hoặc thở khò khè
    .voice = Giọng hoặc tiếng khóc khàn, hoặc thở có tiếng
    .faint = Muốn ngất, chóng mặt, lú lẫn, rất mệt hoặc mềm oặt
    .pale = Da tái, lạnh và ẩm
    .why = Có thể là dị ứng nặng. Có thể nặng hơn chỉ trong vài phút.

allergy_anaphylaxis-two_parts = Có điều nào sau đây đúng không?
    .gut = Nổi mề đay hoặc sưng, và nôn hoặc đau quặn bụng
    .pen = Bạn đã dùng bút tiêm adrenaline, dù thấy đỡ
    .before = Trước đây bạn từng dị ứng nặng với chính thứ này
    .sting = Bị chích trong miệng hoặc họng, và bị sưng
    .returns = Trong 24 giờ qua bạn bị dị ứng nặng, và dấu hiệu trở lại
    .why = Dị ứng nặng có thể bắt đầu như vậy, hoặc trở lại sau vài giờ.

allergy_anaphylaxis-spreads = Bạn có dấu hiệu nào sau đây không?
    .hives = Mề đay lan nhanh
    .face = Mặt hoặc môi sưng
    .pressure = Môi sưng, và bạn uống thuốc huyết áp
    .pregnant = Bạn có thai hoặc vừa sinh, và nổi mề đay khắp người
    .cells = Mề đay khắp người, và dùng thuốc chẹn beta hoặc bị bệnh tế bào mast
    .why = Vẫn có thể nặng hơn trong vài giờ tới, nên cần có người theo dõi bạn.

allergy_anaphylaxis-baby =
    .why = Bé nhỏ thế này luôn phải được khám.

allergy_anaphylaxis-all_over = Có điều nào sau đây đúng không?
    .hives = Mề đay khắp người, hoặc kéo dài hơn 6 giờ
    .drug = Bắt đầu sau một thuốc mới
    .lid = Mí mắt sưng
    .area = Vùng sưng rộng từ 10 cm (4 inch) trở lên
    .cells = Dùng thuốc chẹn beta hoặc thuốc huyết áp, hoặc bị bệnh tế bào mast
    .pregnant = Bạn có thai hoặc đã sinh trong 6 tuần qua
    .why = Có một điều này thì nhân viên y tế nên nói chuyện với bạn hôm nay.

allergy_anaphylaxis-plan = Có điều nào sau đây đúng không?
    .pen = Bạn cần bút adrenaline mới, hoặc muốn học cách dùng
    .test = Bạn muốn biết mình dị ứng với thứ gì
    .weeks = Mề đay cứ bị lại hơn 6 tuần
    .hay = Viêm mũi dị ứng chưa kiểm soát được
    .why = Buổi khám hẹn trước có thể giúp ngăn lần dị ứng sau.
