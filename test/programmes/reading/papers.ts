/** Abridged plans in words of our own: headings, facts and date expressions as plans print them. */

/** A hospital's plan whose number can only be read in part and whose head is lost. */
export const hospitalPlan = `
Số:9.../KH-QLCL

Thành phố Hồ Chí Minh, ngày 31 tháng 5. năm 2023

KẾ HOẠCH

Khuyến khích viên chức, người lao động đổi mới

- Căn cứ Kế hoạch số 9317/KH-SYT ngày 30/12/2022 của Sở Y tế về khuyến khích đổi mới; ✓
- Căn cứ chỉ đạo của Giám đốc bệnh viện. ✓
P. QLCL soạn kế hoạch này như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Các phòng xây dựng tinh thần dám nghĩ, dám làm.

III. CÁC BƯỚC THỰC HIỆN

1. Soạn kế hoạch của bệnh viện.

Trách nhiệm: P. QLCL

2. Triển khai sau khi được duyệt, báo cáo tổng kết, đánh giá kết quả. Nêu mặt được, mặt hạn chế, khôi lượng và chất lượng đã làm.

Trách nhiệm: Tất cả các khoa/phòng

3. Giám sát việc lợi dụng chủ trương.

Tổ chức sơ kết, tổng kết, rút kinh nghiệm.

Trách nhiệm: BGĐ, P. KHTH, P. QLCL, P. TCCB

IV. LỘ TRÌNH

- Phổ biến đến toàn bệnh viện sau khi KH được ban hành

- Trong năm 2023 đăng ký giải pháp theo kế hoạch hàng năm hoặc theo đặt hàng.

Trên đây là Kế hoạch khuyến khích đổi mới của Bệnh viện Truyền máu Huyết học. Đề nghị các khoa/phòng phối hợp.

Nơi nhận:

- BGĐ;
- Các khoa/phòng;
- Lưu VT, P.QLCL (Th).

GIÁM ĐỐC

TRƯỞNG PHÒNG

ThS. Nguyễn Văn Mẫu

**MẪU ĐỀ CƯƠNG
CÁC GIẢI PHÁP**

I. MỤC TIÊU

- Quý I năm 2020 không thuộc kế hoạch

**CÁ NHÂN ĐỀ XUẤT**
`;

