/** Theatre, emergency, birth. */
export const acute = `
# theatre
phẫu thuật, mổ, thủ thuật
kíp mổ, kíp, nhóm mổ, đội phẫu thuật, điều dưỡng dụng cụ, chạy ngoài, dụng cụ viên
lịch mổ, xếp lịch mổ, lịch phòng mổ, lịch phẫu thuật, duyệt mổ, đăng ký mổ, sắp xếp ca mổ, thứ tự mổ
trước mổ, trước phẫu thuật, chuẩn bị mổ, tiền mê, chuẩn bị người bệnh mổ, chuẩn bị phẫu thuật, ngừng thuốc, cạo lông
nhịn ăn, không ăn uống, nhịn đói, nhịn uống
aim: hoãn mổ, hoãn, hủy ca mổ, dời lịch mổ, đình ca mổ, lùi ca
gây mê, GMHS, gây tê, vô cảm, hồi tỉnh, mê
sau mổ, hậu phẫu, sau phẫu thuật, ERAS, hồi phục sớm, vết mổ, vận động sớm, trung tiện, rút ống sớm
nhiễm khuẩn vết mổ, nhiễm trùng vết mổ, NKVM, thay băng, vết thương, cắt chỉ, bàn chân đái tháo đường
giảm đau, PCA, đau
an toàn phẫu thuật, bảng kiểm phẫu thuật, time-out, mổ nhầm, gạc, dừng trước rạch da, nhầm vị trí, vị trí mổ
dụng cụ phẫu thuật, dụng cụ
khoảng trống, thời gian trống, khoảng nghỉ, giữa hai ca, kế tiếp, đổi ca mổ, chuyển tiếp ca, ca sau mổ
# emergency
cấp cứu, nguy kịch, ca nặng, khẩn cấp, tối cấp, tối khẩn
phân loại cấp cứu, phân tuyến, sàng lọc cấp cứu, mức ưu tiên, nhãn ưu tiên, theo độ nặng, mức nặng, triage, phân loại người bệnh, phân độ, ưu tiên cấp cứu, độ ưu tiên, ESI, phân loại bệnh nhân, mức độ nặng, thứ tự ưu tiên, phân mức
cấp cứu ngoại viện, 115, trạm vệ tinh, trước viện, cứu thương, cấp cứu ngoài bệnh viện, tổng đài cấp cứu, xe máy cấp cứu, xe hai bánh, sơ cấp cứu, sơ cứu, hiện trường, điều xe, xe cấp cứu ngoại viện
báo động đỏ, code blue, mã xanh, mã đỏ, báo động nội viện, đội phản ứng nhanh, đội cấp cứu, ngừng tim, ngừng tuần hoàn, nhóm phản ứng nhanh, báo động cấp cứu, một nút bấm, code stroke, báo động đột quỵ, báo động xanh
hồi sức, HSTC, ICU, thở máy, máy thở, người bệnh nặng, nội khí quản, hút đờm, hút đàm, mở khí quản
hồi sinh tim phổi, CPR, ép tim, AED, máy sốc tim, cấp cứu ngừng tim, máy phá rung
nhiễm khuẩn huyết, sepsis, sốc nhiễm khuẩn, nhiễm trùng huyết, nhiễm trùng máu
dấu hiệu sinh tồn, chỉ số sinh tồn, DHST, sinh hiệu, mạch, nhịp thở, SpO2, chức năng sống, thân nhiệt, độ bão hòa oxy, tri giác, ý thức
aim: diễn biến nặng, trở nặng, chuyển nặng, nguy cơ cao, cảnh báo sớm, NEWS, diễn tiến nặng, dấu hiệu nặng, xấu đi, PEWS, EWS, tình trạng xấu, dấu hiệu nguy hiểm, suy sụp
đột quỵ, nhồi máu não, tiêu sợi huyết, cửa kim, từ cửa đến kim, xuất huyết não, giờ vàng, tai biến, đột quị
nhồi máu cơ tim, stent, bóng nong, tim mạch, phòng can thiệp, mạch vành, đau ngực, DSA, hội chứng vành cấp, can thiệp mạch
phản vệ, adrenalin, dị ứng nặng
tai nạn, chấn thương, đuối nước, thảm họa, ngộ độc hàng loạt, tình huống khẩn cấp, nạn nhân hàng loạt, thiên tai, bão lũ, lũ lụt
ngộ độc, rắn cắn, ong đốt
oxy, ô xy, khí y tế, khí nén, rò rỉ khí
# perinatal
sinh mổ, lấy thai, đẻ mổ, mổ đẻ
sinh thường, sinh đẻ, đẻ thường, chuyển dạ, sinh con, vượt cạn, đỡ đẻ, sau sinh, giảm đau trong đẻ, đẻ không đau, băng huyết, tai biến sản khoa, sau đẻ, hậu sản, sau sanh
da kề da, tiếp xúc sớm, nằm trên người mẹ, ngực mẹ, EENC, chăm sóc thiết yếu sớm, kangaroo, ấp da, ủ ấm
bú mẹ, bú, sữa mẹ, NCBSM, vắt sữa, tắc sữa
sàng lọc trước sinh, sàng lọc sơ sinh, gót chân, dị tật, trước sinh
kế hoạch hóa gia đình, KHHGĐ, tránh thai, dân số, sức khỏe sinh sản, SKSS, vô sinh, hiếm muộn, triệt sản, tiền hôn nhân, mất cân bằng giới tính, mức sinh
vàng da, chiếu đèn, lồng ấp, hồi sức sơ sinh, giường sưởi, sinh non, non tháng
tắm bé, rốn, nhầm con, nhận diện mẹ con, bắt cóc
`;
