/** Prescribing, dispensing, stocks, cold chain and vaccination. */
export const medicines = `
# prescribing
đơn thuốc, toa, kê đơn, đơn điện tử, cho thuốc, kê thuốc, sổ đơn
aim: tương tác thuốc, phối hợp nguy hiểm, cặp thuốc, không nên dùng chung, tương tác, chống chỉ định, kỵ nhau, phối hợp thuốc, thuốc kỵ
aim: trùng hoạt chất, trùng thuốc, trùng nhóm, trùng lặp, kê trùng, cùng hoạt chất
aim: quá liều, sai liều, liều tối đa, liều lượng, chỉnh liều, hiệu chỉnh, tính liều, liều theo cân nặng, liều dùng, vượt liều, nhầm liều
aim: dị ứng, mẫn cảm, quá mẫn
phản ứng có hại, ADR, tác dụng phụ, cảnh giác dược, tác dụng không mong muốn, phản ứng bất lợi
kháng sinh, kháng khuẩn, AMS, kháng thuốc, vi khuẩn đa kháng, đề kháng
y lệnh, chỉ định
chữ viết tay, chữ bác sĩ, khó đọc, đọc nhầm, viết tắt, chữ xấu
# dispensing
cấp thuốc, phát thuốc, soạn thuốc, lĩnh thuốc, lãnh thuốc, nhận thuốc, chia thuốc, ra lẻ, cấp phát, đóng gói thuốc, mua thuốc, giao thuốc, lấy thuốc, chuẩn bị thuốc, chia liều, liều đơn vị, từng liều
dùng thuốc, uống thuốc, nuốt, viên thuốc, sử dụng thuốc
aim: tuân thủ, bỏ trị, bỏ điều trị, ngừng giữa chừng, bỏ thuốc, quên thuốc, quên uống thuốc, tự ý ngừng thuốc, uống đúng giờ, uống đều, uống đủ thuốc, bỏ dở điều trị, tự ý bỏ
nhãn thuốc, dán nhãn, nhãn phụ, nhãn cảnh báo, nhãn màu, tem nhãn, nhãn dán, nhãn túi thuốc, in nhãn
aim: nhìn giống, đọc giống, LASA, nhầm thuốc, phát nhầm, nhầm lẫn thuốc, tên gần giống, cấp nhầm, bao bì giống nhau, dễ nhầm lẫn, thuốc dễ nhầm, tên giống nhau
thuốc nguy cơ cao, thuốc cảnh báo cao, thuốc kiểm soát đặc biệt, gây nghiện, hướng thần, thuốc độc, điện giải đậm đặc, morphin, tiền chất, kali
giao thuốc tận nhà, giao thuốc tại nhà, gửi thuốc, ship thuốc, chuyển thuốc về nhà
tiêm, truyền, chai dịch, túi thuốc, kim luồn, ven, tĩnh mạch ngoại vi, viêm tĩnh mạch, catheter
pha thuốc, pha chế, hóa chất độc tế bào
túi thuốc cá nhân, hộp chia thuốc, hộp thuốc, khay thuốc, xe tiêm, xe thuốc
tư vấn thuốc, thông tin thuốc, hỏi thuốc, bản tin thuốc
trả thuốc, thu hồi thuốc, thuốc thừa, thuốc tồn khoa, thuốc dư
# pharmacy stock
aim: hạn dùng, hết hạn, gần hạn, quá hạn dùng, hạn sử dụng, sắp quá hạn, cận hạn, còn dưới, quá đát, date, FEFO, FIFO, hết trước xuất trước, nhập trước xuất trước
tồn kho, lượng còn, tồn, số dư, còn trên kệ, số còn lại, cơ số
kiểm kê, đối chiếu kho, kiểm kho, cân đối kho, thẻ kho, sổ kho, đếm
aim: thiếu thuốc, hết thuốc, đứt hàng, gián đoạn cung ứng, thiếu vật tư, đứt thuốc, đứt nguồn, hết hàng, thiếu hàng, không đủ thuốc, thiếu hụt
aim: hủy, phải bỏ, bỏ đi, đổ bỏ, hao hụt, vứt bỏ, phần thừa, phải đổ, bỏ phí
dự trù, dự báo nhu cầu, nhu cầu thuốc, kế hoạch sử dụng thuốc, dự đoán nhu cầu, lập nhu cầu, dự báo sử dụng, đặt hàng, đề nghị cấp
luân chuyển, điều chuyển, nhượng, xin nhận, điều hòa, san sẻ, chia sẻ giữa các khoa, điều tiết thuốc, mượn, dùng chung thiết bị
sắp xếp kho, sơ đồ kho, kệ, ngăn, sắp xếp thuốc, vị trí thuốc
tủ trực, xe thuốc cấp cứu, hộp chống sốc, hộp thuốc cấp cứu, xe đẩy cấp cứu, xe cấp cứu, hộp cấp cứu, thuốc cấp cứu, va li cấp cứu, túi cấp cứu, tủ thuốc
means: niêm phong, seal, kẹp chì, chì khóa
danh mục thuốc, thuốc thiết yếu, hội đồng thuốc, HĐT, ABC/VEN, phân tích ABC, xây dựng danh mục
thuốc dược liệu, thuốc thang, thuốc nam, dược liệu, cây thuốc, sắc thuốc, vị thuốc, thuốc y học cổ truyền, bài thuốc, thang thuốc, vườn thuốc
# cold chain
tủ lạnh, dây chuyền lạnh, bảo quản lạnh, hộp lạnh, kho lạnh, thùng lạnh, tủ bảo quản, tủ mát, phích vắc xin, tủ âm sâu, hòm lạnh, đá khô, tủ đông, thùng xốp, thùng giữ lạnh
aim: nhiệt độ, nhiệt kế, độ C, ngoài khoảng nhiệt, vượt ngưỡng nhiệt, độ ẩm, nhiệt ẩm kế, điều kiện bảo quản
mất điện, cúp điện, máy phát điện, nguồn dự phòng, UPS, điện dự phòng, sự cố điện
# vaccination
tiêm chủng, tiêm ngừa, tiêm phòng, chích ngừa, TCMR, buổi tiêm, điểm tiêm, lịch tiêm, mũi nhắc, đối tượng tiêm, bàn tiêm, tiêm vắc xin, tiêm vét, bỏ mũi, tiêm uốn ván
vắc xin, vaccine, sinh phẩm, vacxin, văcxin
phản ứng sau tiêm, theo dõi sau tiêm, 30 phút sau tiêm, sốt sau tiêm, tai biến sau tiêm
`;
