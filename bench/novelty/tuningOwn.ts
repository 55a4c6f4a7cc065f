import { type Pair, work } from './pair.ts';

/** Pairs whose two sides share hardly a word: what the table of names is for. */
export const tuningOwn: readonly Pair[] = [
  [
    work(
      'Bảng màu theo dõi thời điểm thay kim luồn tại khoa Nội',
      'Mỗi ngày trong tuần một màu nhãn, điều dưỡng nhìn là biết đường truyền đã lưu bao lâu. Viêm tĩnh mạch tại chỗ giảm.',
    ),
    work(
      'Dùng tem màu để không quên rút catheter ngoại vi đúng hạn',
      'Nhân viên dán ký hiệu theo thứ lên chỗ đặt kim của bệnh nhân, quá 72 giờ thì đổi ven khác. Sưng đỏ chỗ tiêm ít hẳn.',
    ),
  ],
  [
    work(
      'Trợ lý ảo trả lời câu hỏi về thủ tục khám trên trang của bệnh viện',
      'Người dân gõ câu hỏi về giờ làm việc, giấy tờ, giá dịch vụ và được đáp tự động cả ban đêm. Tổng đài bớt cuộc gọi.',
    ),
    work(
      'Hỏi đáp tự động 24/7 trên Zalo cho người đi khám',
      'Chatbot soạn từ những thắc mắc thường gặp giải thích cần mang gì, khám lúc nào, chi phí bao nhiêu. Nhân viên hotline đỡ phải nói đi nói lại.',
    ),
  ],
  [
    work(
      'Giảm vỡ hồng cầu trong ống máu gửi về khoa Xét nghiệm',
      'Khoa lâm sàng được hướng dẫn thứ tự bơm ống, cách lắc và thời gian gửi; mẫu bị loại được thống kê theo khoa mỗi tuần.',
    ),
    work(
      'Hạn chế phải lấy lại bệnh phẩm do sai kỹ thuật',
      'Mỗi điều dưỡng có thẻ nhắc về loại ống, lượng máu và cách trộn. Phòng lab báo lại từng lỗi để khoa tự sửa, tỷ lệ từ chối mẫu còn một phần tư.',
    ),
  ],
  [
    work(
      'Theo dõi thực hiện kết luận giao ban trên bảng việc điện tử',
      'Mỗi kết luận thành một đầu việc có người nhận và ngày xong; việc trễ hiện đỏ trong buổi họp sau.',
    ),
    work(
      'Không để ý kiến chỉ đạo của giám đốc bị bỏ quên sau cuộc họp',
      'Thư ký nhập từng nhiệm vụ vào phần mềm ngay khi họp, hệ thống tự đôn đốc phòng được giao khi sắp đến hạn.',
    ),
  ],
  [
    work(
      'Truyền thông phòng sốt xuất huyết bằng tiếng Khmer qua loa lưu động',
      'Cộng tác viên thu âm lời dặn bằng tiếng dân tộc, xe loa chạy qua từng ấp vào chiều cuối tuần, kèm ra quân diệt lăng quăng.',
    ),
    work(
      'Vận động đồng bào diệt muỗi, lật vật chứa nước bằng tiếng mẹ đẻ',
      'Người có uy tín trong phum sóc đọc bản tin song ngữ trên đài truyền thanh xã và đến từng nhà. Chỉ số bọ gậy giảm.',
    ),
  ],
  [
    work(
      'Quy trình báo động đỏ sản khoa liên viện',
      'Một cuộc gọi khởi động kíp mổ, gây mê, ngân hàng máu và bệnh viện tuyến trên cùng lúc khi sản phụ băng huyết.',
    ),
    work(
      'Huy động khẩn nhiều bộ phận cứu mẹ chảy máu sau sinh',
      'Khi bấm nút, mọi thành viên nhận tin và có mặt trong năm phút, máu được chuyển thẳng lên phòng sanh, chuyên gia bệnh viện tỉnh hỗ trợ qua video.',
    ),
  ],
  [
    work(
      'Xe đẩy thay băng nhiều ngăn tự thiết kế',
      'Tổ kỹ thuật hàn lại xe cũ, chia ngăn sạch và bẩn, gắn thùng rác màu. Điều dưỡng không phải quay lại lấy thêm dụng cụ.',
    ),
    work(
      'Cải tạo xe tiêm thành xe chăm sóc vết thương',
      'Tận dụng khung thanh lý, bố trí khay vô khuẩn phía trên và hộp chất thải phía dưới nên mỗi lượt làm thủ thuật bớt đi lại.',
    ),
  ],
  [
    work(
      'Tính thu nhập tăng thêm theo điểm công việc',
      'Điểm tháng của từng viên chức lấy từ khối lượng, chất lượng và kỷ luật, phần mềm tự nhân hệ số ra số tiền.',
    ),
    work(
      'Chia thưởng công bằng dựa trên kết quả đánh giá hằng tháng',
      'Bảng tính trực tuyến cộng điểm xếp loại của nhân viên rồi ra mức chi, ai cũng xem được cách tính của mình.',
    ),
  ],
  [
    work(
      'Hướng dẫn tập thở trước phẫu thuật phổi bằng video',
      'Người bệnh xem đoạn phim và tập với dụng cụ từ một tuần trước mổ. Viêm phổi sau mổ giảm, ra viện sớm hơn hai ngày.',
    ),
    work(
      'Phục hồi chức năng hô hấp sớm cho người mổ lồng ngực',
      'Kỹ thuật viên vật lý trị liệu gửi clip bài tập về nhà, hậu phẫu tiếp tục tập tại giường. Số ngày nằm viện rút ngắn.',
    ),
  ],
  [
    work(
      'Nhận hồ sơ cấp giấy phép hoạt động phòng khám hoàn toàn qua mạng',
      'Cơ sở nộp bản quét, chuyên viên góp ý trên hệ thống, lịch thẩm định được báo qua email. Không ai phải đến Sở.',
    ),
    work(
      'Dịch vụ công toàn trình cho cơ sở hành nghề y tư nhân',
      'Thủ tục xin phép được nộp, bổ sung và trả kết quả trực tuyến, ký số. Thời gian giải quyết còn một nửa.',
    ),
  ],
  [
    work(
      'Câu lạc bộ người đái tháo đường tại trạm y tế phường',
      'Mỗi tháng họp một lần, người khỏe kể cách ăn, tự đo đường huyết và cùng nhau đi bộ. Đường máu mục tiêu đạt cao hơn.',
    ),
    work(
      'Nhóm đồng đẳng giúp nhau sống chung với tiểu đường',
      'Người bệnh lâu năm hướng dẫn người mới về thực đơn, que thử và chăm bàn chân ở nhà văn hóa khu phố, có bác sĩ trạm dự.',
    ),
  ],
  [
    work(
      'Báo cáo sự cố y khoa bằng mã QR không cần ghi tên',
      'Nhân viên quét mã dán tại khoa, chọn loại sự cố và mức độ. Mỗi tháng phòng Quản lý chất lượng phân tích nguyên nhân gốc và phản hồi.',
    ),
    work(
      'Khuyến khích tự nguyện khai báo sai sót suýt xảy ra',
      'Biểu mẫu điện tử ẩn danh trên điện thoại thay cho phiếu giấy, không trừ điểm thi đua. Bài học được chia sẻ toàn viện.',
    ),
  ],
  [
    work(
      'Kiểm soát nhiên liệu xe cứu thương bằng thiết bị định vị',
      'GPS ghi quãng đường mỗi chuyến, kế toán đối chiếu với lượng xăng nhận. Chi phí giảm một phần mười.',
    ),
    work(
      'Khoán định mức dầu cho đội xe theo hành trình thực tế',
      'Lộ trình chuyển người bệnh được lưu tự động, tài xế không phải ghi sổ, phần vượt phải giải trình.',
    ),
  ],
  [
    work(
      'Góc chơi và tranh tường giúp trẻ bớt sợ khi tiêm chủng',
      'Bàn tiêm có hình ngộ nghĩnh, bé được xem hoạt hình và nhận huy hiệu dũng cảm. Phụ huynh ngồi ôm con đúng tư thế.',
    ),
    work(
      'Phòng tiêm ngừa thân thiện với thiếu nhi',
      'Cháu được chơi đồ chơi, thổi bong bóng lúc chích ngừa, mẹ bế trong lòng. Trẻ khóc ít, buổi tiêm nhanh hơn.',
    ),
  ],
  [
    work(
      'Khám phòng ngừa bàn chân loét cho người chạy thận',
      'Trong lúc lọc máu, điều dưỡng thử cảm giác bằng sợi đơn và chụp hình bàn chân. Ca loét được gửi khám sớm.',
    ),
    work(
      'Tầm soát biến chứng chi dưới ở đơn vị thận nhân tạo',
      'Mỗi tháng một lần, ngay trên ghế lọc, bệnh nhân được soi da chân và kiểm tra mạch; có vết thương thì mời chuyên khoa.',
    ),
  ],
  [
    work(
      'Sáp nhập hai trạm y tế sau khi tổ chức chính quyền hai cấp',
      'Trạm chính và điểm trạm dùng chung nhân lực theo lịch luân phiên, hồ sơ và thuốc quản lý một đầu mối.',
    ),
    work(
      'Sắp xếp lại mạng lưới y tế phường theo mô hình một trạm nhiều điểm',
      'Khi hợp nhất đơn vị hành chính, cán bộ được phân công xoay vòng giữa các cơ sở, tài sản và kho gom về một nơi.',
    ),
  ],
];