/** A letter with the plan that it hands on; the two give the plan different days. */
export const letterWithPlan = `ỦY BAN NHÂN DÂN
THÀNH PHỐ HỒ CHÍ MINH
SỞ Y TẾ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc

Số: 10424/SYT-TCCB
V/v triển khai Kế hoạch
số 5337/KH-UBND ngày 28 tháng
10 năm 2023 của Ủy ban nhân dân
Thành phố

Thành phố Hồ Chí Minh, ngày 28 tháng 11 năm 2023

Kính gửi: Các đơn vị trực thuộc Sở Y tế

Thực hiện Kế hoạch số 5337/KH-UBND ngày 28 tháng 10 năm 2023 của Ủy ban nhân dân Thành phố về thực hiện Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ, Sở Y tế chỉ đạo như sau:

1. Đề nghị Thủ trưởng đơn vị trực thuộc thực hiện các nội dung sau:

1.1. Đăng toàn văn Nghị định số 73/2023/NĐ-CP trên trang của đơn vị.

1.2. Khẩn trương đăng ký giải pháp theo Kế hoạch số 9317/KH-SYT ngày 30 tháng 12 năm 2022 của Sở Y tế và tổ chức làm ngay. Đồng thời, rà soát, tổng kết, đánh giá kết quả Kế hoạch số 9317/KH-SYT gửi về Sở Y tế trước ngày 15 tháng 12 năm 2023.

2. Giao Phòng Tổ chức cán bộ, Sở Y tế:

Làm đầu mối phối hợp với các phòng chuyên môn Sở Y tế, tổ công tác đổi mới tham mưu tổng hợp báo cáo định kỳ, đột xuất.

(Đính kèm Kế hoạch số 5337/KH-UBND ngày 28 tháng 10 năm 2023 của Ủy ban nhân dân Thành phố). / *Ước*

Nơi nhận:

- Như trên;
- Sở Nội vụ;
- Lưu: VT, TCCB (02b).

TTHH

Trần Thị Thí Dụ

**ỦY BAN NHÂN DÂN
THÀNH PHỐ HỒ CHÍ MINH**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc**

Số: **5337** /KH-UBND

Thành phố Hồ Chí Minh, ngày **18** tháng **10** năm 2023

KẾ HOẠCH

Thực hiện Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ

Ủy ban nhân dân Thành phố ban hành kế hoạch như sau:

II. NỘI DUNG

1. Phổ biến Nghị định

a) Tổ chức Hội nghị phổ biến

- Đơn vị chủ trì: Giao Sở Nội vụ mời báo cáo viên

- Đơn vị phối hợp: Các sở - ngành, Ủy ban nhân dân các quận - huyện, thành phố Thủ Đức

- Thời gian thực hiện: Quý IV năm 2023

3. Đăng ký nội dung đề xuất

3.1. Đề xuất của người quản lý.

- Thời gian thực hiện: Thường xuyên

III. KINH PHÍ THỰC HIỆN

Ngân sách Thành phố bảo đảm.

IV. TỔ CHỨC THỰC HIỆN

1. Trên cơ sở những việc đã nêu, Thủ trưởng các sở - ngành và Chủ tịch Ủy ban nhân dân các quận - huyện:

- Định kỳ hàng năm tổng kết, đánh giá kết quả, nêu mặt được, mặt hạn chế, đúc kết, rút kinh nghiệm.

2. Giao Sở Nội vụ là cơ quan đầu mối theo dõi; định kỳ báo cáo, trình Ủy ban nhân dân Thành phố.

Nơi nhận:

- Bộ Nội vụ;
- Sở, ban, ngành;
- Lưu: VT. 07.

CHỦ TỊCH

Lê Văn Ví Dụ
`;

/** A plan of a province that is no more, without number and day, with a window of every year. */
export const reformPlan = `Số: /KH-SYT Ninh Thuận, ngày tháng năm 2025

KẾ HOẠCH
Sáng kiến về cải cách hành chính
Ngành Y tế 2025

Thực hiện Kế hoạch số 5021/KH-UBND ngày 20 tháng 9 năm 2021 của Ủy ban nhân dân tỉnh Ninh Thuận về sáng kiến giai đoạn 2021-2025.

Sở Y tế phát động phong trào sáng kiến, cụ thể như sau:

I. MỤC ĐÍCH, YÊU CẦU:

1. Mục đích:

- Nâng cao chất lượng phục vụ.

II. ĐỐI TƯỢNG, NỘI DUNG:

1. Đối tượng: Tất cả tập thể, cá nhân là cán bộ, công chức, viên chức, người lao động của ngành.

2. Điều kiện công nhận:

a) Có tính mới:

- Chưa được mô tả công khai theo Điều 4 Thông tư số 18/2013/TT-BKHCN ngày 01/8/2013 của Bộ Khoa học và Công nghệ hướng dẫn Điều lệ theo Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 của Chính phủ;

III. TỔ CHỨC THỰC HIỆN:

1. Các đơn vị trực thuộc xây dựng kế hoạch của mình.

2. Sở Y tế chọn sáng kiến đã công nhận, lập hồ sơ (01 bộ) gửi về Sở Nội vụ từ **ngày 01 tháng 12 đến ngày 05 tháng 12 hàng năm./.**

Noi nhận:

- Lãnh đạo Sở;
- CT CĐN Y tế;
- Lưu: VT, VP.

**KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC**

Phạm Thị Thử
`;

