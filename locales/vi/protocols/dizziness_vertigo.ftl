# seal: f1d600bf00a7581472067786165edc0b2f5058868bc33f1f0bc143d175213a02
dizziness_vertigo-title = Chóng mặt

dizziness_vertigo-stroke_signs = Cùng với chóng mặt, bây giờ bạn có dấu hiệu nào sau đây không?
    .sight = Nhìn đôi, hoặc mất thị lực
    .speech = Nói lạ, hoặc khó nuốt
    .weak = Mặt, tay hoặc chân bị yếu, tê hoặc châm chích
    .walk = Không tự đứng hoặc đi được
    .head = Đột ngột rất đau đầu hoặc cổ
    .hearing = Đột ngột mất thính lực
    .why = Có thể là đột quỵ ở phần sau của não.

dizziness_vertigo-heart_signs = Có điều nào sau đây đúng không?
    .chest = Đau ngực, hoặc khó thở
    .heart = Tim đập nhanh hoặc không đều
    .faint = Đã ngất, co giật, hoặc lú lẫn
    .blood = Chảy máu nhiều, hoặc phân đen
    .blow = Bị va đập vào đầu, hoặc té khi đang dùng thuốc loãng máu
    .sugar = Bị tiểu đường, và đường máu thấp hoặc rất buồn ngủ
    .why = Có một điều này thì tim, não hoặc máu có thể gặp nguy.

dizziness_vertigo-ill_signs = Bạn có dấu hiệu nào sau đây không?
    .constant = Từ 50 tuổi, lần đầu bị quay cuồng suốt
    .vomit = Nôn không ngừng
    .headache = Đau đầu rất nặng
    .fever = Sốt, hoặc nóng và ớn lạnh
    .loss = Đứng lên gần ngất, và tiêu chảy, nôn hoặc mất máu
    .ear = Tai đau hoặc chảy dịch, kèm mặt xệ hoặc cục sau tai
    .why = Có một điều này thì bạn phải được khám trong vài giờ tới. Từ 50 tuổi, đó có thể là đột quỵ.

dizziness_vertigo-today = Bạn có dấu hiệu nào sau đây không?
    .constant = Quay cuồng suốt
    .vomit = Nôn, nhưng uống được
    .medicine = Bắt đầu khi có thuốc mới
    .pressure = Huyết áp số trên dưới 90
    .birth = Thấy gần ngất, và có thể đang có thai
    .why = Hôm nay nhân viên y tế phải khám điều này.

dizziness_vertigo-long = Bạn có dấu hiệu nào sau đây không?
    .returns = Cứ bị lại, hoặc không hết
    .life = Làm khó sinh hoạt hằng ngày
    .hearing = Nghe kém hơn, hoặc ù tai
    .standing = Chóng mặt khi đứng lên, đã nhiều tuần
    .falls = Bạn bị té ngã
    .why = Buổi khám hẹn trước có thể tìm ra cách giúp bạn.
