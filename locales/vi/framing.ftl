### Approved words around locked facts: openings by mood and stage, connectors, closings by stage.
### No digits, no diagnosis, no promise, and nothing that presupposes what a fact says or whom it is about.

opening-neutral-first_question-1 = Cảm ơn bạn đã nhắn tin.
opening-neutral-first_question-2 = Cảm ơn bạn đã liên hệ.
opening-neutral-first_question-3 = Cảm ơn bạn đã cho tôi biết.
opening-neutral-first_question-4 = Ta bắt đầu từ đây nhé.
opening-neutral-first_question-5 = Tôi sẽ hỏi ngắn gọn.
opening-neutral-first_question-6 = Ta cùng xem từng bước nhé.

opening-neutral-question-1 = Cảm ơn bạn.
opening-neutral-question-2 = Cảm ơn, tôi đã ghi lại.
opening-neutral-question-3 = Tôi đã ghi lại rồi.
opening-neutral-question-4 = Ta tiếp tục nhé.
opening-neutral-question-5 = Cảm ơn câu trả lời của bạn.
opening-neutral-question-6 = Biết điều này rất có ích.

opening-neutral-decision-1 = Cảm ơn các câu trả lời của bạn.
opening-neutral-decision-2 = Cảm ơn bạn đã kể cho tôi mọi điều này.
opening-neutral-decision-3 = Đây là bước tiếp theo.
opening-neutral-decision-4 = Đây là việc cần làm bây giờ.
opening-neutral-decision-5 = Xin đọc kỹ những dòng này.
opening-neutral-decision-6 = Tôi đã đọc kỹ các câu trả lời của bạn.

opening-neutral-knowledge-1 = Cảm ơn bạn đã hỏi.
opening-neutral-knowledge-2 = Đó là một câu hỏi hay.
opening-neutral-knowledge-3 = Tài liệu của chúng tôi viết thế này.
opening-neutral-knowledge-4 = Cảm ơn câu hỏi của bạn.
opening-neutral-knowledge-5 = Ta cùng xem điều này nhé.
opening-neutral-knowledge-6 = Đây là điều đã được viết về việc này.

opening-neutral-discharge-1 = Ta cùng xem qua những điều này nhé.
opening-neutral-discharge-2 = Xin đọc kỹ những dòng này.
opening-neutral-discharge-3 = Đây là một phần của kế hoạch chăm sóc.
opening-neutral-discharge-4 = Phần này nói về việc chăm sóc ở nhà.
opening-neutral-discharge-5 = Bạn cứ đọc từ từ.
opening-neutral-discharge-6 = Đây là điều đã được viết cho lúc ở nhà.

opening-neutral-check_in-1 = Tôi nhắn để hỏi thăm tình hình.
opening-neutral-check_in-2 = Đây là lời hỏi thăm ngắn.
opening-neutral-check_in-3 = Đã đến lúc xem lại tình hình.
opening-neutral-check_in-4 = Tôi muốn biết bây giờ thế nào.
opening-neutral-check_in-5 = Cảm ơn bạn đã dành thời gian.
opening-neutral-check_in-6 = Ta cùng xem tình hình nhé.

opening-worried-first_question-1 = Tôi thấy bạn đang lo về việc này.
opening-worried-first_question-2 = Hỏi về việc này là điều dễ hiểu.
opening-worried-first_question-3 = Tôi mừng vì bạn đã nhắn tin.
opening-worried-first_question-4 = Bạn hỏi như vậy là đúng.
opening-worried-first_question-5 = Cảm ơn bạn đã cho biết điều bạn lo.
opening-worried-first_question-6 = Ta cùng xem kỹ việc này nhé.

opening-worried-question-1 = Cảm ơn, điều đó giúp ích.
opening-worried-question-2 = Tôi hiểu vì sao bạn hỏi.
opening-worried-question-3 = Mỗi câu trả lời đều giúp ích.
opening-worried-question-4 = Cảm ơn bạn đã kiên nhẫn.
opening-worried-question-5 = Ta tiếp tục thật kỹ nhé.
opening-worried-question-6 = Tôi biết nhiều câu hỏi dễ làm mệt.

