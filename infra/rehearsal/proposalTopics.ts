/** A legal obstacle of a blood and haematology hospital, as a proposal would argue about it. */
export interface Topic {
  /** Completes "… về": what the rule is missing for. */
  readonly subject: string;
  readonly obstacle: 'not_regulated' | 'unclear' | 'overlapping' | 'outdated';
  /** What the rules say and leave open. */
  readonly law: string;
  readonly practice: string;
  readonly risk: string;
  readonly remedy: string;
  readonly measure: string;
}

/** Sample content, invented; no figure or case is real. */
export const topics: readonly Topic[] = [
  {
    subject: 'điều phối đơn vị máu nhóm hiếm giữa các bệnh viện',
    obstacle: 'not_regulated',
    law: 'Quy định hiện hành nói về bảo quản máu trong từng cơ sở nhưng chưa nói ai chịu trách nhiệm khi máu đang trên đường giữa hai bệnh viện.',
    practice:
      'Mỗi lần chuyển máu nhóm hiếm, hai bên phải thỏa thuận lại từ đầu về giao nhận và thanh toán.',
    risk: 'Đơn vị máu không giữ được nhiệt độ khi vận chuyển',
    remedy: 'Dừng chuyến, trả về kho gần nhất và báo cho bệnh viện nhận trong 15 phút',
    measure: 'thời gian từ lúc yêu cầu đến lúc nhận máu',
  },
  {
    subject: 'tiếp nhận máu hiến ngoài giờ hành chính tại điểm cố định',
    obstacle: 'unclear',
    law: 'Văn bản cho phép tổ chức điểm hiến máu cố định nhưng không nói rõ chế độ trực của nhân viên ngoài giờ.',
    practice:
      'Người muốn hiến máu buổi tối phải quay lại vào ngày khác, nhiều người không quay lại.',
    risk: 'Thiếu nhân viên trực khi số người đến tăng đột ngột',
    remedy: 'Chuyển sang hẹn giờ và gọi nhóm trực dự phòng của khoa',
    measure: 'số người hiến máu ngoài giờ mỗi tháng',
  },
  {
    subject: 'dùng chung kết quả sàng lọc máu giữa các cơ sở',
    obstacle: 'overlapping',
    law: 'Quy định về chất lượng xét nghiệm và quy định về an toàn truyền máu cùng đòi lưu kết quả nhưng theo hai mẫu khác nhau.',
    practice:
      'Cùng một đơn vị máu có khi được xét nghiệm hai lần chỉ vì hai nơi không nhận mẫu phiếu của nhau.',
    risk: 'Kết quả gửi sang nơi khác bị nhầm mã đơn vị máu',
    remedy: 'Đối chiếu mã vạch hai đầu và giữ đơn vị máu cho đến khi khớp mã',
    measure: 'số lần xét nghiệm lặp lại',
  },
  {
    subject: 'thanh toán chi phí vận chuyển tế bào gốc tạo máu',
    obstacle: 'not_regulated',
    law: 'Danh mục chi phí hiện có không có khoản vận chuyển tế bào gốc bằng thùng chuyên dụng.',
    practice: 'Bệnh viện tạm ứng từ nguồn khác rồi giải trình từng trường hợp.',
    risk: 'Khoản chi không được quyết toán cuối năm',
    remedy: 'Giới hạn số ca trong thời gian thử và hoàn trả từ quỹ phát triển sự nghiệp',
    measure: 'số ngày chờ thanh toán của một ca',
  },
  {
    subject: 'hội chẩn từ xa ca rối loạn đông máu với tuyến quận, huyện',
    obstacle: 'unclear',
    law: 'Quy định về khám chữa bệnh từ xa chưa nói rõ trách nhiệm của bên hội chẩn khi bên điều trị làm khác kết luận.',
    practice: 'Bác sĩ ngại ghi ý kiến vào hồ sơ nên nhiều ca vẫn phải chuyển viện.',
    risk: 'Ý kiến hội chẩn không được ghi vào hồ sơ bệnh án',
    remedy: 'Biên bản hội chẩn tự sinh và phải ký số trong ngày',
    measure: 'số ca chuyển viện tránh được',
  },
  {
    subject: 'cấp phát thuốc chống đông dài ngày cho người bệnh ở xa',
    obstacle: 'outdated',
    law: 'Số ngày cấp thuốc tối đa đặt từ lâu, khi chưa có theo dõi xét nghiệm từ xa.',
    practice: 'Người bệnh ổn định vẫn phải đi lại nhiều lần chỉ để nhận thuốc.',
    risk: 'Người bệnh không được theo dõi đúng hẹn',
    remedy: 'Gọi nhắc theo lịch và chuyển về cấp thuốc ngắn ngày khi bỏ một lần hẹn',
    measure: 'số lượt đi lại của một người bệnh trong năm',
  },
  {
    subject: 'xử lý đơn vị máu sắp hết hạn giữa các kho',
    obstacle: 'not_regulated',
    law: 'Chưa có quy định về việc nhượng lại đơn vị máu sắp hết hạn cho cơ sở khác.',
    practice: 'Có kho phải hủy máu trong khi kho khác đang thiếu cùng nhóm.',
    risk: 'Nhượng nhầm đơn vị máu đã có người giữ chỗ',
    remedy: 'Khóa đơn vị máu trên phần mềm trước khi lập phiếu nhượng',
    measure: 'tỷ lệ đơn vị máu phải hủy vì hết hạn',
  },
  {
    subject: 'mua sắm hóa chất xét nghiệm hiếm dùng với số lượng nhỏ',
    obstacle: 'outdated',
    law: 'Trình tự mua sắm áp dụng như nhau cho gói nhỏ và gói lớn, không tính đến hóa chất chỉ dùng vài lần một năm.',
    practice: 'Nhiều gói không có nhà thầu tham dự, xét nghiệm phải gửi đi nơi khác.',
    risk: 'Giá mua cao hơn mặt bằng vì chỉ có một nơi bán',
    remedy: 'Công khai giá tham khảo và dừng mua khi vượt mức đã duyệt',
    measure: 'số xét nghiệm phải gửi đi nơi khác',
  },
  {
    subject: 'lấy ý kiến đồng thuận của người bệnh bằng chữ ký số',
    obstacle: 'unclear',
    law: 'Luật công nhận chữ ký số nhưng hướng dẫn về hồ sơ bệnh án chưa nói đến phiếu đồng thuận của người bệnh.',
    practice: 'Phiếu giấy phải in, ký, quét rồi đính vào hồ sơ điện tử.',
    risk: 'Người bệnh không quen dùng thiết bị và ký khi chưa hiểu',
    remedy: 'Giữ song song phiếu giấy và có nhân viên giải thích tại chỗ',
    measure: 'thời gian hoàn tất một phiếu đồng thuận',
  },
  {
    subject: 'đào tạo liên tục tại chỗ cho kỹ thuật viên truyền máu',
    obstacle: 'overlapping',
    law: 'Hai văn bản cùng quy định giờ học bắt buộc nhưng tính giờ theo hai cách.',
    practice: 'Một khóa học được nơi này công nhận, nơi khác thì không.',
    risk: 'Giờ học không được công nhận khi gia hạn chứng chỉ',
    remedy: 'Xin xác nhận trước từng khóa và giữ hồ sơ theo cả hai mẫu',
    measure: 'số kỹ thuật viên đủ giờ học trong năm',
  },
  {
    subject: 'chia sẻ dữ liệu người hiến máu với cơ sở tiếp nhận khác',
    obstacle: 'unclear',
    law: 'Quy định bảo vệ dữ liệu cho phép chia sẻ vì sức khỏe nhưng chưa nói rõ những trường nào và lưu bao lâu.',
    practice: 'Người bị tạm hoãn hiến máu ở nơi này vẫn có thể hiến ở nơi khác.',
    risk: 'Lộ thông tin của người hiến máu',
    remedy: 'Chỉ gửi mã băm và thời hạn tạm hoãn, thu hồi quyền truy cập khi có dấu hiệu lạ',
    measure: 'số người tạm hoãn được phát hiện kịp thời',
  },
  {
    subject: 'sử dụng trang thiết bị do địa phương khác tài trợ',
    obstacle: 'not_regulated',
    law: 'Chưa có hướng dẫn về kiểm định và bảo trì thiết bị nhận tài trợ ngoài ngân sách của Thành phố.',
    practice: 'Thiết bị nằm kho vì không ai được giao chi phí bảo trì.',
    risk: 'Thiết bị hỏng khi đang dùng mà không có hợp đồng bảo trì',
    remedy: 'Luôn giữ máy dự phòng đang hoạt động trong giai đoạn thử',
    measure: 'số ngày thiết bị hoạt động trong tháng',
  },
  {
    subject: 'chuyển mẫu xét nghiệm bằng phương tiện không người lái trong nội thành',
    obstacle: 'not_regulated',
    law: 'Quy định về vận chuyển mẫu bệnh phẩm chưa nói đến phương tiện không người lái.',
    practice: 'Giờ cao điểm, một mẫu gấp có khi đi mất hơn một giờ cho quãng đường ngắn.',
    risk: 'Mẫu rơi hoặc thất lạc trên đường',
    remedy: 'Chỉ gửi mẫu lấy lại được và luôn giữ mẫu thứ hai tại khoa',
    measure: 'thời gian trả kết quả của mẫu gấp',
  },
  {
    subject: 'nhập viện ban ngày cho người bệnh truyền máu định kỳ',
    obstacle: 'outdated',
    law: 'Quy định thanh toán chỉ phân biệt nội trú và ngoại trú, không có hình thức nằm ban ngày.',
    practice: 'Người bệnh phải làm thủ tục nội trú cho một lần truyền máu vài giờ.',
    risk: 'Phản ứng truyền máu xảy ra sau khi người bệnh đã về',
    remedy: 'Theo dõi tại chỗ ít nhất hai giờ và có đường dây gọi lại trong đêm',
    measure: 'số giờ thủ tục của một lần truyền máu',
  },
  {
    subject: 'hợp đồng chuyên gia đã nghỉ hưu tham gia hội chẩn',
    obstacle: 'overlapping',
    law: 'Quy định về hợp đồng lao động và quy định về hành nghề đặt điều kiện khác nhau cho cùng một người.',
    practice: 'Hội chẩn ca khó phải chờ mời từng lần bằng công văn.',
    risk: 'Ý kiến của chuyên gia không có giá trị trong hồ sơ',
    remedy: 'Ý kiến luôn được bác sĩ điều trị xem lại và ký chịu trách nhiệm',
    measure: 'thời gian chờ hội chẩn ca khó',
  },
  {
    subject: 'hỗ trợ chi phí đi lại cho người hiến tiểu cầu thường xuyên',
    obstacle: 'outdated',
    law: 'Mức hỗ trợ đặt theo một lần hiến máu toàn phần, không tính thời gian dài hơn của hiến tiểu cầu.',
    practice: 'Người hiến tiểu cầu bỏ cuộc sau vài lần vì mất nửa ngày công.',
    risk: 'Bị hiểu là mua bán tiểu cầu',
    remedy: 'Chi theo vé thực tế, có trần và công khai danh sách đã ẩn danh',
    measure: 'số lần hiến tiểu cầu lặp lại trong sáu tháng',
  },
];

