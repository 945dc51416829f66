# seal: 1654acc3f53fb44da10d3831c8a44d6680bbf5cbd83ab1364a059cac70ac69bd
suicide_self_harm-title = Ý nghĩ tự tử, hoặc tự làm đau mình

suicide_self_harm-danger_now = Tôi rất tiếc vì bạn đang khổ như vậy. Bây giờ có điều nào sau đây đúng không?
    .took = Bạn đã uống thuốc, chất độc hoặc quá nhiều thứ gì đó, dù thấy khỏe
    .hurt = Bạn tự làm mình bị thương nặng
    .means = Bạn sắp làm, hoặc đang cầm thứ bạn định dùng
    .unsafe = Bạn không giữ an toàn cho mình được
    .why = Mạng sống của bạn có thể đang gặp nguy, và phải có người giúp bên bạn ngay.

suicide_self_harm-danger_mind = Bây giờ có điều nào sau đây đúng không?
    .voices = Có tiếng nói bảo bạn làm đau mình hoặc người khác
    .restless = Bạn quá khổ đến mức không ngồi yên được, hoặc không còn biết điều gì là thật
    .drunk = Bạn say rượu hoặc phê thuốc, và muốn chết
    .baby = Năm nay bạn có em bé, và nghĩ đến việc làm đau mình hoặc bé
    .others = Bạn muốn giết hoặc làm ai đó bị thương nặng, hoặc đang cầm vũ khí
    .why = Có một điều này thì khó tự giữ an toàn. Phải có người ở cùng bạn ngay bây giờ.

suicide_self_harm-intent = Có điều nào sau đây đúng không?
    .act = Trong tháng qua, bạn có ý định thực hiện ý nghĩ tự tử
    .plan = Trong tháng qua, bạn đã lên kế hoạch và muốn thực hiện
    .recent = Trong 3 tháng qua, bạn đã tìm cách kết thúc đời mình, hoặc đã chuẩn bị
    .why = Nguy cơ đang cao, nên bạn không nên một mình với nó.

suicide_self_harm-method = Có điều nào sau đây đúng không?
    .how = Trong tháng qua, bạn đã nghĩ sẽ tự tử bằng cách nào
    .tried = Hơn 3 tháng trước, bạn đã tìm cách kết thúc đời mình, hoặc đã chuẩn bị
    .wound = Bạn có vết cắt, bỏng hoặc vết thương cần chăm sóc, hoặc nuốt vật gì để làm đau mình
    .someone = Bạn viết về người khác, và sợ cho mạng sống của họ bây giờ
    .why = Có một điều này thì hôm nay nên có người nói chuyện và giúp bạn an toàn.

suicide_self_harm-strong_risk = Bạn có nghĩ đến tự tử, và cũng có một trong các điều này không?
    .drink = Bạn uống nhiều rượu hoặc dùng ma túy
    .hope = Tuyệt vọng, hoặc không ai ở cùng bạn được
    .near = Gần bạn có súng, thuốc trừ sâu hoặc nhiều thuốc viên
    .loss = Mất mát, bị bạo hành, tù, chiến tranh, hoặc bị ghét vì con người bạn
    .pain = Đau nặng hoặc bệnh kéo dài
    .hospital = Bạn xuất viện trong vài tuần qua
    .baby = Có thai, hoặc mới có em bé
    .why = Ý nghĩ tự tử nguy hiểm hơn khi có một điều này.

suicide_self_harm-thoughts_young = Trong tháng qua, bạn có ý nghĩ tự tử không?
    .why = Dưới 18 tuổi, chúng tôi không chờ với ý nghĩ như vậy. Hãy nói với một người lớn bạn tin cậy.

suicide_self_harm-thoughts_older = Trong tháng qua, bạn có ý nghĩ tự tử không?
    .why = Từ 65 tuổi, ý nghĩ này nguy hiểm hơn, nên chúng tôi không chờ.

suicide_self_harm-low = Có điều nào sau đây đúng không?
    .wish = Trong tháng qua, bạn ước được chết hoặc không thức dậy nữa
    .thoughts = Trong tháng qua, bạn có ý nghĩ tự tử
    .urge = Bạn thấy thôi thúc muốn làm đau mình
    .scratch = Bạn làm đau mình chút ít, không muốn chết
    .why = Ý nghĩ như vậy có thể thay đổi nhanh, nên hôm nay hãy nói chuyện với ai đó.

suicide_self_harm-past = Có điều nào sau đây đúng không?
    .before = Bạn có ý nghĩ như vậy hơn 1 tháng trước
    .talk = Bạn muốn nói chuyện với ai đó, hoặc muốn trị liệu tâm lý
    .support = Bạn giúp một người từng có ý nghĩ như vậy, và bây giờ họ an toàn
    .why = Nói ra sớm có thể giúp ý nghĩ đó không trở lại.
