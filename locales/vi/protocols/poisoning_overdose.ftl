# seal: 28606c9ca943a3e4050bd4cc8d4e8d3b244dd36725cdf4638d6d7233dbd9d3d9
poisoning_overdose-title = Ngộ độc và quá liều

poisoning_overdose-signs = Bây giờ bạn có dấu hiệu nào sau đây không?
    .wake = Bất tỉnh, rất buồn ngủ, hoặc khó đánh thức
    .breath = Thở chậm, có tiếng hoặc khó
    .fit = Co giật, giật cơ, hoặc lú lẫn
    .color = Da xanh tím, xám hoặc rất tái
    .mouth = Bỏng hoặc chảy dãi ở miệng, hoặc khó nuốt
    .belly = Đau bụng rất nặng, hoặc nôn nhiều lần
    .eyes = Con ngươi rất nhỏ
    .why = Chất độc có thể đã tác động đến não, hơi thở hoặc tim.

poisoning_overdose-purpose = Có phải cố ý dùng, để làm đau mình hoặc để chết không?
    .why = Bất kỳ lượng nào cũng có thể nguy hiểm, dù bây giờ bạn thấy khỏe. Bạn không nên ở một mình.

poisoning_overdose-what = Có phải một trong các thứ này không?
    .battery = Pin cúc áo, hoặc từ 2 nam châm trở lên
    .pesticide = Thuốc diệt cỏ, côn trùng hoặc chuột, hoặc viên thuốc bảo quản gạo, ngũ cốc
    .burns = Thuốc tẩy, chất tẩy mạnh, nước chống đông, rượu độc hoặc xăng
    .mushroom = Nấm dại
    .pills = Trẻ uống thuốc tim, tiểu đường, tâm trạng, sắt, sốt rét hoặc giảm đau mạnh
    .insulin = Quá nhiều insulin, methadone hoặc thuốc phiện (opioid) khác
    .gas = Khói, khí ga, báo động khí ga, hoặc hóa chất vào mắt
    .why = Các thứ này có thể hại nặng trước khi bạn thấy. Hãy rời khỏi nơi đó nếu có khói hoặc khí ga.

poisoning_overdose-medicine = Có điều nào sau đây đúng không?
    .label = Dùng thuốc nhiều hơn ghi trên nhãn, kể cả do nhầm hoặc trong nhiều ngày
    .child = Trẻ uống bất kỳ thuốc, cây, vape, viên giặt, dầu hoặc gel rửa tay nào
    .pack = Bao bì có cảnh báo, thuốc phóng thích chậm, hoặc không chắc là vô hại
    .drink = Quá nhiều rượu bia, hoặc ma túy hay thuốc không rõ
    .double = Uống thêm thuốc loãng máu, digoxin, lithium hoặc methotrexate
    .skin = Hóa chất dính vào da
    .pregnant = Có thai, hoặc rất gầy
    .why = Có chất độc chỉ gây hại sau nhiều ngày, cả ở người thấy khỏe.

poisoning_overdose-mild = Có điều nào sau đây đúng không?
    .rash = Sau đó nổi ban, ngứa, ho hoặc khó chịu nhẹ
    .wrong = Uống nhầm một thuốc, và đường dây chống độc bảo theo dõi
    .why = Nên báo nhân viên y tế hôm nay.

poisoning_overdose-work = Bạn có tiếp xúc ít với chất đó trong thời gian dài, như ở chỗ làm hoặc nhà cũ không?
    .why = Thử máu có thể cho biết trong người còn chất đó không.
