# seal: 674df7870bd37c7201a865a28392cc1ca2edf73b8bf398266fe3ef70223b6ab9
croup_stridor-title = Viêm thanh quản, thở có tiếng hoặc khò khè, trẻ dưới 7 tuổi

croup_stridor-breathing = Bây giờ bé có dấu hiệu nào sau đây không?
    .noise = Tiếng rít khi bé hít vào, cả khi bé nằm yên
    .fast = Thở rất nhanh, hoặc sườn hay bụng lõm vào
    .talk = Không nói hoặc khóc được như thường
    .stops = Ngừng thở ngắn
    .color = Da hoặc môi xanh tím, xám, loang lổ hoặc rất tái
    .why = Đường thở đang quá hẹp.

croup_stridor-very_ill = Bé có dấu hiệu nào sau đây không?
    .quiet = Rất im, mềm oặt, rất buồn ngủ, khó đánh thức hoặc lú lẫn
    .drool = Chảy dãi nhiều hơn, hoặc không nuốt được nước bọt
    .hot = Đột ngột sốt cao và trông rất bệnh, hoặc sờ lạnh
    .choke = Bị sặc thức ăn hoặc đồ chơi trước khi có tiếng
    .swell = Mặt hoặc lưỡi sưng, hoặc nổi mề đay
    .fit = Co giật, hoặc đốm trên da không mờ khi ép ly thủy tinh lên
    .why = Họng có thể đang bít lại, hoặc bé có thể bị nhiễm trùng nặng.

croup_stridor-frail = Tiếng thở có nặng hơn hoặc bé bú ít hơn, và có điều nào sau đây đúng không?
    .early = Bé sinh non
    .illness = Bệnh tim, phổi hoặc cơ, hoặc hội chứng Down
    .airway = Có ống thở ở cổ, hoặc đã mổ đường thở
    .why = Bé có một điều này có thể nặng lên rất nhanh.

croup_stridor-baby =
    .why = Ở tuổi này, thở có tiếng luôn cần giúp ngay.

croup_stridor-young_baby =
    .why = Ở tuổi này đường thở rất nhỏ.

croup_stridor-urgent_signs = Có điều nào sau đây đúng với bé không?
    .upset = Tiếng rít chỉ khi bé quấy, hoặc thở hơi nhanh hay hơi mệt
    .drink = Uống hoặc bú ít hơn một nửa bình thường
    .pee = Không tiểu hoặc không ướt tã trong 8 giờ
    .early = Sinh non, hội chứng Down, hoặc bệnh tim, phổi, cơ hay đường thở
    .again = Bị lại trong vòng 24 giờ sau khi được trị
    .sleepy = Buồn ngủ, và không yên được
    .why = Có một điều này thì bé phải được khám trong vài giờ tới.

croup_stridor-worry = Có điều nào sau đây đúng không?
    .worry = Bạn lo lắng
    .hot = Từ 39 °C (102.2 °F) trở lên, lúc bé 6 tháng tuổi
    .days = Sốt hơn 5 ngày
    .better = Sau 48 giờ không đỡ
    .settle = Không yên được, cả khi đã hạ sốt
    .why = Có một điều này thì nhân viên y tế nên khám bé hôm nay.

croup_stridor-often = Có điều nào sau đây đúng không?
    .bouts = Bị viêm thanh quản từ 3 lần trở lên trong một năm
    .birth = Thở có tiếng từ khi sinh, và bé lớn tốt
    .why = Buổi khám hẹn trước có thể tìm ra vì sao bị lại.
