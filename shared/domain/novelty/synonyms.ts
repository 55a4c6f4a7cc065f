/**
 * Names and abbreviations of one thing, or of things that do the same work, in the health sector. The
 * first of a line stands for all. Data, not code: add a line when people miss something.
 */
const table = `
người bệnh, bệnh nhân, BN, NB, người dân, khách hàng, người đến khám, người nằm viện
người nhà, thân nhân, gia đình, người chăm sóc, người nuôi bệnh
bác sĩ, BS, thầy thuốc, người kê, người kê đơn, người chỉ định, người điều trị, bác sĩ điều trị
điều dưỡng, ĐD, y tá, hộ lý
hộ sinh, nữ hộ sinh, cô đỡ, cô đỡ thôn bản
dược sĩ, DS, người làm công tác dược
dược lâm sàng, dược sĩ lâm sàng
khoa Dược, dược, nhà thuốc, quầy thuốc, quầy dược, nơi phát thuốc, quầy phát thuốc, cửa phát
kỹ thuật viên, KTV
kỹ sư, tổ kỹ thuật, phòng vật tư, vật tư thiết bị y tế
lãnh đạo, ban giám đốc, BGĐ, trưởng khoa, trưởng phòng, cấp trên, lãnh đạo phòng, phụ trách
nhân viên, nhân viên y tế, NVYT, cán bộ, viên chức, người lao động, nhân lực
nhân viên mới, điều dưỡng mới, người mới
cộng tác viên, CTV, y tế thôn, y tế thôn bản
trạm y tế, TYT, trạm, y tế xã, tuyến xã, y tế cơ sở, tuyến cơ sở, cán bộ xã, y sĩ tại xã, y sĩ
bệnh viện, BV, cơ sở y tế, cơ sở khám chữa bệnh, cơ sở KCB
tuyến trên, bệnh viện tỉnh, tuyến tỉnh, chuyên gia, bệnh viện đa khoa
trung tâm y tế, TTYT
Sở Y tế, SYT
khám bệnh, khám, KCB, khám chữa bệnh, thăm khám
ngoại trú, phòng khám, bàn khám, khu khám, khoa khám bệnh
nội trú, nằm viện, nhập viện, nhập khoa, vào khoa, vào viện
ra viện, xuất viện, về nhà
chuyển tuyến, chuyển viện, chuyển lên, giới thiệu lên, giấy chuyển tuyến, giấy chuyển viện
tái khám, hẹn khám lại, khám lại, tái hẹn
đặt lịch, đặt hẹn, hẹn giờ, đặt khám, hẹn trước, đăng ký khám trước, đặt trước, lịch hẹn, hẹn khám
khung giờ, mốc thời gian, khoảng giờ, giờ hẹn
xếp hàng, lấy số, số thứ tự, chen lấn, hàng người, hàng chờ, ùn tắc, ùn, đứng chờ, quá tải, nghẽn, điểm nghẽn, tắc nghẽn
chờ, đợi, thời gian chờ, phải đợi, chờ đợi
phân luồng, chỉ dẫn, chỉ đường, chỉ thẳng, dẫn đường, hỏi đường, tìm phòng, lối đi
quầy tự phục vụ, máy tự phục vụ, kiosk, ki ốt, thiết bị ở sảnh
tiếp đón, tiếp nhận, đón tiếp
phân loại cấp cứu, phân tuyến, phân tuyến cấp cứu, sàng lọc cấp cứu, mức ưu tiên, nhãn ưu tiên, theo độ nặng, mức nặng
đơn thuốc, toa thuốc, toa, kê đơn, kê toa, ra toa, đơn điện tử, toa điện tử, lưu toa
tương tác thuốc, phối hợp nguy hiểm, cặp thuốc, không nên dùng chung, tương tác
trùng hoạt chất, trùng thuốc, trùng lặp, trùng
cấp thuốc, phát thuốc, cấp phát thuốc, soạn thuốc, lĩnh thuốc
dùng thuốc, uống thuốc, nuốt, viên thuốc
tiêm, truyền, tiêm truyền, chai dịch, dịch truyền, túi thuốc
y lệnh, chỉ định, thực hiện y lệnh, phiếu chỉ định
kháng sinh, thuốc kháng khuẩn, kháng khuẩn
suy thận, chức năng thận, chạy thận, lọc máu
chỉnh liều, hiệu chỉnh, hiệu chỉnh liều
hạn dùng, hết hạn, gần hạn, sắp hết hạn, quá hạn dùng, hạn sử dụng, gần hết hạn, sắp quá hạn, còn dưới
tồn kho, tồn, hàng tồn, số tồn, lượng còn, kiểm kê, đếm tay
hủy, phải bỏ, bỏ đi, đổ bỏ, đổ, phần thừa
xe cấp cứu lưu động, xe thuốc cấp cứu, xe cấp cứu, tủ thuốc trực, tủ trực, hộp chống sốc, hộp thuốc cấp cứu, cơ số thuốc cấp cứu
niêm phong, seal, kẹp chì, khóa seal
phản vệ, sốc phản vệ, adrenalin
vắc xin, vaccine, tiêm chủng, sinh phẩm, tiêm ngừa
tủ lạnh, dây chuyền lạnh, bảo quản lạnh, hộp lạnh, kho lạnh, thùng lạnh
nhiệt độ, nhiệt kế, độ C, nóng, vượt ngưỡng nhiệt
xét nghiệm, XN, khoa xét nghiệm, phòng xét nghiệm, cận lâm sàng, CLS
mẫu xét nghiệm, bệnh phẩm, mẫu bệnh phẩm, mẫu
kết quả nguy kịch, giá trị tới hạn, giá trị báo động, ngưỡng báo động, kết quả bất thường, chỉ số bất thường nặng
máu, chế phẩm máu, túi máu, đơn vị máu, ngân hàng máu, kho máu
chẩn đoán hình ảnh, CĐHA, X-quang, X quang, chụp, CT, cắt lớp, MRI, cộng hưởng từ, siêu âm, ảnh chụp, PACS
phim, phim khô, phim nhựa, in phim, bỏ in phim
phẫu thuật, mổ, ca mổ, phòng mổ, bàn mổ, khối phẫu thuật, phòng phẫu thuật, mổ phiên, khối mổ
kíp mổ, kíp, ê-kíp, ê kíp
trước mổ, trước phẫu thuật, chuẩn bị mổ
nhịn ăn, không ăn uống, nhịn ăn uống
hoãn mổ, hoãn, hoãn phẫu thuật, hoãn ca
gây mê, gây mê hồi sức, GMHS
hồi sức, hồi sức tích cực, HSTC, ICU
cấp cứu, khoa cấp cứu, phòng cấp cứu, ca nguy kịch, nguy kịch
báo động đỏ, mã đỏ, code, báo động, kích hoạt
đội phản ứng nhanh, phản ứng nhanh, rapid response
dụng cụ phẫu thuật, bộ dụng cụ, dụng cụ, khay dụng cụ, hộp dụng cụ, khay
tiệt khuẩn, hấp, hấp sấy, khử khuẩn, mẻ hấp, lô hấp, tiệt trùng
truy vết, theo dõi đường đi, truy xuất, truy nguyên, thu hồi
nhiễm khuẩn bệnh viện, kiểm soát nhiễm khuẩn, KSNK
vệ sinh tay, rửa tay, vệ sinh bàn tay, sát khuẩn tay, dung dịch sát khuẩn, cồn sát khuẩn, bình dung dịch
chất thải y tế, chất thải, rác, rác thải, rác lây nhiễm, thùng rác, bỏ rác, túi rác
cách ly, áp lực âm, buồng hút, màng HEPA, HEPA, phin lọc, quạt hút, lây qua đường thở, lọc không khí
đồ vải, ga giường, quần áo người bệnh, áo choàng, nhà giặt, giặt là, giặt ủi, chăn ga
nhiễm khuẩn huyết, sepsis, sốc nhiễm khuẩn
dấu hiệu sinh tồn, chỉ số sinh tồn, mạch, huyết áp, nhịp thở, sinh hiệu
diễn biến nặng, trở nặng, chuyển nặng, nguy cơ cao
thang điểm, chấm điểm, tính điểm, con số nguy cơ, điểm nguy cơ, thang
té ngã, ngã, dễ ngã, phòng ngã, ca ngã, thang Morse
loét tì đè, loét do tì đè, loét ép
vòng tay, vòng đeo tay, vòng màu, vòng vàng, thẻ màu, thẻ đeo, thẻ vàng
nhầm người bệnh, nhầm người, nhận diện, định danh, đúng người, nhầm lẫn
giao ca, bàn giao, ca trước, ca sau, SBAR, bàn giao ca, nhận ca
ca trực, lịch trực, trực, xếp lịch, đổi ca, bảng trực, hoán đổi, hoán đổi trực, nhận thay
đi buồng, thăm giường, hội chẩn tại giường, đi buồng liên khoa
hội chẩn, khám từ xa, telehealth, hội chẩn từ xa, hội chẩn trực tuyến, khám bệnh từ xa, y tế từ xa, telemedicine, từ xa
hồ sơ bệnh án, HSBA, bệnh án, hồ sơ điều trị, hồ sơ cũ, bệnh án giấy
bệnh án điện tử, EMR, hồ sơ điện tử, hồ sơ sức khỏe điện tử, sổ sức khỏe
số hóa, quét, chụp lại, dạng ảnh, scan
lưu trữ, kho lưu trữ, xuống kho, kho hồ sơ, lục tìm, trong kho
tra cứu, tìm kiếm, tìm lại, xem lại, mở xem, mở lại
ký số, chữ ký số, chữ ký điện tử
phần mềm, hệ thống, ứng dụng, app, HIS, LIS, phần mềm bệnh viện, máy tính
mã QR, QR, mã vạch, barcode, quét mã, tem, tem mã, đầu đọc, mã số, dán mã, chip, RFID, thẻ RFID, thẻ chạm
cảm biến, sensor, đầu đo, bộ đếm, bộ ghi, tự ghi, nhận biết chuyển động, cảm ứng
điện thoại, tin nhắn, SMS, Zalo, nhắn tin, gọi điện, nhắn, gửi tin, gọi, thông báo
nhắc, nhắc lịch, nhắc hẹn, nhắc hạn, nhắc nhở, nhắc khám, dặn, lời dặn
cảnh báo, báo, kêu, hiện cảnh báo, báo ngay
camera, video, quay, đoạn phim, cảnh quay, clip, quay phim
máy tính bảng, tablet
màn hình, bảng điện, bảng điện tử, màn hình theo dõi
loa, gọi tên, gọi số
thanh toán, viện phí, thu phí, quẹt thẻ, đóng tiền, tạm ứng
bảo hiểm y tế, BHYT, bảo hiểm xã hội, BHXH, cơ quan bảo hiểm xã hội, giám định, giám định bảo hiểm
xuất toán, từ chối thanh toán, bác, bị từ chối
bảng kê, chi phí, kê chi phí, dòng chi phí
mã bệnh, ICD, mã dịch vụ, sai mã
vật tư tiêu hao, VTTH, vật tư, hàng hóa
ký gửi, hàng ký gửi, nhà cung cấp
can thiệp tim mạch, stent, bóng nong, tim mạch, phòng can thiệp
thiết bị y tế, trang thiết bị, TTBYT, máy y tế, máy móc
bảo trì, bảo dưỡng, kiểm định, sửa chữa, sửa máy, báo hỏng, lý lịch máy
thất lạc, mất, thất thoát, chênh lệch
tiết kiệm điện, tiền điện, hóa đơn điện, năng lượng, tắt điện, ngắt đèn, bóng đèn, điều hòa, máy lạnh
dinh dưỡng, khoa dinh dưỡng, tiết chế, khẩu phần, chế độ ăn, bác sĩ dinh dưỡng
suất ăn, thực đơn, món, món ăn, nhà bếp, bếp, đặt món, chọn món
suy dinh dưỡng, gầy yếu, gầy, ăn kém, cân nặng, sụt cân
cân, cân đo
đái tháo đường, ĐTĐ, tiểu đường
tăng huyết áp, THA, cao huyết áp, số đo, máy đo, chỉ số huyết áp
bệnh không lây nhiễm, BKLN, bệnh mạn tính
đột quỵ, tai biến mạch máu não, nhồi máu não, tiêu sợi huyết, cửa kim, từ cửa đến kim
lao, bệnh lao, người mắc lao, điều trị lao
bỏ trị, bỏ điều trị, ngừng giữa chừng, bỏ thuốc, tuân thủ, tuân thủ điều trị
HIV, ARV, người nhiễm HIV
sức khỏe tâm thần, tâm thần, trầm cảm
thai phụ, bà mẹ mang thai, mang thai, thai, tuần thai, tuổi thai, bà bầu, sản phụ, khám thai
sinh mổ, mổ lấy thai, lấy thai, đẻ mổ
trẻ sơ sinh, sơ sinh, bé, em bé, con
da kề da, tiếp xúc sớm, nằm trên người mẹ, đặt lên ngực mẹ, ngực mẹ
bú mẹ, bú, sữa mẹ, bú sữa mẹ
trẻ em, học sinh, trẻ, bệnh nhi, em
trường học, trường, ở lớp, nhà trường
phụ huynh, cha mẹ, bố mẹ
thị lực, mắt
răng, răng miệng
người cao tuổi, người lớn tuổi, người già
vùng sâu, vùng xa, vùng cao, vùng núi, hải đảo, đảo, vùng biển, miền núi
tại nhà, ở nhà, đến nhà, nơi cư trú
sàng lọc, phát hiện sớm, tầm soát, nhận diện sớm
đào tạo, tập huấn, học, giờ đào tạo, tín chỉ, đào tạo liên tục, CME, đào tạo y khoa liên tục
bài giảng, kiến thức, chuyên môn
câu hỏi, trắc nghiệm, kiểm tra, bài kiểm tra
mô phỏng, tình huống, đóng vai, kịch bản, diễn lại, diễn tập, thực hành
mô hình, hình nộm, manơcanh
bảng kiểm, checklist, danh mục kiểm, danh mục
phác đồ, hướng dẫn điều trị, quy trình chuyên môn
sự cố y khoa, sai sót, sai lỗi
hài lòng, ý kiến, góp ý, phản ánh, khảo sát, mức hài lòng, thái độ phục vụ, hòm thư
ẩn danh, không cần để tên, giấu tên
công tác xã hội, chăm sóc khách hàng, CSKH
thi đua, xếp hạng, điểm thưởng, bảng xếp hạng, cộng điểm
văn bản, công văn, giấy tờ, công văn đến
thời hạn, hạn, đúng hạn, quá hạn, trễ, ngày phải xong, trễ hạn, kèm hạn, gần hạn xử lý
liên thông, hai chiều, chia sẻ dữ liệu, kết nối dữ liệu, gửi trước
tóm tắt bệnh án, tóm tắt bệnh, bản tóm tắt, bệnh sử
giấy, sổ giấy, sổ, ghi tay, viết tay, thủ công
dùng chung, công khai, bảng chung
luân chuyển, điều chuyển, nhượng, xin nhận, điều phối
duyệt, chấp thuận, phê duyệt, đồng ý
xác nhận, bấm đã nhận, bấm xác nhận, ký nhận
khoảng trống, thời gian trống, khoảng nghỉ, giữa hai ca, ca sau, kế tiếp
dải màu, vạch màu, vạch, sơn màu
vẽ, bản đồ, biểu đồ, bản đồ nhiệt
tự chế, tự dựng, vật liệu sẵn có, tháo ráp, di động
từng khâu, các khâu, khâu, từng trạm, quy trình khám
`;

export const synonyms: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
