# seal: 9c4e400c2b49e72d5055e88246ffb673f6659b95f27e4b35d9662d1edcec22f8
chest_pain-title = Đau ngực, từ 12 tuổi

chest_pain-heart_signs = Cùng với đau ngực, bây giờ bạn có dấu hiệu nào sau đây không?
    .pressure = Thấy nặng, tức, bóp chặt hoặc nóng rát, hơn 5 phút
    .spreads = Lan ra cánh tay, cổ, hàm, lưng hoặc bụng
    .sweat = Vã mồ hôi lạnh, hoặc buồn nôn hay muốn ngất
    .breath = Khó thở
    .why = Đây là dấu hiệu hay gặp của nhồi máu cơ tim. Phụ nữ hay chỉ có các dấu hiệu cuối, nên một dấu hiệu là đủ.

chest_pain-collapse_signs = Từ khi bắt đầu đau, có điều nào sau đây xảy ra không?
    .fainted = Đã ngất, lú lẫn, hoặc môi xám hay xanh tím
    .blood = Ho ra máu
    .leg = Một chân đau và sưng
    .tear = Cảm giác như rách hoặc xé ở ngực hoặc lưng
    .weak = Mới yếu một bên, nói lạ, hoặc một tay hay chân bị lạnh
    .why = Có thể là cục máu đông ở phổi hoặc rách mạch máu chính.

chest_pain-cause = Có điều nào sau đây đúng không?
    .injury = Bắt đầu sau va đập mạnh, tai nạn xe, hoặc vết đâm hay vết súng
    .vomit = Bắt đầu sau khi nôn dữ dội
    .drugs = Bắt đầu sau khi dùng cocaine, ma túy đá hoặc ma túy mạnh khác
    .angina = Bị đau thắt ngực, và đau khi nghỉ hoặc xịt thuốc vẫn đau
    .failure = Cơ tim yếu hoặc dày, van tim hỏng, hoặc mổ tim trong năm nay
    .vessel = Bệnh Marfan hoặc mạch máu chính bị phình
    .sickle = Bệnh hồng cầu hình liềm
    .why = Có một điều này thì đau ngực có thể là tổn thương phổi, thực quản hoặc tim.

chest_pain-pregnant =
    .why = Lúc đó cục máu đông và bệnh tim hay gặp hơn.

chest_pain-gone_signs = Trong 24 giờ qua, bạn có bị điều nào sau đây không, dù bây giờ đã hết?
    .heavy = Đau nặng, tức hoặc bóp chặt trong ngực
    .moved = Đau lan ra cánh tay, cổ, hàm, lưng hoặc bụng
    .ill = Đau ngực kèm vã mồ hôi lạnh, buồn nôn, hoặc khó thở
    .why = Dấu hiệu báo trước đã qua vẫn có thể trở lại. Phải được khám hôm nay.

chest_pain-clot_or_infection = Bạn có dấu hiệu nào sau đây không?
    .travel = Đau nhói khi hít vào, và trong 4 tuần qua có mổ, đi xa hoặc nằm lâu trên giường
    .clot = Đau nhói khi hít vào, và từng có cục máu đông, ung thư hoặc dùng thuốc estrogen
    .fever = Sốt từ 38 °C (100.4 °F) trở lên, và khó thở khi gắng sức nhẹ
    .why = Có thể là cục máu đông ở phổi hoặc nhiễm trùng phổi.

chest_pain-heart_risk = Bạn có điều nào sau đây không?
    .known = Bệnh tim, tiểu đường hoặc bệnh thận
    .two = Hai trong số này: hút thuốc, huyết áp cao, mỡ máu cao, người nhà bệnh tim trước 60 tuổi
    .why = Khi có các điều này, đau nhẹ và ngắn cũng có thể từ tim.
