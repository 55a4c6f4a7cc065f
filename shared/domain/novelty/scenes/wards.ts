/** Small things of the wards and their everyday words. */
export const wards = `
hồ sơ ra viện nộp trễ: nộp kho, nộp trễ, hồ sơ ra viện, thiếu chữ ký, nhắc ký, chưa hoàn tất, nằm lại ở khoa, nộp đúng hạn, mục thiếu, hoàn thiện bệnh án, hồ sơ chậm, đóng bệnh án
cấp tóm tắt, bản sao bệnh án: tóm tắt bệnh án, bản sao, sao hồ sơ, xin bản sao, cấp lại giấy, giấy ra viện cấp lại, trích sao, yêu cầu cấp, không phải đến, gửi bản có ký số, tập tin xác thực
bóng chèn và bộ xử trí băng huyết: bóng chèn, tử cung, chảy máu sau đẻ, băng huyết, bao cao su, nước muối, cầm máu, mẹ, hộ sinh, tử vong mẹ, cứu mẹ, tự chế, bộ cấp cứu sản
tủ nhận thuốc tự động: tủ phát thuốc, tủ khóa, ngăn, hộc, tự lấy, nhận thuốc, mã đơn, quét mã lấy, không gặp nhân viên, tự động, bất cứ lúc nào, bật ra, túi thuốc
vắc xin HPV và tiêm tại trường: HPV, nữ sinh, em gái, tiêm tại trường, đến trường, theo lớp, họp phụ huynh, ung thư cổ tử cung, danh sách lớp, trung học
cân người bệnh nằm: cân, cân giường, cân người bệnh, nằm liệt, không đi lại được, cân điện tử, băng ca cân, không phải bế, tấm cân, trọng lượng, cảm biến cân
ảnh vết mổ gửi từ nhà: vết mổ, chụp vết mổ, gửi ảnh, ảnh vết thương, theo dõi tại nhà, sau ra viện, xanh vàng đỏ, Zalo, bác sĩ trả lời, nhiễm trùng vết mổ, cắt chỉ, hình ảnh vết mổ
mua sắm nhỏ, chào giá cạnh tranh: đấu giá ngược, chào giá, chào lại, báo giá, giá giảm dần, mua sắm trực tuyến, dưới hạn mức, văn phòng phẩm, giá thấp nhất, nhà cung cấp, công khai qua mạng, mời báo giá
tập giao tiếp với người bức xúc: bức xúc, nóng giận, giao tiếp, bảo vệ, thu ngân, đóng vai, lời chào, xin lỗi, hạ nhiệt, tình huống khó, kịch, cách nói, khách hàng khó tính
kiểm tra độ sạch bằng huỳnh quang: huỳnh quang, mực vô hình, gel không màu, soi đèn, tia cực tím, điểm sạch, đánh dấu, tay nắm, tủ đầu giường, sau khi lau, kiểm tra vệ sinh, ATP
giữ người hiến máu trở lại: hiến lại, hiến nhắc lại, người đã hiến, quay lại hiến, 12 tuần, thường xuyên, cảm ơn người hiến, máu đã giúp ai, lần cho, đủ ngày
hăm tã, da trẻ: hăm, hăm tã, tã, bỉm, hậu môn, kẽm, kem, da trẻ, thay tã, viêm da, để thoáng, rửa thấm bôi
thảo dược, thực phẩm chức năng trước mổ: thực phẩm chức năng, thảo dược, thuốc nam, trà, rượu thuốc, trước mổ, ngừng một tuần, gây chảy máu, gây mê, viên bổ, khai thác tiền sử
bảng hình cho người thở máy: thở máy, nội khí quản, không nói được, bảng hình, thẻ biểu tượng, chỉ tay, chỉ vào hình, giao tiếp, khát, đau, vật vã, nhu cầu, bảng chữ
chặn thuốc sai tuổi: lứa tuổi, theo tuổi, sai tuổi, không cho kê, chặn lại, trẻ nhỏ, chống chỉ định theo tuổi, giới hạn tuổi, có thai, khóa kê, gợi ý thứ khác
tri ân người hiến tạng: hiến tạng, mô tạng, tri ân, vinh danh, ghi ơn, gia đình người hiến, tưởng niệm, tên, thẻ khám, lễ, đăng ký hiến
điều phối xe cứu thương, xe chuyển bệnh: xe cứu thương, xe cấp cứu, xe chuyển bệnh, điều phối xe, xe gần nhất, xe rảnh, đầu mối, phái đi, dùng chung xe, bản đồ xe, giao việc, thời gian đón, liên huyện, tổng đài xe
thể dục tại bàn, tư thế: đứng dậy, thể dục, vươn vai, xoay cổ, đau cổ, đau vai, ngồi lâu, văn phòng, máy tính, tư thế, động tác, giờ giải lao, khối hành chính
lớp nấu ăn cho mẹ: nấu bột, nấu cháo, ăn dặm, bốn nhóm, thực hành nấu, thực phẩm địa phương, bữa ăn mẫu, nấu cùng mẹ, cân trẻ, biểu đồ, trẻ nhẹ cân, nhóm mẹ
phòng máy chủ, trung tâm dữ liệu: máy chủ, phòng máy chủ, trung tâm dữ liệu, nhiệt độ phòng máy, máy lạnh dự phòng, khói, độ ẩm, kỹ sư trực, ngừng hệ thống, báo nước
bộ dụng cụ trọn gói cho một thủ thuật: trọn gói, đóng gói sẵn, một gói, bộ sẵn, gom từng món, gói thay băng, gói chăm sóc, khay sẵn, chăm sóc ống, canuyn, mở khí quản, thay băng
lấy máu tại nhà người già: lấy máu tại nhà, lấy mẫu tận nơi, lấy mẫu tại nhà, người già, neo đơn, con cháu, người lớn tuổi, đi lại khó, gửi kết quả người thân, phường
sân chơi, phơi nắng trẻ nằm viện: phơi nắng, sân thượng, ra sân, ngoài trời, nắng sớm, trẻ điều trị dài, nằm lâu, vận động trẻ, trò chơi nhẹ, giờ ra sân
tác dụng phụ thuốc lao, ARV: thuốc lao, tác dụng phụ, vàng da, nhìn mờ, men gan, triệu chứng mỗi tuần, tin nhắn hỏi, phản ứng thuốc, xét nghiệm gan, ARV
đưa đón người bệnh, xe miễn phí: xe đưa đón, xe miễn phí, xe điện, trung chuyển, bến xe, đưa về, xe từ thiện, chuyến xe, về quê
kiểm soát thuốc do người bệnh mang vào: thuốc mang theo, thuốc tự mua, mang vào viện, thuốc nhà, niêm phong thuốc, gửi thuốc
kiểm tra nhân thân trẻ khi về: trẻ ra viện, giao trẻ, kiểm tra mẹ, thẻ nhận trẻ, cổng trẻ
hỗ trợ ra quyết định cho bác sĩ trẻ: hỗ trợ quyết định, gợi ý chẩn đoán, bác sĩ trẻ, hỏi chuyên gia, trực đêm gọi ai, danh sách gọi, cây quyết định
bảng điện đầu giường: bảng đầu giường, màn hình đầu giường, thẻ đầu giường, cảnh báo đầu giường, ký hiệu, thông tin người bệnh, màu đầu giường, chế độ ăn, dị ứng
bình nước, tưới, dịch vụ tại buồng: nước nóng, nước uống, máy lọc nước, trạm nước, bình nước, lấy nước
xe lăn, gậy, dụng cụ mượn về nhà: mượn xe lăn, cho mượn, ngân hàng dụng cụ, gậy, nạng, giường bệnh mượn, mượn về nhà, thư viện dụng cụ
chuẩn bị người bệnh trước thủ thuật, chụp: chuẩn bị, dặn trước, tin nhắn chuẩn bị, nhịn ăn trước chụp, uống nước, tờ chuẩn bị, chưa chuẩn bị, hẹn lại
kiểm tra thân nhiệt, sàng lọc ở cổng: đo thân nhiệt, cổng, sàng lọc cổng, khai báo, máy đo từ xa, camera nhiệt
rút ngắn thời gian nhập viện: nhập viện, thủ tục nhập viện, chờ nhập, làm bệnh án, quầy nhập viện, vào khoa, bệnh án từ phòng khám, giấy nhập viện
chuyển khoa: chuyển khoa, bàn giao chuyển khoa, giấy chuyển khoa, khoa nhận, khoa chuyển, báo trước khoa
xét nghiệm trước mổ hợp lý: xét nghiệm trước mổ, thường quy, không cần thiết, bộ xét nghiệm, theo nguy cơ
điều dưỡng tư vấn chuyên sâu: phòng tư vấn điều dưỡng, điều dưỡng chuyên khoa, điều dưỡng tư vấn, phòng khám điều dưỡng, gặp riêng
tiếp cận thuốc cho người ở xa: người ở xa, thuốc dài ngày, cấp hai tháng, cấp ba tháng, xã đảo, lĩnh tại trạm, nhận ở trạm
hạn chế truyền dịch, tiêm không cần: lạm dụng truyền dịch, không cần tiêm, chỉ định truyền, giảm tiêm
đo bằng thiết bị đeo, cảm biến giường: đeo tay, vòng thông minh, cảm biến giường, nệm cảm biến, rời giường, nhịp thở, theo dõi liên tục, tự gửi
trợ giúp bữa ăn: đút ăn, người già ăn, muỗng, khay đỏ, ăn chậm, giúp ăn, tình nguyện bữa ăn
vệ sinh răng miệng: đánh răng, chải răng, súc miệng, răng miệng, miệng, khô miệng, bàn chải
phòng táo bón, tiểu tiện: táo bón, xoa bụng, đại tiện, tập đi cầu, bô, chất xơ, tiểu không tự chủ, lịch đi vệ sinh
ngủ, kích động ở người già: người già lẫn, kích động chiều, đồng hồ lớn, lịch to, ảnh gia đình, định hướng, sảng
học từ việc làm tốt: việc làm tốt, ca tốt, học từ thành công, chia sẻ điều hay, lời khen, thẻ khen, ghi nhận
rà soát người bệnh nằm lâu: nằm lâu, nằm viện dài, quá ngày, hội chẩn nằm lâu, ra viện chậm, chờ kết quả, ngày điều trị trung bình
bệnh viện ban ngày: ban ngày, nội trú ban ngày, sáng đến chiều về, truyền ban ngày, điều trị ban ngày
tự tiêm, tự chăm của người bệnh: tự tiêm, tự chăm, tự thay, học tự làm, kiểm tra tay nghề người bệnh, làm lại trước mặt, ký đã biết làm
gia đình cùng theo dõi dấu hiệu: dấu hiệu nặng, người nhà báo, thẻ dấu hiệu, mẹ báo, số gọi khẩn, gia đình kích hoạt, lo lắng của mẹ
in 3D, mô hình cá thể: in 3D, mô hình xương, khuôn, nẹp in, hướng dẫn cắt, dựng hình
drone, robot vận chuyển: robot, drone, tự hành, xe tự hành, chở thuốc, chở mẫu, khử khuẩn bằng robot, giao đồ
dữ liệu lớn, dự báo: dự báo dịch, dự báo nhập viện, học máy, mô hình dự báo, nguy cơ tái nhập, điểm nguy cơ
giám sát camera: camera, giám sát hình ảnh, nhận dạng, AI camera, phát hiện ngã, đeo khẩu trang, đếm người
mã QR tra cứu tại chỗ: mã QR, quét để xem, hướng dẫn sử dụng máy, dán trên máy, video hướng dẫn máy, quét xem cách dùng, hướng dẫn vận hành
sử dụng máy đúng, huấn luyện máy: sử dụng máy, vận hành, hướng dẫn nhanh, thẻ treo máy, sai thao tác, đào tạo máy, chứng nhận vận hành
pin, dây, phụ kiện thiết bị: dây điện cực, dây đo, pin, đầu dò, bao đo huyết áp, phụ kiện, giữ dây, rối dây, cuộn dây, giá treo
`;
