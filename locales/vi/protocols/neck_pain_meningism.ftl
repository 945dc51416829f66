# seal: 6ec75164e66f893b841948e66e49482af101ced407820a601076c813eb0e8319
neck_pain_meningism-title = Đau cổ hoặc cứng cổ

neck_pain_meningism-meningitis = Cùng với đau cổ, bạn có dấu hiệu nào sau đây không?
    .chin = Sốt, và cằm không chạm ngực được
    .light = Đau đầu rất nặng, hoặc ánh sáng làm đau mắt
    .spots = Đốm trên da không mờ khi ép ly thủy tinh lên
    .sleepy = Rất buồn ngủ, lú lẫn, hoặc nôn
    .baby = Em bé: sốt, mềm oặt, khóc lạ, hoặc thóp phồng lên
    .why = Có thể là nhiễm trùng quanh não.

neck_pain_meningism-other_danger = Bạn có dấu hiệu nào sau đây không?
    .injury = Bị thương nặng, hoặc bị thương kèm đau giữa cổ hay tay chân tê hoặc yếu
    .droop = Mặt hoặc mí mắt xệ, nói lạ hoặc nhìn khác đi
    .sudden = Đau đầu đột ngột, hoặc rất chóng mặt
    .heart = Vã mồ hôi, khó thở, tức ngực, hoặc đau hàm hay cánh tay
    .swollen = Cổ sưng, và khó thở hoặc khó nuốt, hoặc chảy dãi
    .why = Cột sống, não, tim hoặc đường thở có thể gặp nguy.

neck_pain_meningism-cord = Bạn có dấu hiệu nào sau đây không?
    .fever = Sốt từ 38 °C (100.4 °F) trở lên, hoặc ớn lạnh
    .throat = Khó quay đầu, kèm đau họng
    .hands = Tay mới bị vụng về, hoặc đi không vững
    .shock = Như điện giật dọc cột sống khi cúi cổ
    .drugs = Bạn chích ma túy, và thấy bệnh
    .why = Có thể là nhiễm trùng, hoặc cột sống bị chèn.

neck_pain_meningism-risk = Có điều nào sau đây đúng không?
    .fall = Bị té, và bạn từ 65 tuổi, hoặc có bệnh viêm khớp như viêm khớp dạng thấp
    .thinner = Bị thương, và bạn dùng thuốc loãng máu
    .twist = Có người vặn hoặc kéo cổ bạn, rồi bị đau đầu
    .cancer = Đang hoặc từng bị ung thư, và đau rất nặng hoặc về đêm
    .why = Có một điều này thì cổ phải được khám ở bệnh viện.

neck_pain_meningism-look_today = Bạn có dấu hiệu nào sau đây không?
    .arm = Một tay mới bị yếu hoặc tê
    .bad = Rất đau
    .blisters = Đau rát có mụn nước
    .shoulders = Từ 50 tuổi, cứng cả hai vai, và đau đầu
    .why = Hôm nay nhân viên y tế nên khám điều này.

neck_pain_meningism-slow = Có điều nào sau đây đúng không?
    .weeks = Đã hơn 6 tuần
    .tingle = Hơi châm chích ở một tay
    .lump = Có cục hơn 3 tuần
    .shoulders = Từ 50 tuổi, và cứng cả hai vai
    .joints = Bạn có bệnh viêm khớp như viêm khớp dạng thấp
    .student = Bạn là học sinh, sinh viên, và thấy bệnh
    .why = Buổi khám hẹn trước có thể tìm ra nguyên nhân và giúp bạn.
