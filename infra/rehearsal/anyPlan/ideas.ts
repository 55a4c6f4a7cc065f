/** What a dossier is about, invented; no figure or case is real. */
export interface Idea {
  readonly title: string;
  readonly substance: string;
  /** Ids of a plan's own lists that fit it, where the plan has them. */
  readonly kinds: readonly string[];
}

/** The twelve initiatives of the domain notes. */
export const initiatives: readonly Idea[] = [
  {
    title:
      'Đặt lịch khám theo khung giờ 15 phút qua ứng dụng và quầy tự phục vụ để giảm ùn tắc buổi sáng',
    substance:
      'Bệnh viện chia mỗi buổi khám thành các khung 15 phút, người bệnh chọn khung giờ trên ứng dụng hoặc máy tự phục vụ trước khi đến. Hệ thống giới hạn số lượt mỗi khung theo số bàn khám đang mở và nhắc lịch trước một ngày. Sau ba tháng áp dụng thử tại khu khám ngoại trú, thời gian chờ trung bình từ lúc lấy số đến lúc vào phòng khám giảm từ 72 xuống 31 phút.',
    kinds: ['procedures', 'management'],
  },
  {
    title:
      'Hẹn giờ trước và phân luồng tự động tại sảnh nhằm rút ngắn thời gian người bệnh ngoại trú phải đợi',
    substance:
      'Người dân gọi điện hoặc nhắn tin để được hẹn một mốc thời gian cụ thể, mỗi mốc chỉ nhận số người vừa với năng lực của các phòng đang làm việc. Khi tới nơi, thiết bị ở sảnh quét mã và chỉ thẳng người bệnh đến phòng khám, không phải xếp hàng lấy số. Tổ chăm sóc khách hàng ghi nhận số người đứng chờ đầu giờ sáng giảm hơn một nửa so với trước.',
    kinds: ['procedures', 'operational'],
  },
  {
    title: 'Bộ cảnh báo tương tác thuốc và trùng hoạt chất gắn trong kê đơn điện tử ngoại trú',
    substance:
      'Khoa Dược xây dựng danh mục tương tác cần chặn và cần lưu ý theo danh mục thuốc của bệnh viện, đưa vào phần mềm kê đơn. Khi bác sĩ chọn thuốc, phần mềm so với đơn đang dùng của người bệnh và hiện cảnh báo hai mức kèm gợi ý thay thế. Qua sáu tháng, số đơn có trùng hoạt chất giảm rõ rệt và dược sĩ không còn phải rà soát thủ công toàn bộ đơn.',
    kinds: ['egov', 'technical'],
  },
  {
    title: 'Hỗ trợ bác sĩ phát hiện toa thuốc trùng lặp và phối hợp nguy hiểm ngay lúc ra toa',
    substance:
      'Trước khi lưu toa, phần mềm bệnh viện đối chiếu các thuốc vừa nhập với toa còn hiệu lực và với bảng cặp thuốc không nên dùng chung do dược lâm sàng biên soạn. Trường hợp nguy cơ cao, hệ thống buộc người kê ghi lý do; nguy cơ vừa thì chỉ nhắc. Nhờ đó các sai sót được chặn tại bàn khám thay vì đến quầy phát thuốc mới biết.',
    kinds: ['egov', 'applied_technical_progress'],
  },
  {
    title: 'Cảnh báo hạn dùng và tồn kho thuốc trong phần mềm của khoa Dược',
    substance:
      'Phần mềm kho được bổ sung màn hình cảnh báo thuốc còn dưới 90 ngày sử dụng và thuốc xuống dưới mức tồn tối thiểu, theo từng kho lẻ. Mỗi sáng thứ Hai, danh sách được gửi cho trưởng khoa để điều chuyển trước khi hết hạn. Giá trị thuốc phải hủy trong nửa năm giảm từ 84 triệu đồng xuống 19 triệu đồng.',
    kinds: ['public_finance', 'management'],
  },
  {
    title: 'Đề xuất cơ chế điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện trong thành phố',
    substance:
      'Việc chuyển máu nhóm hiếm giữa các bệnh viện hiện làm theo thỏa thuận từng lần, chưa có quy định thống nhất về trách nhiệm bảo quản, giao nhận và thanh toán. Đề án kiến nghị thí điểm một đầu mối điều phối, một biểu mẫu giao nhận và cách quyết toán chung, có quy định trách nhiệm khi máu không đạt nhiệt độ. Giải pháp cần cấp có thẩm quyền cho phép trước khi triển khai và có phương án dừng nếu phát sinh rủi ro.',
    kinds: ['management'],
  },
  {
    title: 'Thanh toán và trả giấy ra viện ngay tại giường bệnh bằng ký số',
    substance:
      'Điều dưỡng trưởng chốt chi phí trong ngày trước, bác sĩ ký số tóm tắt hồ sơ bệnh án, bộ phận thu phí đến buồng bệnh với máy quẹt và mã QR. Người bệnh không phải đi qua bốn quầy như trước và nhận giấy ra viện bản điện tử qua tin nhắn. Thời gian làm thủ tục ra viện giảm từ khoảng ba giờ còn 45 phút.',
    kinds: ['procedures', 'operational'],
  },
  {
    title: 'Khoán bộ vật tư tiêu hao theo loại phẫu thuật và công khai mức chênh sau mỗi tuần',
    substance:
      'Khoa Gây mê hồi sức cùng phòng Vật tư xây dựng mười lăm bộ vật tư chuẩn cho các phẫu thuật thường gặp. Mỗi ca chỉ cấp theo bộ, phần dùng thêm phải ghi lý do và được tổng hợp công khai hằng tuần. Chi phí vật tư trên một ca giảm khoảng 11% mà không ghi nhận ca nào thiếu vật tư.',
    kinds: ['public_finance', 'management'],
  },
  {
    title:
      'Nhắc lịch tiêm chủng bằng tin nhắn thoại tiếng Việt và tiếng Raglai cho các thôn vùng xa',
    substance:
      'Trạm y tế thu sẵn lời nhắc ngắn bằng hai thứ tiếng và gọi tự động cho phụ huynh trước ngày tiêm hai ngày, sau đó cộng tác viên đến nhà với trường hợp không nghe máy. Danh sách gọi lấy từ hệ thống tiêm chủng nên không phải lập lại thủ công. Tỷ lệ trẻ tiêm đúng lịch của hai thôn thí điểm tăng từ 71% lên 90%.',
    kinds: ['indices', 'operational'],
  },
  {
    title:
      'Bảng đối chiếu văn bản ngành Y tế của địa phương còn hiệu lực, hết hiệu lực và cần sửa đổi',
    substance:
      'Phòng chuyên môn lập một bảng điện tử gồm từng văn bản do tỉnh ban hành, căn cứ, tình trạng và điểm không còn phù hợp sau khi sáp nhập. Cán bộ soạn thảo tra cứu trước khi dẫn chiếu và gửi đề xuất sửa đổi ngay trên bảng. Trong quý đầu đã phát hiện chín văn bản dẫn chiếu tên cơ quan không còn tồn tại.',
    kinds: ['institutions', 'management'],
  },
  {
    title: 'Gộp tiếp đón, hướng dẫn và thu phí thành một quầy đa năng',
    substance:
      'Ba bộ phận riêng được sắp xếp lại thành một tổ, mỗi nhân viên được đào tạo đủ ba việc và luân phiên theo giờ cao điểm. Người bệnh chỉ dừng ở một quầy, số điểm tiếp xúc giảm từ ba xuống một. Bệnh viện không tuyển thêm người và giảm được một đầu mối quản lý.',
    kinds: ['apparatus', 'operational'],
  },
  {
    title: 'Bảng công việc số gắn với đánh giá viên chức hằng tháng',
    substance:
      'Mỗi viên chức có một bảng công việc với sản phẩm, thời hạn và người xác nhận, cuối tháng hệ thống tự tổng hợp thành phiếu tự đánh giá. Trưởng khoa chỉ sửa khi có lý do và lý do được lưu lại. Số đơn thắc mắc kết quả xếp loại giảm, thời gian họp xét còn một buổi.',
    kinds: ['civil_service', 'management'],
  },
];

