/** From the appointment to leaving the hospital, and what surrounds it. */
export const outpatient = `
# appointments
đặt lịch, đặt hẹn, hẹn giờ, đặt khám, hẹn trước, đặt trước, lịch hẹn, hẹn khám, đặt chỗ, đăng ký trước, lịch khám, đăng ký khám, hẹn lịch, đặt số, lấy số trước, giữ chỗ
khung giờ, mốc thời gian, khoảng giờ, giờ hẹn, theo giờ, ca khám, giờ cụ thể, khung thời gian, múi giờ, giờ cao điểm, giờ thấp điểm
tái khám, hẹn khám lại, khám lại, tái hẹn, khám định kỳ, đến hẹn, quay lại khám, trở lại khám
aim: quên hẹn, bỏ hẹn, không đến, trễ hẹn, lỡ hẹn, bỏ lịch, không đi khám đúng hẹn, không quay lại, không tái khám, vắng mặt, bỏ lần khám, quên tái khám
# queueing
aim: xếp hàng, chen lấn, hàng người, hàng chờ, ùn, đứng chờ, quá tải, nghẽn, dồn ứ, đông đúc, chen chúc, hàng đợi, đông người, dồn cục, lộn xộn, kẹt, chật kín
means: lấy số, số thứ tự, STT, bốc số, phát số, phiếu số, cấp số, gọi số, số khám
aim: chờ, đợi, mất thời gian, đến lượt, tới lượt
aim: phân luồng, chia luồng, luồng riêng, tách luồng, điều tiết, phân bổ người bệnh, lối riêng, luồng một chiều, luồng ưu tiên, làn riêng, cửa ưu tiên, ưu tiên khám
means: quầy tự phục vụ, kiosk, ki ốt, thiết bị ở sảnh, kios, máy đăng ký tự động, tự đăng ký, tự phục vụ
means: gọi tên, loa, màn hình gọi số, bảng gọi số, hệ thống gọi, mời vào
# reception
tiếp đón, tiếp nhận, đón tiếp, quầy hướng dẫn, đón bệnh
căn cước công dân, CCCD, căn cước, VNeID, định danh điện tử, thẻ chip, giấy tờ tùy thân, khuôn mặt, sinh trắc học, vân tay
quy trình khám, các bước khám, khâu, lượt khám, từng trạm
aim: giảm bước, bớt khâu, cắt bớt, rút gọn, giảm thủ tục, đơn giản hóa, bỏ bước, tinh gọn, bớt đi lại, đi lại nhiều lần, giảm đi lại, cắt giảm, lược bỏ, chạy tới chạy lui, đi nhiều nơi, đi lòng vòng, nhiều cửa, nhiều quầy
một cửa, một điểm dừng, quầy đa năng, một quầy, gộp quầy, một đầu mối, đầu mối duy nhất, nhiều trong một, ba trong một, cửa duy nhất, một điểm đến, tại một chỗ, tại một nơi
khám sức khỏe, KSK, khám tuyển, khám đoàn, khám theo đoàn, kiểm tra sức khỏe
khám bệnh, khám, KCB, lượt khám bệnh
khám ngoài giờ, ngoài giờ hành chính, thứ bảy, chủ nhật, ngày nghỉ, cuối tuần, khám sớm, khám trưa, thông trưa, thông tầm, buổi tối, giờ nghỉ trưa
khám theo yêu cầu, dịch vụ theo yêu cầu, khoa dịch vụ, phòng dịch vụ, chọn bác sĩ, tự nguyện
khám chuyên khoa, liên chuyên khoa, nhiều chuyên khoa, khám nhiều phòng, chuyển phòng khám
# signposting
aim: chỉ dẫn, chỉ đường, dẫn đường, hỏi đường, tìm phòng, lối đi, đường đi, tìm đường, chỉ thẳng, lạc đường, đi lạc, tìm khoa, đi nhầm, tìm nơi, câu hỏi đường
means: biển báo, bảng chỉ dẫn, biển chỉ dẫn, sơ đồ, bảng hiệu, biển hiệu, mũi tên, biển tên, bảng hướng dẫn
means: vạch màu, dải màu, vạch, sơn màu, dán sàn, đường kẻ màu, dưới sàn, trên sàn, đường màu
# payment
thanh toán, viện phí, thu phí, đóng tiền, nộp tiền, trả tiền, phí khám, thu tiền, quầy thu, chi trả
means: không dùng tiền mặt, thanh toán điện tử, quẹt thẻ, chuyển khoản, ví điện tử, VietQR, ngân hàng, máy quẹt, POS, tiền mặt, mã thanh toán, QR động, thẻ khám bệnh
tạm ứng, ứng tiền, đặt cọc, tạm thu, hoàn ứng, hoàn tiền, tiền thừa, trả lại tiền, nợ viện phí, trốn viện, thất thu
hóa đơn, hóa đơn điện tử, biên lai, phiếu thu, chứng từ
bảng kê, kê chi phí, dòng chi phí, chi phí điều trị, chi phí khám, bảng chi phí, chi phí trong ngày
bảng giá, giá dịch vụ, niêm yết giá, công khai giá, giá viện phí, giá khám
# discharge
ra viện, xuất viện, kết thúc điều trị, về nhà sau điều trị, khi về nhà, rời viện
nhập viện, vào viện, nhập khoa, vào khoa
# transfer
chuyển tuyến, chuyển viện, chuyển lên, giới thiệu lên, chuyển người bệnh, chuyển bệnh nhân, phiếu chuyển, chuyển về tuyến dưới, chuyển ngược, chuyển gửi
vận chuyển người bệnh, đưa bệnh, băng ca, cáng, chuyển khoa, vận chuyển nội viện, đẩy xe lăn, đưa người bệnh, xe đẩy, vận chuyển bệnh nhân
ngày nằm viện, thời gian nằm viện, ngày điều trị, nằm lâu, thời gian điều trị, điều trị trong ngày, điều trị ban ngày, nội trú ban ngày
giường trống, công suất giường, tình trạng giường, nằm ghép, giường kê thêm, điều phối giường, quản lý giường, sơ đồ giường, hết giường, thiếu giường, kê thêm giường
# insurance
bảo hiểm y tế, BHYT, bảo hiểm, thông tuyến
bảo hiểm xã hội, BHXH, cơ quan bảo hiểm, giám định, cổng tiếp nhận, cổng bảo hiểm, XML, dữ liệu đầu ra
aim: xuất toán, từ chối thanh toán, bị từ chối, bác thanh toán, vượt dự toán, vượt trần, trần thanh toán, bị bác, không được thanh toán, quyết toán bảo hiểm
mã bệnh, ICD, mã dịch vụ, sai mã, mã hóa, mã chẩn đoán, bộ mã, danh mục dùng chung, ánh xạ mã, mã chung
giấy nghỉ ốm, chứng nhận nghỉ việc, giấy nghỉ hưởng bảo hiểm xã hội, nghỉ ốm, giấy báo tử, nghỉ hưởng BHXH, chứng sinh, khai sinh
# comfort
phòng chờ, ghế chờ, ghế ngồi, khu chờ, khu vực chờ, chỗ ngồi, quạt mát, nước uống, tivi, sảnh, nơi ngồi chờ, khu ngồi chờ
góc vui chơi, khu vui chơi, đồ chơi, sân chơi, tranh tường, vẽ tranh, phòng chơi, tủ sách, thư viện, góc đọc sách, truyện tranh, kể chuyện, tô màu, chú hề
nhà vệ sinh, toa lét, toilet, WC, phòng tắm, khu vệ sinh
nhà trọ, chỗ nghỉ, nhà nghỉ thân nhân, chỗ ngủ, lưu trú
bãi xe, giữ xe, gửi xe, nhà xe, đỗ xe, đậu xe, trông xe, ô tô, thẻ xe, cổng ra vào, xe máy của người bệnh
an ninh, trật tự, mất trộm, trộm cắp, cò mồi, hành hung, bạo hành, bạo lực, cò bệnh viện, gây rối, báo động đỏ nội viện, tấn công nhân viên, kẻ gian
xanh sạch đẹp, cây xanh, trồng cây, vườn hoa, cảnh quan, vệ sinh môi trường, khuôn viên, rác thải nhựa, túi nilon, nhựa dùng một lần, trồng rau, tiểu cảnh
thăm bệnh, giờ thăm, thẻ nuôi bệnh, thẻ thăm nuôi, hạn chế thăm, thẻ người nhà, thăm người bệnh, ra vào
tiếng ồn, ồn ào, yên tĩnh, giấc ngủ, mất ngủ
nóng bức, thông gió, thoáng mát, mái che, che mưa, che nắng
`;
