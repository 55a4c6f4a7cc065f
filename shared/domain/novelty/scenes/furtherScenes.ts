/** Undertakings that the tables by department had left out. */
export const furtherScenes = `
ăn lành mạnh cho nhân viên: căng tin, bữa trưa, lành mạnh, ít muối, ít đường, calo, năng lượng, rau, trái cây, nước ngọt, món chiên, suất xanh, nhân viên ăn, cân nặng nhân viên
đồ mổ tự động, trang phục mượn trả: đồ mổ, áo mổ, quần áo mổ, trang phục phẫu thuật, tủ phát đồ, chạm thẻ nhận, trả bộ cũ, đúng cỡ, máng đồ bẩn, mượn trả, chip áo, thẻ nhân viên
tin sai về bệnh viện, tin đồn: tin sai, thông tin sai, tin đồn, đính chính, mạng xã hội, lắng nghe mạng, người phát ngôn, gỡ tin, tin xấu, mẫu trả lời, khủng hoảng truyền thông, tin bài
xếp người theo lượng việc: lượng việc, khối lượng chăm sóc, theo giờ, giờ cao điểm, làm thêm, ngoài giờ, ca gối, bổ sung điều dưỡng, chỗ thiếu, xếp người, số nhân viên, chấm công theo giờ, phân tích nhân lực
kịch bản nghe máy cấp cứu: kịch bản, nghe máy, người gọi, hoảng loạn, trấn an, địa chỉ, điều phối viên, theo thẻ, hướng dẫn qua điện thoại, tổng đài 115, từng bước, khẩn cấp
cố định ống nội khí quản: cố định ống, ống nội khí quản, tuột ống, băng keo, khóa dán, dây cố định, độ sâu, mép miệng, vạch trên ống, rút ống ngoài ý muốn, đệm
hết dịch truyền: hết dịch, chai cạn, dịch truyền, giọt, canh chai, máu chảy ngược, giờ kết thúc, báo hết, bầu đếm giọt
võng mạc trẻ sinh non: võng mạc, sinh non, soi mắt, đáy mắt, tuổi thai, trẻ nhẹ cân, mù, đúng hạn, danh sách soi
ống thở và dây máy tái sử dụng: dây máy thở, ống thở, bộ dây gây mê, sấy, phơi, ráo, đọng nước, giá treo, làm khô, khí ấm, khung inox
giấy tờ để quên tại quầy: quên giấy tờ, thẻ bảo hiểm, thẻ để quên, còn nằm lại, nhắn chủ, trả giấy tờ, khay có đèn, giữ trong tủ
muối i-ốt, bướu cổ: i ốt, muối, bướu cổ, tuyến giáp, thử muối, dung dịch thử, cổ to, học sinh mang muối
chọn món cho người suy thận: kali, đạm, suy thận, chọn thực phẩm, thẻ món, mô hình thực phẩm, món nên tránh, đĩa, ăn gì khi chạy thận
quà khuyến khích sinh tại cơ sở y tế: đồ sơ sinh, túi đồ sinh, đẻ tại nhà, sinh tại trạm, tặng, chăn, áo ấm, mạnh thường quân, bà mẹ nghèo, vùng cao
sát khuẩn da chờ khô: sát khuẩn da, sát trùng, chờ khô, ba phút, trải săng, cồn cháy, bấm giờ, rạch da, dung dịch
gom việc ban đêm để người bệnh ngủ: giờ thuốc đêm, đánh thức, hai giờ sáng, hoãn đến sáng, y lệnh đêm, gom thuốc, ngủ liền
họp, hội nghị điện tử: mời họp, giấy mời, xác nhận có mặt, tài liệu họp, biểu quyết, đại biểu, bản in, ram giấy, không bản in
tiêm uốn ván cho lao động: uốn ván, công trường, thợ xây, lao động tự do, mũi sau, đủ mũi, giờ nghỉ trưa, tiêm lưu động
ghi hình ca mổ, thư viện video mổ: ghi hình ca mổ, quay ca mổ, video phẫu thuật, cảnh quay, xem lại, đoạn hay, đoạn lỗi, thao tác mổ, bình ca mổ, dạy mổ, học viên xem, thư viện video
đón tiếp người bệnh nội trú mới: người bệnh mới, hướng dẫn nội quy, tờ giới thiệu khoa, phòng bệnh, phổ biến nội quy, giới thiệu khoa, cẩm nang nhập viện, video nội quy
điều chỉnh thuốc người già, bớt thuốc: nhiều thuốc, người già uống nhiều, bớt thuốc, ngừng thuốc không cần, rà soát thuốc, tiêu chuẩn beers
phòng suy thận do thuốc: độc thận, suy thận cấp, theo dõi creatinin, thuốc hại thận, ngừng thuốc
xoa dịu người bệnh kích động bằng âm nhạc: âm nhạc, nghe nhạc, ca hát, nhạc trước mổ, hát, liệu pháp âm nhạc, thư giãn
đặt hàng vật tư trực tuyến từ khoa: khoa đặt hàng, dự trù vật tư, phiếu lĩnh, lĩnh vật tư, giao tận khoa, lịch giao, duyệt lĩnh
máy thở, máy gây mê kiểm tra trước dùng: kiểm tra máy, trước khi dùng, bảng kiểm máy, đầu ca, sẵn sàng, máy gây mê, thử máy
thang điểm chọn người vào hồi sức: nhận vào hồi sức, tiêu chuẩn nhận, ra hồi sức, giường hồi sức, ưu tiên hồi sức
giám sát bệnh qua nhà thuốc: nhà thuốc báo, bán thuốc sốt, bán thuốc ho, giám sát qua nhà thuốc, dấu hiệu bất thường
`;
