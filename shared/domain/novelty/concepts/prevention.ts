/** Infection control, waste, epidemics, health education, screening. */
export const prevention = `
# infection control
aim: vệ sinh tay, rửa tay, vệ sinh bàn tay, VST, sát khuẩn tay, dung dịch sát khuẩn, bình dung dịch, năm thời điểm, bàn tay sạch, xà phòng, cồn
tiệt khuẩn, hấp, khử khuẩn, tiệt trùng, vô khuẩn, CSSD, làm sạch dụng cụ, rửa dụng cụ, chỉ thị hóa học, chỉ thị sinh học, tẩy rửa, khử nhiễm
aim: truy vết, theo dõi đường đi, truy xuất, truy nguyên, thu hồi, truy tìm, biết đang ở đâu, định vị
vệ sinh bề mặt, lau sàn, vệ sinh buồng bệnh, vệ sinh khoa phòng, làm sạch bề mặt, cây lau, lau bề mặt, khử khuẩn bề mặt, lau nhà, khăn lau, tải lau, đèn UV, tia cực tím, quét dọn, dọn dẹp, vệ sinh môi trường bề mặt, đèn cực tím
cách ly, áp lực âm, buồng hút, HEPA, phin lọc, quạt hút, lây qua đường thở, lọc không khí, lây truyền qua không khí, buồng đệm
phơi nhiễm, kim đâm, vật sắc nhọn, tổn thương do kim, hộp sắc nhọn, tai nạn nghề nghiệp, hộp an toàn, hộp kháng thủng, kim tiêm, đóng nắp kim
phòng hộ cá nhân, khẩu trang, PPE, găng tay, bảo hộ, tấm che mặt, mặt nạ, kính chắn giọt bắn, áo choàng phòng hộ, phương tiện phòng hộ, bộ phòng hộ
nhiễm khuẩn tiết niệu, thông tiểu, ống thông tiểu, viêm phổi bệnh viện, gói phòng ngừa, bundle, nhiễm khuẩn huyết catheter, gói can thiệp, gói chăm sóc, viêm phổi liên quan thở máy, catheter trung tâm
# waste
chất thải y tế, chất thải, rác, CTYT
nước thải, bể xử lý, bùn thải
nước sạch, nước sinh hoạt, chất lượng nước, nguồn nước, nước uống học đường, nhà tiêu hợp vệ sinh, công trình vệ sinh, nước giếng
# linen
đồ vải, ga giường, áo choàng, nhà giặt, giặt là, giặt ủi, ra giường, đồ giặt, drap, chăn, quần áo, trang phục, săng, khăn
# epidemics
dịch bệnh, phòng chống dịch, phòng dịch, chống dịch, vụ dịch, ổ dịch, dịch tễ, bệnh dịch, truyền nhiễm, kiểm soát dịch, bùng dịch
giám sát dịch, điều tra ca bệnh, báo cáo ca bệnh, điều tra dịch tễ, giám sát dựa vào sự kiện, truy vết tiếp xúc, người tiếp xúc, giám sát bệnh truyền nhiễm, khai báo y tế, phát hiện ca bệnh, ca nghi ngờ, ca mắc, tiếp xúc gần, khai báo ca bệnh, tin đồn dịch
COVID-19, COVID, SARS-CoV-2, F0, corona
sốt xuất huyết, SXH, lăng quăng, muỗi, bọ gậy, phun hóa chất, vật chứa nước, sốt rét
tay chân miệng, TCM, sởi, thủy đậu, quai bị, bạch hầu, ho gà, cúm
bệnh dại, dại, chó cắn, vết cắn, chó mèo cắn, súc vật cắn, động vật cắn
bệnh nghề nghiệp, quan trắc môi trường, ATVSLĐ, lao động
giun sán, tẩy giun, ký sinh trùng
kiểm dịch, cửa khẩu
# education
truyền thông, TTGDSK, giáo dục sức khỏe, GDSK, tuyên truyền, nâng cao nhận thức, nói chuyện sức khỏe, tư vấn sức khỏe, vận động người dân, hướng dẫn người bệnh, dặn dò, phổ biến
means: tờ rơi, áp phích, pano, tranh lật, poster, sổ tay, cẩm nang, infographic, tranh ảnh, tài liệu truyền thông, sách hướng dẫn, tờ bướm, tờ gấp, tranh vẽ, hình vẽ, bằng hình, bằng tranh, minh họa
means: mạng xã hội, Facebook, fanpage, TikTok, YouTube, Zalo OA, trang thông tin điện tử, website, cổng thông tin, livestream, podcast, trang mạng, trang web, kênh Zalo, trang Zalo, phát trực tiếp
means: loa phát thanh xã, phát thanh, truyền thanh, loa kéo, loa lưu động, loa phường, radio
means: hội thi, cuộc thi, sân khấu hóa, tiểu phẩm, trò chơi, vui học, gamification, kịch, hái hoa, văn nghệ, bài hát, thi tìm hiểu, đố vui, thi trực tuyến
tư vấn, tham vấn, lớp học cho người bệnh, lớp tiền sản, trường học đái tháo đường, lớp học tiền sản
# screening
aim: sàng lọc, phát hiện sớm, tầm soát, nhận diện sớm, khám phát hiện, phát hiện bệnh sớm, chẩn đoán sớm, nhận biết
hồ sơ sức khỏe, sổ sức khỏe, HSSK, quản lý sức khỏe toàn dân, sổ khám bệnh, sổ y bạ, sổ theo dõi sức khỏe
thang điểm, chấm điểm, tính điểm, con số nguy cơ, điểm nguy cơ, thang, bộ câu hỏi sàng lọc, bảng điểm, điểm số, phân tầng nguy cơ, đánh giá nguy cơ, bảng câu hỏi, phiếu sàng lọc
`;
