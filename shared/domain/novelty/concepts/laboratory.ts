/** Specimens, laboratory, blood, imaging. */
export const laboratory = `
# specimens
mẫu xét nghiệm, bệnh phẩm, mẫu, que lấy mẫu, ống
lấy máu, lấy mẫu, chích máu, rút máu, lấy bệnh phẩm, thu gom mẫu
vận chuyển mẫu, gửi mẫu, chuyển mẫu, ống hơi, hệ thống ống, giao mẫu, giao nhận mẫu, chuyển bệnh phẩm, ống khí nén, đưa mẫu, thùng mẫu, shipper mẫu
aim: từ chối mẫu, mẫu hỏng, mẫu không đạt, vỡ hồng cầu, tán huyết, mẫu đông, lấy lại mẫu, mẫu bị loại, sai ống, sai mẫu, nhầm mẫu, nhầm bệnh phẩm, lấy nhầm ống, mẫu kém chất lượng, mẫu lỗi, ống sai, mẫu bị từ chối
# laboratory
xét nghiệm, XN, cận lâm sàng, CLS, chạy mẫu
kết quả xét nghiệm, trả kết quả, kết quả cận lâm sàng, phiếu kết quả, TAT, nhận kết quả, in kết quả, kết quả điện tử, lấy kết quả, trả lời kết quả, trả phiếu
aim: kết quả nguy kịch, giá trị tới hạn, giá trị báo động, ngưỡng báo động, kết quả bất thường, chỉ số bất thường nặng, giá trị nguy kịch, báo động đỏ xét nghiệm, kết quả khẩn, vượt ngưỡng báo động, giá trị nguy hiểm
ISO 15189, nội kiểm, ngoại kiểm, kiểm chuẩn, QC, Levey-Jennings, hiệu chuẩn, công nhận phòng xét nghiệm, chất lượng xét nghiệm, mức chất lượng xét nghiệm, 2429, Westgard, mẫu kiểm
hóa chất xét nghiệm, hóa chất, thuốc thử, sinh phẩm xét nghiệm, que thử, test nhanh, kit
máy xét nghiệm, máy sinh hóa, máy huyết học, POCT, xét nghiệm tại chỗ, máy đường huyết, xét nghiệm tại giường, máy phân tích
vi sinh, cấy máu, cấy khuẩn, nuôi cấy, nhuộm soi, vi khuẩn
giải phẫu bệnh, sinh thiết, tế bào học, tiêu bản, lam kính, pap
xét nghiệm trùng, xét nghiệm không cần thiết, chỉ định trùng, làm lại xét nghiệm, lạm dụng xét nghiệm, chỉ định không cần thiết, xét nghiệm lặp
# blood
máu, hồng cầu, tiểu cầu, huyết tương, chế phẩm
truyền máu, nhóm máu, phát máu, hòa hợp, lĩnh máu, chéo máu
hiến máu, người hiến máu, ngân hàng máu sống, nguồn máu sống, người cho máu, máu hiếm, cho máu, nhóm máu hiếm
# imaging
chẩn đoán hình ảnh, CĐHA, X-quang, chụp, CT, cắt lớp, MRI, cộng hưởng từ, CLVT, XQ, hình ảnh y khoa, DICOM
siêu âm, đầu dò
means: PACS, RIS, kho ảnh, truyền ảnh, lưu trữ hình ảnh, ảnh số, xem ảnh
phim, phim chụp
nội soi, dây soi, ống soi, chuẩn bị ruột, làm sạch ruột, soi dạ dày, soi đại tràng, thuốc xổ
điện tim, ECG, ĐTĐ tim, holter, điện tâm đồ, monitor, máy theo dõi, monitoring
bức xạ, liều kế, áo chì, phơi nhiễm phóng xạ, tia X, nhiễm xạ, liều chiếu
thuốc cản quang, cản quang, thoát mạch
# remote reading
đọc kết quả từ xa, đọc phim từ xa, hội chẩn hình ảnh, đọc từ xa, trí tuệ nhân tạo đọc phim, điện tim từ xa
`;
