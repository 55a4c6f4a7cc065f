/** Health records and the means of the digital hospital. */
export const records = `
# records
hồ sơ bệnh án, HSBA, bệnh án, hồ sơ điều trị, hồ sơ cũ, hồ sơ người bệnh, hồ sơ nội trú, tờ điều trị, hồ sơ bệnh nhân
bệnh án điện tử, EMR, BAĐT, hồ sơ bệnh án điện tử, không dùng bệnh án giấy, không giấy, HSBA điện tử
tóm tắt bệnh án, tóm tắt bệnh, bản tóm tắt, bệnh sử, tiền sử, tóm tắt hồ sơ, lịch sử khám, lần khám trước
aim: lưu trữ, kho hồ sơ, lục tìm, tìm tay, nộp lưu, lưu kho, mục lục hồ sơ, xuống kho, sắp xếp hồ sơ, tìm hồ sơ, kho bệnh án, hộp hồ sơ, mượn hồ sơ, thất lạc hồ sơ, lưu hồ sơ, lập hồ sơ công việc, hồ sơ lưu, chỉnh lý
aim: tra cứu, tìm kiếm, tìm lại, xem lại, mở xem, mở lại, tra, truy cập nhanh, tìm nhanh, tìm thấy ngay
bình bệnh án, kiểm tra hồ sơ bệnh án, chấm bệnh án, kiểm tra bệnh án, duyệt bệnh án, chất lượng hồ sơ bệnh án, chấm hồ sơ, thiếu sót hồ sơ, lỗi hồ sơ, bình hồ sơ bệnh án
kiểm thảo tử vong, tử vong
phác đồ, hướng dẫn điều trị, quy trình chuyên môn, quy trình kỹ thuật, hướng dẫn chẩn đoán, quy trình điều trị, lộ trình lâm sàng, clinical pathway, thông lệ điều trị
sao bệnh án, trích sao, bản sao hồ sơ, cấp bản sao, trích lục, cấp tóm tắt bệnh án
phát triển kỹ thuật, kỹ thuật mới, chuyển giao kỹ thuật, triển khai kỹ thuật, kỹ thuật cao, danh mục kỹ thuật, phân tuyến kỹ thuật, dịch vụ kỹ thuật
# digital
aim: số hóa, quét, chụp lại, dạng ảnh, scan, chuyển đổi số, chuyển sang điện tử, bản mềm, tài liệu số, dữ liệu số, điện tử hóa, bản điện tử
means: ký số, chữ ký số, chữ ký điện tử, ký điện tử, token, ký duyệt điện tử, ký trực tuyến
means: phần mềm, hệ thống, HIS, LIS, phân hệ, module, nền tảng, máy
means: ứng dụng di động, app, điện thoại thông minh, smartphone, ứng dụng, miniapp
means: mã QR, QR, quét mã, mã phản hồi nhanh, mã vuông, mã hai chiều, quét bằng điện thoại
means: mã vạch, barcode, tem, đầu đọc, mã số, dán mã, máy quét, mã định danh, mã riêng, súng bắn mã
means: RFID, chip, thẻ chạm, NFC, thẻ từ, thẻ cảm ứng, chạm thẻ, quẹt thẻ từ
means: cảm biến, sensor, đầu đo, bộ ghi, tự ghi, bộ đếm, nhận biết chuyển động, cảm ứng, IoT, thiết bị đo, internet vạn vật, thiết bị kết nối, đo tự động, đo liên tục, hồng ngoại, tự đo, data logger
means: tin nhắn, SMS, gửi tin, nhắn, brandname, tin báo
means: gọi điện, điện thoại, tổng đài, đường dây nóng, hotline, callbot, gọi
means: Zalo, nhóm chat, nhóm nhắn tin, Viber, Telegram, nhóm trao đổi, ZNS, phòng chat
means: thư điện tử, email, mail, hộp thư
means: giọng nói, ghi âm, đọc chính tả, bóc băng, lời nói thành chữ, đọc cho máy
means: chatbot, trợ lý ảo, trả lời tự động, trả lời thường gặp, câu hỏi thường gặp, FAQ, trả lời 24/7, robot trò chuyện, hỏi đáp, bot
means: trí tuệ nhân tạo, máy học, học máy, thuật toán, mô hình dự báo, ChatGPT, thông minh nhân tạo, machine learning
means: robot, rô bốt, tự hành, drone, thiết bị bay, flycam
means: camera, quay, ghi hình, webcam
means: video, đoạn phim, cảnh quay, clip, quay phim, phim ngắn, phim hướng dẫn, đoạn ghi hình, phim tư liệu
means: máy tính bảng, tablet, iPad, thiết bị cầm tay, máy tính xách tay, thiết bị di động, laptop
means: màn hình, bảng điện, bảng LED, hiển thị
means: dashboard, bảng điều khiển, trung tâm điều hành, IOC, bảng theo dõi chỉ số, điều hành thông minh, bảng tổng hợp, bảng số liệu, trực quan hóa, Power BI, biểu đồ, đồ thị, Looker
means: Google Form, Google Sheet, biểu mẫu trực tuyến, khảo sát trực tuyến, google drive, Excel, bảng tính, trang tính, biểu mẫu google, AppSheet, file, google biểu mẫu, macro
means: biểu mẫu, phiếu, mẫu đơn, tờ khai, mẫu điện tử, form, điền sẵn, tự điền, mẫu thống nhất, bộ mẫu, in sẵn, mẫu chung
means: giấy, sổ, ghi tay, viết tay, thủ công, ghi chép, làm tay, bằng tay
means: bảng kiểm, checklist, danh mục kiểm, phiếu kiểm, check list, đánh dấu từng bước, thẻ kiểm
means: mô hình học cụ, hình nộm, manơcanh, manikin, mô hình giải phẫu, mô hình tập, búp bê
means: bảng trắng, bảng ghim, bảng tin, bảng thông tin, Kanban, bảng trực quan, hai ngăn
means: đèn báo, đèn màu, tín hiệu đèn, đèn hiệu, đèn tín hiệu, còi
means: đồng hồ, bấm giờ, đếm ngược, hẹn giờ tự động
means: tự chế, tự dựng, vật liệu sẵn có, tháo ráp, in 3D, tái chế, tận dụng, tự làm, cải tạo, chế tạo, vật liệu rẻ tiền, sáng chế, ống nhựa, khung nhôm, gỗ, inox, tái sử dụng, giá đỡ, thanh lý
means: xe đẩy đa năng, xe đẩy dụng cụ, tủ di động, bàn di động, bàn đẩy, kệ di động, xe lưu động, xe buýt
# interoperability
aim: liên thông, hai chiều, chia sẻ dữ liệu, gửi trước, trao đổi dữ liệu, đồng bộ, tích hợp, kết nối, API, HL7, FHIR, dùng chung dữ liệu, liên kết, cơ sở dữ liệu dùng chung
cơ sở dữ liệu, CSDL, dữ liệu
an toàn thông tin, bảo mật, sao lưu, mã độc, lộ thông tin, phân quyền, tấn công mạng, mật khẩu, backup, an ninh mạng, virus máy tính, dữ liệu cá nhân, tường lửa, tài khoản
hạ tầng mạng, wifi, đường truyền mạng, máy chủ, mất mạng, mạng nội bộ, LAN, sự cố mạng, hỗ trợ CNTT, sự cố phần mềm, helpdesk, sự cố máy tính, lỗi phần mềm, điện toán đám mây
# telemedicine
khám từ xa, telehealth, hội chẩn từ xa, hội chẩn trực tuyến, khám bệnh từ xa, y tế từ xa, telemedicine, tư vấn từ xa, khám trực tuyến, tư vấn trực tuyến, gọi video, khám qua video, bác sĩ trực tuyến, hội chẩn qua mạng, hỗ trợ từ xa, khám chữa bệnh từ xa, cầu truyền hình
aim: theo dõi từ xa, từ xa, theo dõi tại nhà, theo dõi sau ra viện, chăm sóc sau ra viện, gọi điện sau ra viện
trực tuyến, qua mạng, online, qua internet, trên mạng, môi trường mạng, môi trường điện tử
`;
