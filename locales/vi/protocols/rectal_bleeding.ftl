# seal: d5060e9801f8dae2d2c84983f1719fecd7f6b9afdbf129c56f2150ee0fc5d79b
rectal_bleeding-title = Chảy máu hậu môn

rectal_bleeding-heavy = Bây giờ có điều nào sau đây đúng không?
    .stop = Máu chảy không cầm
    .lot = Nhiều máu, cục máu lớn, hoặc nước bồn cầu đỏ
    .faint = Muốn ngất, tái, khó thở, hoặc tim đập nhanh
    .vomit = Bạn cũng nôn ra máu
    .pain = Đau bụng rất nặng
    .injury = Bắt đầu sau khi bị thương hoặc bị tấn công
    .liver = Bạn có bệnh gan
    .jelly = Phân như thạch đỏ ở trẻ em
    .why = Có thể bạn mất quá nhiều máu, hoặc ruột bị tổn thương.

rectal_bleeding-dark = Có điều nào sau đây đúng không?
    .dark = Phân đen hoặc đỏ sẫm
    .loose = Phân lỏng có máu
    .aspirin = Bạn uống aspirin hoặc clopidogrel, và máu nhiều hơn một vệt
    .surgery = Cục máu, và nội soi hay mổ ruột hoặc tuyến tiền liệt trong 14 ngày qua
    .bowel = Bạn bị bệnh Crohn hoặc viêm đại tràng
    .why = Máu sẫm có thể từ phần cao của ruột. Phải được khám trong vài giờ.

rectal_bleeding-child_more = Máu có nhiều hơn một vệt không?
    .why = Trẻ em có thể mất quá nhiều máu sớm hơn người lớn.

rectal_bleeding-child =
    .why = Máu trong phân của trẻ phải được khám hôm nay.

rectal_bleeding-today = Bạn có dấu hiệu nào sau đây không?
    .mixed = Máu lẫn trong phân
    .more = Máu nhiều hơn một vệt
    .pain = Hậu môn rất đau
    .lump = Cục nóng, đau ở hậu môn, hoặc sốt
    .why = Hôm nay nhân viên y tế phải tìm ra máu từ đâu.

rectal_bleeding-over_40 =
    .why = Từ 40 tuổi, bất kỳ máu nào từ hậu môn cũng nên được khám.

rectal_bleeding-long = Bạn có dấu hiệu nào sau đây không?
    .weeks = Máu lúc có lúc không, hoặc hơn 1 tuần
    .again = Không phải lần đầu
    .habit = Phân mềm hơn, nhỏ hơn hoặc dài hơn trong 3 tuần
    .weight = Sụt cân, hoặc mệt suốt
    .belly = Đau bụng, hoặc có cục ở bụng hay hậu môn
    .why = Chảy máu kéo dài hoặc bị lại nên được khám.
