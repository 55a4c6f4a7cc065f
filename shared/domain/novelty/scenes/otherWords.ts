/** More words for the scenes of the other tables: what lay people, other regions and other hospitals say. */
export const otherWords = `
cai thuốc lá: khói thuốc, hút thuốc, người hút, bỏ hút, ngày bỏ hút, CO hơi thở, nicotin, thèm thuốc, điếu, từ bỏ, cai
methadone, nghiện: opioid, thay thế opioid, cấp nhiều ngày, mang thuốc về, thuốc mang về, vỏ chai, chất gây nghiện, uống tại cơ sở, liều về nhà, người sử dụng ma túy, buprenorphine, heroin, cai
phản vệ: liều đầu, mũi tiêm đầu, hộp chống sốc, khay chống sốc, ngăn theo bước, nắp in, theo tuổi, sốc, tiêm bắp, sơ đồ liều, ô màu đỏ
tầm soát ung thư phụ nữ: bướu vú, u vú, tuyến vú, sờ nắn, tự sờ, chụp vú, siêu âm vú, xe chụp, phụ nữ nông thôn, phát hiện ca sớm, nhũ, chị em phụ nữ, khối u vú, ca sớm
đau sau mổ và thang đau: chấm đau, mức đau, cơn đau, thuốc giảm đau, đỡ đau, nhật ký đau
chăm sóc giảm nhẹ: đau ung thư, điểm đau, nhật ký đau, chỉnh liều morphin, tại gia đình, đau tại nhà, ung thư điều trị tại nhà, liều morphin, giảm đau tại nhà, những ngày cuối, an ủi
phân cấp chăm sóc, đội chăm sóc: phụ trách nhóm giường, trọn, lo trọn, nhóm hai điều dưỡng, chia việc, phân công chăm sóc, theo màu, người chuyên tiêm, từ sáng đến chiều, tám người bệnh, mô hình đội, trọn gói chăm sóc, chăm sóc chính
mô phỏng, tình huống: diễn thử, giả lập, thao diễn, ca giả định, xử trí giả, tập lại, video hóa, phản hồi sau tập
sức khỏe tinh thần nhân viên: kiệt sức, căng thẳng, mệt mỏi, burnout, phòng nghỉ, thư giãn, góc thư giãn, ghế mát xa, thang đo kiệt sức, tự chấm, lịch đêm, sau đại dịch, quá tải công việc, chăm lo tinh thần, áp lực, tinh thần
truyền thông sáng tạo, mạng xã hội: rung chuông vàng, đố vui, trò chơi, thi trực tuyến, câu hỏi vui, mỗi khoa một đội, tích điểm, đổi quà, hội thi
nhắc tiêm chủng, trẻ bỏ mũi: sổ tiêm, tiêm trễ, quên mũi, đủ mũi, hoãn tiêm, quét trẻ, con chưa tiêm, đến kỳ tiêm, cha mẹ, gọi điện cho mẹ
buổi tiêm an toàn, không chờ: tiêm dịch vụ, đặt chỗ tiêm, giờ tiêm, chia ca tiêm, đưa con đi, không phải chờ, phòng tiêm, sân tiêm, mỗi giờ nhận, lịch hẹn tiêm, bé, màn hình báo số
dịch vụ công, thủ tục hành chính: chuyên viên, thời gian giải quyết, đúng hạn, quá hạn, giải quyết hồ sơ, tiến độ xử lý, xếp hạng phòng, tỷ lệ trễ, số ngày giải quyết, phòng thuộc sở, chấm điểm phòng, xử lý thủ tục, người nộp, tiếp nhận hồ sơ
tiết kiệm giấy, mẫu in: biểu mẫu thừa, bỏ biểu mẫu, phiếu trùng, gộp phiếu, hợp nhất phiếu, giảm giấy tờ, gánh nặng giấy tờ, bớt ghi chép, bớt viết, loại phiếu, một tờ, ghép phiếu, điền nhiều phiếu, giấy tờ hành chính
ghi chép điều dưỡng điện tử: gánh nặng giấy tờ, giảm ghi chép, bớt viết, thời gian viết, phiếu trùng, bớt phiếu, giấy tờ điều dưỡng
huyết khối sau mổ: tắc mạch phổi, bất động lâu, tĩnh mạch sâu, dự phòng huyết khối, vớ áp lực, thang nguy cơ, Caprini, nằm lâu, tiêm chống đông
chuẩn bị người bệnh trước thủ thuật, chụp: phải quay về, nhịn đói, bữa ăn cuối, gọi chiều hôm trước, lịch làm thủ thuật, hẹn lại, giấy tờ cần mang, lời dặn, ngừng thuốc, uống nước trước siêu âm
5S và sắp xếp nơi làm việc: ảnh trước và sau, phòng làm việc, gọn gàng, bình chọn, trao cờ, chấm ảnh, góc làm việc, phân loại bỏ bớt, khoa mẫu, trật tự
người cao tuổi: sa sút, đi lạc, lẫn, mất tích, thẻ phát tín hiệu, cửa kêu, vòng định vị, cụ già lẫn, trí nhớ, lú lẫn, ra khỏi khoa
hóa chất và sinh phẩm xét nghiệm: thẻ kho, mở lọ, lô gần hết hạn, hết hạn trước, số test còn, kho hóa chất, hủy hóa chất, đặt hóa chất, chạy được bao nhiêu mẫu, tem màu theo tháng
hen, COPD: bệnh phổi, người bệnh phổi, hơi thở, đợt cấp, ho khạc, khó thở, khói
mắt và thị lực: đáy mắt, chụp cầm tay, bệnh võng mạc, ảnh mắt, bác sĩ mắt, bệnh viện mắt, biến chứng mắt, nhìn mờ
trí tuệ nhân tạo đọc ảnh: đọc sơ bộ, máy gợi ý, phần mềm đọc, ca nghi, chụp cầm tay, nghi tổn thương
dị ứng thuốc: thẻ cảnh báo, đeo cổ, thẻ bỏ ví, thuốc phải tránh, hoạt chất phải tránh, khám nơi khác, tiền sử dị ứng, thẻ có mã
chuyển giao kỹ thuật: học kỹ thuật, cử bác sĩ, bàn tay, làm được tại huyện, gói kỹ thuật, không phải lên tuyến trên
kiểm tra tay nghề: sau đào tạo, sau tập huấn, áp dụng kiến thức, quan sát tại nơi làm việc, thực hành thật, hiệu quả đào tạo, chấm lại, chưa đạt, kèm thêm, học xong, học viên làm
kèm cặp người mới: tân tuyển, mới vào, ra trường, bỡ ngỡ, cẩm nang người mới, tuần đầu, sổ kỹ năng, người đi trước, lớp định hướng
nước thải, nước RO: bể vi sinh, vật liệu bám, xử lý nước thải, phòng khám nhỏ, quy mô nhỏ, quy chuẩn, khử trùng nước, chỉ số xả, bể nhựa, vận hành
bảo quản lạnh vắc xin và thuốc: không có điện, không điện, điện lưới, mặt trời, thuyền, tủ đông, giữ lạnh, tủ mát, gửi nhiệt độ, thùng giữ lạnh, ghi liên tục, đầu dò, lạnh, vắc xin vùng xa
đặt lịch khám theo giờ: đăng ký trước, mốc thời gian, mỗi mốc, hẹn giờ trước, phải đợi, vừa với năng lực, đầu giờ sáng, người đứng chờ, đến đúng giờ, khung, theo giờ, hẹn qua điện thoại, chia theo giờ, mỗi giờ nhận, giờ nào khám, số lượng mỗi giờ, bớt đông, chen chúc, khám hẹn
lấy số và gọi số: gọi vào, còn mấy người, số kế tiếp, bảng số, phiếu số, máy lấy số, đứng đợi, giành chỗ
phân luồng tại sảnh: nhân viên đứng sảnh, hướng đi, bảng phân luồng, tách khu, lối đi, chia khu, dòng người
quầy một cửa: gom quầy, một nhân viên làm hết, nhiều khâu, bớt quầy, liên hoàn, chạy qua chạy lại, đi lại nhiều, nhiều nơi, một chặng
rút ngắn quy trình khám: bớt bước, bỏ bước, đợi lâu, thời gian khám, chuỗi giá trị, lưu đồ, chờ giữa các khâu, cắt bước, vòng khám, tổng thời gian
nhắc tái khám: hẹn lại, sổ hẹn, không đến tái khám, bỏ tái khám, thư nhắc, gọi nhắc, theo hẹn, đến kỳ, nhắc ngày, vắng hẹn
tự tìm đường trong bệnh viện: hướng đi, tìm nơi, biển hiệu, ký hiệu màu, đánh số phòng, sơ đồ tầng, đi lòng vòng, hỏi thăm, biết lối, bảng hướng dẫn, tên phòng
thanh toán không tiền mặt: quét trả tiền, trả qua điện thoại, tài khoản, chuyển tiền, thẻ ngân hàng, đóng viện phí, xếp hàng đóng tiền, thu ngân, tiền mặt, trả trước, quầy thu
thanh toán tại giường hay tại phòng: thu viện phí tại khoa, trả tiền tại phòng, nhân viên thu tiền, lên tận khoa, máy quẹt
chống thất thu viện phí: lệch, dòng chưa nhập, nhập thiếu, vật tư chưa nhập, quên tính, đối soát chi phí, sót vật tư, khớp, hụt thu, rà chi phí, tính sót
thủ tục ra viện nhanh: cho về, làm giấy về, thủ tục về, trả giấy, chờ giấy, chốt hồ sơ, giấy tờ xuất viện, đợi về
kế hoạch ra viện sớm: dự kiến xuất viện, lên kế hoạch, chuẩn bị từ hôm trước, giường trống sớm, ra trước trưa, xuất viện sớm trong ngày
dặn dò khi ra viện: phiếu dặn, về nhà cần làm, quên lời dặn, gói thông tin, tờ rơi ra viện, hỏi lại người bệnh, nhắc lại, hiểu đúng
gọi điện thăm hỏi sau ra viện: liên lạc sau, hỏi tình trạng, gọi ngày thứ, về nhà gọi, theo dõi qua điện thoại, sau xuất viện, nhập viện lại
chuyển tuyến điện tử: thông tin trước, bệnh sử, hai chiều, nhận lại, báo lại trạm, tuyến xã, tuyến dưới, giấy giới thiệu, nơi nhận, gửi hồ sơ trước
vận chuyển người bệnh nội viện: đưa đi, đón bệnh, người đẩy, cuốc, lượt chuyển, nhờ chuyển, gọi hộ lý, đẩy xe
điều phối giường: chỗ nằm, hai người một giường, giường kê, giường còn, giường sắp trống, đợi giường, tìm giường, nằm đôi, kê thêm
nhà vệ sinh sạch: dơ, khu vệ sinh, phòng tắm, dọn dẹp, cầu tiêu, lượt dùng, mùi hôi, người dùng báo
quản lý người nhà và giờ thăm: người thăm, ra vào khoa, thẻ đeo, người đi nuôi, đông người thăm, khách thăm
an ninh bệnh viện: côn đồ, đe dọa, hung hãn, la hét, mất trật tự, kẻ gian, chốt, nút khẩn cấp, báo động âm thầm, tấn công, hành hung nhân viên
giảm tiếng ồn và giữ giấc ngủ: khó ngủ, tắt bớt, nhẹ nhàng, giờ ngủ, ngủ ngon, âm lượng, yên lặng, máy đo độ ồn, giấc
phiên dịch và rào cản ngôn ngữ: người Khmer, biết tiếng, nói được tiếng, tiếng dân tộc, dịch giúp, cán bộ biết tiếng, hiểu sai, không rành tiếng Việt, tiếng Kinh, cùng thứ tiếng, tiếng của họ
ứng xử và thái độ phục vụ: niềm nở, cách nói, câu chào, tôn trọng, cộc cằn, gắt gỏng, gọi tên, mỉm cười, nói nặng lời
khảo sát hài lòng: mức hài lòng, phiếu khảo sát, thăm dò, chấm điểm nhân viên, cho ý kiến, hỏi người bệnh
tiếp nhận phản ánh tức thời: kênh góp ý, phản ánh qua mã, nhắn góp ý, trả lời ngay, giải quyết trong ngày, trưởng khoa nhận tin, đầu giường, chưa hài lòng, bất bình
trợ lý ảo trả lời: giải đáp tự động, robot, tự trả lời, hỏi bất cứ lúc nào, câu khó, chuyển nhân viên, nhắn hỏi, ban đêm cũng trả lời
truyền thông tại phòng chờ: trong khi đợi, lúc ngồi chờ, chiếu phim, tivi, đoạn phim ngắn, xem khi chờ
cảnh báo tương tác khi kê đơn: hai thuốc, thuốc nguy hiểm, kê trùng, cặp thuốc cấm, bảng cặp, báo khi kê, toa trùng, phối hợp thuốc, không nên dùng
tính liều theo cân nặng, chức năng thận: liều tối đa, liều trẻ em, sai liều, eGFR, creatinin, theo ký, theo kg, tự tính liều, tính nhẩm
insulin và đường huyết nội trú: chỉnh insulin, đơn vị insulin, thử đường, máy đo đường, gợi ý liều, tiêm theo, mũi tiêm, đường cao, đường thấp
kháng sinh hợp lý: kháng sinh mạnh, thuốc dự trữ, xin duyệt, phiếu xin, dùng bừa, kháng sinh đắt, bằng chứng vi sinh, truyền nhiễm duyệt, lượng kháng sinh, ngày dùng
điều hòa thuốc khi nhập, chuyển, ra viện: bảng thuốc, thuốc mang theo, thuốc trước khi vào, lập danh sách thuốc, thuốc bị bỏ, trùng thuốc, hỏi thuốc cũ, kê lại
năm đúng và mã vạch khi dùng thuốc: quét trước khi tiêm, không khớp, nhầm giường, tiêm nhầm, uống nhầm, kiểm tra trước dùng, đối chiếu người bệnh, đúng liều
thuốc nhìn giống đọc giống: cặp thuốc dễ nhầm, hộp giống, viên giống, tách xa, chữ hoa, dán cảnh báo
thuốc gây nghiện, hướng thần: thuốc phiện, thuốc độc, chìa khóa, hai chìa, mở tủ, sổ gây nghiện, ống thuốc, kiểm đếm, mất ống
cấp thuốc liều đơn vị: gói theo giờ, từng người từng cữ, túi từng liều, chia sẵn ở khoa dược, bớt việc chia thuốc, cữ trưa, cữ tối, máy chia
phát thuốc ngoại trú nhanh: nhận thuốc, đợi thuốc, soạn trước, thuốc bảo hiểm, đóng túi, đứng chờ thuốc, chuẩn bị trước, gọi nhận
giao thuốc tận nhà: mang thuốc đến, chuyển phát, thuốc về nhà, không phải đi lĩnh, nhận tại nhà, người ở xa
nhãn và hướng dẫn dùng thuốc: nhãn phụ, hình vẽ, người không biết chữ, biểu tượng, ghi trên túi, in giờ uống, mặt trời mặt trăng, dễ nhớ
nhắc uống thuốc, tuân thủ: nhớ uống, bỏ liều, hộp bảy ngày, chuông nhắc, uống không đều, điều trị đều, bỏ dở
phản ứng có hại của thuốc: ngứa, nổi mẩn, phản ứng thuốc, báo cáo ADR, gửi báo cáo, quét mã báo, theo dõi an toàn thuốc
hạn dùng và thuốc sắp hết hạn: sắp hết hạn, còn dưới, tháng nữa, thuốc hủy, đổi hạn, ưu tiên dùng trước, chuyển khoa khác, lô, để lâu
tồn kho và đặt hàng tự động: hết kho, tồn tối thiểu, tự đề nghị, báo sắp hết, đặt mua, bổ sung hàng, dự trữ, lượng dùng hằng ngày, hai hộp, thẻ màu
tủ trực và thuốc cấp cứu tại khoa: xe đẩy cấp cứu, kiểm tra xe, khóa nhựa, dây niêm, mở niêm, đủ cơ số, kiểm kê đầu ca, thuốc quá hạn trên xe, danh mục xe
`;