opening-worried-decision-1 = Cảm ơn bạn đã chia sẻ nỗi lo.
opening-worried-decision-2 = Tôi hiểu bạn lo về việc này.
opening-worried-decision-3 = Tôi biết việc này làm bạn bận lòng.
opening-worried-decision-4 = Bạn hỏi là điều sáng suốt.
opening-worried-decision-5 = Cảm ơn bạn đã cùng tôi xem việc này.
opening-worried-decision-6 = Biết rõ bước tiếp theo thì nỗi lo nhẹ hơn.

opening-worried-knowledge-1 = Bạn hỏi như vậy là đúng.
opening-worried-knowledge-2 = Tôi thấy bạn đang lo về việc này.
opening-worried-knowledge-3 = Muốn biết điều này là dễ hiểu.
opening-worried-knowledge-4 = Cảm ơn bạn đã cho biết điều bạn lo.
opening-worried-knowledge-5 = Câu hỏi như vậy dễ làm nặng lòng.
opening-worried-knowledge-6 = Ta cùng xem kỹ việc này nhé.

opening-worried-discharge-1 = Khi về nhà thường có nhiều câu hỏi.
opening-worried-discharge-2 = Lúc đầu chưa chắc là điều dễ hiểu.
opening-worried-discharge-3 = Tôi thấy bạn đang lo về việc này.
opening-worried-discharge-4 = Ta cùng xem kỹ việc này nhé.
opening-worried-discharge-5 = Bạn hỏi như vậy là đúng.
opening-worried-discharge-6 = Ta có thể đi từng bước.

opening-worried-check_in-1 = Tôi biết việc này làm bạn bận lòng.
opening-worried-check_in-2 = Tôi quan tâm đến tình hình của bạn.
opening-worried-check_in-3 = Cảm ơn bạn đã dành thời gian.
opening-worried-check_in-4 = Xem lại việc này là điều tốt.
opening-worried-check_in-5 = Xin cho tôi biết bây giờ bạn lo điều gì.
opening-worried-check_in-6 = Ta cùng xem kỹ việc này nhé.

opening-frightened_parent-first_question-1 = Thật khó khi trẻ không khỏe.
opening-frightened_parent-first_question-2 = Tôi thấy bạn thương trẻ biết bao.
opening-frightened_parent-first_question-3 = Cảm ơn bạn đã theo dõi kỹ như vậy.
opening-frightened_parent-first_question-4 = Thấy trẻ không khỏe thật đáng sợ.
opening-frightened_parent-first_question-5 = Bạn là người hiểu trẻ nhất.
opening-frightened_parent-first_question-6 = Tôi mừng vì bạn đã nhắn tin cho trẻ.

opening-frightened_parent-question-1 = Điều bạn để ý rất có ích.
opening-frightened_parent-question-2 = Tôi biết tôi hỏi nhiều.
opening-frightened_parent-question-3 = Mỗi chi tiết đều giúp ích.
opening-frightened_parent-question-4 = Ta cùng xem tiếp nhé.
opening-frightened_parent-question-5 = Cảm ơn bạn đã nhìn kỹ như vậy.
opening-frightened_parent-question-6 = Bạn biết trẻ thường ngày ra sao.

opening-frightened_parent-decision-1 = Cảm ơn bạn đã chăm sóc chu đáo.
opening-frightened_parent-decision-2 = Tôi biết điều này khó cho bạn.
opening-frightened_parent-decision-3 = Chăm trẻ không khỏe thật khó.
opening-frightened_parent-decision-4 = Bạn hỏi là đúng.
opening-frightened_parent-decision-5 = Đây là bước tiếp theo cho trẻ.
opening-frightened_parent-decision-6 = Tôi thấy trẻ quan trọng với bạn biết bao.

opening-frightened_parent-knowledge-1 = Bạn hỏi là đúng.
opening-frightened_parent-knowledge-2 = Tôi thấy bạn thương trẻ biết bao.
opening-frightened_parent-knowledge-3 = Bạn muốn điều tốt nhất cho trẻ.
opening-frightened_parent-knowledge-4 = Không biết rõ thì thật khó.
opening-frightened_parent-knowledge-5 = Hỏi cho trẻ là điều dễ hiểu.
opening-frightened_parent-knowledge-6 = Cảm ơn bạn đã nhìn kỹ như vậy.

