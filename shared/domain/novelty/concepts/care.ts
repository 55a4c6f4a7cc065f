/** Nursing, safety at the bed, nutrition, rehabilitation, lasting diseases. */
export const care = `
# nursing
chăm sóc người bệnh, chăm sóc, công tác điều dưỡng, ghi chép điều dưỡng, hồ sơ điều dưỡng, phiếu theo dõi
giao ca, bàn giao, ca trước, ca sau, SBAR, ISBAR, nhận ca, đổi ca, giao trực, tua trực sau, giao nhận người bệnh
đi buồng, thăm giường, hội chẩn tại giường, thăm bệnh hằng ngày, bình phiếu chăm sóc
hội chẩn, liên khoa, đa chuyên khoa, đa ngành
chuông báo, nút gọi, nút bấm, gọi điều dưỡng, chuông, nút nhấn, bấm nút
vệ sinh cá nhân, gội đầu, tắm gội, vệ sinh răng miệng, chăm sóc răng miệng, tắm tại giường, thay tã
xoay trở, thay đổi tư thế, đệm hơi, đệm nước, đệm chống loét, lăn trở, nệm hơi, trở mình, lật trở
# falls
aim: té ngã, ngã, thang Morse, té, rơi giường, trơn trượt
thanh chắn, tay vịn, song chắn, thành giường, chống trượt, nẹp giường
# pressure ulcers
aim: loét tì đè, tổn thương tì đè, Braden, hoại tử do tì đè, mảng mục, loét
# identification
aim: nhầm người bệnh, nhầm người, nhận diện, định danh, đúng người, nhầm lẫn, xác định người bệnh, nhầm tên, nhận dạng người bệnh, trùng tên, nhầm bệnh nhân, danh tính
means: vòng tay, vòng định danh, lắc tay, vòng nhận dạng, vòng tên, vòng đeo, vòng cổ tay
means: thẻ màu, vòng màu, vòng vàng, thẻ đeo, thẻ vàng, nhãn màu, mã màu, màu sắc, tem màu, thẻ cảnh báo, ký hiệu màu, dán màu, phân màu, bảng màu, bốn màu, thẻ treo, theo màu, bút màu, quy ước màu
# consent
cam kết, đồng ý phẫu thuật, giải thích cho người bệnh, cam đoan, giấy đồng ý, quyền người bệnh, đồng thuận, chấp thuận điều trị, bản đồng ý, tư vấn trước mổ
giao tiếp, ứng xử, thái độ, phong cách phục vụ, xin chào, đổi mới phong cách, chào hỏi, lịch sự, lời nói, cách nói chuyện
# nutrition
dinh dưỡng, tiết chế, khẩu phần, chế độ ăn, ăn kiêng, ăn uống, nuôi dưỡng, calo
suất ăn, thực đơn, món, bếp, bữa ăn, cơm, căng tin, canteen, cháo, nhà ăn, phần ăn, báo suất, thức ăn, đồ ăn, nấu ăn, báo ăn
aim: suy dinh dưỡng, gầy, ăn kém, sụt cân, thấp còi, nguy cơ dinh dưỡng, SDD, suy kiệt, thiếu vi chất, thiếu máu, béo phì, thừa cân, nhẹ cân
cân nặng, BMI, chiều cao, biểu đồ tăng trưởng, cân
nuôi ăn qua sonde, sonde, ống thông, ăn qua ống, súp xay, nuôi ăn đường ruột
bữa cơm miễn phí, từ thiện, nhà hảo tâm, mạnh thường quân, quyên góp, quỹ hỗ trợ, hỗ trợ người bệnh nghèo, tài trợ, cháo miễn phí
an toàn thực phẩm, ATTP, vệ sinh thực phẩm, bếp ăn tập thể, lưu mẫu thức ăn, thức ăn đường phố, cơ sở ăn uống, ATVSTP, kinh doanh thực phẩm
# rehabilitation
phục hồi chức năng, PHCN, vật lý trị liệu, VLTL, tập vận động, tập luyện, bài tập, tập phục hồi, ngôn ngữ trị liệu, hoạt động trị liệu, tập đi, tập thở, vận động trị liệu, tập nói
dụng cụ tập, dụng cụ phục hồi, nẹp, ròng rọc, thanh song song, khung tập đi, nạng, ghế tập
y học cổ truyền, YHCT, châm cứu, bấm huyệt, xoa bóp, đông y, dưỡng sinh, xông thuốc, cấy chỉ, ngâm chân, đốt ngải, cứu ngải, thủy châm, điện châm
bại não, tự kỷ, chậm nói, can thiệp sớm trẻ, chậm phát triển, rối loạn phát triển, tăng động
# elderly
chăm sóc giảm nhẹ, giai đoạn cuối, cuối đời, giảm nhẹ, hấp hối
chăm sóc tại nhà, khám tại nhà, bác sĩ gia đình, y học gia đình, thăm hộ gia đình, vãng gia, dịch vụ tại nhà, chăm sóc sức khỏe tại nhà, thăm tại nhà, đến tận nhà khám
sa sút trí tuệ, lú lẫn, mê sảng, đi lạc người bệnh, suy giảm trí nhớ, hay quên
# chronic
bệnh không lây nhiễm, BKLN, bệnh mãn tính, KLN, bệnh kinh niên, bệnh không lây, bệnh nền, mạn tính
đái tháo đường, ĐTĐ, tiểu đường, đường huyết, insulin, HbA1c, đường máu, bút tiêm
tăng huyết áp, THA, huyết áp, số đo, máy đo
hen, COPD, phổi tắc nghẽn, bình xịt, thuốc xịt, dụng cụ hít, thuốc hít
suy thận, chạy thận, lọc máu, thận nhân tạo, chức năng thận, quả lọc, thẩm phân, lọc thận, bệnh thận, cầu tay, fistula, nước RO, lọc màng bụng
ung thư, ung bướu, hóa trị, xạ trị, khối u
lao, DOT
HIV, ARV, AIDS, PrEP, dự phòng trước phơi nhiễm, tải lượng virus, nhóm nguy cơ cao, nam quan hệ đồng giới
methadone, ma túy, nghiện, thuốc thay thế, rượu bia, thuốc lá, không khói thuốc, bỏ thuốc lá
sức khỏe tâm thần, tâm thần, trầm cảm, tâm lý, tự tử, tự sát, lo âu, stress, sang chấn, động kinh
răng miệng, răng, nha khoa, nha học đường
thị lực, mắt, nhãn khoa, cận thị, đục thủy tinh thể, tật khúc xạ, mù lòa, võng mạc
tai mũi họng, thính lực, nghe kém, điếc
da liễu, phong, bệnh da, chàm
viêm gan, gan
ghép tạng, hiến tạng, ghép thận, hiến giác mạc, hiến mô tạng, lấy tạng, chết não
quản lý điều trị, quản lý người bệnh mạn tính, hồ sơ quản lý sức khỏe, khám sàng lọc, điều trị ngoại trú dài hạn, câu lạc bộ, CLB, nhóm tự lực, nhóm đồng đẳng, đồng đẳng viên, tự quản lý, tự theo dõi
`;
