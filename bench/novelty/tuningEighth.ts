import { pairsIn } from './pair.ts';

/** Found to 78 % before the last scenes were written, which have seen them. */
export const tuningEighth = pairsIn(`
Bảng nhắc ngừng dịch truyền đúng giờ tại khoa Nội|Mỗi chai dịch treo một thẻ giờ kết thúc dự kiến, điều dưỡng xem từ cửa buồng. Không còn cảnh máu chảy ngược vào dây.
Thiết bị kẹp dây báo hết dịch truyền|Cảm biến gắn bầu đếm giọt kêu khi chai cạn và hiện số giường ở bàn trực. Người nhà không phải canh.

Sổ theo dõi trẻ sinh non tái khám mắt|Ngày soi đáy mắt được tính theo tuổi thai và nhắn cho mẹ. Tỷ lệ trẻ được khám võng mạc đúng hạn đạt 97%.
Phòng mù do bệnh võng mạc ở bé nhẹ cân|Đơn nguyên sơ sinh lập danh sách cần soi mắt, gọi gia đình trước hai ngày và phối hợp bác sĩ mắt đến tận khoa.

Tổ chức căng tin bán đồ ăn lành mạnh cho nhân viên|Món chiên, nước ngọt được thay bằng rau, trái cây; thẻ màu ghi lượng calo. Cân nặng trung bình của nhóm tham gia giảm.
Bữa trưa ít muối, ít đường cho cán bộ bệnh viện|Bếp công bố năng lượng từng phần, ai chọn suất xanh được tích điểm. Huyết áp của nhân viên cải thiện.

Tự động gửi giấy mời họp và tài liệu qua ứng dụng|Người dự xác nhận có mặt, xem tài liệu trên máy tính bảng, kết luận được phát ngay sau họp. Bớt 20 ram giấy mỗi tháng.
Phòng họp không dùng bản in|Thư ký đưa chương trình và báo cáo lên mạng nội bộ trước một ngày, đại biểu bấm tham dự và biểu quyết trên thiết bị.

Cải tiến dây buộc cố định ống nội khí quản chống tuột|Băng vải có khóa dán thay băng keo, đo độ sâu mỗi ca. Tuột ống giảm từ 5% còn 1%.
Giữ ống thở chắc và không loét mép miệng|Khoa Hồi sức may dây mềm có đệm, đánh dấu vạch trên ống để ca sau kiểm tra. Không còn rút ống ngoài ý muốn.

Ứng dụng ghi nhận tiêm phòng uốn ván cho thợ xây|Trạm y tế đến công trường tiêm, lưu mũi trên điện thoại và hẹn mũi sau. Tỷ lệ đủ mũi tăng.
Đưa vắc xin uốn ván đến người lao động tự do|Đội tiêm lưu động vào giờ nghỉ trưa tại các công trình, mã mũi tiêm gửi qua tin nhắn để không bỏ mũi.

Bảng theo dõi trang phục phẫu thuật mượn trả|Áo, quần mổ gắn chip, tủ tự cấp theo thẻ nhân viên và chỉ cấp bộ mới khi trả bộ cũ. Mất mát giảm 90%.
Tủ phát đồ mổ tự động|Bác sĩ chạm thẻ nhận một bộ đúng cỡ, bỏ bộ bẩn vào máng mới được nhận tiếp. Nhà giặt biết ai còn giữ.

Giảm thời gian chờ làm thủ tục nhập viện cho sản phụ|Hồ sơ khám thai được chuyển trước, sản phụ vào thẳng phòng chờ sinh, giấy tờ làm sau.
Sản phụ chuyển dạ không phải đứng làm giấy tờ|Thông tin từ lần khám thai cuối có sẵn trên máy, nữ hộ sinh đón ngay tại cửa, người nhà bổ sung giấy sau.

Nhóm phản ứng nhanh xử lý thông tin sai trên mạng về bệnh viện|Tin bài nhắc tên bệnh viện được quét mỗi giờ, người phát ngôn trả lời trong ngày. Tin sai được gỡ sớm.
Theo dõi và đính chính tin đồn về cơ sở y tế|Bộ phận truyền thông dùng công cụ lắng nghe mạng xã hội, soạn sẵn mẫu trả lời và liên hệ người đăng.

Tủ sấy và giá treo ống thở tái sử dụng|Dây máy thở được rửa, sấy khô bằng khí ấm và treo thẳng để không đọng nước. Cấy khuẩn âm tính hết.
Làm khô bộ dây gây mê sau khử khuẩn bằng giá tự chế|Khung inox có quạt khí lọc giúp ống ráo trong một giờ, không còn nước đọng gây nhiễm khuẩn.

Hướng dẫn phụ huynh rửa mũi cho trẻ bằng búp bê mẫu|Điều dưỡng chỉ tư thế nghiêng đầu, lượng nước muối; cha mẹ làm lại trước khi về. Số trẻ sặc giảm.
Lớp thực hành vệ sinh mũi cho con tại phòng khám nhi|Mười phút cuối buổi, nhóm ba mẹ tập trên hình nộm cách bơm, hút an toàn và khi nào phải khám lại.

Chuông báo quên thẻ bảo hiểm và giấy tờ tại quầy|Khay có đèn nhấp nháy khi giấy tờ còn nằm lại sau khi khách rời đi. Số thẻ bị bỏ quên giảm còn vài cái mỗi tháng.
Trả lại giấy tờ người bệnh để quên|Quầy chụp thẻ, nhắn ngay cho chủ qua số điện thoại trong hồ sơ và giữ trong tủ có mã.

Khám tầm soát bướu cổ, thiếu i-ốt cho học sinh miền núi|Đội y tế siêu âm tuyến giáp, thử muối của gia đình các em bằng thuốc nhỏ màu. Tỷ lệ dùng muối i-ốt tăng.
Học sinh mang muối nhà đến lớp để kiểm tra i-ốt|Giáo viên và trạm y tế nhỏ dung dịch thử, em nào nhà dùng muối thường thì cha mẹ được giải thích, ai cổ to được giới thiệu đi khám.

Phân tích số giờ làm thêm để bổ sung điều dưỡng ca chiều|Dữ liệu chấm công và số người bệnh theo giờ cho thấy chỗ thiếu. Ca gối được thêm vào lúc 11–19 giờ.
Xếp người theo lượng việc từng giờ|Phòng Điều dưỡng so khối lượng chăm sóc với số nhân viên, chuyển hai người từ đêm sang giờ cao điểm, giảm tiền ngoài giờ.

Bộ thẻ tranh dạy người bệnh suy thận chọn thực phẩm|Mỗi thẻ một món với ba màu theo lượng kali, đạm. Người bệnh xếp thành bữa ăn, nhân viên sửa.
Trò chơi chọn món cho người chạy thận|Mô hình thực phẩm được đặt lên đĩa, điều dưỡng chỉ món nhiều kali cần tránh. Kali máu cao trước lọc giảm.

Chuẩn hóa túi đồ đi sinh cho bà bầu nghèo|Mỗi túi có tã, khăn, quần áo và tờ dặn do nhà tài trợ góp, phát khi thai 34 tuần ở trạm.
Tặng bộ đồ sơ sinh để khuyến khích sinh tại cơ sở y tế|Bà mẹ vùng cao đến trạm sinh được nhận chăn, tã và áo ấm từ mạnh thường quân. Số ca đẻ tại nhà còn một phần ba.

Giám sát tuân thủ thời gian ủ ấm dung dịch sát khuẩn trước khi rạch da|Đồng hồ đếm ba phút bật khi sát khuẩn xong, kíp chỉ trải săng khi chuông kêu. Nhiễm khuẩn vết mổ giảm.
Chờ đủ khô dung dịch sát trùng da trước mổ|Điều dưỡng bấm giờ và đọc to khi đủ, tránh bỏng do cồn cháy và tăng hiệu quả diệt khuẩn.

Thùng rác thông minh cân và ghi loại rác từng khoa|Xe gom có cân nối mạng, mã khoa quét khi đổ. Khoa nào nhiều rác lây nhiễm bất thường được nhắc.
Theo dõi lượng chất thải mỗi khoa bằng cân điện tử|Hộ lý quét thẻ khoa rồi đặt túi lên cân, biểu đồ hằng tuần cho thấy nơi phân loại sai.

Kho câu hỏi tham vấn tâm lý cho nhân viên tổng đài 115|Người trực có kịch bản trấn an người gọi hoảng loạn, hướng dẫn từng bước. Thời gian lấy được địa chỉ giảm.
Kịch bản nghe máy khẩn cấp|Điều phối viên hỏi theo thẻ từng loại ca, vừa điều xe vừa chỉ người gọi cầm máu, ép tim cho tới khi đội tới.

Đổi giờ phát thuốc đêm để người bệnh ngủ|Dược lâm sàng và bác sĩ chỉnh giờ thuốc không cần thiết lúc 2 giờ sáng. Số lần đánh thức giảm một nửa.
Gom thuốc và lấy máu vào một lần trước khi ngủ|Lịch y lệnh đêm được rà lại, việc nào hoãn được đến sáng thì hoãn, người bệnh ngủ liền sáu giờ.
`);