opening-frightened_parent-discharge-1 = Chăm trẻ ở nhà có thể thấy nhiều việc.
opening-frightened_parent-discharge-2 = Tôi thấy bạn thương trẻ biết bao.
opening-frightened_parent-discharge-3 = Bạn là người hiểu trẻ nhất.
opening-frightened_parent-discharge-4 = Lúc đầu chưa chắc là điều dễ hiểu.
opening-frightened_parent-discharge-5 = Ta cùng xem điều này vì trẻ nhé.
opening-frightened_parent-discharge-6 = Cảm ơn bạn đã chăm sóc chu đáo.

opening-frightened_parent-check_in-1 = Tôi muốn biết trẻ bây giờ thế nào.
opening-frightened_parent-check_in-2 = Bạn dễ nhận ra thay đổi nhỏ nhất.
opening-frightened_parent-check_in-3 = Tôi biết thời gian qua thật khó.
opening-frightened_parent-check_in-4 = Cảm ơn bạn đã nhìn kỹ như vậy.
opening-frightened_parent-check_in-5 = Tôi thấy bạn thương trẻ biết bao.
opening-frightened_parent-check_in-6 = Điều bạn để ý rất có ích.

opening-in_pain-first_question-1 = Tôi rất tiếc vì bạn bị đau.
opening-in_pain-first_question-2 = Cơn đau thật khó chịu đựng.
opening-in_pain-first_question-3 = Tôi rất tiếc vì đau như vậy.
opening-in_pain-first_question-4 = Cảm ơn bạn đã kể về cơn đau.
opening-in_pain-first_question-5 = Cơn đau làm ai cũng mệt.
opening-in_pain-first_question-6 = Tôi biết viết về cơn đau không dễ.

opening-in_pain-question-1 = Cảm ơn bạn vẫn tiếp tục dù đau.
opening-in_pain-question-2 = Tôi sẽ hỏi ngắn gọn.
opening-in_pain-question-3 = Tôi biết điều này không dễ.
opening-in_pain-question-4 = Cảm ơn bạn đã kiên nhẫn.
opening-in_pain-question-5 = Xin lỗi vì tôi hỏi nhiều.
opening-in_pain-question-6 = Biết thêm về cơn đau thì có ích.

opening-in_pain-decision-1 = Tôi rất tiếc về cơn đau này.
opening-in_pain-decision-2 = Cơn đau làm mọi việc khó hơn.
opening-in_pain-decision-3 = Cảm ơn bạn đã trả lời dù đau.
opening-in_pain-decision-4 = Tôi biết cơn đau thật khó chịu.
opening-in_pain-decision-5 = Cơn đau đáng được chú ý.
opening-in_pain-decision-6 = Cảm ơn bạn đã cố gắng.

opening-in_pain-knowledge-1 = Tôi rất tiếc về cơn đau này.
opening-in_pain-knowledge-2 = Tôi sẽ nói ngắn gọn.
opening-in_pain-knowledge-3 = Cảm ơn bạn đã hỏi dù đau.
opening-in_pain-knowledge-4 = Cơn đau làm nảy ra nhiều câu hỏi.
opening-in_pain-knowledge-5 = Hỏi như vậy là dễ hiểu.
opening-in_pain-knowledge-6 = Tôi biết cơn đau thật khó chịu.

opening-in_pain-discharge-1 = Tôi rất tiếc về cơn đau này.
opening-in_pain-discharge-2 = Tôi sẽ nói rõ và ngắn gọn.
opening-in_pain-discharge-3 = Khi đau thì khó đọc nhiều.
opening-in_pain-discharge-4 = Ta đi từng bước nhỏ nhé.
opening-in_pain-discharge-5 = Cảm ơn bạn đã đọc dù đau.
opening-in_pain-discharge-6 = Tôi biết điều này không dễ.

opening-in_pain-check_in-1 = Tôi muốn biết cơn đau bây giờ thế nào.
opening-in_pain-check_in-2 = Mong cơn đau nhẹ hơn.
opening-in_pain-check_in-3 = Tôi rất tiếc về cơn đau này.
opening-in_pain-check_in-4 = Tôi sẽ hỏi ngắn gọn.
opening-in_pain-check_in-5 = Cảm ơn bạn đã nhắn tin dù đau.
opening-in_pain-check_in-6 = Xin cho tôi biết bây giờ bạn thấy thế nào.

