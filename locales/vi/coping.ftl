# Bài tập cho lúc khó khăn: bản nháp chưa ai ký. Nguồn nằm trong flows/coping.yaml.
coping-which = Điều nào giúp được bạn lúc này?
choice-breathe = Thở chậm
choice-ground = Dùng 5 giác quan
choice-muscles = Thả lỏng cơ bắp
choice-worry_time = Giờ dành cho nỗi lo
choice-sleep = Ngủ ngon hơn
choice-small_step = Một bước nhỏ
choice-reach_out = Tìm ai đó để nói

coping-breathe = Mình cùng thở chậm nhé. Bạn ngồi xuống, thả lỏng vai. Hít vào bằng mũi và đếm đến 4. Thở ra bằng miệng và đếm đến 6. Làm như vậy 3 đến 5 phút. Nếu chóng mặt, hãy thở theo ý bạn.
coping-ground = Bạn nhìn quanh mình. Kể tên 5 thứ bạn thấy. Chạm vào 4 thứ và cảm nhận. Lắng nghe 3 âm thanh. Tìm 2 thứ có mùi. Nhận ra 1 vị trong miệng. Rồi thở một hơi chậm. Bạn đang ở đây, lúc này.
coping-muscles = Ngồi hoặc nằm xuống. Nắm chặt tay 5 giây, rồi buông ra 10 giây. Cảm nhận sự khác biệt. Làm như vậy với cánh tay, vai, mặt, bụng, chân và bàn chân. Bỏ qua chỗ nào bị đau.
coping-worry_time = Chọn 15 phút mỗi ngày cho nỗi lo, nhưng đừng ngay trước khi ngủ. Khi nỗi lo đến, viết ra và để dành đến lúc đó. Rồi tự hỏi: mình làm được gì không? Nếu có, lên kế hoạch một bước. Nếu không, để nó qua và làm việc khác.
coping-sleep = Mỗi ngày đi ngủ và dậy cùng một giờ. Giữ giờ cuối ngày yên tĩnh, không màn hình. Không cà phê sau buổi trưa, ít rượu bia. Nếu nằm 20 phút không ngủ được, hãy dậy và làm việc gì nhẹ nhàng cho đến khi buồn ngủ.
coping-small_step = Chọn một việc nhỏ quan trọng với bạn hoặc từng làm bạn vui: đi bộ một chút, tắm, nghe một bài hát, gọi điện. Nhỏ đến mức hôm nay làm được. Chọn giờ. Cứ làm dù không muốn. Rồi để ý xem bạn thấy thế nào.
coping-reach_out = Bạn không phải chịu đựng một mình. Nghĩ đến một người bạn tin cậy. Nhắn vài lời: "Dạo này mình khó khăn. Mình nói chuyện được không?" Có thể gặp, gọi điện hoặc chỉ ngồi cùng nhau. Nếu không nghĩ ra ai, nhân viên của chúng tôi có thể giúp bạn tìm.