/** What collectives and individuals pledge in an emulation movement. */
export const pledges: readonly Idea[] = [
  {
    title: 'Khoa không để người bệnh chờ quá ba mươi phút ở buồng khám',
    substance:
      'Khoa chia lại giờ khám theo số lượt hẹn, mỗi bàn khám nhận thêm khi bàn bên cạnh quá tải và ghi thời gian chờ hằng ngày trên bảng chung. Phấn đấu chín mươi phần trăm người bệnh được khám trong ba mươi phút kể từ lúc lấy số.',
    kinds: ['collective', 'quality', 'people', 'mo_hinh', 'theo_dot', 'advanced_collective'],
  },
  {
    title: 'Nụ cười ở quầy tiếp đón và phiếu góp ý được trả lời trong ngày',
    substance:
      'Tổ tiếp đón thay nhau nhận phiếu góp ý, trả lời ngay trong ngày và nêu việc đã sửa tại giao ban sáng thứ Hai. Phấn đấu không còn phiếu góp ý quá hai ngày chưa có trả lời.',
    kinds: ['collective', 'people', 'chu_de', 'thuong_xuyen', 'excellent_collective'],
  },
  {
    title: 'Góc sân xanh – sạch – đẹp do mỗi khoa tự chăm sóc',
    substance:
      'Mỗi khoa nhận một góc sân, trồng và chăm cây theo lịch, phân loại rác tại nguồn và tự chấm điểm hằng tháng theo bảng kiểm chung. Phấn đấu mọi góc sân đạt từ tám điểm trở lên.',
    kinds: ['collective', 'own_theme', 'cong_trinh', 'theo_chuyen_de', 'letter_of_commendation'],
  },
  {
    title: 'Mỗi điều dưỡng kèm một đồng nghiệp mới đến khi làm được việc độc lập',
    substance:
      'Người kèm và người được kèm cùng lập danh mục kỹ thuật phải đạt, mỗi tuần đánh giá một lần và báo điều dưỡng trưởng. Phấn đấu người mới làm độc lập sau ba tháng, không để xảy ra sự cố do thiếu hướng dẫn.',
    kinds: ['individual', 'colleagues', 'chuong_trinh', 'thuong_xuyen', 'advanced_worker'],
  },
  {
    title: 'Giảm giấy in bằng hồ sơ điện tử ở phòng Kế hoạch tổng hợp',
    substance:
      'Phòng bỏ bảy mẫu giấy trùng với dữ liệu đã có, ký số công văn nội bộ và công khai số tờ in mỗi tháng. Phấn đấu giảm một nửa số giấy in so với cùng kỳ mà không chậm việc nào.',
    kinds: ['collective', 'work', 'ke_hoach', 'theo_chuyen_de', 'advanced_collective'],
  },
  {
    title: 'Trả kết quả xét nghiệm thường quy trước mười giờ sáng',
    substance:
      'Khoa Xét nghiệm sắp lại giờ lấy mẫu, chạy máy theo mẻ nhỏ và báo ngay cho khoa lâm sàng khi có kết quả cần chú ý. Phấn đấu chín mươi lăm phần trăm kết quả thường quy có trước mười giờ.',
    kinds: ['collective', 'work', 'du_an', 'theo_dot', 'direct_care'],
  },
  {
    title: 'Sáng kiến nhắc lịch tái khám cho người bệnh mạn tính ở vùng xa',
    substance:
      'Người đăng ký lập danh sách theo xã, gọi nhắc trước ba ngày và hẹn lại ngay khi người bệnh không đến được. Phấn đấu tám mươi phần trăm người bệnh tái khám đúng hẹn trong năm.',
    kinds: ['individual', 'people', 'chuong_trinh', 'theo_chuyen_de', 'base_emulation_fighter'],
  },
  {
    title: 'Đội phản ứng nhanh phòng, chống dịch có mặt trong hai giờ',
    substance:
      'Đội lập sẵn túi dụng cụ, danh bạ và lịch trực, diễn tập mỗi quý một lần với trạm y tế. Phấn đấu có mặt tại ổ dịch trong hai giờ kể từ khi nhận tin và báo cáo trong ngày.',
    kinds: ['collective', 'work', 'mo_hinh', 'theo_dot', 'epidemic_prevention'],
  },
];
