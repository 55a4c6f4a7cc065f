/** What is done with medicines, from the prescription to the rest that is thrown away. */
export const medicinesUse = `
cảnh báo tương tác khi kê đơn: tương tác, chống chỉ định, dùng chung, kỵ, phối hợp, cặp thuốc, kê đơn, ra toa, cảnh báo, trùng hoạt chất, trùng thuốc, hoạt chất, chặn
dị ứng thuốc: dị ứng, mẫn cảm, tiền sử dị ứng, thẻ dị ứng, test da, lẩy da, cảnh báo dị ứng, phản vệ, ghi dị ứng, vòng đỏ
đơn thuốc rõ chữ, in đơn: chữ viết, khó đọc, chữ bác sĩ, đơn in, đơn điện tử, viết tắt, kê đơn, mã đơn, liên thông đơn thuốc
tính liều theo cân nặng, chức năng thận: liều, chỉnh liều, hiệu chỉnh liều, tính liều, cân nặng, chức năng thận, suy thận, độ thanh thải, quá liều, vượt liều, bảng tính, công thức, bảng liều, máy tính liều, gợi ý liều
insulin và đường huyết nội trú: insulin, đường huyết, đường máu, hạ đường huyết, tiêm insulin, que thử, mao mạch, phác đồ chỉnh, bảng tính liều, tăng đường huyết, đái tháo đường nội trú
tự tiêm insulin tại nhà: bút tiêm, tự tiêm, insulin, xoay vùng tiêm, vị trí tiêm, loạn dưỡng mỡ, bảo quản insulin, kim bút, hướng dẫn tiêm
kháng sinh hợp lý: kháng sinh, kháng khuẩn, quản lý kháng sinh, dự trữ, carbapenem, cần phê duyệt, duyệt kháng sinh, phiếu yêu cầu, kết quả cấy, xuống thang, ngừng kháng sinh, AMS, đề kháng, hội chẩn kháng sinh
kháng sinh dự phòng mổ: kháng sinh dự phòng, trước rạch da, một liều, trong 60 phút, nhiễm khuẩn vết mổ, sau mổ không dùng, ngày kháng sinh
chuyển tiêm sang uống: đường tiêm, đường uống, chuyển sang uống, tiêm sang uống, dịch truyền, xuống thang, IV
dược lâm sàng đi buồng: dược lâm sàng, dược sĩ lâm sàng, đi buồng, bình đơn, can thiệp dược, xem lại thuốc, góp ý thuốc, bệnh phòng, hội chẩn thuốc, can thiệp
điều hòa thuốc khi nhập, chuyển, ra viện: thuốc đang dùng, thuốc cũ, thuốc ở nhà, thuốc trước viện, nhập viện, chuyển khoa, ra viện, xuất viện, đối chiếu thuốc, so lại, sai lệch, bỏ sót thuốc, danh sách thuốc, tiền sử dùng thuốc, điều hòa thuốc
năm đúng và mã vạch khi dùng thuốc: đúng người, đúng thuốc, năm đúng, mã vạch, quét vòng tay, quét mã, nhầm người, nhầm thuốc, y lệnh, thực hiện thuốc, trước khi tiêm, kiểm tra hai người
thuốc nhìn giống đọc giống: nhìn giống, đọc giống, LASA, tên gần giống, bao bì giống, nhầm lẫn, chữ to, nhãn màu, để riêng, cách ly thuốc, phát nhầm
thuốc nguy cơ cao, điện giải đậm đặc: nguy cơ cao, kali, điện giải, đậm đặc, cảnh báo cao, nhãn đỏ, kiểm tra kép, hai người kiểm, heparin, tủ riêng
thuốc gây nghiện, hướng thần: gây nghiện, hướng thần, morphin, fentanyl, kiểm soát đặc biệt, tủ khóa, hai khóa, vân tay, vỏ ống, người chứng kiến, sổ theo dõi, đối chiếu, tiền chất
cấp thuốc liều đơn vị: liều đơn vị, ra lẻ, chia thuốc, chia liều, từng cữ, túi nhỏ, đóng gói, máy đóng gói, theo giờ uống, in tên, chia sẵn, cữ sáng, phát thuốc nội trú, ép túi
phát thuốc ngoại trú nhanh: phát thuốc, cấp thuốc, soạn thuốc, soạn sẵn, quầy thuốc, chờ thuốc, lĩnh thuốc, lấy thuốc, quầy dược, cửa phát, gọi tên
giao thuốc tận nhà: giao thuốc, gửi thuốc, tận nhà, tại nhà, bưu điện, ship, bưu tá, bệnh mạn, lĩnh thuốc hộ, cấp thuốc dài ngày, hai tháng, nhiều tháng
nhãn và hướng dẫn dùng thuốc: nhãn thuốc, dán nhãn, túi thuốc, cách uống, giờ uống, hình mặt trời, biểu tượng, chữ to, trước ăn, sau ăn, in hướng dẫn, dễ hiểu, uống sai
nhắc uống thuốc, tuân thủ: tuân thủ, quên thuốc, quên uống, uống đều, bỏ thuốc, bỏ trị, nhắc uống, hộp chia thuốc, hộp nhắc, uống đúng giờ, chuông, tự ý ngừng
uống thuốc có người chứng kiến: chứng kiến, nuốt, quay video, quay phim, uống trước mặt, lao, DOT, giám sát trực tiếp, gửi clip
tư vấn thuốc tại quầy: tư vấn thuốc, thông tin thuốc, hỏi thuốc, dược sĩ tư vấn, phòng tư vấn, cách dùng, dạy dùng thuốc, gọi hỏi thuốc
dùng bình xịt, ống hít đúng: bình xịt, ống hít, dụng cụ hít, buồng đệm, hít, xịt, hen, COPD, thao tác hít, kỹ thuật hít, kiểm tra thao tác
phản ứng có hại của thuốc: phản ứng có hại, ADR, tác dụng phụ, cảnh giác dược, báo cáo phản ứng, tác dụng không mong muốn, mẫu báo cáo, nghi do thuốc
hạn dùng và thuốc sắp hết hạn: hạn dùng, hết hạn, cận hạn, gần hạn, quá hạn, cận date, điều chuyển, nhập trước xuất trước, FEFO, màu hạn, hủy thuốc, tồn kho
tồn kho và đặt hàng tự động: tồn kho, mức tối thiểu, đặt hàng, dự trù, cơ số, dự báo nhu cầu, bổ sung, thẻ kho, hai ngăn, kanban, thẻ đặt hàng, hết hàng, lượng dùng
thiếu thuốc và thuốc thay thế: thiếu thuốc, hết thuốc, đứt hàng, khan hiếm, thay thế, điều tiết, vay mượn, mượn thuốc, chia sẻ giữa bệnh viện, cung ứng
sắp xếp kho thuốc: kệ, ngăn, vị trí, sơ đồ kho, sắp xếp, ô kệ, mã vị trí, tìm thuốc, robot kho, đèn chỉ, lấy nhầm, kho chẵn, kho lẻ, kiểm kê
tủ trực và thuốc cấp cứu tại khoa: tủ trực, tủ thuốc trực, xe cấp cứu, xe thuốc, hộp chống sốc, cơ số thuốc, niêm phong, khóa seal, kiểm tra hằng ngày, danh mục, bổ sung, hết hạn, kẹp chì
thuốc trả lại và thuốc thừa tại khoa: thuốc trả, thuốc thừa, hoàn trả, thu hồi, thuốc dư, trả kho, thuốc tồn tại khoa, giữ lại, thuốc ngừng
thu gom thuốc cũ trong dân: thuốc thừa, thuốc cũ, thuốc quá hạn, thuốc dư ở nhà, hộ gia đình, thùng thu, đổi, bỏ an toàn, hủy đúng, tủ thuốc gia đình, thu gom, đem thuốc đến
pha thuốc ung thư, pha chế tập trung: pha thuốc, pha chế, hóa trị, độc tế bào, tủ an toàn, tập trung, phòng pha, tràn đổ, dịch dinh dưỡng, nuôi tĩnh mạch, vô khuẩn
truyền dịch an toàn: truyền dịch, dịch truyền, bơm tiêm điện, máy truyền, giọt, tốc độ truyền, hết dịch, báo hết dịch, khí vào, cân chai, cảm biến giọt
kim luồn và viêm tĩnh mạch: kim luồn, catheter ngoại vi, viêm tĩnh mạch, thay kim, ngày đặt, tem màu, ven, tĩnh mạch, soi ven, khó lấy ven, thoát mạch
bảo quản lạnh vắc xin và thuốc: tủ lạnh, dây chuyền lạnh, nhiệt độ, cảm biến, nhiệt kế, 2–8 độ, kho lạnh, mất điện, ngoài khoảng, ghi tay, thùng lạnh, đá khô, sinh phẩm, hỏng vắc xin
danh mục và sử dụng thuốc tiết kiệm: danh mục thuốc, ABC, VEN, hội đồng thuốc, chi phí thuốc, thuốc đắt, biệt dược, generic, thay thế, tỷ lệ thuốc nội, dược liệu
đấu thầu thuốc: đấu thầu, mời thầu, hồ sơ thầu, chào giá, kế hoạch lựa chọn, thuốc tập trung, dự toán, nhu cầu, trúng thầu, tiến độ thầu, giá kế hoạch
nhà thuốc bệnh viện và tư nhân: nhà thuốc, quầy thuốc, tư nhân, bán thuốc, không đơn, khách bí mật, đóng vai, mua thử, kê đơn, GPP, liên thông nhà thuốc, vi phạm, thanh tra
thuốc nam, sắc thuốc: sắc thuốc, thuốc thang, vị thuốc, thuốc nam, dược liệu, máy sắc, đóng túi, vườn thuốc, cây thuốc, bài thuốc, cao, chè, viên hoàn
thuốc chống đông: chống đông, INR, warfarin, chảy máu, rung nhĩ, xét nghiệm đông máu, sổ theo dõi, chỉnh liều chống đông, huyết khối, dự phòng thuyên tắc
thuốc corticoid, giảm đau, lạm dụng: lạm dụng, corticoid, giảm đau, tự ý mua, thuốc ngủ, an thần, đa thuốc, quá nhiều thuốc, người già, bớt thuốc, rà soát đơn
`;
