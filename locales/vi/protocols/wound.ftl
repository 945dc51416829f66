# seal: 82d626a5776dcb2c5a9f05a51cf2e5ce9674b73d9b03572ba9aa12fb5608cdd1
wound-title = Vết thương hoặc vết cắt

wound-danger = Bây giờ có điều nào sau đây đúng không?
    .spurts = Máu phun hoặc tuôn ra
    .soaks = Vẫn chảy máu nhiều sau 10 phút ấn chặt
    .faint = Muốn ngất, hoặc trông tái và da lạnh ẩm
    .crushed = Một phần bị đứt rời hoặc dập nát
    .stab = Bị đâm, bị bắn hoặc có vật ở đầu, cổ, ngực, bụng hoặc bẹn
    .dark = Đau hơn nhiều so với vẻ ngoài, và da gần đó sẫm lại
    .jaw = Cứng hàm, hoặc co rút cơ khắp người
    .why = Mất máu, tổn thương sâu, hoặc nhiễm trùng lan nhanh có thể nguy đến tính mạng.

wound-on_purpose = Có phải bạn tự gây vết thương, cố ý không?
    .why = Vết thương phải được khám, và bây giờ nên có người nói chuyện với bạn.

wound-deep = Có điều nào sau đây đúng với vết thương không?
    .bleeds = Vẫn chảy máu sau 10 phút ấn chặt
    .numb = Chỗ gần đó bị tê, hoặc không cử động được
    .gapes = Vết thương toác, sâu, nham nhở hoặc bị xé ra, hoặc hơn 5 cm (2 inch)
    .joint = Ở trên khớp, hoặc thấy xương
    .object = Vẫn còn vật gì bên trong
    .place = Ở trong miệng hoặc vùng kín, hoặc vết cắt nặng ở mặt
    .why = Có thể cần khâu hoặc sửa trong vài giờ tới.

wound-cause = Có điều nào sau đây đúng không?
    .bite = Người hoặc con vật cắn bạn
    .needle = Kim đã dùng, hoặc máu của người khác
    .jet = Sơn, mỡ máy hoặc khí phun vào dưới áp lực
    .soil = Đất, phân hoặc gỉ sét, và cả đời tiêm uốn ván dưới 3 mũi, hoặc không chắc
    .palm = Ở lòng bàn tay và trông đỏ hoặc có mủ
    .flow = Đỏ hoặc có mủ, và máu lưu thông kém ở đó
    .unsafe = Có người gây ra cho bạn, hoặc bạn thấy không an toàn
    .why = Cần chăm sóc hôm nay, bắt đầu sớm thì tốt nhất.

wound-care_today = Có điều nào sau đây đúng không?
    .dirt = Có đất bẩn bên trong mà không rửa sạch được
    .infected = Đau, đỏ, sưng hơn hoặc thêm mủ, hoặc sốt
    .tetanus = Vết thương bẩn, và mũi uốn ván cuối đã hơn 5 năm
    .foot = Ở bàn chân, và bạn bị tiểu đường
    .open = Vết khâu bung ra, hoặc rỉ máu nhiều lần
    .child = Trẻ có vết cắt ở mặt
    .why = Hôm nay nhân viên y tế nên khám điều này.

wound-slow = Có điều nào sau đây đúng không?
    .weeks = Sau 2 tuần chưa lành
    .stitches = Phải cắt chỉ
    .scar = Vết sẹo, hoặc máu dưới móng
    .flow = Máu lưu thông kém ở tay hoặc chân đó
    .why = Điều gì lành chậm thì nên được khám.
