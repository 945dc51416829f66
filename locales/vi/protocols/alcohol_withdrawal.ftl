# seal: e2324170c7f9cbb78fb4fc9e036fd5961078b75b25ab90ada8ce714b4dd9147a
alcohol_withdrawal-title = Cai rượu và uống rượu

alcohol_withdrawal-danger = Bây giờ, hoặc trong một ngày qua, bạn có dấu hiệu nào sau đây không?
    .fit = Cơn co giật
    .mixed_up = Lú lẫn, hoặc thấy hay nghe thứ không có thật
    .shake = Run hoặc vã mồ hôi rất nhiều, sốt, hoặc kích động và bồn chồn
    .wake = Khó đánh thức, hoặc thở chậm
    .why = Có thể cơ thể đang gặp nguy vì thiếu rượu, hoặc vì uống quá nhiều.

alcohol_withdrawal-body = Bạn có dấu hiệu nào sau đây không?
    .eyes = Đi không vững, mắt đảo lạ hoặc lú lẫn
    .head = Bị va đập vào đầu
    .blood = Nôn ra máu, hoặc phân đen
    .chest = Đau ngực, hoặc khó thở
    .why = Các dấu hiệu này cần bệnh viện ngay, cả khi thấy nhẹ.

alcohol_withdrawal-harm = Bạn có nghĩ đến việc kết thúc đời mình hoặc làm đau mình không?
    .why = Khi có rượu, ý nghĩ này nguy hiểm hơn, nên bây giờ cần có người ở cùng bạn.

alcohol_withdrawal-withdrawal = Có điều nào sau đây đúng không?
    .stopped = Run, vã mồ hôi hoặc lo lắng, khi trong 3 ngày qua bạn bớt mức uống từ 8 ly rượu bia trở lên mỗi ngày
    .fits = Trước đây khi bớt rượu đã co giật hoặc thấy thứ không có thật
    .keep = Uống nước hay vitamin đều nôn ra, sốt, hoặc đường máu thấp
    .drugs = Cũng ngừng thuốc ngủ, thuốc phiện (opioid) hoặc GHB
    .frail = Đã bớt rượu, và người yếu, hay quên hoặc bệnh nặng
    .alone = Đã bớt rượu, và không ai ở cùng bạn được
    .pregnant = Có thai, hoặc sinh con trong 6 tuần qua
    .why = Có một điều này thì ngừng rượu có thể nguy hiểm chỉ trong vài giờ.

alcohol_withdrawal-young =
    .why = Dưới 18 tuổi thì nên được khám ở bệnh viện.

alcohol_withdrawal-mild = Có điều nào sau đây đúng không?
    .mild = Run nhẹ, vã mồ hôi nhẹ hoặc hơi lo lắng từ lần uống rượu bia cuối
    .stop = Ngày nào bạn cũng cần uống rượu bia, và muốn ngừng sớm
    .out = Ngày nào bạn cũng cần uống rượu bia, và không kiếm được
    .why = Ngừng uống đột ngột có thể nguy hiểm. Nhân viên y tế có thể giúp bạn ngừng an toàn.

alcohol_withdrawal-help = Có điều nào sau đây đúng không?
    .help = Bạn muốn được giúp để uống rượu bia ít hơn
    .need = Hầu như ngày nào bạn cũng cần uống rượu bia
    .often = Bạn uống rượu bia từ 4 lần mỗi tuần trở lên, hoặc từ 6 ly trở lên mỗi lần
    .why = Giúp sớm, trước khi hại cơ thể, là tốt nhất.
