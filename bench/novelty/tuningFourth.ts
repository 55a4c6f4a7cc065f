import { pairsIn } from './pair.ts';

/** A fourth set, written before the scenes were. */
export const tuningFourth = pairsIn(`
Ứng dụng gọi nhân viên đẩy băng ca nội viện|Điều dưỡng đặt yêu cầu trên điện thoại, người vận chuyển gần nhất nhận chuyến và báo lúc giao xong. Người bệnh đi chụp phim không còn nằm chờ ở hành lang.
Điều phối tổ chuyển bệnh theo kiểu đặt xe công nghệ|Khoa nào cần đưa bệnh nhân đi làm cận lâm sàng thì bấm đặt, hệ thống giao việc cho hộ lý rảnh ở gần. Thời gian từ lúc gọi đến lúc đón giảm một nửa.

Cho người bệnh xuất viện trước 10 giờ sáng|Hồ sơ, toa thuốc và giấy hẹn được làm xong từ chiều hôm trước với người dự kiến về. Giường được trả sớm cho ca mới.
Lập kế hoạch về nhà từ ngày đầu nhập khoa|Bác sĩ ghi ngày dự kiến ra viện ngay khi nhận bệnh, các giấy tờ chuẩn bị sẵn trước một ngày để buổi sáng chỉ việc ký. Giường bệnh quay vòng nhanh hơn.

Kho thiết bị dùng chung cho bơm tiêm điện và máy thở|Máy nhàn rỗi gom về một nơi, khoa cần thì quét mã mượn và trả sau khi dùng. Số máy phải mua thêm giảm.
Luân chuyển trang thiết bị giữa các khoa thay vì mỗi khoa giữ riêng|Máy truyền dịch, monitor nằm không được đưa vào danh mục chung trên mạng, ai lấy ký nhận điện tử. Không phải đầu tư mới mà vẫn đủ dùng.

Phòng khám tiền mê tập trung trước mổ phiên|Người bệnh được bác sĩ gây mê khám từ ba ngày trước, xét nghiệm thiếu được bổ sung sớm. Số ca hoãn trong ngày mổ giảm rõ.
Đánh giá trước gây mê tại một phòng khám riêng|Thay vì đến tối trước mổ mới thăm, bệnh nhân được kiểm tra bệnh nền và tư vấn vô cảm khi còn ngoại trú. Cuộc mổ ít bị đình lại.

Ngân hàng sữa mẹ cho trẻ sinh non|Sữa hiến được thanh trùng, xét nghiệm và cấp cho bé nhẹ cân mà mẹ chưa có sữa. Tỷ lệ viêm ruột hoại tử giảm.
Thu nhận và xử lý sữa của các bà mẹ tặng để nuôi trẻ non tháng|Người cho được sàng lọc, sữa được hấp Pasteur rồi trữ đông, phát theo y lệnh cho trẻ ở đơn nguyên sơ sinh.

Trạm y tế sàng lọc tự kỷ bằng bảng hỏi M-CHAT khi trẻ đi tiêm|Cha mẹ trả lời hai mươi câu, trẻ có nguy cơ được chuyển khám tâm lý nhi. Trẻ được can thiệp từ 24 tháng.
Phát hiện sớm trẻ chậm nói, ít giao tiếp ở tuyến xã|Nhân viên y tế dùng phiếu đánh giá phát triển ở buổi tiêm chủng để tìm em có dấu hiệu rối loạn phổ tự kỷ, giới thiệu lên bệnh viện.

Hướng dẫn phụ nữ tự lấy mẫu xét nghiệm HPV tại nhà|Bộ que và tờ hướng dẫn được cô cộng tác viên mang đến, mẫu gửi về trạm. Số chị em được tầm soát ung thư cổ tử cung tăng gấp ba.
Tăng độ bao phủ sàng lọc ung thư phụ khoa cho nữ công nhân|Người ngại khám được phát dụng cụ tự thu dịch âm đạo ở xưởng, kết quả báo riêng qua điện thoại.

Đếm gạc bằng khay ô số trong phòng mổ|Mỗi miếng gạc đã dùng đặt vào một ô, vòng ngoài và vòng trong cùng đếm trước khi đóng bụng. Không còn phải chụp phim tìm gạc sót.
Chống để quên dị vật trong cơ thể người bệnh sau phẫu thuật|Bảng treo có túi trong suốt giúp kíp mổ kiểm đủ bông gạc, kim chỉ trước lúc khâu da.

Dạy học sinh ép tim và dùng máy sốc tim ở trường|Mỗi lớp được thực hành trên hình nộm hai tiết. Em nào đạt được cấp thẻ người cứu sống.
Phổ cập sơ cứu ngừng tuần hoàn cho tài xế taxi, xe ôm|Nhân viên cấp cứu 115 tập huấn miễn phí hồi sinh tim phổi cho người dân thường có mặt ở hiện trường sớm nhất.

Khung tập đi tự chế cho người liệt nửa người|Khoa dùng ống nhựa và bánh xe cũ làm khung, thay đổi chiều cao được. Người sau đột quỵ tập được ngay tại buồng.
Dụng cụ phục hồi dáng đi bằng vật liệu rẻ tiền|Thanh song song gấp gọn từ ống inox thanh lý giúp bệnh nhân tai biến luyện bước tại giường, giá bằng một phần mười hàng mua.

In sẵn mã vạch lên ống nghiệm theo chỉ định|Phòng lấy máu nhận ống đã dán nhãn đúng loại, đúng màu nắp cho từng người. Không còn dán nhầm.
Máy dán nhãn ống máu tự động ở khu lấy mẫu|Khi số thứ tự được gọi, thiết bị nhả ra đúng ống kèm tên bệnh nhân. Sai sót trước xét nghiệm gần như hết.

Hội chẩn ung thư đa chuyên khoa hằng tuần có biên bản điện tử|Ngoại, nội ung bướu, xạ trị, giải phẫu bệnh cùng quyết định phác đồ trên một bảng chung. Người bệnh bắt đầu điều trị sớm hơn mười ngày.
Hội đồng khối u trực tuyến cho bệnh viện tỉnh|Ca bệnh u được trình chiếu với hình ảnh và kết quả sinh thiết, nhiều thầy thuốc các ngành thống nhất hướng điều trị.

Mổ thoát vị bẹn về trong ngày|Người bệnh vào sáng, mổ nội soi, chiều về và được gọi điện theo dõi tối cùng ngày. Chi phí giảm 40%.
Phẫu thuật không nằm viện qua đêm|Mô hình ngoại khoa ban ngày cho u nhỏ và thoát vị, có số điện thoại trực và điều dưỡng thăm hỏi sau khi về.

Ứng dụng kêu gọi hiến máu theo nhóm máu và khoảng cách|Khi kho thiếu, tin nhắn chỉ gửi cho người đủ ngày và ở gần. Thời gian tìm đủ người giảm còn nửa ngày.
Mạng lưới người hiến tiểu cầu sẵn sàng|Danh sách người tình nguyện được phân theo nhóm và địa bàn trên điện thoại, khi cần hệ thống mời đúng người đến hạn cho lại.

Bản đồ số quản lý thai nghén nguy cơ cao|Mỗi thai phụ nguy cơ là một chấm đỏ theo địa chỉ, trạm thấy tuần dự sinh và đường chuyển viện. Không còn ca đẻ rơi.
Theo dõi bà bầu có bệnh lý bằng GIS ở xã miền núi|Y tế thôn cập nhật vị trí nhà và ngày dự kiến sinh, ai gần ngày được đón về nhà chờ đẻ cạnh bệnh viện.

Thước cân nặng theo chiều dài để tính liều cấp cứu trẻ em|Dải màu trải dọc người bé cho biết liều adrenalin, cỡ ống nội khí quản. Không phải tính nhẩm.
Túi cấp cứu nhi phân màu theo lứa tuổi|Thuốc và dụng cụ xếp sẵn từng ngăn theo chiều cao trẻ kèm bảng liều, kíp trực lấy là dùng đúng.

Lọc màng bụng tại nhà có điều dưỡng theo dõi qua video|Người bệnh quay cảnh thay dịch gửi về, điều dưỡng sửa thao tác. Viêm phúc mạc giảm một nửa.
Giám sát kỹ thuật thay túi dịch của bệnh nhân suy thận điều trị ngoại trú|Thao tác tại gia đình được gọi hình kiểm tra mỗi tuần, chân ống được chụp gửi bác sĩ xem để phát hiện nhiễm trùng.

Xin nghỉ phép trên điện thoại|Viên chức gửi đơn, trưởng khoa duyệt, số ngày còn lại tự trừ. Phòng Tổ chức không còn sổ giấy.
Quản lý ngày nghỉ của nhân viên bằng phần mềm|Người lao động đăng ký, lãnh đạo chấp thuận trên mạng, bảng chấm công tự cập nhật phép năm.

Theo dõi tiến độ đề tài cơ sở trên trang nội bộ|Chủ nhiệm nộp đề cương, hội đồng góp ý và nghiệm thu trực tuyến. Đề tài quá hạn giảm còn một phần tư.
Số hóa quản lý nghiên cứu khoa học của bệnh viện|Từ đăng ký, xét duyệt đạo đức đến báo cáo kết thúc đều qua phần mềm, nhắc nhóm nghiên cứu chậm mốc.

Gửi thư giả mạo để dạy nhân viên nhận biết lừa đảo qua mạng|Ai bấm vào đường dẫn được chuyển đến bài học ngắn. Tỷ lệ bấm giảm từ 30% còn 4%.
Diễn tập chống tấn công email cho toàn viện|Phòng Công nghệ thông tin thử lòng cảnh giác của người dùng bằng tin lừa, rồi tập huấn an ninh mạng cho người mắc bẫy.

Kiểm tra máy phát điện tự động mỗi tuần|Bộ điều khiển cho máy chạy thử, ghi điện áp và báo tổ điện khi ắc quy yếu. Lần cúp điện gần nhất máy lên trong 9 giây.
Giám sát nguồn điện dự phòng bằng thiết bị nối mạng|Ắc quy, dầu và bộ chuyển nguồn được theo dõi, có lỗi thì nhắn thợ trực. Phòng mổ không còn mất điện đột ngột.

Công khai điểm vệ sinh quán ăn bằng mặt cười|Đoàn kiểm tra chấm điểm, quán treo mặt cười xanh, vàng, đỏ ngoài cửa. Quán đỏ phải sửa trong một tuần.
Xếp hạng sao an toàn thực phẩm cho hàng rong|Người mua quét mã xem lần kiểm tra gần nhất của quầy thức ăn đường phố, cơ sở yếu được nhắc khắc phục.

Test nhanh nước giếng ở vùng ngập mặn|Trạm mượn bộ thử cho từng hộ, hộ không đạt được phát viên khử khuẩn và hướng dẫn lọc.
Bảo đảm nước ăn uống cho dân sau lũ|Cán bộ dự phòng đem dụng cụ kiểm tra nguồn nước tận nhà, hướng dẫn làm trong và cho clo đúng liều.

Giám sát nhà thuốc bán kháng sinh không đơn|Người đóng vai khách mua thuốc, kết quả gửi lại chủ cơ sở và công bố theo quý. Tỷ lệ bán không có đơn giảm còn 20%.
Khách hàng bí mật tại quầy thuốc tư nhân|Nhân viên dự phòng đi mua thử thuốc phải kê đơn, nơi vi phạm được nhắc rồi mới phạt.

Đường dây tư vấn tâm lý cho nhân viên sau ca tử vong|Đồng nghiệp được tập huấn lắng nghe, người gọi giấu tên. Nhiều điều dưỡng quay lại làm việc sớm hơn.
Hỗ trợ tinh thần đồng nghiệp gặp biến cố nghề nghiệp|Nhóm bạn nghề gọi hỏi thăm trong 24 giờ sau sự cố nặng, khi cần mời chuyên gia tâm lý. Ít người xin nghỉ việc.

Dự báo số lượt khám để xếp bàn khám|Mô hình học từ ba năm số liệu, biết trước ngày đông một tuần. Phòng khám mở thêm bàn đúng ngày.
Bố trí nhân lực khu khám theo dự đoán của máy|Thuật toán tính lượng bệnh nhân sắp tới theo thứ, mùa, ngày lễ, lịch trực được điều chỉnh theo.

Bán phế liệu sạch gây quỹ bữa sáng|Chai nhựa, bìa giấy được phân loại ở khoa, tiền bán nuôi nồi cháo cho người nghèo. Rác thải giảm 300 kg mỗi tháng.
Biến rác tái chế thành quỹ từ thiện|Mỗi khoa thu gom vỏ hộp, nhựa sạch để đổi tiền, mua suất ăn cho bệnh nhân khó khăn.

Bác sĩ đọc điện tim từ xa cho trạm xã|Trạm ghi điện tim gửi ảnh, bác sĩ tim mạch trả lời trong mười phút. Ca nhồi máu được chuyển thẳng.
Kết nối máy ghi ECG tuyến dưới với khoa Tim mạch|Đường ghi truyền qua mạng, chuyên khoa đọc ngay và hướng dẫn dùng thuốc trước khi đưa người đau ngực lên.

Thảo dược xông và ngâm chân cho người mất ngủ|Khoa Y học cổ truyền làm gói lá sẵn, ngâm 20 phút trước khi ngủ. Điểm giấc ngủ cải thiện.
Cải thiện giấc ngủ không dùng thuốc bằng ngâm thảo mộc và bấm huyệt|Người cao tuổi nằm viện được xoa bóp bàn chân với nước lá ấm mỗi tối, giảm thuốc an thần.

Thùng hút giọt bắn khi đặt nội khí quản|Hộp mica trong có lỗ tay và ống hút, che mặt người bệnh trong thủ thuật. Nhân viên ít phơi nhiễm.
Buồng chắn trong suốt cho thủ thuật đường thở|Tấm chắn tự làm có quạt lọc giúp bác sĩ hút đờm, đặt ống mà không hít phải hạt khí dung của bệnh nhân.

Thẻ màu quản lý người ra vào khu phẫu thuật|Mỗi nhóm một màu áo và thẻ, cửa chỉ mở với người trong lịch mổ. Số lượt mở cửa giảm 60%.
Hạn chế đi lại trong phòng mổ|Cửa dùng vân tay và đếm lượt mở, người không có tên trong ca không vào được, không khí sạch hơn.

Góc thuốc hoàn trả tại phòng khám|Người bệnh mang thuốc dư ở nhà đến, dược sĩ xem hạn, dạy cách bỏ an toàn và ghi lại thuốc dùng sai.
Thu gom thuốc quá hạn trong hộ gia đình|Nhà thuốc bệnh viện đặt thùng nhận thuốc thừa của dân, hủy đúng cách và tư vấn dùng thuốc.

Lịch thay băng và chăm hậu môn nhân tạo tại nhà|Điều dưỡng đến nhà tuần đầu, dạy người nhà dán túi, chụp ảnh da quanh lỗ mở gửi về.
Chăm sóc người mang túi phân sau mổ đại tràng|Người thân được thực hành thay túi trước khi ra viện, sau đó được kiểm tra da quanh miệng nối qua hình ảnh.

Hộp thư giám đốc trả lời trong ba ngày|Ý kiến nhân viên được đánh số, giao phòng trả lời và công khai trên mạng nội bộ.
Diễn đàn viên chức hiến kế và chất vấn lãnh đạo|Mỗi góp ý của người lao động có mã theo dõi, hạn phản hồi, kết quả mọi người đều xem được.

Tủ khóa thuốc gây nghiện mở bằng hai vân tay|Mỗi lần lấy phải có hai người, số lượng tự trừ vào sổ điện tử. Đối chiếu cuối ca còn năm phút.
Quản lý chặt morphin tại khoa bằng tủ điện tử|Thuốc kiểm soát đặc biệt chỉ lấy được khi có người chứng kiến xác thực, hệ thống lưu từng ống và vỏ trả lại.

Phòng khám tiền sản có lớp học cho ông bố|Người chồng học tắm bé, xoa lưng khi chuyển dạ, nhận biết băng huyết. Tỷ lệ bố cùng vào phòng sinh tăng.
Đưa chồng vào hỗ trợ vợ lúc vượt cạn|Trước ngày sinh, các cặp đôi được tập thở, massage và chăm trẻ; người cha được ở bên khi sinh thường.

Khử mùi và chống tắc nhà vệ sinh bệnh viện|Mỗi nhà vệ sinh có mã để người dùng báo bẩn, tổ vệ sinh phải tới trong 15 phút.
Giữ khu vệ sinh sạch nhờ người bệnh bấm nút|Nút mặt buồn ở cửa toilet báo đội làm sạch tới ngay, lịch dọn theo số lượt dùng thay vì theo giờ.

Nhắc hạn chứng chỉ hành nghề và giờ đào tạo|Phần mềm báo trước ba tháng người sắp thiếu giờ cập nhật, phòng Tổ chức lên lớp bổ sung.
Không để nhân viên hết hạn giấy phép hành nghề|Hồ sơ hành nghề số tự đếm tín chỉ CME, gửi thư cảnh báo cho người chưa đủ và trưởng khoa.

Soát đơn thuốc xuất viện với thuốc đang dùng ở nhà|Dược sĩ hỏi thuốc cũ khi nhập viện và so lại lúc ra, sửa chỗ trùng hoặc bỏ sót. Sai lệch giảm 70%.
Điều hòa thuốc khi người bệnh chuyển khoa, về nhà|Danh sách thuốc trước viện được lập trong 24 giờ đầu, mỗi lần chuyển tiếp đều đối chiếu lại để không mất, không trùng.

Ghế lọc máu có chuông và lịch hẹn giờ để giảm đợi ca|Người chạy thận chọn ca cố định, máy báo trước 30 phút khi ghế trống.
Sắp lịch thẩm phân theo tuyến xe và nhà xa|Bệnh nhân ở cùng xã được xếp cùng ca và nhận tin khi máy sẵn sàng, không phải ngồi từ sáng.

Phun muỗi theo bản đồ nóng ổ sốt xuất huyết|Ca bệnh vẽ lên bản đồ, đội dự phòng phun trong 48 giờ ở bán kính 200 mét. Số ổ dịch kéo dài giảm.
Khoanh vùng xử lý ổ dịch nhờ định vị ca mắc|Ca sốt dengue được chấm điểm trên nền địa lý số, khu vực quanh nhà bệnh nhân được diệt véc tơ ngay.
`);
