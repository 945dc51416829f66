# seal: aa0774c864ebeb73a85316495cdd178facdb95840db30f3abd3c7bfa2ed24bbe
diabetes-title = Tiểu đường, đường máu thấp hoặc cao

diabetes-wake = Bây giờ bạn có dấu hiệu nào sau đây không?
    .wake = Bất tỉnh, hoặc khó đánh thức
    .fit = Co giật
    .swallow = Không nuốt an toàn được
    .mixed_up = Lú lẫn, hoặc buồn ngủ đến mức không tự uống đường được
    .why = Não có thể thiếu đường hoặc nước. Bây giờ đừng cho gì vào miệng, vì có thể sặc vào phổi.

diabetes-severe = Bạn có dấu hiệu nào sau đây không?
    .low = Đường máu vẫn dưới 4 mmol/L (70 mg/dL) sau 2 lần uống đường
    .much = Quá nhiều insulin hoặc thuốc tiểu đường
    .ketones = Ketone trên 3, hoặc trên 2+ trong nước tiểu
    .breath = Thở sâu, nhanh hoặc có mùi trái cây
    .belly = Đau bụng hoặc nôn, kèm đường máu cao hoặc rất khát
    .special = Đau bụng hoặc nôn khi có thai hoặc đang dùng thuốc đuôi -gliflozin
    .dry = Buồn ngủ hoặc rất khô, kèm khát hoặc đường máu trên 30 mmol/L (540 mg/dL)
    .why = Có thể máu có quá nhiều axit hoặc quá ít nước, hoặc đường máu thấp không lên được.

diabetes-ketones = Có điều nào sau đây đúng không?
    .ketones = Ketone 1.6 đến 3
    .some = Tiểu đường type 1 hoặc thuốc đuôi -gliflozin, và ketone từ 0.6 hoặc đường máu cao cả ngày
    .vomit = Nôn, hoặc uống vào đều nôn ra
    .high = Đường máu trên 15 mmol/L (270 mg/dL) 2 lần, và thấy bệnh hoặc insulin không đỡ
    .out = Hết insulin, hoặc máy bơm hỏng
    .pregnant = Có thai, và đường máu quá cao hoặc quá thấp
    .why = Axit có thể tích tụ trong máu trong vài giờ.

diabetes-lows = Có điều nào sau đây đúng không?
    .again = Hạ đường nặng lần thứ hai trong 24 giờ
    .pills = Hạ đường khi dùng insulin tác dụng dài, hoặc thuốc như gliclazide
    .alone = Hạ đường, và bạn ở một mình, người yếu hoặc đã uống rượu
    .unaware = Hạ đường mà không cảm thấy trước, hoặc bạn dùng thuốc chẹn beta
    .foot = Vết loét mới ở chân kèm sốt, da đen, hoặc vùng đỏ lan ra
    .why = Đường có thể hạ lại trong một hai ngày, và chân có thể nặng nhanh.

diabetes-child = Bé có uống hoặc tiểu nhiều, sụt cân, hoặc trông rất mệt không?
    .why = Tiểu đường ở trẻ có thể bắt đầu như vậy. Thử một giọt máu là biết.

diabetes-today = Có điều nào sau đây đúng không?
    .ketones = Ketone 0.6 đến 1.5
    .high = Đường máu trên 15 mmol/L (270 mg/dL) hơn một ngày
    .low = Hạ đường không rõ lý do, hoặc từ 2 lần trở lên trong một tuần
    .ill = Bị bệnh mà không có kế hoạch cho ngày bệnh, hoặc mới dùng steroid
    .thirst = Mới rất khát và tiểu nhiều
    .foot = Vết thương mới ở bàn chân
    .type1 = Type 1 hoặc thuốc đuôi -gliflozin, và lệch mục tiêu nhiều tuần hoặc định nhịn ăn
    .why = Có một điều này thì kế hoạch của bạn phải được xem lại hôm nay.

diabetes-plan = Có điều nào sau đây đúng không?
    .target = Đường máu quá cao nhiều tuần
    .lows = Hay bị hạ đường nhẹ
    .check = Đến hạn xét nghiệm máu, khám mắt hoặc khám chân
    .fast = Bạn định nhịn ăn, ví dụ tháng Ramadan
    .type1 = Bạn bị type 1, hoặc dùng thuốc đuôi -gliflozin
    .why = Buổi khám hẹn trước giúp bạn khỏe.
