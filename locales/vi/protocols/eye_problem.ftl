# seal: e61b0a3a7c8e4e175515963c20b147a6ed1c849a8e64ef647fb3dc83d93c2ff3
eye_problem-title = Bệnh ở mắt

eye_problem-sight_loss = Có điều nào sau đây đúng với một mắt không?
    .chemical = Hóa chất vào mắt. Rửa ngay với nhiều nước sạch trong 20 phút
    .pierced = Vật gì đâm vào mắt, hoặc văng vào mắt rất nhanh
    .lost = Đột ngột mất thị lực một hoặc hai mắt
    .glaucoma = Đỏ và rất đau, kèm nhìn mờ, quầng quanh đèn, đau đầu hoặc nôn
    .why = Có thể mù hẳn trong vài phút hoặc vài giờ.

eye_problem-other_signs = Bạn có dấu hiệu nào sau đây không?
    .stroke = Mặt xệ, yếu tay hoặc chân, hoặc nói lạ
    .injured = Sau va đập, nhìn khác đi, chảy máu hoặc mủ, hoặc mắt không cử động hay không mở được
    .ill = Sau va đập, bị sốt, hoặc chói sáng thấy đau, hoặc nôn
    .bulge = Mắt lồi, hoặc cử động mắt thì đau
    .temple = Từ 50 tuổi, đau da đầu hoặc hàm kèm nhìn khác đi
    .why = Có thể là tổn thương mắt, não hoặc mạch máu.

eye_problem-newborn =
    .why = Ở bé mới sinh, nhiễm trùng mắt có thể hại thị lực rất nhanh.

eye_problem-sight_change = Bạn có dấu hiệu nào sau đây không?
    .floaters = Mới thấy chấm bay, chớp sáng, hoặc bóng tối
    .double = Nhìn đôi, đến đột ngột
    .less = Nhìn kém hơn trước, kèm mắt đỏ hoặc đau
    .light = Ánh sáng làm đau mắt, hoặc đau hơn mức nhẹ
    .pupils = Hai con ngươi không to bằng nhau
    .why = Có thể là bệnh sâu trong mắt.

eye_problem-risks = Có điều nào sau đây đúng không?
    .lens = Bạn đeo kính áp tròng, và mắt đỏ hoặc đau
    .lid = Mí mắt sưng, nóng kèm sốt
    .object = Vẫn còn vật gì trong mắt
    .weld = Đau sau khi hàn hoặc nắng gắt
    .blisters = Mụn nước ở trán hoặc mũi
    .thinner = Bị va đập vào mắt và dùng thuốc loãng máu
    .weak = Mắt đau, và chỉ có một mắt tốt, từng mổ mắt hoặc miễn dịch yếu
    .why = Có một điều này thì mắt phải được khám trong vài giờ tới.

eye_problem-baby =
    .why = Bé nhỏ thế này luôn phải được khám.

eye_problem-red = Có điều nào sau đây đúng không?
    .sore = Mắt đỏ và đau nhẹ
    .injury = Vết thương nhỏ sau 24 giờ không đỡ
    .virus = Bạn hay bị mụn rộp môi, và một mắt đỏ
    .child = Trẻ dưới 2 tuổi, có nhiều mủ
    .special = Chỉ có một mắt tốt, từng mổ mắt hoặc miễn dịch yếu
    .why = Có một điều này thì nhân viên y tế phải khám mắt hôm nay.

eye_problem-slow = Bạn có dấu hiệu nào sau đây không?
    .blur = Nhìn kém dần chậm chậm
    .watery = Mắt chảy nước, ngứa
    .stye = Cục nhỏ ở mí, hoặc mí đóng vảy
    .patch = Mảng đỏ ở tròng trắng, không đau
    .week = Đỏ hoặc có ghèn hơn 7 ngày
    .why = Có thể chờ buổi khám, nhưng nên được khám.
