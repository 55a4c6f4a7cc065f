/** Emergency, intensive care, theatre, birth, newborns. */
export const acuteWork = `
phân loại cấp cứu theo mức nặng: phân loại, phân tuyến, triage, mức nặng, độ nặng, mức ưu tiên, vòng màu, nhãn, thứ tự, dấu hiệu sinh tồn, xanh đỏ vàng, ESI, khám trước, ca nhẹ, cấp cứu
đột quỵ, cửa kim: đột quỵ, tai biến mạch máu não, tiêu sợi huyết, cửa kim, giờ vàng, méo miệng, yếu liệt, nhồi máu não, báo động đột quỵ, code stroke, chụp CT ngay, nhận biết đột quỵ, FAST, lấy huyết khối
nhồi máu cơ tim, đau ngực: nhồi máu, đau ngực, mạch vành, can thiệp mạch, cửa bóng, stent, điện tim trong 10 phút, tiêu sợi huyết, phòng can thiệp
nhiễm khuẩn huyết sớm: nhiễm khuẩn huyết, nhiễm trùng huyết, sepsis, sốc nhiễm khuẩn, qSOFA, lactat, giờ đầu, gói giờ đầu, kháng sinh sớm, cấy máu trước
cảnh báo người bệnh trở nặng: trở nặng, chuyển nặng, diễn biến xấu, cảnh báo sớm, NEWS, PEWS, sinh hiệu, chỉ số sinh tồn, thang điểm, tự tính điểm, vượt ngưỡng, đội phản ứng nhanh, gọi hỗ trợ, sụp
báo động ngừng tim, báo động đỏ: báo động đỏ, code blue, một nút bấm, ngừng tim, ngưng tim, ngừng tuần hoàn, đội cấp cứu, huy động, tập hợp, liên viện, một cuộc gọi, loa báo, kích hoạt
ép tim cho nhân viên: ép tim, hồi sinh tim phổi, CPR, sốc điện, phá rung, mô phỏng, chất lượng ép, phản hồi, nhịp ép, thi ép tim, hình nộm, mô hình
dạy ép tim, sơ cứu cho cộng đồng: ép tim, nhấn ngực, sơ cứu, sơ cấp cứu, hồi sinh, máy sốc tim, AED, học sinh, tài xế, người dân, thân nhân, người nhà, hình nộm, trường, phổ cập, hóc dị vật, đuối nước, ngưng tim ở nhà
phản vệ: phản vệ, sốc phản vệ, adrenalin, hộp chống sốc, phác đồ phản vệ, xử trí phản vệ, thẻ nhớ, tình huống, diễn tập
cấp cứu ngoại viện 115: 115, ngoại viện, trước viện, xe cứu thương, trạm vệ tinh, xe máy cấp cứu, điều xe, hiện trường, thời gian đến, vị trí người gọi, tổng đài, hướng dẫn qua điện thoại, định vị
cấp cứu hàng loạt, thảm họa: hàng loạt, thảm họa, tai nạn, nhiều nạn nhân, cháy, bão lũ, diễn tập, phương án, lều, kịch bản, ngộ độc tập thể
cấp cứu trẻ em theo cân nặng: trẻ em, cấp cứu nhi, thước, chiều dài, chiều cao, dải màu, túi cấp cứu, liều theo cân nặng, cỡ ống, nội khí quản, bảng liều, tính nhẩm, xếp sẵn, Broselow
ngộ độc, rắn cắn: ngộ độc, rắn cắn, ong đốt, huyết thanh, giải độc, thuốc trừ sâu, rửa dạ dày, nấm độc, trung tâm chống độc, nhận dạng rắn
chó cắn, phơi nhiễm dại: chó cắn, dại, vết cắn, tiêm dại, mũi tiêm, mèo cắn, huyết thanh, nhắc mũi, rửa vết thương, nuôi chó, tiêm chó
cai máy thở: cai máy, thử thở, tự thở, rút ống, rút nội khí quản, ngừng an thần, ngưng thuốc ngủ, ngày thở máy, thở máy, tiêu chuẩn cai
viêm phổi thở máy: viêm phổi, thở máy, nâng đầu giường, vệ sinh răng miệng, hút đờm, gói phòng ngừa, VAP, bóng chèn, nội khí quản, 30 độ
ống thông tiểu và nhiễm khuẩn tiết niệu: ống thông tiểu, thông tiểu, sonde tiểu, sonde, lưu ống, lưu sonde, rút sớm, rút ống, tháo, ngày đặt, nhắc rút, tiết niệu, đường tiểu, nhiễm trùng tiểu, CAUTI, chỉ định đặt, lý do giữ
catheter trung tâm: catheter, trung tâm, nhiễm khuẩn huyết, ngày lưu, gói đặt, vô khuẩn tối đa, thay băng chân, chlorhexidine, bảng kiểm đặt
vận động sớm ở hồi sức: vận động sớm, tập tại giường, ngồi dậy, yếu cơ, hồi sức, thở máy, phục hồi, đi sớm
sảng, an thần, cố định: sảng, lú lẫn, an thần, cố định tay, buộc, kích thích, tuột ống, rút ống ngoài ý muốn, găng, dây đai, thang đánh giá
gia đình vào hồi sức, nhật ký hồi sức: hồi sức, người nhà, thăm, gọi video, nhật ký, báo tin, giải thích, tình trạng bệnh, gặp gia đình, tin nhắn cho gia đình
bảng kiểm an toàn phẫu thuật: bảng kiểm, an toàn phẫu thuật, tạm dừng, dừng lại, time-out, rạch da, đúng người, đúng vị trí, kíp mổ, đọc to, đánh dấu vị trí, trước gây mê, xác nhận, đối chiếu, mổ nhầm
đếm gạc, dị vật sót: gạc, đếm gạc, bông băng, dị vật, để quên, sót, trong cơ thể, ổ bụng, đóng bụng, khâu da, kim chỉ, đếm dụng cụ, kiểm đủ, túi đựng, khay ô, hai người đếm
lịch mổ và phòng mổ: lịch mổ, phòng mổ, xếp mổ, bàn mổ, ca mổ, ca sau, khoảng trống, khoảng nghỉ, thời gian giữa hai ca, mổ trễ, ca đầu, bảng lịch, đổi ca, dọn phòng
hoãn mổ do chuẩn bị: hoãn mổ, hủy mổ, đình mổ, chuẩn bị mổ, nhịn ăn, nhịn uống, trước mổ, xét nghiệm thiếu, tắm trước mổ, tin nhắn, dặn, ngừng thuốc
khám tiền mê: tiền mê, khám gây mê, trước gây mê, gây mê, vô cảm, bệnh nền, phòng khám, đánh giá, khi còn ngoại trú, trước mổ, nguy cơ gây mê, hoãn trong ngày
mổ trong ngày: trong ngày, về trong ngày, không nằm viện, không qua đêm, qua đêm, ban ngày, thoát vị, u nhỏ, chiều về, sáng vào, phẫu thuật trong ngày, ngoại khoa ban ngày
hồi phục sớm sau mổ: hồi phục sớm, ERAS, ăn sớm, vận động sớm, đi lại sớm, uống nước đường, trước mổ hai giờ, giảm đau đa mô thức, ngày nằm viện, nhai kẹo
đau sau mổ và thang đau: đau, giảm đau, thang đau, mặt cười, khuôn mặt, hình vẽ, điểm đau, PCA, gây tê, sau mổ, bậc thuốc, trẻ em chỉ
hạ thân nhiệt khi mổ: hạ thân nhiệt, giữ ấm, làm ấm, ủ ấm, thân nhiệt, run, rét run, lạnh, chăn, tấm đắp, khí nóng, tủ ấm, dịch ấm, phòng hồi tỉnh
huyết khối sau mổ: huyết khối, thuyên tắc, tất áp lực, vớ, bơm hơi chân, chống đông dự phòng, bất động, đánh giá nguy cơ huyết khối
nhiễm khuẩn vết mổ: vết mổ, nhiễm khuẩn vết mổ, cạo lông, cắt lông, tắm, sát khuẩn da, chụp ảnh vết mổ, theo dõi sau ra viện, kháng sinh dự phòng
ra vào phòng mổ: ra vào, mở cửa, đóng mở, phòng mổ, khu phẫu thuật, áo màu, thẻ, vân tay, số lượt, người không phận sự, không khí sạch, đi lại
theo dõi dụng cụ phẫu thuật: dụng cụ, bộ dụng cụ, khay, hộp hấp, tiệt khuẩn, mã QR, mã vạch, truy vết, mẻ hấp, lô hấp, thu hồi, thất lạc dụng cụ, đóng gói, thiếu dụng cụ
người nhà chờ mổ: người nhà, chờ mổ, tình trạng ca mổ, đang mổ, hồi tỉnh, màn hình, tin nhắn, lo lắng, báo tin, thân nhân
giảm lo sợ trước mổ: lo lắng, sợ, trước mổ, tham quan, video, nhạc, thực tế ảo, xe đồ chơi, trẻ đi mổ, giải thích, ba mẹ đi cùng
da kề da sau sinh: da kề da, sau sinh, sinh mổ, mổ lấy thai, tiếp xúc, ngực mẹ, trên bụng mẹ, bú sớm, kẹp rốn chậm, EENC, giờ đầu
nuôi con bằng sữa mẹ: sữa mẹ, bú mẹ, cho bú, nuôi con, vắt sữa, tắc sữa, phòng vắt sữa, tư vấn bú, bú sớm, hoàn toàn, sữa non, ngậm bắt vú
ngân hàng sữa mẹ: ngân hàng sữa, sữa hiến, hiến sữa, sữa tặng, thanh trùng, Pasteur, trữ đông, bà mẹ cho, sinh non, non tháng, nhẹ cân
chăm sóc Kangaroo, trẻ non tháng: kangaroo, non tháng, sinh non, nhẹ cân, lồng ấp, ủ ấm, ấp, cân nặng, chăm trẻ tại nhà, tổ ấm, giảm ánh sáng, tư thế
băng huyết sau sinh: băng huyết, chảy máu sau sinh, chảy máu sau đẻ, đo máu mất, túi đo máu, bóng chèn, bộ xử trí, báo động sản, cấp cứu sản khoa, thuốc co
người cha và lớp tiền sản: lớp tiền sản, chồng, người cha, ông bố, vợ, cặp đôi, vượt cạn, chuyển dạ, phòng sinh, tập thở, tắm bé, gia đình vào phòng sinh, massage, chăm trẻ
giảm mổ lấy thai, đẻ không đau: mổ lấy thai, sinh thường, giảm tỷ lệ mổ, đẻ không đau, gây tê ngoài màng cứng, tư thế sinh, bóng sinh, bạn đồng hành, theo dõi tim thai, biểu đồ chuyển dạ
thai nghén nguy cơ cao: thai phụ, bà bầu, nguy cơ cao, tuần thai, ngày dự sinh, dự kiến sinh, gần ngày sinh, bản đồ, nhà chờ sinh, đón về, chuyển viện, đẻ rơi, đẻ tại nhà, cô đỡ, tiền sản giật, quản lý thai, vị trí nhà
nhắc khám thai: khám thai, lịch khám thai, mốc khám, siêu âm, uốn ván, nhắn tin, sổ bà mẹ, bỏ khám, dấu hiệu nguy hiểm, theo tuần thai, ứng dụng bà bầu
tầm soát trước sinh và sơ sinh: trước sinh, sơ sinh, gót chân, sàng lọc, dị tật, đo thính lực, tim bẩm sinh, thalassemia, bệnh hiếm, lấy máu gót
nhận diện mẹ con, chống nhầm con: nhầm con, mẹ con, vòng mẹ bé, bắt cóc, nhận diện, giao bé, vân chân, mã đôi, báo động cửa
trầm cảm sau sinh: trầm cảm, sau sinh, EPDS, bà mẹ, buồn chán, tâm lý mẹ, con nhỏ, sàng lọc, thang điểm, rối loạn tâm lý
đái tháo đường thai kỳ: thai kỳ, đường huyết thai phụ, dung nạp, nghiệm pháp, thực đơn, tự thử đường, bà bầu
vàng da sơ sinh: vàng da, chiếu đèn, sơ sinh, bảng màu da, đo qua da, bilirubin, tái nhập, đèn chiếu
hồi sức sơ sinh: hồi sức sơ sinh, ngạt, bóp bóng, phút vàng, phòng sinh, bàn hồi sức, CPAP, thở áp lực dương, tự chế
`;