/** A movement that begins on a day of issue that is not printed, for private facilities too. */
export const movementPlan = `Số: /KH-SYT

Đồng Nai, ngày tháng 6 năm 2024

## KẾ HOẠCH

**Phát động phong trào thi đua chào mừng 70 năm ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2025)**

Sở Y tế ban hành Kế hoạch phát động phong trào thi đua như sau:

## **II. THÀNH PHẦN, NỘI DUNG, THỜI GIAN THỰC HIỆN**

### **1. Thành phần**

#### **1.1. Tập thể**

Các phòng chức năng thuộc Sở Y tế và các cơ sở y tế ngoài công lập.

**1.2. Cá nhân:** Công chức, viên chức, người lao động của các nơi trên.

### **3. Thời gian tổ chức phong trào thi đua**

Từ ngày ban hành kế hoạch đến ngày 25/12/2024.

## **III. KHEN THƯỞNG**

### **1. Tiêu chuẩn khen thưởng**

- Các đơn vị tham gia hội thi do ngành tổ chức;

## **IV. TỔ CHỨC THỰC HIỆN**

### **1. Công đoàn ngành Y tế**

Đề nghị Công đoàn ngành y tế phối hợp với Sở Y tế trong việc triển khai kế hoạch.

### **4. Các đơn vị trực thuộc và cơ sở y tế ngoài công lập trên địa bàn tỉnh Đồng Nai**

- Căn cứ tình hình cụ thể mà tuyên truyền cho phù hợp, cho

nhân viên của mình.

- Báo cáo kết quả thực hiện vào cuối tháng 12 năm 2024 về Sở Y tế (qua Văn phòng).

Trên đây là Kế hoạch của ngành, kỷ niệm ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2025)./.

#### ***Nơi nhận:***

- Ban Giám đốc Sở;
- Website Sở Y tế;
- Lưu: VT, VP.

**GIÁM ĐỐC**
`;

/** An open-ended plan without number, place and date, whose recipients stand in a table. */
export const frameworkPlan = `KẾ HOẠCH

Triển khai Chỉ thị số 49-CT/TU ngày 13/8/2014 của Ban Thường vụ Tỉnh ủy (khóa XVIII) về thi đua

Thực hiện Kế hoạch số 40/KH-UBND ngày 21/10/2014 của UBND tỉnh Bình Định về triển khai Chỉ thị số 49-CT/TU ngày 13/8/2014 của Ban Thường vụ Tỉnh ủy; Sở Y tế xây dựng kế hoạch triển khai như sau:

I. MỤC ĐÍCH, YÊU CẦU.

1. Thực hiện tốt Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.

II. NỘI DUNG.

1. Tuyên truyền, phát hiện, nhân điển hình:

a) Thủ trưởng các đơn vị có trách nhiệm phổ biến đến trạm y tế.

b) Việc phát hiện, bồi dưỡng, tổng kết, nhân điển hình được làm thường xuyên hằng năm, từng giai đoạn.

c) Củng cố cán bộ. Hàng năm tổ chức tập huấn cho cán bộ làm thi đua.

III. TỔ CHỨC THỰC HIỆN.

- Phòng Tổ chức - Cán bộ Sở làm đầu mối phối hợp Thanh tra, các phòng chức năng của Sở tham mưu triển khai.

- Trung tâm Truyền thông giáo dục sức khỏe có trách nhiệm phổ biến.

- Thủ trưởng các đơn vị trực thuộc căn cứ Kế hoạch này làm kế hoạch. Định kỳ 6 tháng, hàng năm báo cáo Sở Y tế để tổng hợp báo cáo UBND tỉnh.

Trong quá trình triển khai nếu có vướng mắc, các đơn vị kịp thời báo cáo Sở Y tế./.

Nơi nhận:

- | | |
|-----------------------------|-------------|
| - Tỉnh ủy Bình Định; | |
| - Bộ Y tế; | (báo cáo) |
| - Công đoàn Ngành; | (phối hợp) |
| - Các phòng, Thanh tra Sở; | (thực hiện) |
| - Lưu: VT, TCCB. | |

GIÁM ĐỐC
`;
