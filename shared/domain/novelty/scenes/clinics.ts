/** More of what single departments do. */
export const clinics = `
chờ khám không phải ngồi canh: thẻ rung, thiết bị cầm tay, máy nhỏ, báo gần đến lượt, sắp đến lượt, còn mấy người, ra ngoài, đứng canh, ngồi một chỗ, khu chờ, tin nhắn gọi khám, quay lại, biết trước lượt
khai bệnh trước khi vào khám: khai trước, hỏi bệnh trước, bảng câu hỏi, tự khai triệu chứng, tiền sử, điền trước, khai bệnh, ở nhà, trước khi đến, triệu chứng, gợi ý chuyên khoa, khám nhầm khoa
thư ký y khoa, bớt nhập máy cho bác sĩ: thư ký, thư ký y khoa, nhập máy, gõ, nhập liệu, người ghi chép, bác sĩ chỉ khám, ngồi cùng, hành chính, nhìn người bệnh, giải phóng bác sĩ, gõ bệnh án, phụ bác sĩ
bỏ sổ khám, phiếu giấy: sổ khám bệnh, bỏ sổ, phiếu giấy, không cầm phiếu, chỉ định điện tử, phiếu chỉ định, chạy lại, chỉ định trên máy, in phiếu, cầm giấy
phòng khám tư giới thiệu bệnh: phòng khám tư, bác sĩ tư, giới thiệu, cổng thông tin, giữ chỗ, gửi lại kết quả, khu vực, công tư, bác sĩ ngoài, phòng mạch
khám hô hấp, sốt riêng: sốt, ho, khám sàng lọc, lối riêng, khu riêng, hô hấp cấp, nghi nhiễm, ngoài trời, lều
nhận biết người đang chăm sóc: bảng tên, đồng phục, màu áo, viền áo, chức danh, ảnh lớn, chữ to, ai chăm sóc, tự giới thiệu, sơ đồ màu, mỗi nhóm
giờ hẹn trả kết quả: giờ hẹn, hẹn kết quả, mấy giờ có, in giờ, cam kết thời gian, giấy chỉ định, quá giờ, định mức thời gian, phiếu hẹn, hỏi quầy, báo trễ
kết quả xấu không bị bỏ quên: kết quả bất thường, ác tính, u ác, sinh thiết, gọi người bệnh, chưa nhận kết quả, bỏ quên, theo dõi đến khi điều trị, tế bào bất thường, không quay lại lấy, danh sách nhắc
quay lại cấp cứu sớm: quay lại, 72 giờ, ba ngày, trở lại, tái khám cấp cứu, xem lại lần khám, khám cùng, bỏ sót chẩn đoán, đánh dấu, chẩn đoán sai
lưu cấp cứu lâu, quá tải cấp cứu: lưu cấp cứu, quá tải cấp cứu, chờ nhập, quá sáu giờ, cáng hành lang, chuyển khoa nhanh, đông cấp cứu, theo dõi lưu
người bệnh vô danh, không người thân: vô danh, không rõ tên, không giấy tờ, tìm người thân, lang thang, tâm thần lang thang, bỏ rơi, công an, đăng ảnh
say rượu, quá khích ở cấp cứu: say rượu, rượu, buồng riêng, nồng độ cồn, cấp cứu đêm, quậy phá, tai nạn rượu bia
vị trí máy sốc điện: khử rung, phá rung, máy sốc điện, vị trí máy, điểm đặt, 60 giây, bản đồ vị trí, chạy lấy máy, xe đẩy, dưới một phút, lấy được
chấn thương, giờ vàng: chấn thương, đa chấn thương, kích hoạt đội, siêu âm nhanh, truyền máu khẩn, cố định cột sống, cầm máu, garo, nẹp cổ, bó bột, gãy xương
tiết kiệm và cai oxy: oxy, lưu lượng, độ bão hòa, SpO2, hạ dần, giảm lít, ngừng oxy, cai oxy, thừa oxy, oxy lỏng, chỉnh oxy
chăm sóc mắt, miệng người hôn mê: giác mạc, nhỏ mắt, mở mắt, che mắt, răng miệng, môi, hôn mê, thở máy, chăm mắt
lọc máu liên tục, kỹ thuật hồi sức: lọc máu liên tục, ECMO, quả lọc, đông màng, hạ thân nhiệt chỉ huy, huyết động, tĩnh mạch trung tâm
báo động máy theo dõi: báo động máy, monitor kêu, ngưỡng báo động, mệt vì báo động, báo giả, cài ngưỡng, chuông máy
trẻ sốt, phòng co giật do sốt: sốt, sốt cao, co giật, hạ sốt, nhiệt kế, ghi nhiệt độ, lau ấm, lau mát, phiếu ghi giờ, phụ huynh, giật do sốt, thẻ màu
giảm đau và sợ cho trẻ khi làm thủ thuật: đường sucrose, ngậm đường, ôm, kem tê, phân tâm, đồ chơi, xem hoạt hình, bớt đau, lấy máu trẻ, kính thực tế ảo, khóc
tổ ấm, tư thế cho trẻ non tháng: tổ ấm, tổ vải, khăn cuộn, gối định vị, tư thế gập, trong bụng mẹ, lồng ấp, giật mình, cuộn quanh, tư thế, sinh non, nhẹ cân, tăng cân
lớp học cho trẻ nằm viện: lớp học, bệnh nhi, học chữ, thầy cô, nội trú dài ngày, ung thư nhi, học bù, giáo viên tình nguyện, vẽ
hóa trị nhi và tính liều kép: diện tích da, diện tích cơ thể, hóa chất, thuốc ung thư, bệnh nhi ung thư, tính độc lập, hai người, ký trước khi treo, sai liều, truyền hóa chất, kiểm tra chéo liều
hỗ trợ bú mẹ từ xa: gọi hình, cho con bú, ngậm bắt vú, tắc tia, vắt sữa, tư thế bế, hộ sinh tư vấn, bỏ bú, tháng đầu, video bú, khi về nhà
khám phụ khoa, sức khỏe sinh sản lưu động: phụ khoa, chị em, nữ công nhân, xưởng, nhà máy, viêm nhiễm, sau ca, giờ nghỉ, sức khỏe sinh sản, xe khám, tư vấn riêng, khám kín
an toàn thai sản nhân viên, bình đẳng giới: thai sản, nhân viên mang thai, nữ, miễn trực đêm, có thai, tránh bức xạ, phòng vắt sữa cơ quan, bình đẳng giới, nuôi con nhỏ, chị em
viêm gan B, C và chạy thận: viêm gan, máy riêng, lây chéo, quả lọc, xét nghiệm định kỳ, tách máy, tình trạng nhiễm, anti-HCV, chạy thận, ghế riêng
viêm gan mạn và xơ gan: viêm gan B, viêm gan C, xơ gan, tải lượng, thuốc kháng virus, sàng lọc viêm gan, báng bụng, giãn tĩnh mạch, mẹ truyền con
tiêm và kháng thể cho nhân viên: kháng thể, anti-HBs, viêm gan B, nhân viên, tiêm nhắc, chích ngừa bổ sung, miễn dịch, hồ sơ sức khỏe nhân viên, cúm nhân viên
xuất huyết tiêu hóa, dạ dày, HP: xuất huyết tiêu hóa, nội soi cấp cứu, dạ dày, HP, test thở, viêm loét, thang Blatchford, nôn ra máu
gút, khớp, loãng xương: gút, khớp, loãng xương, gãy cổ xương đùi, axit uric, đo mật độ, phòng gãy, tiêm khớp, cột sống, thoái hóa
tuyến giáp, nội tiết: tuyến giáp, bướu, basedow, iod, nội tiết, u giáp, hormon
sốc tim, suy tim, van tim: suy tim, van, thấp tim, tim bẩm sinh, mạch, rung nhĩ, máy tạo nhịp, siêu âm tim
sỏi thận, tiết niệu, tiền liệt: sỏi, tán sỏi, tiền liệt, bí tiểu, tiết niệu, sonde JJ, quên rút sonde JJ, tập bàng quang, tiểu không kiểm soát
nẹp, cố định xương tự chế: nẹp, bó bột, cố định, gãy xương, dây đai, áo nẹp, treo tay, kéo tạ, bột, dây vải, khung kéo, chân bột, cắt bột, tuột
bỏng và sơ cứu bỏng: bỏng, phỏng, ngâm nước, nước mát, xả nước, kem đánh răng, nước mắm, mỡ trăn, đắp, bỏng trẻ em, nước sôi, sơ cứu bỏng
bô, vịt, dụng cụ bẩn: bô, bô vịt, rửa bô, dẹp, khử khuẩn bô, cọ, hộ lý, chất thải người bệnh, máy rửa, mùi hôi, thùng kín, nước nóng, bồn, vòi áp lực, nước tiểu
tự pha dung dịch, bình dùng lại: tự pha, pha cồn, công thức WHO, dung dịch rửa tay, dung dịch sát khuẩn, bình chiết, chiết lại, chai nhựa, nồng độ, dùng lại, kiểm nghiệm, đóng chai, khoa dược pha
an toàn từ trường MRI: cộng hưởng từ, MRI, từ trường, kim loại, dò kim loại, máy tạo nhịp, tủ đồ, hút vật, phòng từ, bảng hỏi, cổng dò
tự hại trong bệnh viện: tự hại, tự sát, tự tử, muốn chết, sàng lọc tự sát, rủi ro, móc treo, dây, vật sắc, cửa sổ, lan can, nhảy lầu, giường gần bàn trực, sáu câu, ý định
lao động liệu pháp tâm thần: lao động, vườn rau, trồng rau, nuôi cá, đan, phục hồi tâm thần, bán sản phẩm, nếp sống, tự chăm, hòa nhập, dạy nghề
người từng khỏi bệnh đồng hành: từng khỏi, từng điều trị, khỏi bệnh, kể lại, hành trình, câu chuyện, đồng hành, trò chuyện, người mới chẩn đoán, vượt qua, tình nguyện, bỏ hóa trị, động viên, bạn đồng bệnh
lao ở trại giam, nhóm nguy cơ: trại giam, phạm nhân, vào trại, lao, chụp phổi, X-quang xách tay, lấy đờm, máy đọc, cơ sở bảo trợ, trại cai nghiện
huyết thanh, thuốc hiếm dùng chung: huyết thanh, kháng nọc, thuốc hiếm, lọ, còn bao nhiêu, nơi nào còn, thuốc giải độc, điều chuyển, tồn chung, chia sẻ tồn, trang chung
tìm lại người bỏ lĩnh thuốc: bỏ lĩnh thuốc, không lấy thuốc, ngưng lấy thuốc, quá hẹn, danh sách quá hẹn, đến nhà hỏi, gõ cửa, lọc danh sách, tìm lại, mất dấu, quá 10 ngày, bỏ trị, bệnh mạn
mẫu lưu thức ăn: mẫu lưu, lưu mẫu, lưu thức ăn, hộp mẫu, 24 giờ, tem giờ, giờ hủy, bếp, suất lưu, thiếu món
bếp và vệ sinh suất ăn bệnh viện: bếp, khay ăn, vệ sinh bếp, xe giao cơm, giữ nóng, hộp giữ nhiệt, một chiều, nhân viên bếp, thực phẩm sạch
tiêm, truyền tại nhà và ngoại trú: tiêm tại nhà, truyền tại nhà, kháng sinh ngoại trú, OPAT, đường truyền, điều dưỡng đến, chích thuốc
răng giả, kính, đồ của người bệnh: răng giả, kính, máy trợ thính, mất, hộp đựng, dán tên, tư trang
tóc giả và hình ảnh bản thân: tóc, tóc giả, hiến tóc, ung thư vú, áo ngực giả, làm đẹp, tự tin
tâm linh, tiễn đưa, báo tin xấu: báo tin xấu, cầu nguyện, tâm linh, phòng tang, tiễn đưa, chia buồn, hấp hối, người mất
thăm qua màn hình: gọi video, thăm từ xa, cách ly, gặp người thân, thăm qua màn hình, máy tính bảng, nhớ nhà
thalassemia, hemophilia, bệnh máu: thalassemia, tan máu bẩm sinh, hemophilia, máu khó đông, yếu tố đông máu, thải sắt, ứ sắt, bệnh máu, chảy máu khớp, tự tiêm yếu tố, ghép tủy, tế bào gốc, máu cuống rốn, bạch cầu
đa xơ, bệnh hiếm: bệnh hiếm, danh sách bệnh hiếm, thuốc hiếm, mạng lưới bệnh hiếm, đăng ký bệnh
sức khỏe tình dục, nam khoa: nam khoa, tình dục, STI, giang mai, lậu, bao cao su, bạn tình
thẩm mỹ, biến chứng thẩm mỹ: thẩm mỹ, tiêm filler, spa, biến chứng, làm đẹp, cơ sở chui, báo động thẩm mỹ
người chuyển giới, kỳ thị: kỳ thị, đồng tính, chuyển giới, thân thiện, bí mật danh tính
phòng chống buộc, hạn chế vận động: hạn chế vận động, buộc tay, cố định người bệnh, găng tay mềm, giám sát, thay thế buộc
rửa mũi, khí dung: khí dung, phun khí dung, rửa mũi, mặt nạ, buồng khí dung, hạt, hô hấp nhi
chích xơ, can thiệp mạch, thủ thuật: thủ thuật, sinh thiết, chọc dịch, bảng kiểm thủ thuật, phòng thủ thuật, bộ thủ thuật, khay đóng sẵn
dẫn lưu, túi dịch: dẫn lưu, bình dẫn lưu, tuột, túi dịch, kẹp, cố định ống, màu ống, áo đựng dẫn lưu, đeo túi
đo lượng dịch, nước tiểu, cân: nước tiểu, lượng dịch, vào ra, cân bằng dịch, cốc đo, thang đo, bilan, phiếu dịch
hạ đường huyết, cấp cứu hạ đường: hạ đường huyết, bộ xử trí, kẹo, nước đường, vã mồ hôi, ba bước, run tay
điện giải, dịch truyền nhi: dịch truyền, điện giải, natri, tính dịch, tiêu chảy, oresol, pha oresol, mất nước, bù nước
hướng dẫn bù nước, tiêu chảy: oresol, tiêu chảy, mất nước, pha gói, cốc đo, bù dịch, phân lỏng
`;
