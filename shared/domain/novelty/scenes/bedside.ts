/** Nursing, food, rehabilitation, lasting illness, the mind. */
export const bedside = `
bàn giao người bệnh: bàn giao, giao ca, nhận ca, ca trước, ca sau, SBAR, ISBAR, giao trực, tua trực, thiếu thông tin, sót thông tin, phiếu bàn giao, tại giường, ký nhận
phòng ngã: ngã, té, té ngã, nguy cơ ngã, Morse, vòng vàng, thanh chắn, song giường, tay vịn, chống trượt, trơn, chuông đầu giường, dép, bảng cảnh báo, rời giường, cảm biến giường
phòng loét tì đè: loét, loét ép, tì đè, Braden, xoay trở, trở mình, đổi tư thế, nằm nghiêng, đệm hơi, đệm nước, lịch xoay, hai giờ, hôn mê, liệt, bảng giờ
tự chế đệm, gối kê: đệm, gối, kê, tự may, găng nước, hạt xốp, vật liệu rẻ, chống loét, giá rẻ, cao su
nhận diện người bệnh: nhận diện, định danh, vòng tay, vòng định danh, lắc tay, nhầm người, trùng tên, hai thông tin, mã vạch, ảnh người bệnh, xác định, hỏi tên
chuông gọi điều dưỡng: chuông, nút gọi, gọi điều dưỡng, nút bấm, đèn báo, không dây, đầu giường, nhà vệ sinh, thời gian đáp ứng, đồng hồ đeo tay
ghi chép điều dưỡng điện tử: phiếu chăm sóc, phiếu theo dõi, ghi chép, nhập liệu, máy tính bảng, xe máy tính, tại giường, mẫu sẵn, đánh dấu, thời gian ghi, giảm giấy tờ, sinh hiệu tự chuyển
phân cấp chăm sóc, đội chăm sóc: phân cấp, chăm sóc toàn diện, đội, theo đội, điều dưỡng phụ trách, phân công theo giường, nhóm chăm sóc, bảng tên
vệ sinh cá nhân người bệnh: vệ sinh cá nhân, gội đầu, tắm, tại giường, chậu gội, bàn gội, răng miệng, thay tã, tự chế, liệt, chăm sóc thân thể
hút đờm, mở khí quản: hút đờm, mở khí quản, canuyn, đờm, thở, chăm ống, tắc ống, làm ẩm, tại nhà
nuôi ăn qua ống: sonde dạ dày, nuôi ăn, qua ống, ăn qua sonde, cháo xay, súp, sặc, viêm phổi hít, kiểm tra vị trí, treo túi, nhỏ giọt, nuôi dưỡng đường ruột
nuốt khó: nuốt, nuốt khó, rối loạn nuốt, sặc, hít sặc, test nuốt, đặc, thức ăn đặc, sau đột quỵ
sàng lọc dinh dưỡng: dinh dưỡng, suy dinh dưỡng, gầy, sụt cân, ăn kém, cân nặng, BMI, sàng lọc, nguy cơ dinh dưỡng, tiết chế, khẩu phần, trong 24 giờ, chế độ ăn, hội chẩn dinh dưỡng
suất ăn bệnh lý, báo ăn: suất ăn, báo ăn, thực đơn, chọn món, chế độ ăn, bếp, phần ăn, ăn bệnh lý, đặt món, tại giường, giao suất, căng tin, nhạt, đái tháo đường, suy thận, mã màu khay
dinh dưỡng trẻ em, thấp còi: thấp còi, trẻ suy dinh dưỡng, biểu đồ tăng trưởng, bột, cân đo, vi chất, vitamin A, thực hành nấu, bữa ăn mẫu, cháo dinh dưỡng, béo phì học sinh, ăn dặm
chăm sóc hậu môn nhân tạo: hậu môn nhân tạo, túi phân, lỗ mở, dán túi, thay túi, da quanh, miệng nối, đại tràng, stoma
chăm sóc vết thương: vết thương, thay băng, băng, hút áp lực âm, ảnh vết thương, chăm sóc tại nhà, vết loét, xe thay băng, mật ong, cắt lọc, phòng thay băng, bó bột
bàn chân đái tháo đường: bàn chân, khám chân, sợi đơn, cảm giác, mạch mu chân, loét chân, đoạn chi, cắt cụt, móng, giày, vết chai, rửa chân, tiểu đường, chi dưới
đái tháo đường tại cộng đồng: đái tháo đường, tiểu đường, đường huyết, HbA1c, câu lạc bộ, thực đơn, tự đo, que thử, đồng đẳng, ăn uống, đi bộ, trạm y tế, kiểm soát đường
tăng huyết áp tại cộng đồng: huyết áp, tăng huyết áp, cao huyết áp, tự đo, máy đo, số đo, gửi số đo, điểm đo, ăn nhạt, muối, quản lý tại trạm, Zalo, theo dõi tại nhà
bệnh không lây tại trạm: không lây nhiễm, mạn tính, mãn tính, trạm y tế, cấp thuốc tại trạm, hồ sơ quản lý, sổ, bệnh nền, khám định kỳ, quản lý điều trị, nguyên lý y học gia đình
hen, COPD: hen, COPD, phổi tắc nghẽn, khó thở, câu lạc bộ hen, phổi mạn, đo chức năng hô hấp, hô hấp ký, lưu lượng đỉnh, kế hoạch hành động, cơn kịch phát
tập thở, phục hồi hô hấp: tập thở, hô hấp, thổi bóng, phế dung, phục hồi phổi, trước mổ, sau mổ, lồng ngực, dụng cụ tập thở, vỗ rung, chai nước thổi
suy tim: suy tim, cân mỗi ngày, phù, nhập lại, sổ suy tim, muối, theo dõi cân, điều dưỡng suy tim, khó thở
lọc máu, chạy thận: chạy thận, lọc máu, thận nhân tạo, thẩm phân, ghế lọc, ca lọc, máy lọc, quả lọc, cầu tay, fistula, lịch lọc, chờ lọc, cân khô, nước RO, xe chung, hẹn ca
lọc màng bụng tại nhà: màng bụng, thẩm phân, thay dịch, túi dịch, viêm phúc mạc, chân ống, tại nhà, video, gọi hình, thao tác, nước dịch đục
ghép tạng, hiến tạng: ghép thận, ghép gan, hiến tạng, hiến mô, giác mạc, chết não, đăng ký hiến, vận động hiến, sau ghép, thải ghép
hội đồng ung thư: ung thư, ung bướu, khối u, u, hội đồng, đa chuyên khoa, đa mô thức, hội chẩn, xạ trị, hóa trị, sinh thiết, phác đồ, hướng điều trị, giải phẫu bệnh, tumor board, thống nhất
hóa trị an toàn và ngoại trú: hóa trị, truyền hóa chất, ngoại trú, ghế truyền, buồn nôn, hẹn truyền, rụng tóc, tác dụng phụ, buồng tiêm, thoát mạch
tầm soát ung thư phụ nữ: cổ tử cung, HPV, tự lấy mẫu, pap, VIA, ung thư vú, tự khám vú, nhũ ảnh, chị em, nữ công nhân, phụ nữ, tầm soát, ngại khám, dịch âm đạo, phụ khoa
tầm soát ung thư đại tràng, gan, phổi: tầm soát, máu ẩn trong phân, đại trực tràng, gan, viêm gan, siêu âm gan, phổi liều thấp, nguy cơ ung thư, phát hiện sớm
chăm sóc giảm nhẹ: giảm nhẹ, cuối đời, giai đoạn cuối, đau ung thư, morphin tại nhà, gia đình, ước nguyện, hấp hối, đội chăm sóc, tang, chia buồn
phục hồi sau đột quỵ: sau đột quỵ, liệt nửa người, tai biến, tập đi, luyện bước, dáng đi, phục hồi, tập sớm, tập tại giường, khung tập, thanh song song, bàn tay liệt, gương, trò chơi vận động, nẹp
dụng cụ phục hồi tự chế: tự chế, dụng cụ tập, khung, ống nhựa, ròng rọc, xe đạp, bánh xe, nạng, ghế tập, vật liệu rẻ, tái sử dụng, thanh lý, tập tay, tập chân, gấp gọn
bài tập tại nhà qua video: bài tập, tập tại nhà, video, tập vật lý trị liệu, kỹ thuật viên, gửi clip, nhắc tập, ứng dụng tập, theo dõi buổi tập, cử động, hình ảnh động tác
trẻ tự kỷ, chậm nói: tự kỷ, chậm nói, chậm phát triển, M-CHAT, bảng hỏi, giao tiếp, can thiệp sớm, âm ngữ, cha mẹ, phụ huynh, trẻ 24 tháng, phiếu đánh giá phát triển, rối loạn phổ
trẻ bại não: bại não, trẻ khuyết tật, cha mẹ tập, ghế ngồi, nẹp, can thiệp, tại nhà, nhóm phụ huynh
châm cứu, xoa bóp, xông, ngâm: châm cứu, bấm huyệt, xoa bóp, cứu ngải, xông, ngâm chân, thảo dược, thảo mộc, lá, dưỡng sinh, khí công, y học cổ truyền, cấy chỉ, đắp, chườm, muối thảo dược, túi chườm, đau lưng, mất ngủ
người cao tuổi: người cao tuổi, người già, cụ, suy yếu, lão khoa, dưỡng sinh, câu lạc bộ, sống một mình, neo đơn, khám tại nhà, đánh giá toàn diện, sa sút trí tuệ, quên, lẫn, đi lạc, thẻ địa chỉ
chăm sóc tại nhà, bác sĩ gia đình: tại nhà, đến nhà, bác sĩ gia đình, thăm hộ, vãng gia, gói chăm sóc, đội đến nhà, nằm liệt, người chăm sóc, dịch vụ tại nhà, giường tại nhà
dạy người nhà chăm sóc: người nhà, thân nhân, người chăm sóc, lớp học, thực hành, dạy, tự chăm, tập cho ăn, xoay trở, trước khi ra viện, cầm tay, video
tự chăm sóc và câu lạc bộ người bệnh: câu lạc bộ, đồng đẳng, nhóm người bệnh, sinh hoạt, chia sẻ, tự chăm sóc, kể kinh nghiệm, người bệnh lâu năm, nhóm Zalo, tự quản
lao: lao, phát hiện lao, ho kéo dài, khạc đờm, bỏ trị lao, X-quang lưu động, người tiếp xúc, gene xpert, lao tiềm ẩn, uống thuốc lao
HIV, PrEP: HIV, ARV, PrEP, xét nghiệm HIV, tự xét nghiệm, đồng đẳng, kỳ thị, tải lượng, bạn tình, cấp thuốc nhiều tháng, nhóm nguy cơ, kín đáo, mất dấu
methadone, nghiện: methadone, nghiện, ma túy, cai nghiện, bỏ uống, cấp thuốc mang về, cơ sở uống thuốc, tái nghiện, rượu
cai thuốc lá: thuốc lá, bỏ thuốc lá, cai thuốc lá, không khói, thuốc lá điện tử, tư vấn bỏ thuốc, cấm hút, khói
sức khỏe tâm thần: tâm thần, trầm cảm, lo âu, tự sát, tự tử, stress, loạn thần, tâm lý, kích động, thuốc hướng thần, tái phát, cộng đồng, học sinh, đường dây
rối loạn tâm thần nội trú an toàn: kích động, trốn viện, cố định, phòng an toàn, tự sát, vật dụng nguy hiểm, hoạt động liệu pháp, lao động trị liệu
mắt và thị lực: mắt, thị lực, cận thị, kính, đục thủy tinh thể, võng mạc, mù, bảng thị lực, mổ mắt, nhỏ mắt, glôcôm, chụp đáy mắt
răng và nha học đường: răng, nha, sâu răng, súc miệng, fluor, trám, chải răng, nha học đường, hàm giả, nhổ răng
tai mũi họng, thính lực: tai, nghe kém, thính lực, điếc, mũi, họng, máy trợ thính, rửa mũi, nội soi tai
da liễu, phong: da, phong, vảy nến, chàm, tàn tật do phong, soi da, ảnh da, bỏng, mụn
động kinh, co giật: động kinh, co giật, sốt cao co giật, cơn giật, sổ cơn, xử trí cơn, người nhà
hội chẩn liên khoa: hội chẩn, liên khoa, mời hội chẩn, yêu cầu hội chẩn, chờ hội chẩn, thời gian đáp ứng, phiếu hội chẩn, nhiều chuyên khoa, nhóm chat hội chẩn
khám từ xa: khám từ xa, từ xa, hội chẩn trực tuyến, cầu truyền hình, bác sĩ tuyến trên, trạm, đảo, vùng biển, telehealth, gọi video, tư vấn trực tuyến, xa xôi, máy quay
theo dõi từ xa tại nhà: theo dõi từ xa, đeo tay, thiết bị đeo, đo tại nhà, gửi chỉ số, cảnh báo về, oxy, SpO2, huyết áp, ngoại trú, bệnh mạn
thở oxy, khí y tế: oxy, ô xy, bình oxy, khí y tế, hết oxy, áp lực, đồng hồ oxy, máy tạo oxy, rò rỉ, thở oxy, báo cạn, trung tâm oxy
đồng thuận và giải thích trước thủ thuật: đồng thuận, cam kết, giấy đồng ý, giải thích, tư vấn trước mổ, tranh giải thích, video giải thích, hiểu rõ, ký cam kết, nguy cơ
`;