opening-low_mood-first_question-1 = Cảm ơn bạn đã tin tôi.
opening-low_mood-first_question-2 = Tôi rất tiếc vì mọi thứ nặng nề như vậy.
opening-low_mood-first_question-3 = Nói ra điều này cần can đảm.
opening-low_mood-first_question-4 = Tôi mừng vì bạn đã cho tôi biết.
opening-low_mood-first_question-5 = Điều bạn nói rất quan trọng.
opening-low_mood-first_question-6 = Nghe thật khó khăn.

opening-low_mood-question-1 = Cảm ơn bạn đã nói ra.
opening-low_mood-question-2 = Bạn muốn nói bao nhiêu cũng được.
opening-low_mood-question-3 = Cảm ơn bạn đã cởi mở.
opening-low_mood-question-4 = Lời bạn nói rất quan trọng.
opening-low_mood-question-5 = Tôi biết điều này khó nói.
opening-low_mood-question-6 = Cảm ơn bạn đã tiếp tục.

opening-low_mood-decision-1 = Cảm ơn bạn đã cởi mở như vậy.
opening-low_mood-decision-2 = Tôi rất tiếc vì điều này khó như vậy.
opening-low_mood-decision-3 = Bạn xứng đáng được chăm sóc.
opening-low_mood-decision-4 = Điều này quan trọng.
opening-low_mood-decision-5 = Cảm ơn bạn đã tin tôi.
opening-low_mood-decision-6 = Nói về điều này cần can đảm.

opening-low_mood-knowledge-1 = Cảm ơn bạn đã hỏi.
opening-low_mood-knowledge-2 = Tôi mừng vì bạn đã hỏi.
opening-low_mood-knowledge-3 = Điều bạn hỏi rất quan trọng.
opening-low_mood-knowledge-4 = Bạn cứ đọc từ từ.
opening-low_mood-knowledge-5 = Hỏi ra cũng cần can đảm.
opening-low_mood-knowledge-6 = Tôi biết điều này không dễ.

opening-low_mood-discharge-1 = Bạn cứ đọc từ từ.
opening-low_mood-discharge-2 = Tôi biết những điều này có thể thấy nhiều.
opening-low_mood-discharge-3 = Ta đi từng bước nhỏ nhé.
opening-low_mood-discharge-4 = Bạn xứng đáng được chăm sóc.
opening-low_mood-discharge-5 = Cảm ơn bạn đã cùng tôi xem việc này.
opening-low_mood-discharge-6 = Đọc chậm cũng được.

opening-low_mood-check_in-1 = Tôi mừng khi nhận tin của bạn.
opening-low_mood-check_in-2 = Bạn thế nào là điều quan trọng.
opening-low_mood-check_in-3 = Bạn muốn nói bao nhiêu cũng được.
opening-low_mood-check_in-4 = Cảm ơn bạn đã dành thời gian.
opening-low_mood-check_in-5 = Có những ngày nặng nề hơn.
opening-low_mood-check_in-6 = Lời bạn nói rất quan trọng.

opening-urgent-first_question-1 = Tôi cần hỏi điều này ngay bây giờ.
opening-urgent-first_question-2 = Điều này trước tiên.
opening-urgent-first_question-3 = Xin đọc ngay những dòng này.
opening-urgent-first_question-4 = Ta làm nhanh nhé.
opening-urgent-first_question-5 = Tôi sẽ nói ngắn gọn.
opening-urgent-first_question-6 = Trả lời nhanh lúc này rất có ích.

opening-urgent-question-1 = Xin trả lời nhanh.
opening-urgent-question-2 = Tôi phải biết điều này ngay.
opening-urgent-question-3 = Điều này quan trọng.
opening-urgent-question-4 = Xin trả lời ngay.
opening-urgent-question-5 = Lúc này điều này quan trọng.
opening-urgent-question-6 = Tôi cần biết điều này.

opening-urgent-decision-1 = Xin đọc những dòng này ngay bây giờ.
opening-urgent-decision-2 = Điều này quan trọng.
opening-urgent-decision-3 = Xin làm theo điều này.
opening-urgent-decision-4 = Xin làm việc này trước.
opening-urgent-decision-5 = Việc này không nên chờ.
opening-urgent-decision-6 = Xin hãy coi trọng điều này.

