# seal: b5cff7eb1419c1dd6728263cf34c722edf7d482a9244eaa6f34c0da53a114778
head_injury_adult-title = Chấn thương đầu, từ 12 tuổi

head_injury_adult-brain = Từ khi bị chấn thương đầu, bạn có dấu hiệu nào sau đây không?
    .sleepy = Khó đánh thức, hoặc khó mở mắt
    .fit = Co giật có run giật
    .speech = Mới bị khó nói, đọc, viết hoặc hiểu
    .weak = Yếu hoặc tê, hoặc không đi hay giữ thăng bằng tốt được
    .sight = Mất thị lực hoặc nhìn đôi
    .why = Có thể là tổn thương não.

head_injury_adult-skull = Bạn có dấu hiệu nào sau đây không?
    .fluid = Nước trong chảy ra từ mũi hoặc tai
    .ear = Máu từ tai, hoặc nghe kém
    .bruise = Bầm quanh mắt hoặc sau tai, mà chỗ đó không bị va đập
    .dent = Hộp sọ bị lõm, hoặc có vật đâm vào đầu
    .neck = Đau cổ kèm tay chân tê, yếu hoặc châm chích
    .why = Có thể là vỡ hộp sọ hoặc tổn thương cổ.

head_injury_adult-force = Chuyện xảy ra thế nào? Có điều nào sau đây đúng không?
    .car = Bị xe hơi đâm, hoặc tai nạn tốc độ cao hay bị văng ra
    .fall = Té cao hơn 1 m (3 feet) hoặc 5 bậc thang
    .bike = Té xe đạp hoặc xe máy
    .dive = Nhảy cắm đầu xuống
    .neck = Té hoặc va đập rất mạnh, và bây giờ đau cổ
    .ride = Bạn thấy bệnh và không có cách an toàn để đến bệnh viện
    .why = Va đập mạnh như vậy có thể gây hại mà sau này mới lộ ra.

head_injury_adult-warning = Từ khi xảy ra, có điều nào sau đây đúng không?
    .out = Bạn đã bất tỉnh, dù bây giờ đã tỉnh
    .memory = Bạn không nhớ được lúc trước hoặc sau đó
    .vomit = Bạn đã nôn
    .headache = Đau đầu không hết
    .mood = Bạn cáu gắt hoặc không giống mọi khi
    .why = Có một điều này thì có thể cần chụp đầu.

head_injury_adult-risk = Có điều nào sau đây đúng không?
    .thinner = Bạn dùng thuốc loãng máu (không tính chỉ aspirin)
    .bleeds = Bạn có bệnh dễ chảy máu hoặc bệnh đông máu
    .surgery = Bạn từng mổ não
    .drunk = Bây giờ bạn say rượu hoặc phê thuốc
    .pregnant = Bạn đang có thai
    .unsafe = Có người làm bạn bị thương, hoặc bạn thấy không an toàn
    .cut = Vết rách có thể cần khâu
    .alone = Không ai ở cùng bạn 24 giờ được, hoặc bạn vẫn lo
    .why = Có một điều này thì chấn thương đầu phải được khám ở bệnh viện, dù bạn thấy khỏe.

head_injury_adult-days = Có điều nào sau đây đúng không?
    .old = Bạn từ 65 tuổi, và va đập hơn mức rất nhẹ
    .same = Xảy ra 1 ngày đến 2 tuần trước, và không đỡ
    .dizzy = Trong 2 tuần qua, bạn chóng mặt hoặc đau đầu lúc có lúc không
    .focus = Trong 2 tuần qua, khó suy nghĩ hoặc tập trung
    .why = Dấu hiệu kéo dài, hoặc va đập ở tuổi cao, phải được khám.

head_injury_adult-weeks = Có điều nào sau đây đúng không?
    .weeks = Đã hơn 2 tuần, và bạn vẫn thấy không ổn
    .sport = Bạn muốn biết khi nào chơi thể thao lại được
    .why = Buổi khám hẹn trước có thể giúp bạn trở lại bình thường.
