/** Staff, teaching, research, emulation, the office, money, law. */
export const staffing = `
đào tạo ngắn trên điện thoại: bài giảng, học trên điện thoại, trắc nghiệm, video ngắn, clip, học trực tuyến, câu hỏi, tín chỉ, CME, e-learning, bài học ngắn, vi mô, điểm, bận trực, tự học
hạn chứng chỉ hành nghề, giờ đào tạo: chứng chỉ hành nghề, giấy phép hành nghề, hết hạn, giờ đào tạo, tín chỉ, CME, thiếu giờ, chưa đủ, nhắc hạn, cập nhật kiến thức, gia hạn, cảnh báo
mô phỏng, tình huống: mô phỏng, tình huống, đóng vai, kịch bản, hình nộm, mô hình, diễn tập, báo động giả, tập dượt, tại chỗ, rút kinh nghiệm sau diễn tập, phòng kỹ năng
mô hình dạy học tự chế: mô hình, tự làm, silicon, da giả, tập khâu, tập tiêm, cánh tay, giá rẻ, thực hành, ống nhựa, vật liệu
kèm cặp người mới: người mới, nhân viên mới, kèm cặp, kèm một, người hướng dẫn, sổ tay, hội nhập, lộ trình, thử việc, bạn đồng hành, cầm tay, danh mục kỹ năng
sinh viên thực tập: sinh viên, thực tập, học viên, lịch thực tập, sổ lâm sàng, chỉ tiêu tay nghề, người dạy lâm sàng, bốc lịch
kiểm tra tay nghề: tay nghề, thi, sát hạch, kiểm tra kỹ năng, chấm điểm, bảng kiểm, trạm thi, OSCE, ngân hàng câu hỏi, thi trên máy
sinh hoạt chuyên môn, chia sẻ ca: chia sẻ ca, ca lâm sàng, sinh hoạt chuyên môn, câu lạc bộ, buổi học, sáng thứ, hỏi đáp, bản tin chuyên môn, đọc báo khoa học, tiếng Anh
nghiên cứu khoa học: nghiên cứu, đề tài, đề cương, nghiệm thu, chủ nhiệm, hội đồng, đạo đức, xét duyệt, báo cáo kết thúc, chậm mốc, tiến độ đề tài, sáng kiến, đăng bài, kho đề tài
thống kê, dữ liệu nghiên cứu: bộ dữ liệu, thu số liệu, mẫu bệnh án nghiên cứu, phần mềm thống kê, hỗ trợ nghiên cứu, cỡ mẫu, phòng tư vấn nghiên cứu
đăng ký và quản lý sáng kiến: sáng kiến, ý tưởng, hiến kế, cải tiến, hộp ý tưởng, đăng ký sáng kiến, hội đồng sáng kiến, chấm, nhân rộng, kho sáng kiến, thưởng ý tưởng
xếp lịch trực, đổi trực: lịch trực, trực, đổi trực, đổi ca, xếp lịch, nhận thay, hoán đổi, chia ca, công bằng, trùng ca, ca đêm, điện thoại, duyệt đổi
nghỉ phép: nghỉ phép, đơn nghỉ, xin nghỉ, ngày phép, phép năm, ngày nghỉ, duyệt nghỉ, số ngày còn lại, đăng ký nghỉ, trừ phép
chấm công: chấm công, bảng công, làm thêm giờ, phụ cấp trực, vân tay, khuôn mặt, giờ công, tính công, bảng lương, đi trễ
thu nhập tăng thêm theo công việc: thu nhập tăng thêm, thưởng, hệ số, điểm công việc, chia tiền, công bằng, cào bằng, ABC, khối lượng công việc, bình xét, chi thưởng
đánh giá viên chức theo việc: đánh giá viên chức, xếp loại, bảng công việc, tự đánh giá, hằng tháng, sản phẩm, KPI, chấm điểm, kết quả công việc, thắc mắc xếp loại, đầu việc
hồ sơ nhân sự điện tử: hồ sơ nhân sự, lý lịch, hồ sơ viên chức, số hóa hồ sơ, nâng lương, bổ nhiệm, quá trình công tác, tra cứu nhân sự, nghỉ hưu, hợp đồng lao động
thu hút, giữ chân bác sĩ: thu hút, giữ chân, thiếu bác sĩ, học bổng, cam kết, nghỉ việc, phỏng vấn nghỉ việc, đãi ngộ, nhà ở, bác sĩ trẻ, tuyển dụng
biệt phái, luân phiên, điều động khi thiếu: luân phiên, biệt phái, tăng cường, điều động, thiếu người, hỗ trợ khoa khác, nhóm dự phòng, đội cơ động, bổ sung ca, chia người
sức khỏe tinh thần nhân viên: kiệt sức, stress, tâm lý nhân viên, đồng nghiệp, lắng nghe, sau sự cố, nạn nhân thứ hai, hỗ trợ tinh thần, chuyên gia tâm lý, biến cố, nghỉ việc, gọi hỏi thăm, ca tử vong, bạn nghề
sức khỏe thể chất nhân viên: thể dục, đau lưng, nâng bệnh, tập giữa giờ, khám sức khỏe nhân viên, phòng nghỉ, bữa ăn ca trực, tiêm vắc xin cho nhân viên, yoga
nâng đỡ người bệnh, công thái học: nâng, đỡ, ván trượt, chuyển giường, tấm lót, tời, đau lưng, công thái học, di chuyển bệnh nhân
gương tốt và lời cảm ơn: cảm ơn, thư cảm ơn, gương, người tốt việc tốt, tuyên dương, khen, biểu dương, bảng vàng, ngôi sao, tích điểm, đổi quà, bình chọn
thi đua giữa các khoa: thi đua, xếp hạng, điểm thưởng, phong trào, cờ, hội thi, bảng điểm, khoa đứng đầu
đối thoại lãnh đạo và nhân viên: hộp thư giám đốc, góp ý, hiến kế, chất vấn, đối thoại, lãnh đạo trả lời, người lao động, mã theo dõi, hạn trả lời, phản hồi, diễn đàn, công khai trả lời, ý kiến viên chức, cà phê giám đốc
công đoàn, đời sống: công đoàn, đời sống, con em, nhà trẻ, quỹ tương trợ, thăm hỏi, nhà giữ trẻ, phòng mẹ và bé, suất ăn ca, giảm giá
đảng, chi bộ: chi bộ, đảng viên, đảng, sinh hoạt chi bộ, nghị quyết, đảng phí, sổ tay đảng viên
văn bản đến và nhắc hạn: văn bản, công văn, hạn trả lời, quá hạn, nhắc hạn, giao việc, xử lý văn bản, tô đỏ, trễ hạn, văn thư, chuyên viên
theo dõi kết luận họp, giao việc: kết luận, giao ban, giao việc, chỉ đạo, bảng việc, thời hạn, tiến độ, màu, bị bỏ quên, sau họp, nhiệm vụ, nhắc việc
họp không giấy: họp, không giấy, tài liệu họp, phòng họp, máy tính bảng, biểu quyết, mời họp, đăng ký phòng, họp trực tuyến, biên bản tự động, lịch tuần
ký số văn bản: ký số, trình ký, chữ ký, ký từ xa, phê duyệt, duyệt trên điện thoại, in ký, luân chuyển hồ sơ, chờ ký
rà soát văn bản pháp quy: văn bản, hiệu lực, hết hiệu lực, rà soát, dẫn chiếu, sửa đổi, pháp luật, căn cứ, tra cứu văn bản, sau sáp nhập, quy phạm
dịch vụ công, thủ tục hành chính: dịch vụ công, thủ tục hành chính, một cửa, nộp hồ sơ, trực tuyến, toàn trình, bổ sung hồ sơ, trả kết quả, giấy phép, cấp phép, thẩm định, chuyên viên, cơ sở hành nghề, bưu chính, đến Sở
cấp phép và quản lý hành nghề tư nhân: phòng khám tư, hành nghề, cấp phép, thẩm định, công khai cơ sở, bản đồ cơ sở, mạng, quảng cáo, không phép, thẩm mỹ, spa, kiểm tra, người dân báo, tra cứu bác sĩ
thanh tra, kiểm tra liên ngành: thanh tra, kiểm tra, trùng lặp, kế hoạch kiểm tra, biên bản, xử phạt, hậu kiểm, hồ sơ điện tử, tự kiểm tra
báo cáo thống kê tự động: báo cáo, thống kê, số liệu, biểu mẫu báo cáo, tự tổng hợp, nhập tay, trùng lặp báo cáo, kho dữ liệu, một lần nhập, các trạm gửi, sổ sách, gộp số liệu
trung tâm điều hành, bảng số liệu lãnh đạo: điều hành, trung tâm điều hành, IOC, dashboard, thời gian thực, lãnh đạo, bảng số liệu, cảnh báo, màn hình lớn
sáp nhập trạm, sắp xếp bộ máy: sáp nhập, hợp nhất, sắp xếp, điểm trạm, một trạm nhiều điểm, hai cấp, bộ máy, gom, luân phiên, đầu mối, phường mới, tinh gọn, kiêm nhiệm
mua sắm và đấu thầu: mua sắm, đấu thầu, hồ sơ mời thầu, báo giá, chào giá, giá tham chiếu, mua chung, gom nhu cầu, mua tập trung, rút ngắn thời gian mua, kế hoạch mua
vật tư tiêu hao và khoán: vật tư, tiêu hao, khoán, định mức, bộ vật tư, theo ca, dùng thêm, chênh, lãng phí, tiết kiệm vật tư, công khai
vật tư ký gửi, đắt tiền: ký gửi, stent, đắt tiền, nhà cung cấp, quét khi dùng, đối soát, kiểm kê, hóa đơn theo ca, can thiệp, implant, nẹp vít
tài sản và kiểm kê: tài sản, kiểm kê, mã tài sản, dán tem, thất lạc, điều chuyển, thanh lý, sổ tài sản, quét, công cụ
thiết bị hỏng, bảo trì: hỏng, báo hỏng, sửa, bảo trì, bảo dưỡng, lý lịch máy, mã QR trên máy, yêu cầu sửa, thời gian ngừng máy, kỹ thuật, lịch bảo trì, kiểm định, hiệu chuẩn
thiết bị dùng chung, mượn trả: dùng chung, mượn, trả, nhàn rỗi, kho chung, luân chuyển, máy thở, bơm tiêm điện, máy truyền, monitor, giữa các khoa, không phải mua, ngân hàng thiết bị, ký nhận, giữ riêng, đầu tư
định vị thiết bị: định vị, tìm máy, tìm xe lăn, thẻ, bluetooth, đang ở đâu, mất thời gian tìm, thất lạc thiết bị
sửa chữa và tự chế linh kiện: tự chế, thay linh kiện, sửa máy, in 3D, phụ tùng, dây máy, pin, tận dụng, máy cũ, phục hồi máy, giá rẻ, tự sản xuất
xe công, nhiên liệu: xe, nhiên liệu, xăng, dầu, định mức, hành trình, lộ trình, GPS, định vị, tài xế, lái xe, xe cứu thương, quãng đường, điều xe
tiết kiệm điện: điện, tiết kiệm điện, tắt, tự động tắt, cảm biến chuyển động, phòng trống, đèn, máy lạnh, điều hòa, công tắc, năng lượng, mặt trời, hóa đơn điện, hẹn giờ
tiết kiệm nước: nước, rò rỉ, vòi, đồng hồ nước, tiền nước, khóa nước, nước mưa, tưới
nguồn điện dự phòng: máy phát, ắc quy, bình điện, cúp điện, mất điện, UPS, dự phòng, chạy thử, bộ chuyển nguồn, điện áp, tổ điện
phòng cháy: cháy, phòng cháy, chữa cháy, thoát nạn, thoát hiểm, sơ tán, diễn tập, bình chữa cháy, báo khói, lối thoát, người bệnh nặng, cứu hộ, đèn exit
thang máy: thang máy, chờ thang, kẹt thang, ưu tiên băng ca, phân tầng, gọi thang
tiết kiệm giấy, mẫu in: giấy, in, mực, hai mặt, bớt in, mẫu giấy, phiếu giấy, không giấy, bỏ sổ, photo
chống tham nhũng, minh bạch: phong bì, tiêu cực, tham nhũng, minh bạch, công khai, hoa hồng, quà biếu, cam kết, đường dây nóng, kê khai
kế toán, quyết toán, dự toán: kế toán, dự toán, quyết toán, chứng từ, thanh toán nội bộ, kho bạc, giải ngân, công nợ, chi tiêu nội bộ, tự chủ, hạch toán, giá thành, theo khoa
giám định bảo hiểm, xuất toán: bảo hiểm, giám định, xuất toán, từ chối, hồ sơ bảo hiểm, XML, cổng, sai mã, cảnh báo lỗi, trước khi gửi, quy tắc, thanh toán BHYT, mã bệnh, ICD, bác
vượt dự toán, chi phí bình quân: dự toán, vượt, chi phí bình quân, chi phí lượt, trần, cảnh báo chi phí, quản lý quỹ, chỉ định hợp lý
giấy nghỉ ốm, giấy chứng sinh điện tử: nghỉ ốm, nghỉ hưởng, chứng sinh, báo tử, giấy chứng nhận, giả, cấp trùng, liên thông, khai sinh, xác thực
bệnh án điện tử: bệnh án điện tử, EMR, không giấy, tờ điều trị, ký số, không in, nhập liệu, mẫu bệnh án, tại giường, triển khai bệnh án
kho lưu trữ bệnh án: lưu trữ, kho hồ sơ, hồ sơ cũ, quét, số hóa, chụp lại, tìm hồ sơ, lục tìm, máy chủ, mở lại, sao chép bệnh án, mượn hồ sơ, thất lạc, trích sao, cấp bản sao
liên thông dữ liệu: liên thông, kết nối, tích hợp, chia sẻ dữ liệu, HL7, FHIR, API, nhập lại, hai phần mềm, trục, đồng bộ, hồ sơ sức khỏe điện tử
hồ sơ sức khỏe toàn dân: hồ sơ sức khỏe, sổ sức khỏe, người dân, cập nhật, trạm, VNeID, tiền sử, khám toàn dân, lập hồ sơ
giọng nói, nhập liệu nhanh: giọng nói, đọc, chuyển thành chữ, ghi âm, gõ, mẫu câu, nhập nhanh, bác sĩ đọc, máy ghi, tường trình
an ninh mạng: lừa đảo, thư giả, email giả, tin lừa, bẫy, mắc bẫy, đường dẫn lạ, mật khẩu, tấn công, mã độc, an ninh mạng, bảo mật, sao lưu, cảnh giác, diễn tập mạng, phishing, khôi phục dữ liệu, phân quyền
hỗ trợ CNTT, máy chủ, mất mạng: hỗ trợ tin học, máy tính hỏng, máy in, phiếu yêu cầu, mất mạng, máy chủ, dự phòng, phần mềm ngừng, quy trình giấy khi mất mạng, wifi
trang tin và truyền thông bệnh viện: fanpage, trang web, truyền thông, tin bài, video, hình ảnh bệnh viện, tin giả, khủng hoảng, báo chí, livestream, podcast, TikTok
công tác xã hội: công tác xã hội, hỗ trợ, tư vấn, tâm lý, kết nối, vô gia cư, không người thân, bị bỏ rơi, bạo hành, trẻ mồ côi
tang lễ, nhà đại thể: đại thể, tử thi, tang, xe tang, người mất, thân nhân người mất, giấy báo tử, nhà vĩnh biệt
`;
