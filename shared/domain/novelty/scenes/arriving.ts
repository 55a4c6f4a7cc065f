/** From the gate to the way home: appointments, queues, money, papers, comfort. */
export const arriving = `
đặt lịch khám theo giờ: đặt lịch, đặt hẹn, đặt khám, hẹn giờ, hẹn trước, khung giờ, mốc giờ, giờ hẹn, chọn giờ, chọn bác sĩ, đăng ký khám, lịch khám, ca khám, giữ chỗ, lấy số trước, lượt mỗi khung, ùn tắc, đầu giờ, chờ khám
lấy số và gọi số: số thứ tự, lấy số, bốc số, cấp số, phát số, gọi số, gọi tên, bảng điện, màn hình gọi, loa, chen lấn, xếp hàng, hàng người, ghế chờ, đến lượt, tới lượt
phân luồng tại sảnh: phân luồng, chia luồng, luồng riêng, tách luồng, lối riêng, một chiều, sảnh, quầy hướng dẫn, đông người, cửa ưu tiên, điều tiết
ưu tiên người yếu thế khi khám: ưu tiên, người già, cao tuổi, khuyết tật, có thai, trẻ nhỏ, bàn riêng, quầy riêng, cửa ưu tiên, không phải xếp hàng, xe lăn, mượn xe lăn
kiosk tự phục vụ: kiosk, ki ốt, tự phục vụ, tự đăng ký, tự lấy số, màn hình cảm ứng, căn cước, quét thẻ, tự khai, tự in, máy ở sảnh
đón tiếp bằng căn cước và khuôn mặt: căn cước, CCCD, VNeID, định danh, khuôn mặt, sinh trắc, vân tay, thẻ chip, thay thẻ bảo hiểm, giấy tờ tùy thân, đọc thẻ, thủ tục đăng ký
quầy một cửa: một cửa, một quầy, gộp quầy, đa năng, nhiều cửa, nhiều quầy, làm thay nhau, chạy tới chạy lui, một điểm, một chỗ, điểm tiếp xúc, tiếp đón, thu phí
rút ngắn quy trình khám: khâu, bước, điểm nghẽn, nghẽn, ùn, mốc giờ, từng trạm, bản đồ nhiệt, thời gian chờ, đo thời gian, rút ngắn, bấm giờ, cắt giảm, tinh gọn
lấy máu xét nghiệm sớm trước khi khám: lấy máu sớm, trước khi khám, nhịn đói, buổi sáng sớm, có kết quả sẵn, chỉ định trước, hẹn xét nghiệm, khám một lần
khám ngoài giờ: ngoài giờ, thứ bảy, chủ nhật, cuối tuần, buổi tối, thông trưa, thông tầm, nghỉ trưa, ngày lễ, khám sớm, sau giờ làm
dự báo số lượt khám: dự báo, dự đoán, tính trước, biết trước, lượng bệnh nhân, số lượt, lượt khám, ngày đông, mùa, thuật toán, mô hình, bố trí bàn khám, mở thêm bàn, xếp nhân lực
nhắc tái khám: tái khám, khám lại, quên hẹn, bỏ hẹn, lỡ hẹn, trễ hẹn, không quay lại, đến hẹn, nhắc lịch, nhắc khám, gọi nhắc, tin nhắn nhắc
tự tìm đường trong bệnh viện: chỉ đường, dẫn đường, tìm phòng, hỏi đường, lạc, vạch màu, dải màu, mũi tên, biển báo, biển chỉ dẫn, sơ đồ, dưới sàn, bản đồ trong nhà, đi nhầm, tìm khoa, định vị trong nhà
nhân viên và tình nguyện viên dẫn đường: tình nguyện, áo xanh, tiếp sức, hướng dẫn viên, dẫn người bệnh, đi cùng, người neo đơn, đoàn viên, hỗ trợ đi lại, dìu
thanh toán không tiền mặt: không tiền mặt, chuyển khoản, quẹt thẻ, ví điện tử, mã QR, VietQR, ngân hàng, máy POS, quét mã trả tiền, đóng tiền, viện phí, thẻ khám bệnh, mang tiền mặt, thối tiền
thanh toán tại giường hay tại phòng: thanh toán tại giường, thu tại buồng, thu phí tại chỗ, không phải xuống quầy, tận giường, bộ phận thu phí, máy cầm tay
tạm ứng, hoàn tiền thừa: tạm ứng, đặt cọc, hoàn ứng, hoàn tiền, tiền thừa, trả lại tiền, ký quỹ, nợ viện phí, trốn viện, nộp thêm
báo trước chi phí điều trị: chi phí dự kiến, ước tính, báo trước, bảng kê, từng ngày, xem chi phí, tra cứu chi phí, bất ngờ, minh bạch, viện phí hằng ngày
công khai giá dịch vụ: bảng giá, niêm yết, giá dịch vụ, công khai giá, tra giá, hỏi giá, giá khám
hóa đơn điện tử: hóa đơn, biên lai, hóa đơn điện tử, chứng từ, phiếu thu, in hóa đơn, xuất hóa đơn
chống thất thu viện phí: thất thu, sót, bỏ sót dịch vụ, chưa tính, tính hai lần, quên nhập, bảng kê, đối chiếu y lệnh, thu thiếu, thu thừa, dòng tiền, khoản chưa tính, thu đúng thu đủ, mất tiền
thủ tục ra viện nhanh: ra viện, xuất viện, giấy ra viện, về nhà, thủ tục ra viện, chờ ra viện, ký ra viện, chốt chi phí, buổi chiều hôm trước, trước một ngày, làm sẵn, chuẩn bị sẵn
kế hoạch ra viện sớm: kế hoạch ra viện, ngày dự kiến, dự kiến về, ngày về, ra viện trước giờ, buổi sáng, trả giường sớm, quay vòng giường, chuẩn bị về nhà, lập kế hoạch, từ ngày đầu, nhận giường
dặn dò khi ra viện: dặn dò, tờ dặn, khi về nhà, dấu hiệu quay lại, hướng dẫn ra viện, nói lại, nhắc lại bằng lời mình, dạy lại, teach-back, hiểu lời dặn, tờ hướng dẫn
gọi điện thăm hỏi sau ra viện: gọi điện, gọi lại, thăm hỏi, sau ra viện, sau khi về, 48 giờ, theo dõi sau ra viện, tái nhập viện, điều dưỡng gọi, hỏi thăm
chuyển tuyến điện tử: chuyển tuyến, chuyển viện, giấy chuyển, giới thiệu lên, chuyển lên, tuyến trên, tóm tắt bệnh, gửi trước, phản hồi tuyến dưới, chuyển về, chuyển ngược, nơi cư trú
nhận người bệnh cấp cứu chuyển đến: báo trước, trên đường, tuyến dưới gọi, chuẩn bị tiếp nhận, chuyển cấp cứu, an toàn khi chuyển, bảng kiểm chuyển viện, bàn giao xe, xe chuyển viện
vận chuyển người bệnh nội viện: băng ca, cáng, xe lăn, đẩy bệnh, đưa bệnh, chuyển bệnh, vận chuyển, hộ lý, người vận chuyển, chuyến, gần nhất, gọi xe, điều phối chuyến, đi chụp, đi làm cận lâm sàng, xe điện, nhận chuyến
điều phối giường: giường trống, giường bệnh, hết giường, nằm ghép, nằm chờ, hành lang, xếp giường, số giường, bảng giường, sơ đồ giường, điều phối giường, công suất giường, chờ nhập viện, toàn viện
góc vui chơi cho trẻ: góc chơi, đồ chơi, sân chơi, tranh tường, vẽ tranh, hoạt hình, tô màu, phòng chơi, chú hề, truyện tranh, bớt sợ, trẻ khóc, bong bóng, thú bông
tủ sách và giải trí cho người bệnh: tủ sách, thư viện, đọc sách, sách báo, truyện, âm nhạc, tivi, nghe nhạc, giải trí, kể chuyện, xe sách, phim
nhà vệ sinh sạch: nhà vệ sinh, toilet, WC, toa lét, khu vệ sinh, bẩn, mùi, khử mùi, tắc, dọn, lau dọn, tổ vệ sinh, báo bẩn, giấy vệ sinh, nút bấm, mặt cười
nhà trọ và chỗ nghỉ thân nhân: nhà trọ, chỗ nghỉ, lưu trú, chỗ ngủ, nhà lưu trú, thân nhân, ngủ qua đêm, nuôi bệnh, võng, chiếu, giá rẻ, miễn phí
quản lý người nhà và giờ thăm: giờ thăm, thẻ nuôi bệnh, thăm nuôi, người nuôi, thẻ ra vào, cổng từ, hạn chế thăm, một người nhà, thăm bệnh, lộn xộn, kiểm soát ra vào
giữ đồ và trả của rơi: tủ đồ, giữ đồ, tư trang, hành lý, đồ thất lạc, của rơi, mất đồ, mất trộm, ký gửi đồ, khóa
bãi xe: bãi xe, giữ xe, gửi xe, đỗ xe, biển số, thẻ xe, camera, vé xe, ùn cổng, xe máy, ô tô, chỗ đậu
an ninh bệnh viện: bảo vệ, an ninh, hành hung, quá khích, gây rối, bạo lực, đánh bác sĩ, nút báo động, chuông khẩn, công an, đội phản ứng, camera, cò mồi, trộm cắp
cây xanh và cảnh quan: cây xanh, vườn, hoa, cảnh quan, khuôn viên, xanh sạch đẹp, trồng cây, chậu, sân, ghế đá, tiểu cảnh, bóng mát
chống nóng và thông gió: nóng, mát, thông gió, quạt, mái che, che nắng, phun sương, điều hòa, rèm, lam, thoáng
giảm tiếng ồn và giữ giấc ngủ: tiếng ồn, ồn, yên tĩnh, giấc ngủ, ngủ, mất ngủ, giảm đèn, tắt đèn, ánh sáng, ban đêm, khuya, nút tai, bịt mắt, báo động máy, lú lẫn, sảng, gom chăm sóc, nói khẽ
riêng tư khi khám: riêng tư, kín đáo, rèm, vách, màn che, buồng thay đồ, che chắn, tế nhị, ngại, bí mật
suất ăn từ thiện: từ thiện, cháo, cơm, bữa sáng, suất ăn, miễn phí, nhà hảo tâm, mạnh thường quân, nồi cháo, bếp ăn, người nghèo, quyên góp
quỹ hỗ trợ người bệnh nghèo: người nghèo, khó khăn, quỹ, quyên góp, nhà hảo tâm, kết nối, tài trợ, viện phí, tiền mổ, hoàn cảnh, công tác xã hội, kêu gọi, thẻ bảo hiểm tặng
tiệm đồ không đồng: quần áo cũ, đồ cũ, gian hàng, không đồng, 0 đồng, cho tặng, tủ quần áo, nhu yếu phẩm, tã, sữa, người nghèo
phiên dịch và rào cản ngôn ngữ: phiên dịch, thông dịch, người dịch, tiếng dân tộc, tiếng địa phương, tiếng mẹ đẻ, ngôn ngữ, bất đồng, không hiểu, đồng bào, Khmer, Chăm, Mông, Ê Đê, Raglai, tiếng Anh, người nước ngoài, song ngữ, thu âm
giao tiếp với người khiếm thính, khiếm thị: khiếm thính, câm điếc, điếc, khiếm thị, ngôn ngữ ký hiệu, chữ nổi, bảng hình, thẻ hình, không nói được, giao tiếp bằng tranh, viết bảng
ứng xử và thái độ phục vụ: ứng xử, giao tiếp, thái độ, lịch sự, xin chào, nụ cười, chào hỏi, phong cách, lời nói, xin lỗi, cáu gắt, thân thiện, quy tắc
khảo sát hài lòng: hài lòng, khảo sát, chấm sao, mặt cười, đánh giá, phiếu hỏi, trải nghiệm, quét mã, bấm nút, ý kiến người bệnh, góp ý, phản ánh
tiếp nhận phản ánh tức thời: phản ánh, góp ý, phàn nàn, khiếu nại, đường dây nóng, hòm thư, xử lý ngay, trong ngày, kênh, Zalo, phản hồi, than phiền, tổ xử lý, bức xúc
tổng đài và chăm sóc khách hàng: tổng đài, hotline, chăm sóc khách hàng, cuộc gọi, gọi đến, giải đáp, tư vấn viên, trực tổng đài, gọi nhỡ, nhân viên trực
trợ lý ảo trả lời: chatbot, trợ lý ảo, trả lời tự động, hỏi đáp, câu hỏi thường gặp, nhắn tin, giải đáp, thắc mắc, ngoài giờ, 24/7, máy trả lời, fanpage
truyền thông tại phòng chờ: phòng chờ, màn hình, video, phim, clip, chiếu, phát, trong lúc chờ, giáo dục sức khỏe, ngồi đợi, kiến thức, tờ rơi
khám sức khỏe đoàn và lái xe: khám sức khỏe, khám đoàn, doanh nghiệp, công nhân, lái xe, trả kết quả, đoàn, lưu động, giấy khám sức khỏe, khám tuyển, nghĩa vụ quân sự, hồ sơ sức khỏe
khám theo yêu cầu, dịch vụ: theo yêu cầu, dịch vụ, chọn bác sĩ, trọn gói, gói khám, phòng dịch vụ, tự nguyện, giá dịch vụ
`;