/** How a proposal wants to clear the obstacle. */
export interface Approach {
  /** Begins the title; the subject follows. */
  readonly title: string;
  readonly solution: string;
  readonly resources: string;
}

export const approaches: readonly Approach[] = [
  {
    title: 'Đề xuất cơ chế thí điểm',
    solution:
      'Xin phép thí điểm có thời hạn tại một số khoa, có tiêu chí dừng và báo cáo hằng tháng cho Ban Giám đốc',
    resources:
      'Một tổ thí điểm gồm bác sĩ, điều dưỡng và chuyên viên pháp chế, dùng kinh phí thường xuyên của bệnh viện',
  },
  {
    title: 'Xây dựng quy trình phối hợp',
    solution:
      'Ban hành một quy trình chung có thời hạn cho từng bước, nêu rõ ai quyết định và ai được báo',
    resources:
      'Nhóm soạn quy trình của các khoa liên quan, hai buổi tập huấn và biểu mẫu in tại bệnh viện',
  },
  {
    title: 'Kiến nghị bộ biểu mẫu thống nhất',
    solution:
      'Thay các biểu mẫu khác nhau bằng một bộ mẫu duy nhất, dùng được cả bản giấy và bản điện tử',
    resources: 'Phòng Công nghệ thông tin cấu hình phần mềm sẵn có, không mua mới',
  },
  {
    title: 'Bảng phân định trách nhiệm',
    solution:
      'Lập bảng phân định trách nhiệm từng việc giữa các bên, kèm cách xử lý khi các bên không thống nhất',
    resources: 'Cuộc họp liên khoa hằng tuần trong tháng đầu và một đầu mối theo dõi',
  },
  {
    title: 'Cơ chế đặt hàng theo kết quả',
    solution:
      'Cho phép bệnh viện đặt hàng dịch vụ và thanh toán theo kết quả đo được thay cho số lượt thực hiện',
    resources:
      'Phòng Tài chính kế toán và khoa thực hiện cùng xây dựng cách tính, kinh phí trong dự toán đã giao',
  },
];
