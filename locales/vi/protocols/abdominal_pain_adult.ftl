# seal: e3b15a40ff6c9c874d8e1d73b11c33d7a24f3b5b5c2b3bfc63f9d08218a0356c
abdominal_pain_adult-title = Đau bụng, từ 12 tuổi

abdominal_pain_adult-severe_signs = Cùng với đau bụng, bây giờ bạn có dấu hiệu nào sau đây không?
    .sudden = Đau đến đột ngột, hoặc đau nhất từ trước đến nay
    .still = Không đứng thẳng được, hoặc không nằm yên được
    .hard = Bụng cứng, hoặc chạm vào thì đau
    .vomit = Nôn ra máu, hoặc nôn ra cặn như bã cà phê
    .poop = Phân có máu, hoặc phân đen, dính
    .faint = Đã ngất, đau ngực, hoặc khó thở
    .pale = Tái, lạnh và vã mồ hôi, da loang lổ, hoặc lú lẫn
    .why = Có thể là chảy máu, vỡ cơ quan trong bụng hoặc nhiễm trùng nặng.

abdominal_pain_adult-blocked = Có điều nào sau đây đúng không?
    .pee = Không tiểu được chút nào
    .gas = Không xì hơi hoặc đi tiêu được, và bụng trướng lên hoặc nôn
    .lump = Cục ở bẹn hoặc bụng bị kẹt, và bạn nôn
    .diabetes = Bạn bị tiểu đường, và bạn nôn
    .stone = Đau từ hông lưng xuống bẹn, kèm sốt hoặc chỉ có một thận
    .drink = Đau nặng ở bụng trên và lưng, sau khi uống nhiều rượu bia
    .injury = Bắt đầu sau khi bị đánh mạnh, té ngã hoặc tai nạn xe
    .artery = Từ 60 tuổi và đau nặng mới có, hoặc có phình động mạch
    .why = Có một điều này thì đau có thể do bệnh phải trị ngay.

abdominal_pain_adult-pregnant_signs = Bạn có thể đang có thai, hoặc mới sinh gần đây. Bạn có dấu hiệu nào sau đây không?
    .bad = Đau nặng, hoặc đau suốt
    .side = Đau một bên, hoặc đau ở đầu vai
    .bleed = Chảy máu âm đạo
    .faint = Thấy muốn ngất
    .why = Có thể là thai ngoài dạ con, hoặc dạ con chảy máu bên trong.

abdominal_pain_adult-fixed = Bạn có dấu hiệu nào sau đây không?
    .worse = Đau nặng hơn nhiều theo từng giờ
    .right = Đau chuyển xuống thấp bên phải, hoặc ho thì đau chỗ đó
    .hours = Hơn 6 giờ, và sốt hoặc nôn nhiều lần
    .liver = Đau dưới sườn phải, kèm sốt hoặc mắt vàng
    .stone = Từng cơn đau từ hông lưng xuống bẹn, và buồn nôn
    .lump = Cục đau ở bẹn hoặc bụng không đẩy vào lại được
    .pelvis = Đau bụng dưới, kèm sốt và dịch âm đạo mới có
    .why = Có một điều này thì bạn phải được khám trong vài giờ tới.

abdominal_pain_adult-risk = Có điều nào sau đây đúng không?
    .testicle = Đau hoặc sưng tinh hoàn
    .surgery = Mổ hoặc nội soi trong bụng trong 30 ngày qua
    .immune = Miễn dịch yếu, hoặc dùng thuốc steroid lâu ngày
    .sickle = Bệnh hồng cầu hình liềm
    .thinner = Dùng thuốc loãng máu, hoặc dễ chảy máu
    .older = Từ 65 tuổi, đau mới có và đau suốt
    .why = Có một điều này thì đau nhẹ cũng có thể là bệnh nặng bên trong.

abdominal_pain_adult-today = Bạn có dấu hiệu nào sau đây không?
    .constant = Đau suốt đã 12 giờ trở lên
    .pee = Tiểu rát, hoặc có máu trong nước tiểu
    .bleed = Có máu khi lau, hoặc chảy máu âm đạo giữa hai kỳ kinh
    .fluid = Dịch mới có ở âm đạo hoặc dương vật
    .vomit = Nôn nhiều lần, nhưng uống từng ngụm nhỏ được
    .why = Hôm nay nhân viên y tế phải tìm ra nguyên nhân.

abdominal_pain_adult-pregnant =
    .why = Trong thời gian này, mọi cơn đau bụng đều nên được khám.

abdominal_pain_adult-long = Bạn có dấu hiệu nào sau đây không?
    .returns = Đau hoặc trướng bụng không hết, hoặc bị lại
    .weight = Sụt cân, hoặc thức ăn bị mắc
    .habit = Đi tiêu hoặc đi tiểu khác trước, hoặc phân lỏng nhiều ngày
    .bloated = Từ 50 tuổi, bụng trướng hầu hết các ngày
    .acid = Từ 55 tuổi, ợ nóng mới có hoặc đau sau khi ăn
    .why = Điều gì không hết thì nên được khám.