opening-administrative-first_question-1 = Cảm ơn yêu cầu của bạn.
opening-administrative-first_question-2 = Vâng, được ạ.
opening-administrative-first_question-3 = Cảm ơn, ta cùng xem nhé.
opening-administrative-first_question-4 = Tôi có thể giúp việc đó.
opening-administrative-first_question-5 = Tôi xin hỏi về yêu cầu của bạn.
opening-administrative-first_question-6 = Câu hỏi ngắn về yêu cầu của bạn.

opening-administrative-question-1 = Cảm ơn bạn.
opening-administrative-question-2 = Đã ghi lại, cảm ơn bạn.
opening-administrative-question-3 = Tôi đã ghi lại rồi.
opening-administrative-question-4 = Xin thêm chi tiết nữa.
opening-administrative-question-5 = Cảm ơn bạn về các chi tiết.
opening-administrative-question-6 = Đã rõ, cảm ơn bạn.

opening-administrative-decision-1 = Cảm ơn bạn về các chi tiết.
opening-administrative-decision-2 = Việc này tiếp theo như sau.
opening-administrative-decision-3 = Đây là phần tiếp theo cho yêu cầu của bạn.
opening-administrative-decision-4 = Cảm ơn, tôi đã có đủ điều cần biết.
opening-administrative-decision-5 = Về yêu cầu của bạn:
opening-administrative-decision-6 = Đây là bước tiếp theo.

opening-administrative-knowledge-1 = Đây là điều bạn đã hỏi.
opening-administrative-knowledge-2 = Cảm ơn bạn đã hỏi.
opening-administrative-knowledge-3 = Vâng, được ạ.
opening-administrative-knowledge-4 = Về câu hỏi của bạn:
opening-administrative-knowledge-5 = Tài liệu của chúng tôi viết thế này.
opening-administrative-knowledge-6 = Cảm ơn câu hỏi của bạn.

connector-1 = Ngoài ra:
connector-2 = Và thêm nữa:
connector-3 = Điểm khác:
connector-4 = Xin đọc thêm điều này:
connector-5 = Xin lưu ý:
connector-6 = Xin nhớ thêm điều này:
connector-7 = Điều này cũng quan trọng:
connector-8 = Còn có điều này:
connector-9 = Dưới đây còn nữa:
connector-10 = Và cả điều này:

closing-first_question-1 = Bạn cứ trả lời theo khả năng.
closing-first_question-2 = Bạn cứ dùng lời của mình.
closing-first_question-3 = Nếu chưa chắc thì cứ nói.
closing-first_question-4 = Câu trả lời ngắn là đủ.
closing-first_question-5 = Chưa chắc cũng được.
closing-first_question-6 = Bạn có thể hỏi tôi vì sao bất cứ lúc nào.
closing-first_question-7 = Bạn có thể quay lại bất cứ lúc nào.
closing-first_question-8 = Nếu có gì nặng hơn, xin cho tôi biết ngay.

closing-question-1 = Câu trả lời ngắn là đủ.
closing-question-2 = Chưa chắc cũng là câu trả lời.
closing-question-3 = Bạn cứ trả lời theo khả năng.
closing-question-4 = Bạn có thể hỏi vì sao tôi muốn biết.
closing-question-5 = Nếu chưa chắc thì cứ nói.
closing-question-6 = Bạn có thể quay lại đổi câu trả lời.
closing-question-7 = Bạn cứ dùng lời của mình.
closing-question-8 = Nếu có gì nặng hơn, xin cho tôi biết ngay.

closing-decision_urgent-1 = Xin đừng trì hoãn.
closing-decision_urgent-2 = Xin làm ngay, đừng chậm trễ.
closing-decision_urgent-3 = Xin đừng chờ nó tự qua.
closing-decision_urgent-4 = Nếu được, hãy nhờ người đi cùng.
closing-decision_urgent-5 = Xin cho người ở gần bạn biết.
closing-decision_urgent-6 = Hãy giữ tin nhắn này để đưa nhân viên xem.
closing-decision_urgent-7 = Xin làm bước này trước.
closing-decision_urgent-8 = Xin gác các việc khác lại.

