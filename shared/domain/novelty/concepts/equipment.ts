/** Equipment, supplies, procurement, energy, fire. */
export const equipment = `
# equipment
thiết bị y tế, TTBYT, máy y tế, máy móc, TTB, thiết bị, TBYT
bảo trì, bảo dưỡng, kiểm định, lý lịch máy, hiệu chuẩn thiết bị, bảo hành, duy tu, kiểm tra định kỳ, sửa, nhật ký máy, lý lịch thiết bị, hồ sơ máy
aim: báo hỏng, hỏng hóc, máy hỏng, sự cố thiết bị, yêu cầu sửa chữa, hư, ngừng máy, trục trặc, báo sự cố, thời gian chết máy, báo lỗi máy
công suất máy, hiệu suất sử dụng máy, máy nhàn rỗi, sử dụng chung máy, tần suất sử dụng, máy để không, công suất sử dụng, khai thác máy
tài sản, TSCĐ, công cụ dụng cụ, CCDC
cơ sở hạ tầng, xây dựng, sửa chữa nhà, cải tạo khoa phòng, xuống cấp, thấm dột, cơ sở vật chất, nhà cửa, sửa chữa nhỏ, mặt bằng, bố trí lại
thang máy, thang cuốn, thang bộ, kẹt thang
# supplies
vật tư tiêu hao, VTTH, vật tư, hàng hóa, VTYT, văn phòng phẩm, bông băng, găng, bơm kim tiêm, bông gạc
ký gửi, nhà cung cấp, nhà thầu, đơn vị cung ứng, công ty cung ứng
aim: thất lạc, mất mát, thất thoát, bị mất, mất cắp, mất hồ sơ, để quên
aim: lãng phí, dư thừa, sử dụng quá mức, hao phí, dùng quá nhiều, tiêu hao, bừa bãi
# procurement
đấu thầu, mua sắm, lựa chọn nhà thầu, HSMT, thầu, chào giá, báo giá, chào hàng, thẩm định giá
hợp đồng, ký hợp đồng
# energy
tiết kiệm điện, tiền điện, hóa đơn điện, năng lượng, tắt điện, ngắt đèn, bóng đèn, máy lạnh, điện năng, đèn LED, điện mặt trời, bình nước nóng, pin mặt trời, đèn chiếu sáng, công tắc, quên tắt
tiết kiệm nước, nước rò rỉ, tiền nước, vòi nước, tái sử dụng nước, nước thải RO, nước thừa
xăng xe, nhiên liệu, định mức xăng, lộ trình xe, GPS, định vị xe, xăng dầu, điều xe công, xe công, xe cơ quan
tiết kiệm giấy, in hai mặt, mực in, giấy in, bớt in, in ấn, photo, sao chụp
# safety
phòng cháy chữa cháy, PCCC, thoát hiểm, cứu nạn, sơ tán, hỏa hoạn, cháy, phương án thoát nạn, lối thoát, CNCH
`;
