# seal: b75a87ff767cfbda3888db50b8938b24013dde690292ca4a6d714f46332a5d83
nosebleed-title = Chảy máu mũi

nosebleed-heavy = Cùng với chảy máu mũi, bây giờ có điều nào sau đây đúng không?
    .pours = Máu tuôn ra và không chậm lại khi bóp mũi
    .faint = Muốn ngất, trông tái, hoặc tim đập nhanh
    .breath = Khó thở
    .vomit = Nôn ra máu
    .why = Bạn có thể mất quá nhiều máu.

nosebleed-head_hit = Có điều nào sau đây đúng không?
    .out = Sau va đập vào đầu, bạn đã bất tỉnh, nôn hoặc buồn ngủ
    .fluid = Sau va đập, nước trong chảy ra từ mũi hoặc tai
    .sight = Sau va đập, nhìn đôi, hoặc thấy yếu hay tê
    .battery = Có pin tròn nhỏ trong mũi
    .pregnant = Bạn có thai hoặc vừa sinh, và đau đầu nặng hoặc nhìn lạ
    .why = Có thể là tổn thương đầu, hoặc huyết áp rất cao trong thai kỳ.

nosebleed-lasts = Sau khi bóp chặt mũi 10 đến 15 phút, làm hai lần, máu vẫn chảy phải không?
    .why = Chảy máu không cầm có thể cần nhân viên y tế giúp.

nosebleed-risk_now = Có điều nào sau đây đúng không?
    .thinner = Thuốc loãng máu hoặc bệnh dễ chảy máu, và bóp 10 phút không cầm
    .lot = Bạn mất nhiều máu, hoặc thấy yếu hay chóng mặt
    .hit = Bắt đầu sau va đập vào mũi, mặt hoặc đầu
    .surgery = Bạn mổ mũi hoặc a-mi-đan trong vài tuần qua
    .object = Có vật kẹt trong mũi
    .why = Có một điều này thì máu có thể chảy nặng hơn hoặc chảy lại nhiều.

nosebleed-small_child =
    .why = Ở tuổi này ít khi chảy máu mũi, nên nhân viên y tế tìm nguyên nhân.

nosebleed-risk_later = Có điều nào sau đây đúng không?
    .thinner = Bạn dùng thuốc loãng máu
    .illness = Bệnh dễ chảy máu hoặc bệnh gan
    .bruises = Vết bầm mới hoặc đốm sẫm nhỏ, hoặc chảy máu nướu
    .pressure = Huyết áp đo ở nhà từ 180/120 trở lên
    .why = Có một điều này thì hôm nay phải tìm nguyên nhân.

nosebleed-often = Có điều nào sau đây đúng không?
    .week = Chảy máu mũi từ 3 lần mỗi tuần trở lên
    .tired = Bạn hay mệt, xanh xao, hoặc khó thở khi lên cầu thang
    .side = Một bên mũi bị nghẹt và chảy máu
    .why = Chảy máu cứ bị lại nên được khám.
