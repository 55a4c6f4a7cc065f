/** What any work may do or aim at, whatever it is about. */
export const actions = `
# -
aim: nhắc, dặn, báo trước, thư mời, mời
aim: cảnh báo, kêu, báo ngay, báo động, báo đỏ, tô đỏ, nháy đỏ, cảnh báo sớm tự động, báo hiệu, hiện đỏ, báo đèn, ngưỡng
aim: chặn, khóa, không lưu được, buộc, ngăn, không cho
aim: rút ngắn, giảm thời gian, mất ít thời gian, tiết kiệm thời gian, tăng tốc, nhanh, thời gian giảm, bớt thời gian, kịp thời, sớm hơn, tức thì, ngay lập tức, trong vài phút
aim: giảm chi phí, tiết kiệm, cắt giảm chi phí, hạ chi phí, giảm chi, chi phí giảm, đỡ tốn, rẻ
aim: chuẩn hóa, thống nhất, đồng bộ hóa quy trình, quy chuẩn, chuẩn mực, một mẫu chung, theo một mẫu, quy trình chuẩn, mẫu chuẩn
aim: xác nhận, bấm đã nhận, ký nhận, hồi báo, đọc lại, báo đã nhận, nhắc lại thông tin
aim: duyệt, chấp thuận, đồng ý, trình ký, phê chuẩn
aim: đối chiếu, so sánh, kiểm tra chéo hai người, khớp, soát, rà lại, kiểm soát chéo, kiểm tra kép, hai người kiểm tra, kiểm tra đôi, chênh lệch
aim: giám sát, theo dõi, kiểm soát, thời gian thực, theo sát
aim: tự động, tự tính, tự cập nhật, không cần thao tác, tự sinh, tự chuyển
aim: ưu tiên, dành riêng, riêng cho
aim: bỏ sót, sót, quên, bỏ qua
aim: tồn đọng, tồn hồ sơ, dồn việc, việc tồn, nợ hồ sơ, ứ đọng, tồn lại
aim: dùng chung, bảng chung, chia sẻ, cùng xem, xem chung, chung một
aim: khuyến khích, động lực, thúc đẩy, cổ vũ, thưởng phạt, động viên
aim: nhập một lần, nhập lại, nhập trùng, nhập liệu, nhập nhiều lần, khai báo lại, khai lại, gõ lại, chép lại, ghi lại nhiều lần, chép tay, nhập tay, nhập tự động, nhập dữ liệu, ghi chép trùng lặp, sao chép
aim: tập trung, đầu mối, một nơi, điều phối
aim: chia sẻ kinh nghiệm, rút kinh nghiệm, bài học kinh nghiệm, phân tích ca
aim: di chuyển, đi bộ, đường xa, tàu xe, đi xa, quãng đường, tốn tiền đi lại, công đi lại, khoảng cách, phải đi
aim: giảm tải, quá sức, khối lượng lớn, bớt việc, áp lực, gánh nặng, tăng ca, giảm bớt công việc
aim: lây nhiễm, lây, nhiễm chéo, phát tán
aim: tai biến điều trị, biến chứng, tai biến y khoa, biến cố
aim: lo lắng, sợ hãi, lo sợ, an tâm, yên tâm, hồi hộp, trấn an, hoảng sợ, tâm lý trẻ, khóc, sợ tiêm, trẻ sợ
aim: hợp tác, phối hợp của người bệnh, tham gia của người bệnh
aim: thiếu nhân lực, thiếu người, ít nhân lực, nhân lực mỏng, không tuyển thêm, không phải tuyển thêm, thiếu điều dưỡng, tăng người
aim: phủ, toàn dân, mở rộng, tiếp cận
aim: lập kế hoạch, kế hoạch, lịch
means: tổ lưu động, đội lưu động, đoàn lưu động, nhóm lưu động, đội cơ động, đoàn khám, đi lưu động, xe khám lưu động, bệnh viện dã chiến, đội xung kích
means: tổ hỗ trợ, nhóm hỗ trợ, ban chỉ đạo, tổ công tác, nhóm nòng cốt, tổ giúp việc, thành lập tổ, tổ chuyên trách, nhóm chuyên trách, đội chuyên trách
means: sổ tay nhân viên, bỏ túi, thẻ nhớ, thẻ nhắc, bảng nhắc
means: lưu đồ, sơ đồ quy trình, sơ đồ khối, sơ đồ tóm tắt, quy trình từng bước
means: quy trình, các bước, trình tự, cách thực hiện
means: mô hình, mô hình điểm
means: bản đồ, GIS
means: thẻ, phiếu hẹn, giấy hẹn, sổ hẹn, sổ theo dõi, sổ nhỏ, nhật ký, phiếu ghi
means: vách ngăn, màn che, rèm, che chắn, riêng tư, kín đáo, tấm chắn, buồng thay đồ, khoang
means: hộp, thùng, khay, túi, giỏ, rổ
means: đường dẫn, link, liên kết tải, tải về, tải xuống
`;
