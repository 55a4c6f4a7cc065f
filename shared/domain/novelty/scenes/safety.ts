/** Infection control, waste, linen, incidents, quality. */
export const safety = `
vệ sinh tay: vệ sinh tay, rửa tay, bàn tay, sát khuẩn tay, cồn, xà phòng, vòi nước, dung dịch, tuân thủ, năm thời điểm, đếm lượt, cảm biến, bình xịt, đèn soi tay, phát quang
khử khuẩn bề mặt, vệ sinh buồng: bề mặt, lau, khử khuẩn, khăn lau, màu khăn, lau sàn, buồng bệnh, đèn UV, cực tím, phun, dọn phòng, sạch, phát quang, ATP, giường sau ra viện, hộ lý
tiệt khuẩn tập trung: tiệt khuẩn, hấp, CSSD, đóng gói, chỉ thị, test, rửa dụng cụ, làm sạch, lò hấp, tái sử dụng, ngâm, khử khuẩn
cách ly và áp lực âm: cách ly, áp lực âm, buồng, HEPA, quạt, lọc khí, phin lọc, khung, tháo ráp, lây qua không khí, giường cách ly, lều, tự chế
hộp chắn giọt bắn: giọt bắn, đặt nội khí quản, hộp, mica, tấm chắn, buồng chắn, trong suốt, lỗ tay, khí dung, hạt khí, che mặt, thủ thuật đường thở, hút đờm, lấy mẫu họng, phơi nhiễm
phòng hộ cá nhân: khẩu trang, phòng hộ, găng, áo choàng, tấm che mặt, kính, mặc, cởi, PPE, tái sử dụng khẩu trang, bộ đồ
vật sắc nhọn, kim đâm: kim, kim đâm, kim châm, vật sắc nhọn, hộp kháng thủng, hộp an toàn, đóng nắp, bẻ kim, tháo kim, xe tiêm, phơi nhiễm, tổn thương, bỏ kim, bơm tiêm an toàn, kim tự động
xử trí phơi nhiễm nghề nghiệp: phơi nhiễm, nghề nghiệp, máu bắn, báo phơi nhiễm, dự phòng sau, ARV, 72 giờ, viêm gan B, tiêm cho nhân viên, sổ phơi nhiễm
giám sát nhiễm khuẩn bệnh viện: nhiễm khuẩn bệnh viện, giám sát, ca nhiễm, đa kháng, cảnh báo vi khuẩn, bản đồ nhiễm, tỷ lệ nhiễm, KSNK, cụm ca, sàng lọc MRSA
xe tiêm, xe thủ thuật cải tiến: xe tiêm, xe đẩy, xe thay băng, xe thủ thuật, ngăn, khay, hộp, hàn thêm, giá treo, tầm tay, phân loại rác, gọn, cải tạo, tự thiết kế
phân loại chất thải y tế: chất thải, rác, phân loại, thùng màu, lây nhiễm, bỏ nhầm, túi vàng, rác tái chế, cân rác, bỏ rác đúng, dán hình, thi đua
tái chế và bán phế liệu gây quỹ: phế liệu, tái chế, chai nhựa, vỏ hộp, bìa, nhựa, ve chai, bán, đổi tiền, gây quỹ, quỹ, rác sạch, đổi quà
giảm nhựa dùng một lần: nhựa, nilon, dùng một lần, túi vải, bình nước, ống hút, ly, giảm rác nhựa, môi trường
nước thải, nước RO: nước thải, xử lý nước, bể, bùn, RO, nước bỏ, nước xả, tái sử dụng nước, tưới cây, dội, thu hồi nước, chỉ số nước, quan trắc
vận chuyển và cân rác bằng mã: cân rác, mã QR, nhật ký rác, xe rác, giao nhận chất thải, chứng từ, kho rác, kg
đồ vải, nhà giặt: đồ vải, quần áo, ga, ra giường, chăn, áo choàng, giặt, nhà giặt, đếm, chip, RFID, thất thoát, giao nhận đồ vải, may, đổi đồ, quần áo người bệnh
báo cáo sự cố y khoa: sự cố, sự cố y khoa, sai sót, suýt, tự nguyện, báo cáo, ẩn danh, không ghi tên, không trừng phạt, nguyên nhân gốc, bài học, học từ lỗi, khai báo, mã QR
văn hóa an toàn, giao ban an toàn: văn hóa an toàn, giao ban an toàn, họp nhanh, mười phút, đầu ca, đi vòng an toàn, lãnh đạo đi buồng, nêu nguy cơ, lên tiếng, huddle
tiêu chí chất lượng bệnh viện: tiêu chí, 83 tiêu chí, tự chấm, minh chứng, bằng chứng, điểm chất lượng, tự đánh giá, kiểm tra cuối năm, phân công tiêu chí, tiến độ cải tiến, thư mục minh chứng
chỉ số chất lượng: chỉ số, KPI, đo lường, bảng chỉ số, dashboard, biểu đồ, hằng tháng, thu thập, tự tính, theo dõi chỉ số
kiểm soát tài liệu, quy trình: quy trình, phiên bản, bản cũ, bản mới, hiện hành, hiệu lực, lỗi thời, tài liệu, hướng dẫn công việc, ISO, SOP, ban hành, thu hồi, đã đọc, xác nhận đã xem, kho tài liệu, mạng nội bộ, tra quy trình, số hiệu
5S và sắp xếp nơi làm việc: 5S, sàng lọc, sắp xếp, ngăn nắp, sạch sẽ, kệ, nhãn, dễ tìm, bàn làm việc, tủ, hình chuẩn, trước sau, bừa bộn, gọn
lean, kaizen: lean, kaizen, tinh gọn, lãng phí, PDCA, nhóm cải tiến, ý tưởng nhỏ, thẻ ý tưởng, bảng cải tiến
kiểm tra chéo giữa các khoa: kiểm tra chéo, giám sát chéo, chấm chéo, khoa này, khoa kia, đoàn kiểm tra, bảng kiểm, chụp ảnh lỗi, khắc phục, hạn sửa, kiểm tra đột xuất
bình bệnh án, chất lượng hồ sơ: bệnh án, bình bệnh án, chấm hồ sơ, lỗi hồ sơ, thiếu sót, thiếu chữ ký, kiểm tra hồ sơ, nhắc hoàn thiện, hồ sơ chậm, tự soát, hồ sơ ra viện
kiểm thảo tử vong: tử vong, kiểm thảo, bài học, họp tử vong, ca tử vong, hồi cứu
phác đồ trên điện thoại: phác đồ, hướng dẫn điều trị, tra cứu phác đồ, ứng dụng, điện thoại, sách phác đồ, thuốc theo phác đồ, gợi ý phác đồ, cập nhật phác đồ, thẻ bỏ túi
lộ trình lâm sàng, bộ y lệnh mẫu: lộ trình, bộ y lệnh, mẫu y lệnh, gói điều trị, theo ngày, chuẩn hóa điều trị, y lệnh mẫu, sai khác
năng lực và quyền làm kỹ thuật: quyền, cấp quyền, được phép, năng lực, chứng chỉ, chứng nhận, danh mục kỹ thuật, ai được làm, phẫu thuật viên, thủ thuật, hết hạn, privilege, người chưa được phép, phân công, chặn
chuyển giao kỹ thuật: chuyển giao, tuyến trên, cầm tay chỉ việc, kỹ thuật mới, triển khai tại chỗ, giữ người bệnh, vệ tinh, đề án 1816, bác sĩ về
`;
