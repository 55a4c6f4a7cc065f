import { pairsIn } from './pair.ts';

/** Written blindly against the first scenes. */
export const tuningSixth = pairsIn(`
Hệ thống nhắc bác sĩ ký bệnh án trước khi nộp kho|Mỗi sáng phần mềm liệt kê hồ sơ còn thiếu chữ ký và gửi cho người chịu trách nhiệm. Bệnh án nộp trễ giảm từ 35% xuống 6%.
Không còn hồ sơ ra viện nằm lại ở khoa|Khi người bệnh về, danh sách mục chưa hoàn tất hiện lên điện thoại của thầy thuốc; sau ba ngày trưởng khoa được báo. Phòng Kế hoạch tổng hợp nhận đủ hồ sơ đúng hạn.

Sử dụng bóng chèn lòng tử cung tự chế xử trí chảy máu sau đẻ ở tuyến huyện|Bộ gồm ống thông và bao cao su vô khuẩn được đóng sẵn tại phòng sinh. Số ca phải chuyển lên tuyến trên giảm.
Bộ cứu mẹ chi phí thấp cho trạm và trung tâm y tế|Từ vật liệu có sẵn, hộ sinh bơm nước muối vào bóng để cầm máu tử cung trong lúc chờ xe. Không còn ca tử vong mẹ.

Tủ phát thuốc tự động mở bằng mã đơn|Người bệnh quét mã trên điện thoại, ngăn chứa túi thuốc đã soạn bật ra. Quầy không còn đông vào cuối buổi.
Nhận thuốc không cần gặp nhân viên|Sau khi dược sĩ chuẩn bị, túi được đặt vào hộc khóa, bệnh nhân dùng mã tin nhắn tự lấy bất cứ lúc nào trong ngày.

Nâng cao tỷ lệ tiêm vắc xin phòng ung thư cổ tử cung cho nữ sinh|Trạm phối hợp nhà trường nói chuyện với phụ huynh, đăng ký theo lớp và tiêm tại trường.
Đưa vắc xin HPV đến trường trung học|Cha mẹ được giải đáp trong buổi họp đầu năm, các em gái được tiêm theo danh sách lớp, đội y tế đến tận nơi.

Cải tiến giường chuyển bệnh có cân điện tử|Người nằm liệt được cân ngay trên băng ca, không phải bế. Liều thuốc tính theo cân nặng thật.
Cân người bệnh không đi lại được bằng tấm cảm biến dưới bánh xe giường|Điều dưỡng đẩy giường lên bốn tấm đo, màn hình trừ sẵn trọng lượng giường.

Nhóm Zalo theo dõi vết mổ sau ra viện|Người bệnh chụp vết mổ mỗi hai ngày, bác sĩ trả lời trong ngày. Số lượt tái khám không cần thiết giảm.
Giám sát nhiễm trùng vết mổ tại nhà qua hình ảnh|Ảnh gửi về được điều dưỡng ngoại khoa phân loại xanh, vàng, đỏ; màu đỏ thì gọi nhập viện.

Đấu giá ngược trực tuyến khi mua văn phòng phẩm và vật tư nhỏ|Nhà cung cấp chào giá giảm dần trên trang của bệnh viện trong một giờ. Giá mua bình quân thấp hơn 12%.
Mời báo giá công khai qua mạng cho gói mua sắm dưới hạn mức|Các công ty thấy giá thấp nhất hiện thời và được chào lại, hồ sơ chọn người bán tự lập.

Khóa học giao tiếp cho nhân viên bảo vệ và thu ngân|Mỗi tuần một tình huống khó với người nhà nóng giận được đóng vai. Phản ánh về thái độ giảm một nửa.
Tập cách nói với khách hàng đang bức xúc|Bộ phận viện phí và bảo vệ thực hành lời chào, lời xin lỗi, cách hạ nhiệt qua kịch ngắn.

Kiểm tra độ sạch sau lau bằng mực huỳnh quang|Chấm mực vô hình ở mười điểm, soi đèn sau khi hộ lý lau. Điểm sạch tăng từ 52% lên 88%.
Đánh giá chất lượng vệ sinh buồng bằng đèn soi|Tổ giám sát đánh dấu bằng gel không màu lên tay nắm, tủ đầu giường, rồi chiếu tia cực tím xem còn hay hết.

Hồ sơ điện tử quản lý người hiến máu nhắc lại|Người đã hiến nhận tin khi đủ 12 tuần kèm kết quả lần trước. Tỷ lệ quay lại tăng 30%.
Giữ chân người cho máu thường xuyên|Sau mỗi lần cho, hệ thống gửi lời cảm ơn, báo máu đã giúp ai và hẹn ngày được cho tiếp.

Chăm sóc da vùng hậu môn cho trẻ tiêu chảy|Bộ ba bước rửa, thấm, bôi kẽm treo ở đầu giường. Hăm tã giảm rõ.
Phòng hăm tã ở bệnh nhi nằm viện|Điều dưỡng hướng dẫn mẹ thay bỉm đúng giờ, dùng kem bảo vệ và để thoáng, theo dõi bằng hình.

Lịch sử dụng phòng họp và hội trường trên màn hình cửa|Ai cần thì đặt qua mạng, đèn đỏ khi đang dùng. Hết cảnh trùng giờ.
Đăng ký mượn hội trường trực tuyến|Đơn vị chọn khung giờ trên lịch chung, văn phòng duyệt, bảng điện tử trước cửa tự hiện tên cuộc họp.

Thêm bước hỏi người bệnh về thuốc nam, thực phẩm chức năng trước mổ|Phiếu tiền mê có danh mục cây thuốc gây chảy máu; ai dùng thì ngừng một tuần. Ca chảy máu bất thường giảm.
Khai thác việc dùng thảo dược trước gây mê|Bác sĩ hỏi kỹ các loại trà, viên bổ, rượu thuốc đang uống để hẹn lùi ca mổ nếu có nguy cơ xuất huyết.

Bộ tranh giúp người bệnh thở máy nói nhu cầu|Bảng hình đau, khát, lạnh, gọi người nhà treo ở giường; người bệnh chỉ tay. Kích thích vật vã giảm.
Giao tiếp với bệnh nhân đặt nội khí quản bằng thẻ biểu tượng|Người không nói được chỉ vào hình muốn hút đờm, đổi tư thế, tê mỏi. Điều dưỡng hiểu nhanh hơn.

Cảnh báo dùng chung thuốc ho có cồn cho trẻ|Phần mềm không cho kê chế phẩm có chất cấm theo tuổi. Đơn sai tuổi giảm về không.
Khóa kê thuốc không phù hợp lứa tuổi|Khi bác sĩ chọn thuốc chống chỉ định với em nhỏ, máy chặn lại và gợi ý thứ khác.

Sổ ghi ơn và tri ân gia đình người hiến tạng|Bệnh viện tổ chức gặp mặt hằng năm, cấp thẻ khám miễn phí cho thân nhân.
Vinh danh người cho mô tạng|Bức tường tên và lễ tưởng niệm mỗi năm, gia đình được hỗ trợ y tế trọn đời. Số người đăng ký tăng.

Điều phối xe chuyển bệnh giữa các trạm bằng bản đồ trực tuyến|Trung tâm thấy xe nào gần và rảnh, giao việc qua điện thoại. Thời gian đón giảm 15 phút.
Tổng đài xe cấp cứu dùng chung cho cả huyện|Thay vì mỗi nơi một xe, yêu cầu chuyển viện về một đầu mối, phương tiện gần nhất được phái đi.

Ngăn ngừa sai tư thế khi làm việc máy tính cho nhân viên văn phòng|Phần mềm nhắc đứng dậy 50 phút một lần kèm ba động tác. Đau cổ vai giảm.
Giờ thể dục ngắn tại bàn làm việc|Nhân viên khối hành chính được mời vươn vai, xoay cổ theo video ba phút hai lần mỗi ngày.

Theo dõi trẻ ăn dặm tại cộng đồng qua bữa ăn mẫu|Cộng tác viên nấu cùng mẹ tại nhà văn hóa, cân trẻ hằng tháng. Trẻ nhẹ cân giảm 4%.
Lớp nấu bột cho bà mẹ có con suy dinh dưỡng|Mỗi tuần nhóm mẹ thực hành nấu bốn nhóm chất từ thực phẩm địa phương, bé được cân và ghi biểu đồ.

Báo động nhiệt độ phòng máy chủ|Cảm biến gửi tin khi quá 28 độ hoặc có nước. Tránh được hai lần ngừng hệ thống.
Giám sát môi trường trung tâm dữ liệu bệnh viện|Thiết bị đo nhiệt, ẩm, khói báo cho kỹ sư trực và tự bật máy lạnh dự phòng.

Tiếp nhận và xử lý yêu cầu cấp tóm tắt bệnh án trong ngày|Người dân gửi yêu cầu qua cổng, nhận bản có ký số qua email. Không phải đến hai lần.
Xin bản sao hồ sơ điều trị trực tuyến|Thân nhân nộp đơn và giấy tờ bằng ảnh, phòng Kế hoạch tổng hợp trả tập tin xác thực, thu phí qua chuyển khoản.

Chăm sóc ống mở khí quản bằng bộ dụng cụ đóng gói sẵn|Mỗi lần chăm sóc dùng một gói đủ băng, bàn chải, găng. Thời gian còn 7 phút, ít nhiễm trùng.
Chuẩn hóa thay băng canuyn cho người bệnh thở qua cổ|Điều dưỡng lấy một bộ vô khuẩn trọn gói thay vì gom từng món, thao tác theo hình dán trên nắp.

Hẹn giờ lấy máu tại nhà cho người già neo đơn|Y tế phường đến nhà buổi sáng, mẫu chuyển về bệnh viện, kết quả gửi con cháu qua điện thoại.
Dịch vụ lấy mẫu xét nghiệm tận nơi|Người lớn tuổi đi lại khó được điều dưỡng tới lấy mẫu theo lịch đặt, phiếu trả lời gửi người thân.

Góc phơi nắng và vận động cho trẻ điều trị dài ngày|Sân thượng được rào an toàn, mỗi sáng các bé tập với nhạc. Trẻ ăn ngủ tốt hơn.
Sân tập ngoài trời cho bệnh nhi nằm lâu|Khoa tổ chức giờ ra sân có điều dưỡng đi kèm, trò chơi nhẹ, nắng sớm. Phụ huynh hài lòng.

Nhật ký điện tử theo dõi ADR của thuốc lao|Người bệnh chọn triệu chứng mỗi tuần trên điện thoại, trạm gọi khi có vàng da, nhìn mờ. Tỷ lệ bỏ trị giảm.
Phát hiện sớm tác dụng phụ ở người dùng thuốc chống lao|Tin nhắn hỏi bốn dấu hiệu, ai trả lời có thì cán bộ mời xét nghiệm gan ngay trong ngày.
`);
