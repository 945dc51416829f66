# Những gì được lưu về bệnh nhân: họ có thể biết, lấy và yêu cầu xóa điều gì. Draft: unread by a native speaker.
privacy-know = Tôi lưu địa chỉ của bạn ở đây, những gì bạn viết và chúng tôi trả lời từ { $since }, những gì bạn kể về mình và những gì bạn đồng ý. Tất cả được mã hóa. Nhân viên chăm sóc bạn có thể đọc, và mỗi lần đọc đều được ghi lại. Để lấy bản sao, hãy viết TẢI DỮ LIỆU CỦA TÔI. Để xóa, hãy viết QUÊN TÔI ĐI.
privacy-forget-ask = Bạn có muốn tôi xóa tất cả những gì tôi lưu về bạn không? Việc này không thể hoàn lại.
choice-privacy-forget = Có, xóa đi
choice-privacy-keep = Không, giữ lại
privacy-forgotten = Tôi sẽ xóa ngay khi bạn không còn việc nào mở ở đây. Nếu bạn viết lại, tôi sẽ không biết bạn.
privacy-kept = Tôi giữ nguyên như cũ.
privacy-held = Theo luật, một phần phải được giữ lại lúc này. Tôi đã chuyển mong muốn của bạn đến nhân viên.
privacy-download = Đây là bản sao mọi thứ tôi lưu về bạn: { $link } Liên kết dùng được trong { $hours } giờ. Ai có liên kết đều mở được.
privacy-title = Những gì chúng tôi lưu về bạn
privacy-channel = Kênh
privacy-language = Ngôn ngữ
privacy-since = Từ
privacy-facts = Những gì bạn kể về mình
privacy-consents = Những gì bạn đồng ý
privacy-messages = Tin nhắn
privacy-decisions = Lời khuyên
privacy-plans = Kế hoạch xuất viện
privacy-notes = Ghi chú của nhân viên
privacy-yes = có
privacy-no = không
privacy-patient = Bạn
privacy-bot = Trợ lý
privacy-staff = Nhân viên
privacy-machines = Cho máy (FHIR)
privacy-nothing = không có gì
# Not shown: with this word the open question is put again.
privacy-again = nhắc lại
