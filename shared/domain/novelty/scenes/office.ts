/** More of what offices, computer rooms and the department itself do. */
export const office = `
gộp mã người bệnh trùng: trùng mã, mã người bệnh, trùng hồ sơ, gộp hồ sơ, một mã, hai mã, định danh duy nhất, tên giống, làm sạch dữ liệu, hồ sơ trùng
chuẩn hóa danh mục, ánh xạ mã: danh mục, ánh xạ, mã dùng chung, danh mục dịch vụ, chuẩn hóa, mã thuốc, mã vật tư, cập nhật danh mục, bảng mã
kiểm tra dữ liệu trước khi gửi cổng: XML, cổng, định dạng, cấu trúc, tập tin, đẩy cổng, gửi dữ liệu, luật soát, điều kiện kiểm tra, soát lỗi, bị trả, mỗi tối, danh sách sai, sửa trong ngày, giám định
tài khoản và phân quyền: tài khoản, phân quyền, mật khẩu, dùng chung tài khoản, đăng nhập, khóa tài khoản, nghỉ việc, nhật ký truy cập, đăng nhập một lần, xem trộm hồ sơ
sao lưu và khôi phục: sao lưu, khôi phục, mất dữ liệu, máy chủ dự phòng, mã độc, bản sao, ngoại tuyến, diễn tập khôi phục, ổ cứng
phần mềm nguồn mở, tự viết: nguồn mở, tự viết, tự phát triển, bản quyền, miễn phí, không tốn phí, nhóm lập trình, excel, macro, google sheet, appsheet
đào tạo tin học cho nhân viên: tin học, kỹ năng số, lớp máy tính, hướng dẫn phần mềm, hạt nhân, người dùng chính, tổ công nghệ số
máy tính chậm, in ấn: máy tính, máy in, mực, sửa máy, yêu cầu hỗ trợ, phiếu yêu cầu, thời gian chờ sửa, máy trạm, thay ổ
mất mạng vẫn khám được: mất mạng, phần mềm ngừng, phương án giấy, biểu mẫu dự phòng, ngoại tuyến, khi hệ thống sập, nhập bù
danh bạ, liên lạc nội bộ: danh bạ, số nội bộ, liên lạc, tìm số, bộ đàm, nhắn tin nội bộ, tổng đài nội bộ, gọi bác sĩ trực, tìm bác sĩ
bản đồ hộ và địa bàn cộng tác viên: bản đồ, địa bàn, hộ gia đình, cụm nhà, phân vùng, phụ trách, cộng tác viên, dân số, hộ chưa thăm, bỏ sót nhà, đã đến, tô xanh, tô đỏ, định vị hộ, thăm hộ
phân tích lỗ lãi theo khoa: lỗ lãi, hạch toán khoa, chi phí khoa, giá thành, cân đối, báo cáo thu chi, doanh thu, khoa tự chủ, điểm hòa vốn
lương, thuế, bảng chi: lương, thuế thu nhập, bảng lương, phiếu lương, gửi phiếu lương, tính thuế, truy lĩnh, chi qua thẻ
công tác phí, đi công tác: công tác, đi công tác, công tác phí, đăng ký xe, lệnh điều xe, giấy đi đường, thanh toán công tác
tiếp khách, đoàn tham quan, đối ngoại: đoàn khách, đối ngoại, hợp tác quốc tế, dự án tài trợ, lễ tân, đoàn nước ngoài
tiếp dân và đơn thư: tiếp dân, đơn thư, khiếu nại, tố cáo, trả lời đơn, theo dõi đơn, hạn giải quyết, trùng đơn
giám định y khoa, pháp y: giám định y khoa, pháp y, tỷ lệ tổn thương, hội đồng giám định, khuyết tật, hồ sơ giám định, tâm thần pháp y
kiểm nghiệm, thuốc giả, mỹ phẩm: kiểm nghiệm, thuốc giả, mỹ phẩm, lấy mẫu thuốc, thu hồi thuốc, thực phẩm chức năng, quảng cáo sai, hàng giả, tra nguồn gốc
công khai cơ sở, cảnh báo cơ sở sai phép: công khai, cơ sở được phép, tra cứu, bản đồ cơ sở, cảnh báo, sai phép, chui, người dân báo
điều phối toàn ngành khi dịch, thảm họa: điều phối, toàn ngành, giường hồi sức, kho dự trữ, vùng, nhân lực hỗ trợ, bảng chung, tỉnh, sở y tế, phân bổ
tổng hợp chỉ tiêu kế hoạch: chỉ tiêu, kế hoạch, tiến độ, giao chỉ tiêu, báo cáo tháng, tổng hợp, đơn vị gửi, quên báo cáo, nhắc báo cáo, nộp báo cáo
kiểm tra chất lượng bệnh viện từ xa: kiểm tra chất lượng, đoàn kiểm tra, từ xa, minh chứng, trực tuyến, phúc tra, chấm điểm bệnh viện, hồ sơ số
thi đua khen thưởng điện tử: khen thưởng, danh hiệu, hồ sơ thi đua, bình xét, chiến sĩ thi đua, bằng khen, thành tích, nộp hồ sơ thi đua, biểu quyết
lịch công tác và phòng họp: lịch tuần, lịch công tác, phòng họp, đăng ký phòng, trùng lịch, lịch lãnh đạo, đổi lịch
quản lý hợp đồng: hợp đồng, hết hạn hợp đồng, thanh lý hợp đồng, nhắc hợp đồng, bảo lãnh, nhà thầu, theo dõi hợp đồng, nghiệm thu
giao nhận công văn, hồ sơ giấy giữa khoa phòng: giao nhận, sổ giao nhận, hồ sơ giấy, đưa hồ sơ, chuyển hồ sơ, người đưa thư nội bộ, thất lạc hồ sơ, mã hồ sơ, đang ở đâu
lưu trữ hành chính: lưu trữ, tài liệu lưu, hồ sơ công việc, nộp lưu, mục lục, số hóa tài liệu, kho lưu trữ
họp giao ban trực tuyến, rút gọn: giao ban, giao ban trực tuyến, họp ngắn, báo cáo trực, số liệu trực, đứng họp, rút gọn họp, báo cáo sáng
báo cáo trực, sổ trực điện tử: báo cáo trực, sổ trực, tua trực, số liệu trong đêm, giao ban sáng, tự lấy số liệu
quản lý nhà thầu vệ sinh, bảo vệ: nhà thầu, vệ sinh công nghiệp, thuê ngoài, chấm điểm nhà thầu, nghiệm thu sạch, hợp đồng dịch vụ, bảo vệ thuê
đặt phòng, đặt xe, đặt suất qua ứng dụng nội bộ: ứng dụng nội bộ, đặt xe, đặt phòng, đặt cơm nhân viên, phiếu yêu cầu nội bộ, một ứng dụng
bảo trì nhà cửa, thấm dột, điện nước: thấm, dột, hỏng điện, hỏng nước, báo sửa, tổ bảo trì, chụp ảnh báo, cửa hỏng, bồn cầu, sửa chữa nhỏ
đường, sân, ngập nước: ngập, thoát nước, sân, đường nội bộ, cống, lối đi, mưa
diệt chuột, côn trùng: chuột, gián, rệp, côn trùng, muỗi trong viện, bẫy, mèo, chó hoang
tiếp cận cho người khuyết tật: đường dốc, xe lăn, tay vịn, lối tiếp cận, nhà vệ sinh khuyết tật, chữ nổi, thang
khí thải, xe điện, năng lượng xanh: năng lượng mặt trời, xe điện, dấu chân carbon, bệnh viện xanh, khí mê, khí thải, pin
văn phòng không giấy tại sở: không giấy, hồ sơ điện tử, ký số, trục văn bản, một cửa điện tử, chuyển xử lý, số hóa kết quả
hướng dẫn thủ tục bằng video, mã: hướng dẫn thủ tục, video thủ tục, mẫu điền sẵn, mã quét, cấp giấy, nộp lại nhiều lần, thiếu giấy tờ, danh mục giấy tờ
cấp chứng chỉ hành nghề, giấy phép trực tuyến: cấp chứng chỉ, giấy phép hành nghề, hồ sơ cấp, thẩm định hồ sơ, cấp lại, người hành nghề, nộp qua mạng, thời gian cấp
phân cấp, ủy quyền, rút ngắn duyệt: phân cấp, ủy quyền, bớt cấp duyệt, ký thay, một chữ ký, rút ngắn trình, trao quyền, chờ duyệt
đề xuất cơ chế, chính sách: cơ chế, chính sách, kiến nghị, quy định, chưa có quy định, vướng mắc, thí điểm, thẩm quyền, hành lang pháp lý
điều động nhân lực liên viện: liên viện, hỗ trợ chuyên môn, chia sẻ nhân lực, bác sĩ làm hai nơi, hợp đồng chuyên gia, chuyên gia nghỉ hưu, thỏa thuận giữa bệnh viện
trạm y tế hoạt động theo y học gia đình: trạm, y học gia đình, danh sách người dân, bác sĩ phụ trách, khám tại trạm, thuốc tại trạm, thu hút khám trạm, bác sĩ bệnh viện về trạm
phòng khám vệ tinh, bác sĩ về xã: vệ tinh, bác sĩ bệnh viện, về trạm, lịch tuần, khám tại xã, siêu âm tại xã, giảm lên tuyến trên
nhà dưỡng lão, chăm sóc ban ngày: dưỡng lão, chăm ban ngày, người già, bán trú, cơ sở bảo trợ, viện dưỡng lão, câu lạc bộ liên thế hệ
ngư dân, lao động di biến động: ngư dân, tàu, cảng, thợ hồ, lao động tự do, nhà trọ, công nhân thuê trọ, di cư
chùa, nhà thờ, chức sắc tham gia: chùa, nhà thờ, sư, chức sắc, tôn giáo, phật tử, giáo xứ
chợ, phiên chợ, nơi đông người: chợ, phiên chợ, tiểu thương, siêu thị, khám tại chợ, gian tư vấn
học sinh làm tuyên truyền viên: học sinh, tuyên truyền viên nhỏ, về nhà nói, đội học sinh, sổ nhỏ, thi vẽ, bạn với bạn
sức khỏe tâm lý học đường: tâm lý, học sinh, trầm cảm học đường, bắt nạt, tư vấn, căng thẳng thi, nghiện game, màn hình
phòng cúm, dịch ở nhà máy, khu trọ: nhà máy, khu trọ, ổ dịch, báo ca, công nhân, vệ sinh, cách ly
giám sát nước thải, môi trường tìm mầm bệnh: giám sát nước thải, mẫu môi trường, mầm bệnh, cảnh báo sớm dịch, bẫy muỗi thông minh
kiểm soát véc tơ bằng cá, bẫy: cá, bảy màu, bẫy, wolbachia, thả, vật liệu, trứng muỗi
tiệc cưới, đám giỗ an toàn: tiệc, đám cưới, giỗ, nấu thuê, khai báo tiệc, tổ nấu, thực phẩm, ngộ độc
nước đá, nước đóng bình: nước đá, nước đóng bình, cơ sở nước, lấy mẫu nước, kiểm nghiệm nước, hồ bơi
sàng lọc và quản lý sức khỏe cán bộ: khám cán bộ, sức khỏe cán bộ, lãnh đạo, hồ sơ, định kỳ, nhắc khám
`;
