/** More words for the scenes of the other tables, of wards and the community. */
export const otherWordsCare = `
nhãn ống và lấy mẫu đúng người: dán nhầm, sai tên, lẫn mẫu, ống máu, tem ống, trước khi lấy, đúng loại ống, ống sẵn, lẫn lộn mẫu
mẫu hỏng, mẫu bị từ chối: lấy lại máu, chích lại, tan máu, thiếu thể tích, đông, sai kỹ thuật, mẫu kém, bị trả lại
trả kết quả xét nghiệm điện tử: xem trên điện thoại, gửi kết quả, tải kết quả, không phải quay lại, nhận kết quả, bản điện tử, tự in, mã kết quả
thời gian trả kết quả: chậm trả, trả nhanh, đèn báo trễ, thời gian quay vòng, theo dõi mẫu, mẫu chờ, kết quả sớm, cấp cứu trước
giá trị nguy kịch: kết quả nguy hiểm, báo bác sĩ, gọi điện báo, kết quả khẩn, con số nguy hiểm, vượt ngưỡng, ký nhận
an toàn truyền máu: truyền nhầm, thử máu, túi máu đúng người, kiểm tra túi, đối chiếu nhóm, lấy máu hai lần, phát chế phẩm
kho máu và máu sắp hết hạn: máu bỏ, máu quá hạn, đổi máu, máu thừa, chia máu, kho trống, túi sắp hạn, điều máu
người hiến máu: cho lại, gọi người cho, nhóm máu hiếm, gọi đúng người, mời lại, đến hạn cho, điểm hiến, ngày hiến, người cho máu
bỏ phim, xem ảnh số: in phim, khỏi in phim, hình chụp, xem hình, lưu hình, ảnh chụp, mã xem ảnh, tải ảnh, không mua phim
đọc điện tim từ xa: đường ghi, gửi điện tim, máy ghi tim, chuyên gia tim, nhịp tim, đọc giúp, trả lời trong, phút
hẹn chụp, siêu âm: lịch siêu âm, đợi chụp, xếp lịch chụp, giờ chụp, máy chụp, hẹn giờ
nội soi: soi, ống mềm, sạch ruột, phân nước, uống thuốc xổ, lịch soi, đăng ký soi, rửa ống, ống soi
phân loại cấp cứu theo mức nặng: ai nặng trước, ca nặng, màu đỏ, màu xanh, sắp thứ tự, khám theo độ nặng, thẻ màu, chờ cấp cứu, đánh giá ban đầu, dấu hiệu sống
đột quỵ, cửa kim: liệt mặt, tai biến, tan cục máu, thuốc tan, kích hoạt, đội đột quỵ, bấm nút, chụp não, giờ khởi phát, não
cảnh báo người bệnh trở nặng: nặng lên, chuyển xấu, điểm cảnh báo, chấm điểm sinh hiệu, gọi bác sĩ sớm, con số nguy cơ, tự cộng, xấu đi, trước khi sốc, phản ứng nhanh
báo động ngừng tim, báo động đỏ: bấm chuông, gọi đội, chạy tới, huy động khẩn, cấp cứu khẩn, đội có mặt, loa nội viện, kíp cứu, gọi liên viện
cấp cứu ngoại viện 115: xe đến, gọi xe, xe hai bánh, tới hiện trường, người bị nạn, kẹt xe, ngõ hẻm, định vị người gọi, tổng đài viên, sơ cứu qua điện thoại
cai máy thở: bỏ máy thở, tập tự thở, tháo máy, thôi thở máy, cho tự thở, tắt an thần, sớm rút, đánh giá hằng ngày
ống thông tiểu và nhiễm khuẩn tiết niệu: ống tiểu, rút ống tiểu, bàng quang, đặt ống, còn cần ống, số ngày ống, xông tiểu, thay ống, nhiễm trùng đường niệu, niệu đạo
bảng kiểm an toàn phẫu thuật: trước khi mổ, ba lần dừng, dừng kíp, sai vị trí, đúng bên, đọc tên, cùng xác nhận, đếm đủ, tạm ngưng, cuộc mổ, nhầm bên
lịch mổ và phòng mổ: đổi ca nhanh, trống phòng, phòng trống, ca kế tiếp, dọn nhanh, mổ muộn, bắt đầu đúng giờ, xếp ca
hoãn mổ do chuẩn bị: chưa nhịn ăn, chưa chuẩn bị, hủy ca, dời mổ, dặn trước mổ, bảng chuẩn bị, đêm trước mổ
hồi phục sớm sau mổ: ngồi dậy sớm, đi sớm, ăn lại sớm, về sớm, ít đau, ngày nằm ngắn
hạ thân nhiệt khi mổ: giữ nhiệt, ấm người, thân nhiệt thấp, lạnh run, dịch ủ, túi ấm, đèn sưởi
theo dõi dụng cụ phẫu thuật: mất dụng cụ, đủ bộ, đóng bộ, hấp lại, quét khay, đường đi của hộp, lô lỗi
da kề da sau sinh: áp da, ôm con, nằm ngực mẹ, con với mẹ, ngay sau mổ, tách mẹ con, ấp con
nuôi con bằng sữa mẹ: bú, sữa công thức, ít sữa, mất sữa, gọi sữa, cho con bú, bú mẹ hoàn toàn, căng sữa
băng huyết sau sinh: mất máu sau sinh, sản phụ nguy kịch, máu mất, cân gạc, cứu sản phụ, báo động sản khoa, mẹ chảy máu
thai nghén nguy cơ cao: gần sinh, mang thai, mẹ bầu, sắp sinh, bà bầu vùng cao, nhà xa, chuyển dạ xa, chờ sinh, danh sách thai
nhắc khám thai: đi khám thai, tin theo tuần, chị em mang thai, lời dặn theo tuần, bỏ lần khám, ăn uống khi mang thai, cô đỡ đến thăm
trầm cảm sau sinh: buồn, u uất, mất ngủ sau sinh, mười câu, tâm thần mẹ, bà mẹ trẻ, nuôi con nhỏ, hỏi tâm trạng
bàn giao người bệnh: đổi ca, ca trực sau, báo cáo ca, thông tin ca, bối cảnh, nhận định, mẫu giao, ghi bàn giao, nói theo mẫu
phòng ngã: vấp, trượt, ngã giường, người dễ ngã, bước hụt, thanh giường, sàn trơn, vòng màu, đi vệ sinh đêm, đèn đêm, người yếu
phòng loét tì đè: vết loét, loét mới, lật người, nghiêng, đổi thế nằm, cùng cụt, da đỏ, hai giờ một lần, đồng hồ nhắc, nằm lâu, nệm
nhận diện người bệnh: gọi đúng tên, sai người, hỏi hai thông tin, đeo vòng, vòng cổ tay, trùng họ tên, ảnh trên hồ sơ, nhận đúng
chuông gọi điều dưỡng: bấm gọi, gọi khẩn, phản hồi nhanh, báo đèn, chuông tay, không gọi được
vệ sinh cá nhân người bệnh: tắm rửa, lau người, gội, chậu, người liệt, sạch sẽ, thay đồ, bồn gội
sàng lọc dinh dưỡng: cân đo, hỏi ba câu, người gầy, ăn ít, thiếu ăn, chuyên khoa dinh dưỡng, can thiệp ăn, tăng cân, yếu
suất ăn bệnh lý, báo ăn: ăn kiêng, bữa ăn bệnh viện, đặt ăn, món ăn, chọn bữa, ăn theo bệnh, giao cơm, nhà bếp, khẩu phần
bàn chân đái tháo đường: chân, kiểm tra chân, tê chân, đứt chi, cưa chân, soi chân, vết loét chân, chăm chân, loét bàn chân
đái tháo đường tại cộng đồng: đường máu, sống chung, nhóm người bệnh, tự thử đường, bữa ăn, tập đi bộ, hội người bệnh, người lâu năm
tăng huyết áp tại cộng đồng: áp huyết, lên máu, đo tại nhà, gửi kết quả đo, nhắn số đo, điểm đo huyết áp, nhắc đo, người cao áp
lọc máu, chạy thận: người chạy thận, lịch chạy, ca chạy, ghế trống, máy thận, suy thận, lọc thận, đợi ca
phục hồi sau đột quỵ: liệt, đi lại được, tập tay, tập chân, di chứng, bệnh nhân tai biến, tập vận động, người nhà tập
dụng cụ phục hồi tự chế: làm từ, ống nước, tự đóng, gỗ, lốp, dụng cụ tập tay, tự làm
trẻ tự kỷ, chậm nói: không nói, ít nhìn, hành vi trẻ, can thiệp, phát triển, dấu hiệu tự kỷ, phụ huynh có con
châm cứu, xoa bóp, xông, ngâm: nước lá, đông y, huyệt, day ấn, lá thuốc, sả gừng, ngải cứu, thư giãn, không dùng thuốc, giấc ngủ
chăm sóc tại nhà, bác sĩ gia đình: đến tận nhà, thăm tại nhà, nằm một chỗ, khám tại nhà, tổ đến nhà, không đi được, nằm tại nhà, y tế đến nhà
uống thuốc có người chứng kiến: nhìn uống, quay lúc uống, cảnh uống, gửi video, mỗi ngày quay, viên thuốc, điện thoại quay
sức khỏe tâm thần: buồn chán, tự làm đau, lo lắng, rối loạn, tâm bệnh, mất ngủ kéo dài, hỗ trợ tâm lý, tư vấn tâm lý, người trầm cảm
khám từ xa: qua màn hình, bác sĩ ở xa, nối cầu, đầu cầu, trao đổi ca, khám qua video, tuyến xa, không phải lên tuyến, hội chẩn qua mạng
vệ sinh tay: tay sạch, nhấn, chai cồn, số lần, dung dịch tay, sát trùng tay, quên rửa, ngoài buồng, đếm
khử khuẩn bề mặt, vệ sinh buồng: lau dọn, chà, bàn giường, màu khăn, sạch giường, khăn riêng, vệ sinh khoa, lau giường, điểm chạm
phòng hộ cá nhân: đồ bảo hộ, mặc cởi, áo chống dịch, kính che
vật sắc nhọn, kim đâm: bị kim, đạp kim, bỏ kim, thả kim, tai nạn kim, đâm tay, kháng thủng
phân loại chất thải y tế: bỏ rác, rác sai thùng, túi rác, thùng rác, màu thùng, rác lẫn, rác thải, đúng thùng
tái chế và bán phế liệu gây quỹ: ve chai, chai lọ, bán giấy, nhựa sạch, thu gom vỏ, tiền bán, góp quỹ
báo cáo sự cố y khoa: không để tên, giấu tên, khai lỗi, kể lỗi, ghi nhận sai sót, sự cố suýt, báo lỗi, gần xảy ra, quét mã báo, học từ sai
kiểm soát tài liệu, quy trình: bản hiện hành, bản lỗi thời, quy trình mới, thay bản, tài liệu chất lượng, cặp hồ sơ, bấm đã đọc, quản lý phiên bản, bản in cũ, tìm quy trình, sửa đổi
năng lực và quyền làm kỹ thuật: giấy phép thủ thuật, được làm kỹ thuật, hồ sơ năng lực, thủ thuật viên, ai mổ được, chưa được cấp, xếp lịch mổ, còn giá trị
đào tạo ngắn trên điện thoại: học qua điện thoại, xem đoạn phim, trả lời câu hỏi, học lúc rảnh, bài nhỏ, tự cộng giờ, học từng chút, giờ đào tạo, mỗi tuần học
xếp lịch trực, đổi trực: đổi phiên, trực thay, bảng trực, phân trực, xin đổi, trực đêm, ca kíp, phân ca
thu nhập tăng thêm theo công việc: tiền thưởng, tính điểm, chia theo việc, chấm công việc, chi trả theo, hưởng theo, tăng thêm
sáp nhập trạm, sắp xếp bộ máy: nhập trạm, gom trạm, nhập hai, điểm trạm, sau sắp xếp, đơn vị hành chính mới, bố trí lại, xoay vòng nhân viên
văn bản đến và nhắc hạn: giấy tờ đến, hạn xử lý, trả lời trễ, người xử lý, gần hạn, việc quá hạn, để quên, quên việc
theo dõi kết luận họp, giao việc: việc sau họp, ý kiến chỉ đạo, làm đến đâu, việc chưa xong, người nhận việc, bảng nhiệm vụ, đèn đỏ
thiết bị hỏng, bảo trì: máy hư, máy hỏng, báo hư, sổ máy, thợ đến, chờ sửa, máy ngừng, lịch kiểm tra máy, tem bảo trì, lý lịch
thiết bị dùng chung, mượn trả: máy rảnh, khoa mượn, chia máy, điều máy, máy thiếu, máy thừa, máy nằm không, gom máy
vật tư tiêu hao và khoán: dùng quá, vượt định mức, cấp theo ca, bớt hao, vật tư một ca, phần vượt, phần tiết kiệm, giao khoán
vật tư ký gửi, đắt tiền: hàng ký gửi, hàng của hãng, đếm stent, quét khi mở, chênh lệch kiểm kê, hàng đắt
xe công, nhiên liệu: tiền xăng, đổ xăng, đổ dầu, cây số, sổ xe, chuyến xe, hao xăng, đội xe
tiết kiệm điện: bật đèn, quên tắt, tắt máy lạnh, tự ngắt, ngắt điện, có người mới sáng, không người, cảm ứng, tiền điện
nguồn điện dự phòng: mất nguồn, máy nổ, chuyển nguồn, bình ắc quy, dự phòng điện, chạy máy phát
giám định bảo hiểm, xuất toán: bị xuất toán, hồ sơ sai, bảo hiểm trả, lỗi hồ sơ, bảo hiểm từ chối, trừ tiền, tiền bảo hiểm, sai mã bệnh, rà hồ sơ
kho lưu trữ bệnh án: tìm bệnh án, bệnh án cũ, lần điều trị trước, hồ sơ giấy, chụp hồ sơ, xuống kho, tìm lâu, quét bệnh án
an ninh mạng: thư lừa, lộ mật khẩu, bấm nhầm, an toàn thông tin, mạng lừa, tin tặc, virus, dữ liệu bị khóa
cấp phép và quản lý hành nghề tư nhân: cơ sở tư, phòng mạch, giấy phép hoạt động, cơ sở y tế tư, xin phép, thẩm định cơ sở, nộp qua mạng
sốt xuất huyết, diệt lăng quăng: muỗi vằn, súc lu, lu vại, vật phế thải, chứa nước, đậy lu, lật úp, ổ lăng quăng, phun thuốc, sốt dengue
bản đồ ca bệnh, ổ dịch: chấm bản đồ, nơi có ca, vùng dịch, khu vực quanh, ca trên bản đồ, dập dịch
an toàn thực phẩm quán ăn: quán, hàng ăn, quán vỉa hè, người bán, xếp loại quán, treo bảng, quầy thức ăn, chấm quán
nước sạch, nước giếng: giếng, thử nước, nước bẩn, làm trong, phèn chua, uống nước, lọc nước, kiểm tra nước
y tế học đường: ở lớp, em học sinh, cô giáo, khám tại trường, hồ sơ học sinh, khám mắt học sinh, em nào
phòng cháy: báo cháy, diễn tập cháy, thoát ra, di chuyển người bệnh khi cháy, khói
góc vui chơi cho trẻ: chỗ chơi, hình ngộ nghĩnh, vẽ tường, trẻ vui, bé hết sợ, trang trí, con thú
quỹ hỗ trợ người bệnh nghèo: giúp người nghèo, góp tiền, tặng, hỗ trợ viện phí, ca khó khăn, mở thẻ, ủng hộ
`;