closing-decision_same_day-1 = Xin đừng để lại sau.
closing-decision_same_day-2 = Xin ưu tiên việc này.
closing-decision_same_day-3 = Hãy nhắn lại cho tôi nếu có gì thay đổi.
closing-decision_same_day-4 = Nếu nặng hơn, xin cho tôi biết ngay.
closing-decision_same_day-5 = Hãy giữ tin nhắn này bên mình.
closing-decision_same_day-6 = Ghi lại điều thay đổi rất có ích.
closing-decision_same_day-7 = Bạn có thể hỏi lại tôi về việc này.
closing-decision_same_day-8 = Xin cho cả người thân biết.

closing-decision_routine-1 = Hãy nhắn lại cho tôi nếu có gì thay đổi.
closing-decision_routine-2 = Bạn có thể hỏi lại bất cứ lúc nào.
closing-decision_routine-3 = Hãy giữ tin nhắn này bên mình.
closing-decision_routine-4 = Ghi lại điều thay đổi rất có ích.
closing-decision_routine-5 = Nếu nặng hơn, xin cho tôi biết ngay.
closing-decision_routine-6 = Ghi ra các câu hỏi của bạn rất có ích.
closing-decision_routine-7 = Xin đừng quên việc này.
closing-decision_routine-8 = Cảm ơn bạn đã lo việc này.

closing-decision_self_care-1 = Hãy nhắn lại nếu có gì thay đổi.
closing-decision_self_care-2 = Nếu nặng hơn, xin cho tôi biết ngay.
closing-decision_self_care-3 = Mong hôm nay dễ chịu hơn.
closing-decision_self_care-4 = Xin để ý mọi thay đổi.
closing-decision_self_care-5 = Bạn có thể nhắn lại bất cứ lúc nào.
closing-decision_self_care-6 = Hãy giữ tin nhắn này bên mình.
closing-decision_self_care-7 = Bạn cứ hỏi lại.
closing-decision_self_care-8 = Mong điều này giúp ích.

closing-nurse-1 = Xin cho tôi biết nếu có gì thay đổi.
closing-nurse-2 = Nếu nặng hơn, xin cho tôi biết ngay.
closing-nurse-3 = Cảm ơn bạn đã kiên nhẫn.
closing-nurse-4 = Hãy giữ cuộc trò chuyện này bên mình.
closing-nurse-5 = Bạn có thể nói thêm bất cứ lúc nào.
closing-nurse-6 = Xin viết thêm điều bạn để ý.
closing-nurse-7 = Cảm ơn bạn đã cho tôi biết.
closing-nurse-8 = Bạn cứ thêm chi tiết.

closing-knowledge-1 = Nếu có gì chưa rõ, bạn cứ hỏi lại.
closing-knowledge-2 = Bạn có thể hỏi thêm bất cứ lúc nào.
closing-knowledge-3 = Nếu chưa đúng điều bạn hỏi, xin cho tôi biết.
closing-knowledge-4 = Nếu có gì nặng hơn, xin cho tôi biết ngay.
closing-knowledge-5 = Hãy giữ tin nhắn này bên mình.
closing-knowledge-6 = Nếu bạn muốn hỏi điều khác, xin cho tôi biết.
closing-knowledge-7 = Mong điều này giúp ích.
closing-knowledge-8 = Bạn cứ hỏi lại.

closing-discharge-1 = Nếu có gì chưa rõ, bạn cứ hỏi tôi.
closing-discharge-2 = Bạn có thể đọc lại bất cứ lúc nào.
closing-discharge-3 = Hãy giữ tin nhắn này bên mình.
closing-discharge-4 = Nếu có gì nặng hơn, xin cho tôi biết ngay.
closing-discharge-5 = Bạn cứ hỏi thêm.
closing-discharge-6 = Đọc cùng người thân rất có ích.
closing-discharge-7 = Ghi ra các câu hỏi của bạn rất có ích.
closing-discharge-8 = Nếu có từ nào khó, xin cho tôi biết.

closing-check_in-1 = Câu trả lời ngắn là đủ.
closing-check_in-2 = Bạn cứ dùng lời của mình.
closing-check_in-3 = Nếu có gì nặng hơn, xin cho tôi biết ngay.
closing-check_in-4 = Bạn cứ trả lời theo khả năng.
closing-check_in-5 = Chưa chắc cũng là câu trả lời.
closing-check_in-6 = Bạn có thể nói thêm bất cứ lúc nào.
closing-check_in-7 = Bạn cứ thêm chi tiết.
closing-check_in-8 = Xin cho tôi biết nếu có gì đã thay đổi.
