/** Quality, feedback, training, workforce, emulation. */
export const quality = `
# incidents
sự cố y khoa, sai sót, SCYK, sự cố, nhầm lẫn chuyên môn, lỗi, báo cáo tự nguyện, suýt xảy ra, near miss, nguyên nhân gốc, RCA, phân tích nguyên nhân
an toàn người bệnh, ATNB, mục tiêu an toàn, văn hóa an toàn, an toàn cho người bệnh, an toàn bệnh nhân, vòng an toàn, giao ban an toàn
tiêu chí chất lượng, mức chất lượng, tự chấm điểm, kiểm tra bệnh viện cuối năm, bằng chứng, tự đánh giá, kiểm tra chất lượng bệnh viện, đánh giá chất lượng bệnh viện, tiêu chí, minh chứng, tự kiểm tra
chỉ số chất lượng, chỉ số, KPI, đo lường, chỉ báo, số liệu chất lượng, đánh giá hiệu quả công việc
5S, ngăn nắp, Kaizen, Lean, tinh gọn quy trình, sắp xếp nơi làm việc, PDCA, khoa phòng mẫu, gọn, sạch sẽ, sắp xếp lại, bừa bộn, 6 sigma
ISO 9001, JCI, hệ thống quản lý chất lượng, đánh giá nội bộ, thẩm định quy trình, quy trình thao tác chuẩn, SOP, tài liệu ISO, quy trình ISO, ban hành quy trình
đi buồng chất lượng, giám sát chéo, kiểm tra chéo, thanh tra nội bộ, chấm chéo, giám sát tuân thủ, quan sát trực tiếp, kiểm tra đột xuất, kiểm tra ngẫu nhiên, đoàn giám sát, khoa này kiểm tra khoa kia, tổ kiểm tra, camera ẩn, người bệnh bí mật
# feedback
aim: hài lòng, trải nghiệm, HLNB, PREM
ý kiến, góp ý, phản ánh, khảo sát, hòm thư, khiếu nại, phàn nàn, kiến nghị, thắc mắc, lắng nghe, phản hồi, thăm dò, tố cáo, than phiền, chấm sao, bấm đánh giá
aim: ẩn danh, không cần để tên, giấu tên, không ghi tên, khuyết danh, không nêu tên
tiếp công dân, đơn thư, giải quyết khiếu nại, khiếu nại tố cáo, tiếp dân
# training
đào tạo, tập huấn, tín chỉ, CME, bồi dưỡng, cập nhật kiến thức, huấn luyện, lớp học tập trung, dạy, học
đào tạo trực tuyến, e-learning, học trực tuyến, học qua mạng, LMS, bài giảng điện tử, lớp học ảo, elearning, bài giảng trực tuyến, bài học ngắn, vi mô, học trên điện thoại, microlearning, bài giảng video
bài giảng, kiến thức, chuyên môn, tài liệu học, bài học, giáo trình, tài liệu đào tạo
thi, trắc nghiệm, bài kiểm tra, câu hỏi, sát hạch, kiểm tra tay nghề, làm bài, kiểm tra năng lực, kiểm tra kiến thức
means: mô phỏng, tình huống, đóng vai, kịch bản, thực tập xử trí, tập dượt, giả định, ca lâm sàng, thực hành, báo động giả, diễn
means: kèm cặp, cầm tay chỉ việc, hướng dẫn tại chỗ, hướng dẫn người mới, chỉ đạo tuyến, 1816, đỡ đầu, mentor, kèm một, người kèm, đào tạo tại chỗ, luân phiên, kèm nghề, dìu dắt, bắt cặp, đào tạo theo cặp, hướng dẫn kèm
năng lực, tay nghề, kỹ năng, trình độ
nghiên cứu khoa học, NCKH, đề tài, hội nghị khoa học, hội đồng đạo đức, nghiên cứu, đề cương, đăng bài, thử nghiệm lâm sàng, bài báo khoa học
sinh hoạt khoa học, câu lạc bộ chuyên môn, sinh hoạt chuyên môn, câu lạc bộ tiếng Anh, báo cáo chuyên đề, nhóm học tập, chia sẻ ca bệnh, buổi giao ban chuyên môn, sinh hoạt nhóm
# workforce
ca trực, trực, xếp lịch, hoán đổi, nhận thay, chia ca, lịch làm việc, xếp ca, lịch phân công, ca đêm, làm ca
chấm công, bảng công, giờ làm thêm, làm thêm giờ, phụ cấp trực, chấm vân tay, nghỉ phép, ngày phép, xin nghỉ, phép năm, giờ công, đi trễ về sớm, điểm danh
lương, TNTT, phụ cấp, thưởng, thu nhập
đánh giá viên chức, xếp loại, đánh giá nhân viên, bình xét, ABC, chấm điểm thi đua, đánh giá cán bộ, phân loại lao động, bình bầu, đánh giá hằng tháng, đánh giá mức độ hoàn thành
tuyển dụng, thi tuyển, thu hút, bổ nhiệm, quy hoạch, luân chuyển cán bộ, điều động, giữ chân, thiếu bác sĩ, hồ sơ cán bộ, lý lịch, hồ sơ viên chức, nhân sự, tăng cường nhân lực, xét tuyển, nghỉ hưu, nghỉ việc
vị trí việc làm, định biên, mô tả công việc, khối lượng công việc, phân công công việc, phân công nhiệm vụ, biên chế
sức khỏe nhân viên, kiệt sức, áp lực công việc, burnout, môi trường làm việc, làm việc quá sức, đời sống nhân viên, chăm lo đời sống, phúc lợi, động viên nhân viên, mệt mỏi
# emulation
thi đua, xếp hạng, điểm thưởng, cộng điểm, tuyên dương, biểu dương, gương người tốt việc tốt, tôn vinh, phong trào, hội thi đua, ngôi sao, khen, nêu gương, bảng vàng, danh hiệu, cảm ơn
ý tưởng, cải tiến, đổi mới sáng tạo
`;
