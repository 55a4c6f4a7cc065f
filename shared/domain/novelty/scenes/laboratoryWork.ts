/** Specimens, results, blood, pictures. */
export const laboratoryWork = `
nhãn ống và lấy mẫu đúng người: nhãn ống, dán nhãn, mã vạch, ống nghiệm, đúng ống, nhầm mẫu, lấy máu, in sẵn, màu nắp, máy dán ống, sai ống, trước xét nghiệm, nhận dạng, phòng lấy mẫu
mẫu hỏng, mẫu bị từ chối: mẫu hỏng, vỡ hồng cầu, tán huyết, mẫu đông, lấy lại, từ chối mẫu, không đạt, thể tích, kỹ thuật lấy máu, garo, lắc ống, sai sót trước xét nghiệm
lấy máu cho trẻ và người khó lấy ven: lấy máu trẻ, khó lấy, soi ven, đèn soi, trẻ sơ sinh, gót chân, đau khi lấy máu, một lần, chích nhiều lần
lấy mẫu tại nhà: lấy mẫu tại nhà, lấy máu tại nhà, tận nhà, người già, không phải đến viện, gửi mẫu, tự lấy mẫu, bộ kit
chuyển mẫu trong viện: vận chuyển mẫu, chuyển mẫu, ống hơi, khí nén, hộp mẫu, thùng mẫu, đưa mẫu, người chạy mẫu, lịch thu mẫu, giao nhận mẫu, chuyến
chuyển mẫu từ tuyến dưới: bệnh phẩm, tuyến xã, thùng lạnh, gửi mẫu, bưu cục, drone, bay không người lái, xe buýt, quãng đường, nhiệt độ, bảo quản
trả kết quả xét nghiệm điện tử: kết quả xét nghiệm, trả kết quả, phiếu kết quả, tin nhắn, đường dẫn, tra cứu, xem kết quả, tải về, không phải chờ, ký số kết quả, Zalo, cận lâm sàng, in giấy
thời gian trả kết quả: thời gian trả, TAT, chờ kết quả, trễ kết quả, cảnh báo quá giờ, ưu tiên cấp cứu, đo thời gian, rút ngắn, nhanh
giá trị nguy kịch: nguy kịch, giá trị tới hạn, báo động, báo ngay, gọi khoa, xác nhận đã nhận, đọc lại, ngưỡng, bất thường nặng, thông báo
nội kiểm, ngoại kiểm, chất lượng xét nghiệm: nội kiểm, ngoại kiểm, QC, Levey-Jennings, Westgard, kiểm chuẩn, mẫu chứng, hiệu chuẩn, ISO 15189, mức chất lượng, sai số, lệch
hồ sơ và biểu mẫu phòng xét nghiệm: ISO 15189, biểu mẫu, hồ sơ, sổ tay, SOP, tài liệu, số hóa, nhật ký máy, không giấy, tiêu chí xét nghiệm
hóa chất và sinh phẩm xét nghiệm: hóa chất, thuốc thử, sinh phẩm, tồn hóa chất, hạn, lô, mở lọ, hao hụt, số test, định mức, khoán máy
chỉ định xét nghiệm hợp lý: chỉ định, không cần thiết, xét nghiệm trùng, lặp lại, bộ xét nghiệm, gói, cảnh báo trùng, làm lại, dùng lại kết quả, liên thông kết quả, công nhận kết quả, thường quy
xét nghiệm tại chỗ: tại chỗ, POCT, máy nhỏ, khí máu, tại giường, test nhanh, máy đường huyết cá nhân, trạm y tế, trong vài phút
vi sinh, cấy máu: cấy máu, vi sinh, ngoại nhiễm, kháng sinh đồ, trả kết quả cấy, nhuộm gram, vi khuẩn, đa kháng, bản đồ kháng thuốc, mẫu cấy, lấy trước kháng sinh
giải phẫu bệnh: giải phẫu bệnh, sinh thiết, tiêu bản, lam kính, tế bào, mô, formol, thất lạc mẫu mô, nhầm mẫu bệnh, số hóa tiêu bản, bệnh học
an toàn truyền máu: truyền máu, nhóm máu, hòa hợp, túi máu, nhầm nhóm, kiểm tra hai người, phát máu, tại giường, phản ứng truyền máu, lĩnh máu, theo dõi truyền
kho máu và máu sắp hết hạn: đơn vị máu, túi máu, chế phẩm, hết hạn, hủy máu, tồn máu, kho máu, ngân hàng máu, luân chuyển, chia sẻ máu, bảng tồn, dự trù máu
người hiến máu: hiến máu, hiến tiểu cầu, người hiến, người cho, cho máu, kêu gọi, mời hiến, tình nguyện, nhóm hiếm, máu hiếm, sẵn sàng, đủ ngày, nhắc hiến, ngân hàng sống, khi cần, danh sách, địa bàn, khoảng cách
dùng máu tiết kiệm, bù sắt: tiết kiệm máu, chỉ định máu, thiếu máu, sắt, truyền hoàn hồi, ngưỡng truyền, mất máu, trước mổ
bỏ phim, xem ảnh số: PACS, phim, ảnh, X-quang, CT, không in phim, phim nhựa, phim khô, xem trên máy, kho ảnh, đường dẫn ảnh, quét mã xem ảnh, truyền ảnh
đọc phim từ xa: đọc phim, đọc từ xa, hội chẩn hình ảnh, trạm, tuyến dưới, gửi ảnh, bác sĩ hình ảnh, chẩn đoán từ xa, chụp tại xã
trí tuệ nhân tạo đọc ảnh: trí tuệ nhân tạo, AI, máy đọc, thuật toán, X-quang phổi, nốt phổi, võng mạc, nhũ ảnh, gợi ý tổn thương, đánh dấu vùng, sàng lọc phim, phim bất thường lên trước
đọc điện tim từ xa: điện tim, ECG, điện tâm đồ, ghi điện tim, gửi ảnh, truyền qua mạng, bác sĩ tim mạch, chuyên khoa đọc, trạm, xe cứu thương, đau ngực, đọc ngay
hẹn chụp, siêu âm: hẹn chụp, lịch chụp, siêu âm, phòng chụp, chờ chụp, chờ siêu âm, máy CT, MRI, cộng hưởng từ, khung giờ chụp, chuẩn bị chụp, an toàn từ, kim loại
an toàn bức xạ: bức xạ, tia X, liều tia, áo chì, liều kế, che chắn, tuyến giáp, giảm liều, chụp lại, nhân viên bức xạ, phụ nữ có thai chụp
thuốc cản quang an toàn: cản quang, dị ứng cản quang, suy thận do cản quang, thoát mạch, kiểm tra creatinin, bảng hỏi trước chụp, phản vệ khi chụp
nội soi: nội soi, dây soi, ống soi, rửa dây soi, khử khuẩn mức độ cao, chuẩn bị ruột, làm sạch ruột, thuốc xổ, soi dạ dày, đại tràng, không đau, hẹn soi, hình nhắc uống thuốc xổ, màu phân
siêu âm tại giường: siêu âm tại giường, cầm tay, đầu dò, hồi sức, cấp cứu, FAST, siêu âm tim nhanh, phổi
`;
