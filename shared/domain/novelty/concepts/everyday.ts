/** Everyday words for body, house, people and small means. */
export const everyday = `
# -
xe, phương tiện, ô tô con, chuyến
xăng, dầu
kim, kim tiêm chích
da, vùng da
chân, chi dưới
tay, chi trên
tim, tim mạch học, rung nhĩ, loạn nhịp
phổi, hô hấp, đường thở, khó thở, lồng ngực
não, thần kinh, co giật, liệt, hôn mê
xương, khớp, cột sống, bó bột
dạ dày, tiêu hóa, ruột, táo bón, tiêu chảy, nôn, đại tràng, hậu môn nhân tạo
thận, tiết niệu, bàng quang, tiểu tiện, nước tiểu
sốt, chườm ấm
hạ thân nhiệt, lạnh, ấm
huyết khối, thuyên tắc, tắc mạch, chống đông, INR
chảy máu, mất máu, xuất huyết, cầm máu
bỏng, phỏng
dẫn lưu, tuột ống, rút ống, túi nước tiểu
cố định, buộc tay, dây đai, hạn chế vận động
mẹ, các chị, sản phụ sau sinh, phụ nữ, chị em
sữa, núm vú
tã, bỉm, tả lót, băng vệ sinh
nước, nước đá
ghế, giường
bàn, mặt bàn
cửa, cổng
đèn, ánh sáng, chiếu sáng
cầu thang, hành lang, tầng, lầu, sân, lối vào
chìa khóa, khóa, két, tủ đồ
đồ dùng cá nhân, hành lý, tư trang, đồ thất lạc, trả lại của rơi
ban đêm, đêm
buổi sáng, sáng sớm, đầu giờ, mờ sáng
hằng ngày, mỗi ngày, thường ngày
dậy thì, vị thành niên, thanh thiếu niên, tuổi teen, học đường
bạo lực gia đình, bạo hành phụ nữ, xâm hại, nạn nhân bạo lực
lễ, ngày hội, hội chợ, sự kiện
đạo đức, y đức, lời thề, gương điển hình
hội đồng, ban, tổ thẩm định
con dấu, dấu, chữ ký, ký tên, ký tay, ký giấy
thư mời, giấy mời, phong thư, thư ngỏ, thư cảm ơn, thiệp
nhân khẩu, hộ khẩu, điều tra hộ, danh sách, danh bạ
tên, ngày sinh, năm sinh, tuổi, giới tính
hình ảnh, ảnh, chụp hình, hình chụp
chữ, dễ đọc, dễ hiểu
who: thư ký, hành chính khoa, người ghi chép
who: điều phối viên, người điều phối, đầu mối liên hệ
who: người đại diện, người giám hộ, người được ủy quyền
who: già làng, trưởng bản, người có uy tín, trưởng thôn, trưởng ấp, trưởng khu phố, tổ trưởng dân phố, hội phụ nữ, mặt trận, đoàn thể, thầy cúng, chức sắc, nhà chùa, nhà thờ
who: công an, quân y, bộ đội, quân dân y, dân quân
who: bác sĩ gia đình phụ trách, bác sĩ phụ trách, điều dưỡng phụ trách
who: người hiến, người cho, người tặng
who: nạn nhân, người bị nạn, người gặp nạn
where: nhà văn hóa, khu phố, ấp, phum sóc, thôn, bản, buôn, làng, tổ dân phố, khu dân cư, chợ
where: phòng tiêm, bàn khám sàng lọc, bàn tiêm chủng, khu vực tiêm
where: phòng thủ thuật, phòng tiểu phẫu, phòng thay băng, phòng băng bột
where: khoa truyền nhiễm, khoa bệnh nhiệt đới, khoa lây
where: khoa ung bướu, bệnh viện ung bướu, đơn vị hóa trị
where: khoa y học cổ truyền, bệnh viện y học cổ truyền, phòng chẩn trị
where: khoa phục hồi chức năng, bệnh viện phục hồi chức năng, phòng tập
where: khoa mắt, bệnh viện mắt, phòng khám mắt
where: khoa tim mạch, khoa nội tiết, khoa thần kinh, khoa hô hấp, khoa tiêu hóa
where: khoa thận, đơn vị thận nhân tạo, phòng lọc máu, ghế lọc
where: nhà đại thể, nhà tang lễ, nhà vĩnh biệt, nhà xác, xe tang, lễ tang
where: thư viện, hội trường, phòng đào tạo, giảng đường
where: bếp ăn, nhà ăn bệnh viện, khoa dinh dưỡng tiết chế
where: viện dưỡng lão, nhà dưỡng lão, mái ấm, trung tâm bảo trợ, cơ sở bảo trợ, trại giam, trại cai nghiện
means: mẫu hỏi, bộ câu hỏi, phỏng vấn, bảng hỏi
means: huy hiệu, ngôi sao giấy, phiếu khen, quà, phần thưởng
means: âm nhạc, nhạc, hoạt hình, bong bóng, thú bông, thực tế ảo, VR
means: chữ nổi, ngôn ngữ hình ảnh, biểu tượng, ký hiệu, icon, hình tượng
means: máy in, in tự động
means: bộ đàm, đàm thoại nội bộ, điện thoại nội bộ, máy nhắn tin
means: bao bì, túi zip, túi giấy, giấy gói, nắp, chai
means: kết xuất, lọc dữ liệu, bộ lọc, câu lệnh, truy vấn, quy tắc, điều kiện kiểm tra
means: công thức, máy tính liều, bảng quy đổi, bảng tra, bảng liều, thước
means: gợi ý, hỗ trợ quyết định, CDSS, hỗ trợ ra quyết định, đề xuất tự động
means: phân công xoay vòng, xoay vòng, luân phiên theo ca, luân phiên nhân sự, xoay ca
means: bản ghi, nhật ký điện tử, sổ điện tử, sổ theo dõi điện tử, sổ online
aim: tăng tỷ lệ, nâng tỷ lệ, tăng độ, tỷ lệ tăng, cao hơn trước, cải thiện tỷ lệ
aim: chính xác, đúng, không nhầm, tránh nhầm, tránh sai sót, hạn chế sai sót, giảm sai sót, ít sai
aim: công bằng, khách quan, cào bằng, cảm tính, công tâm, chia đều, không thiên vị
aim: thuận tiện, dễ dàng, thuận lợi, tiện, dễ dùng, đơn giản, gọn nhẹ
aim: trách nhiệm, đùn đẩy, ý thức
aim: phòng ngừa, dự phòng biến chứng, đề phòng, phòng tránh, ngừa, phòng chống
aim: tái nhập viện, nhập viện lại, tái phát, quay lại viện, tái nhập
aim: an toàn, mất an toàn
aim: gian lận, trục lợi, lạm dụng, mượn thẻ, khai khống
aim: khẩn, gấp, hỏa tốc, cấp bách
aim: rào cản, bất đồng ngôn ngữ, không hiểu, khó hiểu, khó giao tiếp
aim: kỳ thị, phân biệt đối xử, mặc cảm, giữ bí mật, bí mật thông tin
aim: tự chăm sóc, tự làm, tự lập, biết cách chăm sóc, tự chăm, tự tin
aim: chẩn đoán, chẩn đoán đúng
aim: dễ lấy, dễ thấy, dễ tìm, nhìn là biết, trực quan, thấy ngay, nhìn một lần
aim: gắn kết, đoàn kết, tinh thần đồng đội, làm việc nhóm, phối hợp nhóm
aim: tự nguyện khai báo, không trừng phạt, không đổ lỗi, không trừ điểm
aim: dư luận, tin giả, tin đồn, xử lý khủng hoảng, khủng hoảng truyền thông, báo chí, họp báo
aim: thay đổi hành vi, thói quen, lối sống, hành vi, tập thể dục, vận động thể lực, bớt muối, giảm muối
`;
