# seal: b7de4e5a4ee0fa255b8145ae770876a1dc5f7226a611b222ab75c0102609dc28
dental_pain-title = Đau răng hoặc đau miệng

dental_pain-airway = Bây giờ bạn có dấu hiệu nào sau đây không?
    .breath = Khó thở, khó nuốt hoặc khó nói
    .tongue = Sưng lưỡi, cổ hoặc sàn miệng
    .mouth = Sưng nhiều trong miệng
    .eye = Mắt sưng hoặc đau, hoặc đột ngột nhìn khác đi
    .why = Chỗ sưng có thể bít đường thở hoặc hại mắt.

dental_pain-heart_blood = Bạn có dấu hiệu nào sau đây không?
    .heart = Đau hàm kèm đau ngực, vã mồ hôi hoặc khó thở
    .bleed = Chảy máu nhiều, ấn chặt không cầm, hoặc bạn muốn ngất
    .mixed_up = Lú lẫn, rất buồn ngủ hoặc khó đánh thức
    .skin = Da loang lổ, xanh tím hoặc rất tái, hoặc tim đập rất nhanh
    .why = Có thể là nhồi máu cơ tim, mất máu hoặc nhiễm trùng nặng.

dental_pain-child_spreads = Mặt bé có sưng, và chỗ sưng lan ra hoặc kèm sốt không?
    .why = Ở trẻ em, chỗ sưng này có thể lan nhanh.

dental_pain-swelling = Bạn có dấu hiệu nào sau đây không?
    .spreads = Sưng mặt lan ra, hoặc kèm sốt
    .open = Không há miệng hết cỡ được
    .child = Trẻ em bị sưng mặt, dù ít
    .immune = Sưng, và bị tiểu đường, dùng thuốc trị ung thư, thuốc xương hoặc miễn dịch yếu
    .valve = Sưng hoặc có mủ, và đã thay van tim
    .pregnant = Bạn có thai hoặc vừa sinh, và bị sưng hoặc sốt
    .why = Nhiễm trùng có thể đang lan và phải được trị trong vài giờ tới.

dental_pain-injury = Có điều nào sau đây đúng không?
    .out = Răng vĩnh viễn bị rơi ra. Đặt răng lại chỗ cũ hoặc giữ trong sữa
    .moved = Răng bị xô lệch
    .bite = Sau va đập, răng cắn không khớp
    .socket = Ổ răng đã nhổ vẫn chảy máu sau 20 phút ấn chặt
    .thinner = Nướu hoặc ổ răng chảy máu, và bạn dùng thuốc loãng máu
    .why = Thường cứu được răng trong giờ đầu. Chảy máu có thể cần khâu.

dental_pain-abscess = Bạn có dấu hiệu nào sau đây không?
    .throbs = Đau giật theo nhịp, hoặc miệng có vị lạ khó chịu
    .swollen = Nướu hoặc mặt sưng
    .fever = Sốt
    .sleep = Đau không ngủ được, và thuốc giảm đau thường dùng không đỡ
    .broken = Răng vỡ rất đau
    .pulled = Nhổ răng vài ngày thì đau hơn
    .pregnant = Bạn có thai hoặc đã sinh trong 6 tuần qua
    .why = Có một điều này thì nha sĩ nên khám bạn hôm nay.

dental_pain-baby =
    .why = Bé nhỏ thế này luôn phải được khám.

dental_pain-long = Có điều nào sau đây đúng không?
    .days = Đã hơn 2 ngày
    .cold = Đồ nóng, lạnh hoặc ngọt làm đau răng
    .filling = Miếng trám hoặc mão răng bị rơi ra
    .sore = Vết loét trong miệng hơn 3 tuần
    .gums = Nướu chảy máu khi đánh răng
    .why = Nha sĩ có thể tìm ra nguyên nhân và trị.
