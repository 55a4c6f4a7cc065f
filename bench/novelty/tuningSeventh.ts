import { pairsIn } from './pair.ts';

/** Everyday undertakings in other people’s words. */
export const tuningSeventh = pairsIn(`
Nhắc bác sĩ kê thuốc dự phòng huyết khối sau mổ bằng cảnh báo trên phần mềm|Hệ thống tính điểm nguy cơ khi nhập viện và hiện gợi ý nếu chưa có y lệnh. Tỷ lệ người bệnh được dự phòng tăng từ 40% lên 85%.
Phòng thuyên tắc tĩnh mạch cho người nằm bất động lâu|Điều dưỡng chấm thang nguy cơ, ai điểm cao được mang tất áp lực và tiêm chống đông theo phác đồ. Không còn ca tắc mạch phổi.

Khay thuốc cấp cứu chia ngăn theo bước xử trí phản vệ|Ống adrenalin, bơm tiêm và kim được xếp sẵn theo thứ tự, mở nắp là dùng. Thời gian đến mũi tiêm đầu còn 40 giây.
Hộp chống sốc thiết kế lại có hình hướng dẫn trên nắp|Mọi thứ cần cho liều đầu nằm ở ô màu đỏ, nắp in sơ đồ liều theo tuổi. Điều dưỡng mới cũng làm đúng.

Gửi tin nhắn hướng dẫn chuẩn bị trước siêu âm, nội soi|Người đặt lịch nhận lời dặn về nhịn ăn, uống nước, ngừng thuốc. Số ca phải hẹn lại giảm 60%.
Dặn trước bằng điện thoại để khỏi phải quay về vì chưa nhịn đói|Tổng đài gọi chiều hôm trước cho người có lịch làm thủ thuật, nhắc bữa ăn cuối và giấy tờ cần mang.

Chấm điểm 5S giữa các khoa bằng ảnh chụp|Mỗi tuần khoa gửi ảnh trước và sau, nhóm chất lượng cho điểm và treo bảng xếp hạng.
Cuộc thi phòng làm việc gọn gàng|Hình ảnh tủ, bàn, kho của từng đơn vị được đưa lên trang nội bộ cho mọi người bình chọn, hằng tháng trao cờ.

Phát hiện người bệnh sa sút trí tuệ đi lạc bằng vòng tay định vị|Cổng có đầu đọc báo khi người đeo vòng ra khỏi khoa. Không còn ca mất tích.
Giữ an toàn cho cụ già lẫn khi nằm viện|Người lú lẫn được gắn thẻ phát tín hiệu, cửa kêu khi đến gần, bảo vệ nhận ảnh qua điện thoại.

Áp dụng thẻ kho điện tử tại kho hóa chất xét nghiệm|Quét mã khi nhập, khi mở lọ; phần mềm báo lô gần hết hạn và số test còn lại. Giảm hủy hóa chất 45%.
Quản lý sinh phẩm khoa Xét nghiệm theo nguyên tắc hết hạn trước dùng trước|Mỗi hộp có tem màu theo tháng, bảng điện tử cho biết còn chạy được bao nhiêu mẫu, khi nào phải đặt.

Tư vấn cai thuốc lá qua điện thoại cho người bệnh phổi|Người hút thuốc được gọi vào ngày thứ 3, 7, 30 sau ra viện. Tỷ lệ bỏ thuốc sau sáu tháng là 28%.
Đồng hành cùng người bệnh COPD từ bỏ khói thuốc|Điều dưỡng lập kế hoạch ngày bỏ hút, nhắn tin động viên và đo CO hơi thở mỗi lần tái khám.

Khám sàng lọc bệnh võng mạc tại trạm y tế bằng máy chụp cầm tay|Kỹ thuật viên chụp, phần mềm đọc sơ bộ, bác sĩ mắt xem lại từ xa. Người tiểu đường không phải lên tỉnh.
Chụp đáy mắt cho bệnh nhân đái tháo đường ở tuyến xã|Ảnh được gửi về bệnh viện mắt, trí tuệ nhân tạo gợi ý ca nghi tổn thương để hẹn điều trị sớm.

Bảng phân công chăm sóc theo màu tại khoa Ngoại|Mỗi điều dưỡng phụ trách một nhóm giường một màu từ sáng đến chiều, tên ghi ở đầu giường.
Chăm sóc theo đội thay cho chia việc|Thay vì người chuyên tiêm, người chuyên thay băng, mỗi nhóm hai điều dưỡng lo trọn cho tám người bệnh.

Ghi hình ca mổ để bình và dạy bác sĩ trẻ|Phẫu thuật nội soi được lưu, chọn đoạn hay và đoạn lỗi để thảo luận mỗi tháng.
Thư viện video phẫu thuật của bệnh viện|Kíp mổ xem lại cảnh quay, phân tích thao tác, học viên truy cập theo chủ đề.

Phiếu khảo sát sức khỏe tâm thần cho nhân viên sau đại dịch|Thang đo kiệt sức được làm ẩn danh, khoa có điểm cao được bố trí thêm người và phòng nghỉ.
Giảm kiệt sức ở điều dưỡng hồi sức|Mỗi quý nhân viên tự chấm mức căng thẳng, lãnh đạo điều chỉnh lịch đêm, mở góc thư giãn có ghế mát xa.

Máy in thẻ cảnh báo dị ứng đeo cổ cho người bệnh|Ai có tiền sử dị ứng được cấp thẻ ghi tên thuốc, mang theo khi khám nơi khác.
Cấp thẻ dị ứng thuốc có mã quét|Dược sĩ lâm sàng xác minh, in thẻ bỏ ví; nơi khám sau quét là thấy hoạt chất phải tránh.

Hội thi rung chuông vàng về kiểm soát nhiễm khuẩn|Câu hỏi trên điện thoại, mỗi khoa một đội. Kiến thức đúng tăng từ 60% lên 92%.
Trò chơi trực tuyến ôn quy định chống nhiễm khuẩn|Nhân viên trả lời đố vui hằng tuần, tích điểm đổi quà, câu sai được giải thích ngay.

Xe khám lưu động chụp nhũ ảnh cho phụ nữ nông thôn|Mỗi xã một ngày, kết quả có trong tuần. Ba tháng phát hiện sáu ca sớm.
Tầm soát bướu vú tại các xã vùng sâu|Đội mang máy siêu âm xách tay và hướng dẫn chị em tự sờ nắn, ai nghi ngờ được đưa về tỉnh.

Rà soát văn bản quản lý chất lượng để bỏ biểu mẫu thừa|Tổ công tác gom 140 loại phiếu, bỏ hoặc ghép 52. Điều dưỡng bớt 40 phút viết mỗi ca.
Giảm gánh nặng giấy tờ cho điều dưỡng|Các phiếu trùng nội dung được hợp nhất thành một tờ, mục nào máy có sẵn thì không phải ghi.

Điều trị thay thế opioid cấp thuốc nhiều ngày có giám sát qua điện thoại|Người ổn định được mang thuốc về ba ngày, quay lúc uống gửi cho cơ sở.
Cho người uống methadone mang thuốc về nhà|Bệnh nhân tuân thủ tốt nhận liều vài ngày, gọi video khi dùng, vỏ chai trả lại. Họ đi làm đều hơn.

Lọc nước thải phòng khám tư bằng bể vi sinh gọn|Mẫu thiết kế chung cho phòng khám nhỏ, giá 15 triệu đồng, đạt quy chuẩn. Sở phổ biến cho 80 nơi.
Hệ thống xử lý nước thải y tế quy mô nhỏ cho trạm|Bể nhựa lắp sẵn có vật liệu bám và khử trùng, dễ vận hành, chỉ số xả ra đạt.

Lịch hẹn tiêm dịch vụ theo giờ tại trung tâm kiểm soát bệnh tật|Phụ huynh chọn khung giờ, mỗi giờ nhận 40 trẻ. Sân không còn kín người.
Không phải chờ khi đưa con đi chích ngừa|Cha mẹ đặt chỗ trước trên Zalo, phòng tiêm chia ca, màn hình báo còn mấy bé.

Theo dõi hiệu quả sau đào tạo bằng quan sát tại nơi làm việc|Sau một tháng, người dạy đến khoa xem học viên làm và chấm lại bảng kiểm.
Đánh giá việc áp dụng kiến thức sau tập huấn|Học xong chưa đủ: nhóm giám sát ghi nhận thực hành thật ở buồng bệnh, ai chưa đạt được kèm thêm.

Tủ đông di động dùng pin mặt trời cho vắc xin vùng đảo|Tủ giữ 2–8 độ bảy ngày không cần điện lưới, gửi nhiệt độ qua sóng.
Bảo quản vắc xin nơi không có điện|Thùng lạnh chạy năng lượng mặt trời theo thuyền ra đảo, đầu dò ghi liên tục.

Mẫu nhật ký đau cho người bệnh ung thư điều trị tại nhà|Người bệnh ghi điểm đau ba lần mỗi ngày, gia đình gửi ảnh, bác sĩ chỉnh liều morphin qua điện thoại.
Kiểm soát đau cho người ung thư giai đoạn cuối tại gia đình|Đội chăm sóc giảm nhẹ theo dõi thang đau từ xa và điều chỉnh thuốc giảm đau, người nhà được chỉ cách dùng.

Công khai thời gian giải quyết hồ sơ của từng chuyên viên|Bảng trên mạng cho thấy hồ sơ đúng hạn, quá hạn theo phòng. Tỷ lệ trễ còn 1%.
Chấm điểm tiến độ xử lý thủ tục của các phòng thuộc Sở|Mỗi tháng hệ thống xếp hạng phòng theo số ngày giải quyết, kết quả gắn với thi đua.
`);
