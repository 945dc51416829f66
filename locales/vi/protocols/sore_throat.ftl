# seal: f07d2b2a996a2a10c80a5ddbff6730ec972298176726e8a3c5c12a13841ced36
sore_throat-title = Đau họng

sore_throat-airway = Bây giờ bạn có dấu hiệu nào sau đây không?
    .breath = Khó thở, hoặc có tiếng rít khi hít vào
    .spit = Chảy dãi hoặc không nuốt được nước bọt
    .tongue = Sưng lưỡi, mặt hoặc họng
    .lips = Môi xanh tím hoặc xám
    .why = Đường thở có thể đang bít lại.

sore_throat-swallow = Có điều nào sau đây đúng không?
    .fluids = Không nuốt được bất kỳ nước uống nào
    .worse = Rất nặng và nặng hơn theo từng giờ
    .hives = Nổi ban ngứa cùng lúc
    .object = Bạn đã nuốt xương, pin hoặc chất tẩy mạnh
    .why = Họng có thể bít lại hoặc bị hại rất nhanh.

sore_throat-sepsis = Bạn có dấu hiệu nào sau đây không?
    .mixed_up = Lú lẫn, nói líu lưỡi, hoặc khó đánh thức
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .neck = Cứng cổ
    .skin = Da loang lổ, xanh tím hoặc rất tái
    .why = Có thể là nhiễm trùng nặng trong máu hoặc quanh não.

sore_throat-abscess = Bạn có dấu hiệu nào sau đây không?
    .mouth = Khó há miệng hết cỡ
    .side = Rất đau một bên
    .voice = Giọng nghe ồm, như ngậm đồ ăn nóng
    .neck = Cổ sưng, kèm sốt hoặc khó quay
    .dry = Không tiểu chút nào trong 12 giờ
    .why = Có thể có mủ sâu trong họng hoặc cổ, hoặc cơ thể quá thiếu nước.

sore_throat-medicines = Bạn có dùng thuốc nào sau đây không?
    .cancer = Thuốc trị ung thư, hoặc bạn có rất ít bạch cầu
    .thyroid = Thuốc trị cường giáp, như carbimazole hoặc methimazole
    .clozapine = Clozapine
    .other = Thuốc cần thử máu, như methotrexate
    .why = Các thuốc này có thể làm giảm tế bào chống vi trùng. Cần thử máu hôm nay.

sore_throat-baby =
    .why = Bé nhỏ thế này luôn phải được khám.

sore_throat-fever_immune = Bạn có điều nào sau đây không?
    .hot = Sốt từ 38 °C (100.4 °F) trở lên, hoặc thấy nóng và ớn lạnh
    .immune = HIV, ung thư máu, tiểu đường, steroid hoặc miễn dịch yếu
    .less = Uống ít hơn một nửa bình thường
    .why = Có một điều này thì nhân viên y tế phải khám họng hôm nay.

sore_throat-strep = Bạn có dấu hiệu nào sau đây không?
    .rash = Ban sờ như giấy nhám, hoặc lưỡi rất đỏ
    .pus = Đốm trắng ở a-mi-đan, cục đau ở cổ, và không ho
    .heart = Bạn từng bị thấp tim, hoặc bệnh này hay gặp ở nơi bạn sống
    .why = Khi đó dễ là nhiễm trùng cần trị hơn.

sore_throat-throat_score = Những điều nào sau đây đúng?
    .fever = Sốt trong 24 giờ qua
    .pus = Đốm trắng hoặc vàng ở a-mi-đan
    .soon = Bắt đầu từ 3 ngày trước hoặc ít hơn
    .red = A-mi-đan rất đỏ, sưng
    .cough = Không ho và không sổ mũi
    .why = Có bốn điều này thì dễ là nhiễm trùng cần trị hơn.

sore_throat-long = Có điều nào sau đây đúng không?
    .week = Đã từ 1 tuần trở lên
    .returns = Cứ bị lại
    .hoarse = Khàn tiếng, hoặc đau một bên, hơn 3 tuần
    .lump = Có cục ở cổ, hoặc sụt cân
    .why = Điều gì lâu không lành thì nên được khám.
