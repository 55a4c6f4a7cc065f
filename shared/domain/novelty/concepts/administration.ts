/** Papers, procedures, finance of the public administration. */
export const administration = `
# documents
văn bản, công văn, giấy tờ, VBĐH, soạn thảo, dự thảo
aim: thời hạn, trễ, ngày phải xong, gần hạn xử lý, chậm, tiến độ, bỏ quên việc, hạn
giao việc, giao nhiệm vụ, theo dõi nhiệm vụ, đôn đốc, nhiệm vụ được giao, phân công, đầu việc, theo dõi tiến độ, việc được giao, thực hiện nhiệm vụ, chỉ đạo
cuộc họp, kết luận, giao ban, họp, biên bản, phòng họp không giấy, lịch công tác, lịch tuần, đăng ký phòng họp, hội nghị
báo cáo, thống kê, tổng hợp số liệu, thu thập số liệu
văn bản quy phạm pháp luật, pháp luật, pháp chế, rà soát văn bản, kiểm tra văn bản, quy phạm, hệ thống hóa văn bản
quy chế, nội quy, quy định nội bộ
# procedures
thủ tục hành chính, TTHC, dịch vụ công, bộ phận một cửa, một cửa liên thông, hành chính công, cải cách hành chính, CCHC, hồ sơ thủ tục, một cửa điện tử, thành phần hồ sơ, DVC, trả kết quả hành chính, bộ phận tiếp nhận và trả kết quả, bưu chính công ích, hồ sơ trực tuyến, hẹn trả kết quả, PAR index
cấp phép, giấy phép, cấp chứng chỉ, thẩm định, đủ điều kiện kinh doanh, công bố, cấp giấy chứng nhận, cấp lại
thanh tra, kiểm tra, hậu kiểm, xử phạt, vi phạm, tự kiểm
sáp nhập, sắp xếp tổ chức, hợp nhất, tổ chức lại, giải thể, chính quyền địa phương 2 cấp, bộ máy, hai cấp
aim: gộp, nhập làm một, hợp nhất bộ phận, gom, dồn, kiêm nhiệm, đa năng, làm thay nhau, ghép, sáp nhập bộ phận
công khai, minh bạch, niêm yết
phòng chống tham nhũng, tham nhũng, tiêu cực, phong bì, nhũng nhiễu, kê khai tài sản, hoa hồng, quà biếu, phiền hà, sách nhiễu
cải cách, phân cấp, ủy quyền, trao quyền, phân quyền quản lý
phối hợp, liên ngành, hợp tác, công tư, xã hội hóa, liên doanh, liên viện, liên bệnh viện
cụm, vùng, mạng lưới, chuỗi, mô hình vệ tinh, liên xã, toàn tỉnh, toàn thành phố, toàn ngành
# finance
ngân sách, dự toán, quyết toán, kinh phí, tài chính, kho bạc, chi tiêu, tự chủ, thu chi, nguồn thu, chi thường xuyên, tăng thu, giải ngân, chứng từ kế toán, công nợ, công tác phí
khoán, định mức, giao chỉ tiêu, hạn mức, phần tiết kiệm
cơ cấu giá, giá thành, tính giá, phân tích chi phí, tính đúng tính đủ, xây dựng giá, hạch toán
đầu tư, dự án, thuê, vay vốn
# party
đảng viên, chi bộ, đảng bộ, đảng ủy, công tác đảng
dân chủ cơ sở, quy chế dân chủ, hội nghị viên chức, đối thoại
cựu chiến binh, người có công, chính sách, thương binh
`;
