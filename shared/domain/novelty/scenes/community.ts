/** Prevention, epidemics, food, water, schools, villages. */
export const community = `
nhắc tiêm chủng, trẻ bỏ mũi: tiêm chủng, tiêm ngừa, chích ngừa, lịch tiêm, nhắc tiêm, mũi, bỏ mũi, tiêm đúng lịch, phụ huynh, tin nhắn thoại, danh sách trẻ, tiêm vét, chưa tiêm, gọi tự động
buổi tiêm an toàn, không chờ: buổi tiêm, bàn tiêm, theo dõi sau tiêm, 30 phút, chờ tiêm, hẹn giờ tiêm, đồng hồ, sàng lọc trước tiêm, phản ứng sau tiêm, một chiều, điểm tiêm
tiêm cho trẻ bớt sợ, bớt đau: trẻ sợ tiêm, bớt đau, ôm con, hoạt hình, huy hiệu, thân thiện, kem tê, lạnh, bong bóng, bế, khóc
tiêm lưu động vùng xa: lưu động, vùng sâu, thuyền, xe máy, thôn bản, đến tận, đội tiêm, trẻ vùng cao, nương rẫy, sau giờ làm
vắc xin người lớn, HPV, cúm: cúm, HPV, người lớn, nhân viên, vắc xin dịch vụ, phụ nữ, bà bầu, người bệnh mạn, uốn ván, đăng ký tiêm
sốt xuất huyết, diệt lăng quăng: sốt xuất huyết, lăng quăng, muỗi, bọ gậy, vật chứa nước, phun, hóa chất, lật, đậy, thả cá, học sinh diệt lăng quăng, chấm điểm nhà, bẫy muỗi, hộ gia đình
bản đồ ca bệnh, ổ dịch: ổ dịch, bản đồ, định vị, ca bệnh, ca mắc, GIS, bán kính, điểm nóng, khoanh vùng, xử lý ổ dịch, trong 48 giờ, địa lý, chấm, phun quanh nhà, véc tơ, vẽ
giám sát dịch, báo ca sớm: giám sát, ca nghi ngờ, báo ca, truyền nhiễm, điều tra, dịch tễ, dựa vào sự kiện, cộng tác viên báo, tin đồn, phát hiện sớm, nhà thuốc báo, trường báo, học sinh nghỉ ốm, cảnh báo dịch
truy vết, cách ly tại nhà: truy vết, tiếp xúc, cách ly tại nhà, F0, khai báo, theo dõi tại nhà, tổ COVID, túi thuốc, gọi hỏi
tay chân miệng, sởi ở trường: tay chân miệng, sởi, thủy đậu, trường mầm non, cúm, lớp học, vệ sinh đồ chơi, khử khuẩn lớp, đóng lớp, nghỉ học
truyền thông bằng tiếng dân tộc, loa: loa, phát thanh, tiếng dân tộc, Khmer, tiếng mẹ đẻ, già làng, loa kéo, thu âm, thôn, đồng bào, phiên chợ, lưu động, bài hát, kịch
truyền thông sáng tạo, mạng xã hội: TikTok, video ngắn, bài hát, kịch, tiểu phẩm, trò chơi, hội thi, poster, tranh, học sinh, infographic, livestream, hỏi đáp sức khỏe
dinh dưỡng và cân đo cộng đồng: cân trẻ, suy dinh dưỡng, thấp còi, bữa ăn, nấu mẫu, vườn rau, vi chất, cộng tác viên dinh dưỡng, mẹ nuôi con
an toàn thực phẩm quán ăn: an toàn thực phẩm, quán ăn, hàng rong, thức ăn đường phố, chấm điểm, xếp hạng, mặt cười, sao, công khai, cửa quán, người mua quét mã, vệ sinh quán, khắc phục, cơ sở ăn uống, dán nhãn
bếp ăn tập thể, ngộ độc thực phẩm: bếp ăn, tập thể, trường học, khu công nghiệp, ngộ độc thực phẩm, lưu mẫu, nguồn gốc, suất ăn công nghiệp, test nhanh thực phẩm, camera bếp, đám tiệc, nấu tiệc, báo trước tiệc
nước sạch, nước giếng: nước, nước giếng, nguồn nước, nước sạch, nước uống, nước sinh hoạt, test nhanh, bộ thử, clo, khử khuẩn nước, lọc, viên khử, lũ, ngập, nhiễm mặn, hạn mặn, phèn, tận nhà, hộ dân
nhà tiêu, vệ sinh môi trường: nhà tiêu, hố xí, hợp vệ sinh, vệ sinh môi trường, xây, giá rẻ, phân, rác thôn, rửa tay
y tế học đường: học sinh, trường học, y tế học đường, khám học sinh, sổ sức khỏe học sinh, thị lực, cong vẹo, răng, cận thị, giáo viên, phụ huynh, phòng y tế trường, bàn ghế
tẩy giun, dinh dưỡng học đường: tẩy giun, giun, sán, uống thuốc giun, trường, béo phì, sữa học đường, căng tin trường, nước ngọt
sức khỏe vị thành niên: vị thành niên, dậy thì, tuổi teen, tảo hôn, mang thai sớm, giới tính, kinh nguyệt, góc thân thiện, bạn giúp bạn, tư vấn kín
dân số, kế hoạch hóa: dân số, sinh con, tránh thai, mức sinh, giới tính khi sinh, tiền hôn nhân, khám trước kết hôn, cộng tác viên dân số, sinh đủ hai con, vô sinh, hiếm muộn
bạo lực gia đình, xâm hại: bạo lực, bạo hành, xâm hại, nạn nhân, phụ nữ, trẻ em, dấu hiệu, báo kín, góc an toàn, bằng chứng
tai nạn thương tích, đuối nước: đuối nước, tai nạn, thương tích, dạy bơi, rào ao, mũ bảo hiểm, bỏng, nhà an toàn, pháo, giao thông
bệnh nghề nghiệp, công nhân: công nhân, nghề nghiệp, bụi, ồn, quan trắc, nhà máy, khám bệnh nghề nghiệp, xưởng, nắng nóng, hóa chất, khu công nghiệp
sốt rét, vùng biên: sốt rét, biên giới, nương rẫy, màn, ngủ rẫy, test sốt rét, di biến động, kiểm dịch, cửa khẩu
lật bệnh dại và vật nuôi: dại, chó, tiêm chó, thú y, một sức khỏe, cúm gia cầm, vật nuôi, giết mổ
sàng lọc bệnh tại thôn, lưu động: lưu động, tại thôn, xe khám, khám tại xã, đo huyết áp, đường huyết, siêu âm lưu động, X-quang lưu động, đoàn khám, tận thôn, khám miễn phí
cộng tác viên, y tế thôn: cộng tác viên, y tế thôn, thôn bản, sổ ghi, ứng dụng cộng tác viên, báo cáo thôn, thăm hộ, túi y tế, phụ cấp, tập huấn cộng tác viên
trạm y tế và quân dân y, đảo: trạm, đảo, tàu, quân dân y, biên phòng, ngư dân, tủ thuốc trên tàu, bộ đàm, cấp cứu biển, ra đảo
khí hậu, nắng nóng, bụi: nắng nóng, bụi mịn, ô nhiễm, thời tiết, cảnh báo nắng, sốc nhiệt, mùa mưa bão, khói
ăn nhạt, vận động, lối sống: ăn nhạt, giảm muối, đi bộ, vận động, thể dục, lối sống, thử thách, bước chân, rượu bia, cân nặng, vòng bụng
hiến và đăng ký sau khi mất: hiến tạng, hiến mô, thẻ đăng ký, hiến xác, giác mạc, vận động
phòng chống thuốc lá, rượu: thuốc lá, không khói, cấm hút, rượu, quán không khói, biển cấm, trường không thuốc lá
`;
