import { pairsIn } from './pair.ts';

/** Rarer undertakings, written to see what the scenes had missed. */
export const tuningFifth = pairsIn(`
Thẻ giữ chỗ cho người nhà ra ngoài ăn cơm trong giờ chờ khám|Người bệnh lấy thẻ rung, khi gần đến lượt thẻ rung báo quay lại. Không ai phải đứng canh trước cửa phòng.
Báo lượt khám qua thiết bị cầm tay để người bệnh không phải ngồi một chỗ|Mỗi người được phát máy nhỏ, còn ba người nữa thì máy kêu. Khu chờ bớt đông hẳn.

Kiểm tra chéo liều hóa chất trước khi truyền cho bệnh nhi ung thư|Hai điều dưỡng tính độc lập theo diện tích da rồi so, lệch quá 5% thì dừng. Không còn ca sai liều.
Quy trình hai người xác nhận thuốc ung thư ở trẻ|Bảng tính sẵn diện tích cơ thể, dược sĩ và điều dưỡng cùng ký trước khi treo chai. Nhầm lẫn được phát hiện trước khi tới giường.

Thông báo tình trạng ca mổ cho thân nhân qua tin nhắn|Khi bắt đầu gây mê, rạch da, khâu da và chuyển hồi tỉnh, người nhà nhận được tin. Họ không phải đứng trước cửa phòng mổ hỏi.
Bảng hiển thị tiến trình phẫu thuật ở khu chờ của gia đình|Mỗi bệnh nhân một mã ẩn danh, trạng thái đổi màu theo từng giai đoạn. Người thân bớt sốt ruột.

Gối định vị tự may cho trẻ sinh non nằm lồng ấp|Điều dưỡng may tổ vải cuộn quanh bé giữ tư thế như trong bụng mẹ. Trẻ ngủ yên, tăng cân nhanh.
Tổ ấm bằng khăn cuộn giúp trẻ nhẹ cân giữ tư thế gập|Vòng vải mềm bao quanh trẻ trong đơn nguyên sơ sinh, giảm giật mình và tiêu hao năng lượng.

Bộ công cụ hỏi đường dây nóng cho mẹ cho con bú lần đầu|Nữ hộ sinh trả lời qua video cách ngậm bắt vú, xử trí tắc tia. Tỷ lệ bú mẹ hoàn toàn tháng đầu tăng.
Hỗ trợ từ xa bà mẹ gặp khó khăn khi nuôi con bằng sữa mẹ|Sau khi về nhà, các chị gọi hình cho hộ sinh để chỉnh tư thế bế, cách vắt sữa. Ít người bỏ bú sớm.

Cảnh báo người bệnh quay lại cấp cứu trong 72 giờ|Phần mềm báo ngay khi tiếp nhận để bác sĩ xem lại lần khám trước. Số ca bỏ sót chẩn đoán giảm.
Rà soát các trường hợp tái khám cấp cứu sớm|Hệ thống đánh dấu bệnh nhân vừa ra về ba ngày nay trở lại, bác sĩ trưởng tua phải khám cùng.

Dùng ứng dụng bản đồ để phân vùng cộng tác viên dân số|Mỗi người phụ trách một cụm nhà trên bản đồ, hộ chưa thăm hiện màu đỏ. Tỷ lệ thăm hộ đạt 98%.
Quản lý địa bàn của cộng tác viên bằng định vị hộ gia đình|Nhà đã đến được tô xanh, nhà bỏ sót được nhắc cuối tuần, trưởng trạm xem trên máy tính.

Tủ trả đồ tự động cho người bệnh sau chụp MRI|Người bệnh cất đồ kim loại vào ngăn có khóa trước khi vào phòng từ. Không còn sự cố hút vật kim loại.
Hàng rào an toàn từ trường cho phòng cộng hưởng từ|Cổng dò kim loại và bảng hỏi về máy tạo nhịp trước khi vào, kỹ thuật viên ký xác nhận.

Rút ngắn thời gian tiền sốc điện bằng xe đẩy có máy phá rung gọn|Máy được bố trí sao cho từ bất cứ giường nào cũng lấy được trong 60 giây. Bản đồ vị trí dán ở hành lang.
Bố trí lại vị trí máy khử rung trong bệnh viện|Tổ cấp cứu đo thời gian chạy lấy máy, thêm hai điểm đặt để tới nơi dưới một phút khi có người ngưng tim.

Sổ theo dõi điều trị viêm gan C bằng mã cho người chạy thận|Ai nhiễm được xếp máy riêng, kết quả sau 12 tuần tự nhắc xét nghiệm lại. Không có ca lây chéo mới.
Ngăn lây viêm gan ở đơn vị lọc máu|Máy và ghế tách theo tình trạng nhiễm, lịch xét nghiệm định kỳ tự báo, quả lọc không dùng chung.

Tập huấn nhận biết bỏng lạnh và sơ cứu bỏng cho hộ nấu bánh|Cán bộ trạm đến xưởng hướng dẫn ngâm nước mát 20 phút, không bôi kem đánh răng. Số ca bỏng nhiễm trùng giảm.
Dạy người dân xử trí phỏng đúng cách ngay tại nhà|Tờ gấp và buổi thực hành xả nước sạch thay cho đắp nước mắm, mỡ trăn. Trẻ bị phỏng đến viện ít biến chứng.

Hẹn trả kết quả sinh thiết và gọi người có u ác tính|Danh sách kết quả ác tính chưa nhận được nhắc mỗi ngày, nhân viên gọi đến khi gặp. Không ai bị bỏ quên.
Không để thất lạc người bệnh có kết quả giải phẫu bệnh xấu|Phòng khám theo dõi từng ca tế bào bất thường đến khi đã vào điều trị, quá bảy ngày thì tổ trưởng gọi.

Thay chai dịch rửa tay nhựa bằng bình chiết dùng lại|Khoa Dược pha chế dung dịch sát khuẩn vào bình có vòi, rửa và chiết lại. Bớt 6.000 chai nhựa mỗi năm.
Tự pha cồn rửa tay theo công thức WHO trong bệnh viện|Dung dịch được pha tại khoa Dược, kiểm nghiệm nồng độ rồi đóng vào chai tái sử dụng, giá rẻ bằng nửa.

Lịch tiêm nhắc cho nhân viên y tế về viêm gan B|Phòng Tổ chức lưu kháng thể từng người, ai thấp được mời tiêm. Tỷ lệ có bảo vệ đạt 95%.
Theo dõi miễn dịch viêm gan siêu vi B của cán bộ|Kết quả xét nghiệm anti-HBs được nhập hồ sơ sức khỏe nhân viên, người chưa đủ được chích ngừa bổ sung.

Đồng phục màu theo chức danh để người bệnh dễ nhận ra|Bác sĩ, điều dưỡng, hộ lý, kỹ thuật viên mỗi nhóm một màu viền áo và bảng tên chữ to.
Người bệnh biết ai đang chăm sóc mình|Bảng tên có ảnh lớn và màu áo riêng cho từng nghề, sơ đồ màu treo trong buồng.

Đổi phiếu chỉ định giấy sang chỉ định điện tử ở khoa Nội soi|Khoa lâm sàng chọn giờ soi trên máy, người bệnh không cầm phiếu chạy lại. Lịch soi không còn trùng.
Đăng ký lịch nội soi trực tuyến từ các khoa|Phòng soi mở các khung giờ, bác sĩ đặt cho bệnh nhân ngay tại buồng, giấy hướng dẫn uống thuốc xổ in kèm.

Bảng theo dõi trẻ sốt cao để phòng co giật|Phụ huynh được phát nhiệt kế và phiếu ghi giờ, điều dưỡng xem hai giờ một lần. Số cơn giật giảm.
Hướng dẫn cha mẹ hạ sốt và ghi nhiệt độ cho con tại khoa Nhi|Thẻ màu cho biết khi nào lau ấm, khi nào gọi nhân viên. Ít em bị co giật do sốt.

Kho video kể chuyện người bệnh vượt qua ung thư|Người từng điều trị kể lại hành trình, phát cho người mới chẩn đoán. Số người bỏ hóa trị giảm.
Người từng khỏi bệnh đồng hành với bệnh nhân ung bướu mới|Nhóm tình nguyện đã điều trị xong đến trò chuyện tại giường trước đợt truyền đầu tiên, ít ai bỏ dở.

Giảm lỗi gửi dữ liệu giám định nhờ kiểm tra định dạng tự động|Trước khi đẩy lên cổng, tập tin được soát cấu trúc và mã. Hồ sơ bị trả giảm từ 8% còn 0,5%.
Bộ luật soát lỗi XML trước khi đẩy cổng bảo hiểm|Mỗi tối chương trình chạy 120 điều kiện kiểm tra, danh sách sai gửi từng khoa sửa trong ngày.

Phiếu đánh giá rủi ro tự sát cho người bệnh nội trú|Điều dưỡng hỏi sáu câu khi nhập khoa, người nguy cơ được xếp giường gần bàn trực và cất vật sắc.
Phòng người bệnh tự hại tại khoa Ung bướu|Thang câu hỏi ngắn về ý muốn chết, ai dương tính được tâm lý gia gặp trong ngày, phòng bỏ dây và móc treo.

Mô hình vườn rau, nuôi cá cho người bệnh tâm thần tập lao động|Người bệnh ổn định được trồng rau, cho cá ăn mỗi sáng có nhân viên đi cùng. Nhiều người tự chăm được mình khi về.
Lao động liệu pháp trong bệnh viện tâm thần|Nhóm phục hồi đan giỏ, chăm vườn, bán sản phẩm ở căng tin để quen lại nếp sống.

Định mức thời gian cho từng loại xét nghiệm hiện trên phiếu hẹn|Người bệnh biết trước mấy giờ có kết quả, máy báo khi trễ. Số lượt hỏi quầy giảm 70%.
In giờ hẹn kết quả lên giấy chỉ định|Phòng xét nghiệm cam kết thời gian cho mỗi nhóm, quá giờ thì màn hình tô đỏ để nhân viên xử lý.

Ghi nhận tai nạn rắn cắn và chỉ điểm có huyết thanh|Trang chung cho biết nơi nào còn bao nhiêu lọ, tuyến dưới gọi là biết chuyển đi đâu.
Chia sẻ tồn huyết thanh kháng nọc giữa các bệnh viện|Khoa Dược các nơi cập nhật số lọ mỗi ngày lên bảng trực tuyến để điều chuyển khi có nạn nhân.

Thiết kế dây đai an toàn cho trẻ bó bột nằm ghế|Dây vải có khóa dán giữ trẻ không tuột, phụ huynh tự dùng được tại nhà.
Áo nẹp cố định cho bệnh nhi gãy xương đùi|Tổ may của bệnh viện cắt áo có quai giữ chân bột đúng tư thế, cha mẹ bế và vệ sinh dễ hơn.

Rà soát người bệnh tăng huyết áp bỏ lĩnh thuốc quá 10 ngày|Danh sách tự hiện mỗi sáng thứ hai, y tế thôn đến nhà hỏi lý do. Người bỏ trị giảm một nửa.
Tìm lại bệnh nhân mạn tính ngưng lấy thuốc tại trạm|Phần mềm lọc ai quá hẹn cấp phát, cộng tác viên gọi và gõ cửa từng người.

Tiết kiệm oxy bằng điều chỉnh lưu lượng theo SpO2|Điều dưỡng hạ dần lưu lượng theo bảng khi độ bão hòa đạt. Lượng oxy lỏng dùng giảm 22%.
Bảng hướng dẫn cai oxy cho khoa Hô hấp|Mỗi bốn giờ đo độ bão hòa, đủ mức thì giảm lít hoặc ngừng, tránh thở thừa khí.

Đưa khám phụ khoa lưu động vào giờ nghỉ của nhà máy|Xe khám đậu trong sân, chị em khám sau ca, kết quả bỏ phong bì kín.
Chăm sóc sức khỏe sinh sản cho nữ công nhân tại khu công nghiệp|Đội y tế đến xưởng cuối giờ làm, khám viêm nhiễm và siêu âm, tư vấn riêng.

Lọc người bệnh lao trong trại giam bằng X-quang xách tay|Máy nhỏ và phần mềm đọc tự động cho kết quả trong ngày, ai nghi được lấy đờm.
Tầm soát lao cho phạm nhân mới vào trại|Chụp phổi lưu động có máy tính đọc hỗ trợ, mẫu đờm gửi xét nghiệm gen.

Góc tái chế dây truyền dịch sạch làm nẹp và đồ tập|Ống dây không nhiễm được cắt làm vòng tập tay cho người sau tai biến.
Làm dụng cụ tập bàn tay từ vật liệu y tế bỏ đi|Khoa Phục hồi dùng ống nhựa và chai dịch rỗng chế dụng cụ kẹp, bóp cho bệnh nhân liệt.

Tổ thư ký y khoa giải phóng bác sĩ khỏi nhập máy|Thư ký ngồi cùng, gõ bệnh án và đặt chỉ định, bác sĩ chỉ kiểm tra rồi ký. Mỗi lượt khám thêm ba phút nhìn người bệnh.
Nhân viên nhập liệu hỗ trợ tại bàn khám|Người ghi chép làm phần hành chính trên phần mềm để thầy thuốc tập trung hỏi bệnh.

Cổng thông tin cho thầy thuốc giới thiệu bệnh từ phòng khám tư|Phòng khám gửi hồ sơ trước, bệnh viện giữ chỗ khám và gửi lại kết quả. Người bệnh không làm lại xét nghiệm.
Kết nối bệnh viện công với bác sĩ tư trong khu vực|Bác sĩ ngoài đặt lịch giúp bệnh nhân, nhận tóm tắt sau điều trị, kết quả chụp chiếu dùng chung.

Máy rửa bô, dẹp tự động tự lắp từ thùng inox|Bô được xịt nước nóng và hóa chất trong thùng kín, hộ lý không phải cọ tay. Mùi hôi giảm.
Thiết bị làm sạch bô vịt giá rẻ|Tổ cơ điện chế bồn kín có vòi áp lực và khử khuẩn bằng hơi nóng, người làm sạch không tiếp xúc chất thải.

Đánh giá môi trường làm việc an toàn cho nữ nhân viên mang thai|Người mang thai báo với phòng Tổ chức, được miễn trực đêm và tránh bức xạ, hóa chất.
Bảo vệ thai sản cho cán bộ nữ bệnh viện|Danh mục vị trí không bố trí phụ nữ có thai, phần mềm lịch trực tự loại tên các chị.

Quản lý mẫu lưu bếp ăn bằng tem in giờ|Mỗi suất lưu dán tem ghi món, giờ và người lấy, đủ 24 giờ máy nhắc hủy.
Sổ lưu thức ăn điện tử cho bếp bệnh viện|Nhân viên bếp chụp hộp mẫu, phần mềm tự tính giờ hủy và báo khi thiếu món.
`);
