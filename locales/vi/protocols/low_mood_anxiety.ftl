# seal: d4a9fdcf14710d567d3c50570830caaa1ee8e03b49ed7b48a194aef0b7edeaf0
low_mood_anxiety-title = Buồn chán và lo âu

low_mood_anxiety-danger = Bây giờ có điều nào sau đây đúng không?
    .plan = Bạn định hoặc muốn kết thúc đời mình
    .took = Bạn đã dùng quá nhiều thứ gì đó, hoặc tự làm mình bị thương nặng
    .unsafe = Bạn không giữ an toàn cho mình được
    .others = Bạn muốn giết hoặc làm ai đó bị thương nặng
    .voices = Có tiếng nói bảo bạn làm đau mình hoặc người khác
    .why = Mạng sống của bạn hoặc của người khác có thể đang gặp nguy.

low_mood_anxiety-body = Bây giờ bạn có dấu hiệu nào sau đây không?
    .chest = Đau ngực, hoặc khó thở
    .weak = Yếu một bên, mặt xệ, hoặc nói lạ
    .stiff = Nóng và cứng người, hoặc lú lẫn, sau khi có thuốc mới hay đổi thuốc
    .food = Không ăn hoặc uống được từ một ngày trở lên
    .still = Không cử động hay không nói, hoặc làm việc nguy hiểm khi hưng phấn quá mức
    .why = Có thể là bệnh của thân thể hoặc tâm trí cần giúp ngay.

low_mood_anxiety-thoughts = Có điều nào sau đây đúng không?
    .how = Trong tháng qua, bạn đã nghĩ ra cách để tự tử
    .tried = Bạn từng tìm cách kết thúc đời mình, hoặc đã chuẩn bị
    .why = Có ý nghĩ như vậy thì hôm nay nên có người nói chuyện với bạn.

low_mood_anxiety-mind = Có điều nào sau đây đúng không?
    .voices = Bạn nghe tiếng nói, hoặc tin những điều lạ mới có
    .high = Nhiều năng lượng và hầu như không ngủ nhiều đêm
    .abuse = Có người làm đau hoặc đe dọa bạn
    .eating = Bạn ngất, nôn hoặc sụt cân nhanh để được gầy
    .drink = Run hoặc vã mồ hôi sau khi bớt rượu hoặc thuốc ngủ
    .panic = Cơn sợ hãi kèm đau ngực hoặc ngất
    .first = Cơn sợ hãi lần đầu, và từ 40 tuổi hoặc có bệnh tim
    .why = Có một điều này thì nhân viên y tế phải gặp bạn trong vài giờ tới.

low_mood_anxiety-passive = Trong 2 tuần qua, bạn có nghĩ thà chết còn hơn, hoặc nghĩ đến việc làm đau mình không?
    .why = Hôm nay hãy nói chuyện với ai đó. Ý nghĩ như vậy có thể thay đổi nhanh.

low_mood_anxiety-coping = Có điều nào sau đây đúng không?
    .care = Bạn không làm việc được, hoặc không chăm được mình, nhà cửa hay con
    .worry = Bạn lo gần như cả ngày và không chịu nổi
    .baby = Có thai hoặc có em bé trong năm nay, và nhiều ngày buồn hoặc lo
    .stopped = Bạn thấy tệ sau khi ngừng thuốc tâm trạng
    .why = Bạn không nên phải chờ. Hôm nay nhân viên y tế có thể giúp.

low_mood_anxiety-score = Trong 2 tuần qua, điều nào sau đây bạn bị gần như mỗi ngày?
    .joy = Ít niềm vui
    .down = Buồn hoặc tuyệt vọng
    .sleep = Ngủ kém hoặc ngủ quá nhiều
    .tired = Rất mệt
    .food = Ăn kém hoặc ăn quá nhiều
    .bad = Thấy mình tệ
    .focus = Khó suy nghĩ
    .slow = Rất chậm chạp hoặc bồn chồn
    .why = Nhiều dấu hiệu như vậy vào hầu hết các ngày thì cần chăm sóc sớm.

low_mood_anxiety-long = Có điều nào sau đây đúng không?
    .low = Buồn hoặc ít niềm vui hơn một nửa số ngày
    .worry = Bồn chồn hoặc lo lắng một nửa số ngày
    .weeks = Hơn 2 tuần, và cản trở cuộc sống
    .panic = Cơn sợ hãi cứ bị lại
    .event = Ký ức xấu, hoặc việc bạn phải làm đi làm lại
    .grief = Đau buồn vì mất người thân hơn 6 tháng
    .body = Đau lâu ngày, bệnh tuyến giáp, thiếu sắt, hoặc thuốc như steroid
    .why = Điều này có thể khá hơn khi được giúp, nên đáng đi khám.

low_mood_anxiety-young =
    .why = Dưới 18 tuổi, nên có người chuyên giúp người trẻ nói chuyện với bạn.

low_mood_anxiety-older =
    .why = Từ 65 tuổi, nỗi buồn có thể khác đi, nên cần có người nói chuyện với bạn.
