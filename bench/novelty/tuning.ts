import { type Pair, type Work, work } from './pair.ts';

const k01 = work(
  'Đặt lịch khám theo khung giờ 15 phút qua ứng dụng và quầy tự phục vụ để giảm ùn tắc buổi sáng',
  'Bệnh viện chia mỗi buổi khám thành các khung 15 phút, người bệnh chọn khung giờ trên ứng dụng hoặc máy tự phục vụ trước khi đến. Hệ thống giới hạn số lượt mỗi khung theo số bàn khám đang mở và nhắc lịch trước một ngày. Sau ba tháng áp dụng thử tại khu khám ngoại trú, thời gian chờ trung bình từ lúc lấy số đến lúc vào phòng khám giảm từ 72 xuống 31 phút.',
);

const k02 = work(
  'Hẹn giờ trước và phân luồng tự động tại sảnh nhằm rút ngắn thời gian người bệnh ngoại trú phải đợi',
  'Người dân gọi điện hoặc nhắn tin để được hẹn một mốc thời gian cụ thể, mỗi mốc chỉ nhận số người vừa với năng lực của các phòng đang làm việc. Khi tới nơi, thiết bị ở sảnh quét mã và chỉ thẳng người bệnh đến phòng khám, không phải xếp hàng lấy số. Tổ chăm sóc khách hàng ghi nhận số người đứng chờ đầu giờ sáng giảm hơn một nửa so với trước.',
);

const k03 = work(
  'Bộ cảnh báo tương tác thuốc và trùng hoạt chất gắn trong kê đơn điện tử ngoại trú',
  'Khoa Dược xây dựng danh mục tương tác cần chặn và cần lưu ý theo danh mục thuốc của bệnh viện, đưa vào phần mềm kê đơn. Khi bác sĩ chọn thuốc, phần mềm so với đơn đang dùng của người bệnh và hiện cảnh báo hai mức kèm gợi ý thay thế. Qua sáu tháng, số đơn có trùng hoạt chất giảm rõ rệt và dược sĩ không còn phải rà soát thủ công toàn bộ đơn.',
);

const k04 = work(
  'Hỗ trợ bác sĩ phát hiện toa thuốc trùng lặp và phối hợp nguy hiểm ngay lúc ra toa',
  'Trước khi lưu toa, phần mềm bệnh viện đối chiếu các thuốc vừa nhập với toa còn hiệu lực và với bảng cặp thuốc không nên dùng chung do dược lâm sàng biên soạn. Trường hợp nguy cơ cao, hệ thống buộc người kê ghi lý do; nguy cơ vừa thì chỉ nhắc. Nhờ đó các sai sót được chặn tại bàn khám thay vì đến quầy phát thuốc mới biết.',
);

const k05 = work(
  'Cảnh báo hạn dùng và tồn kho thuốc trong phần mềm của khoa Dược',
  'Phần mềm kho được bổ sung màn hình cảnh báo thuốc còn dưới 90 ngày sử dụng và thuốc xuống dưới mức tồn tối thiểu, theo từng kho lẻ. Mỗi sáng thứ Hai, danh sách được gửi cho trưởng khoa để điều chuyển trước khi hết hạn. Giá trị thuốc phải hủy trong nửa năm giảm từ 84 triệu đồng xuống 19 triệu đồng.',
);

const k07 = work(
  'Thanh toán và trả giấy ra viện ngay tại giường bệnh bằng ký số',
  'Điều dưỡng trưởng chốt chi phí trong ngày trước, bác sĩ ký số tóm tắt hồ sơ bệnh án, bộ phận thu phí đến buồng bệnh với máy quẹt và mã QR. Người bệnh không phải đi qua bốn quầy như trước và nhận giấy ra viện bản điện tử qua tin nhắn. Thời gian làm thủ tục ra viện giảm từ khoảng ba giờ còn 45 phút.',
);

const k11 = work(
  'Gộp tiếp đón, hướng dẫn và thu phí thành một quầy đa năng',
  'Ba bộ phận riêng được sắp xếp lại thành một tổ, mỗi nhân viên được đào tạo đủ ba việc và luân phiên theo giờ cao điểm. Người bệnh chỉ dừng ở một quầy, số điểm tiếp xúc giảm từ ba xuống một. Bệnh viện không tuyển thêm người và giảm được một đầu mối quản lý.',
);

/** Near in words, another problem: `of` is what is searched with, `other` what must not be nearest. */
export interface HardNegative {
  readonly name: string;
  readonly of: Work;
  readonly other: Work;
  /** The true partner, which must stand before it. */
  readonly partner: Work;
}

export const hardNegatives: readonly HardNegative[] = [
  { name: 'K05 before K03', of: k04, other: k05, partner: k03 },
  { name: 'K05 before K04', of: k03, other: k05, partner: k04 },
  { name: 'K11 before K02', of: k01, other: k11, partner: k02 },
  { name: 'K07 before K02', of: k01, other: k07, partner: k02 },
];

/** What the table of abbreviations and the weights were made with. */
export const tuning: readonly Pair[] = [
  [k01, k02],
  [k03, k04],
  [
    work(
      'Kê số thứ tự cấp thuốc trên màn hình để bớt chen lấn ở quầy dược',
      'Đơn chuyển xuống là quầy soạn trước, màn hình gọi tên khi thuốc đã đóng túi. Người chờ ngồi ở ghế thay vì đứng trước ô cửa.',
    ),
    work(
      'Soạn sẵn thuốc bảo hiểm theo toa điện tử, gọi người bệnh khi đã xong',
      'Dược sĩ nhận toa ngay lúc bác sĩ ký, chuẩn bị đủ rồi mới mời lên cửa phát bằng loa và bảng điện. Hàng người trước nơi phát thuốc không còn.',
    ),
  ],
  [
    work(
      'Mã vạch vòng tay đối chiếu trước khi tiêm và truyền',
      'Điều dưỡng quét vòng tay và túi thuốc, máy báo đúng người đúng thuốc mới cho ghi nhận. Sai sót nhầm người không còn trong quý.',
    ),
    work(
      'Phòng nhầm lẫn khi dùng thuốc cho người bệnh nội trú',
      'Trước khi thực hiện y lệnh, nhân viên dùng đầu đọc kiểm tra thẻ đeo của bệnh nhân với nhãn trên chai dịch. Không khớp thì thiết bị kêu và khóa việc ghi sổ.',
    ),
  ],
  [
    work(
      'Ký số và bỏ in phim trong chẩn đoán hình ảnh',
      'Ảnh chụp lưu trên hệ thống PACS, bác sĩ mở xem tại bàn khám, người bệnh nhận mã để tải về. Bệnh viện không còn mua phim nhựa.',
    ),
    work(
      'Trả ảnh X-quang, CT qua đường dẫn thay cho phim khô',
      'Kết quả được truyền từ máy lên kho ảnh chung, khoa lâm sàng xem ngay. Người bệnh quét mã để giữ ảnh, chi phí vật tư in giảm hẳn.',
    ),
  ],
  [
    work(
      'Sàng lọc dinh dưỡng cho người bệnh trong 24 giờ nhập viện',
      'Điều dưỡng cân, đo và hỏi ba câu khi nhận người bệnh; ai có nguy cơ suy dinh dưỡng được bác sĩ dinh dưỡng khám và lên khẩu phần. Cân nặng được theo dõi mỗi tuần.',
    ),
    work(
      'Phát hiện sớm người gầy yếu, ăn kém để can thiệp bằng chế độ ăn',
      'Phiếu đánh giá ngắn được làm ngay ngày đầu vào khoa, điểm xấu thì mời chuyên khoa tiết chế hội chẩn. Mỗi bảy ngày cân lại để chỉnh suất ăn.',
    ),
  ],
  [
    work(
      'Phân tuyến cấp cứu năm mức bằng vòng màu tại cửa',
      'Điều dưỡng đo dấu hiệu sinh tồn trong ba phút đầu rồi đeo vòng màu theo mức nặng. Người mức đỏ vào thẳng phòng hồi sức, mức xanh chờ khám thường.',
    ),
    work(
      'Sắp thứ tự khám cấp cứu theo độ nặng thay cho thứ tự đến',
      'Nhân viên tiếp nhận chấm điểm mạch, huyết áp, nhịp thở ngay khi bệnh nhân tới và dán nhãn ưu tiên. Ca nguy kịch được xử trí liền, ca nhẹ chuyển sang phòng khám.',
    ),
  ],
  [
    work(
      'Hộp thư chuyển gửi tự động giữa trạm y tế và bệnh viện khi chuyển tuyến',
      'Giấy chuyển tuyến điện tử kèm tóm tắt bệnh được gửi trước khi người bệnh đi. Khi ra viện, trạm nhận lại kết quả điều trị để theo dõi tiếp.',
    ),
    work(
      'Liên thông thông tin hai chiều giữa tuyến xã và tuyến trên về ca được giới thiệu lên',
      'Nơi nhận biết bệnh sử từ lúc người dân còn trên đường. Sau điều trị, bản tóm tắt tự về lại y tế xã nơi cư trú để quản lý tại nhà.',
    ),
  ],
  [
    work(
      'Đào tạo liên tục bằng bài giảng ngắn có câu hỏi trên điện thoại',
      'Mỗi tuần nhân viên xem một đoạn phim năm phút và trả lời ba câu. Điểm được tính vào giờ đào tạo và trưởng khoa thấy ai chưa học.',
    ),
    work(
      'Học chuyên môn vi mô qua mạng cho bác sĩ, điều dưỡng bận trực',
      'Thay lớp tập trung, kiến thức được chia thành clip rất ngắn kèm trắc nghiệm, học lúc nào cũng được. Hệ thống tự cộng tín chỉ và nhắc người bỏ dở.',
    ),
  ],
  [
    work(
      'Theo dõi nhiệt độ tủ lạnh vắc xin bằng cảm biến gửi tin cảnh báo',
      'Cảm biến trong tủ đo năm phút một lần, nhắn cho cán bộ trực khi ngoài khoảng 2–8 độ. Số liệu in thẳng thành sổ theo dõi.',
    ),
    work(
      'Giám sát dây chuyền lạnh từ xa cho kho sinh phẩm tiêm chủng',
      'Đầu đo nối mạng thay cho việc nhìn nhiệt kế ghi tay hai lần mỗi ngày. Khi mất điện hoặc quên đóng cửa, người phụ trách được gọi điện tự động để cứu lô vắc xin.',
    ),
  ],
  [
    work(
      'Đi buồng liên khoa cùng dược sĩ lâm sàng hằng tuần',
      'Dược sĩ cùng bác sĩ thăm từng giường, xem lại kháng sinh, chỉnh liều theo chức năng thận. Lượng kháng sinh dùng giảm 15%.',
    ),
    work(
      'Đưa dược lâm sàng vào quyết định điều trị tại khoa Nội',
      'Mỗi sáng thứ Tư, người làm công tác dược tham gia khám bệnh với nhóm điều trị để góp ý về thuốc kháng khuẩn và hiệu chỉnh cho người suy thận.',
    ),
  ],
  [
    work(
      'Quản lý công văn đến và nhắc hạn trả lời tại văn phòng Sở',
      'Văn bản đến được giao việc kèm hạn trên phần mềm, đến gần hạn thì nhắc người xử lý và lãnh đạo phòng. Tỷ lệ trả lời trễ giảm còn 3%.',
    ),
    work(
      'Theo dõi thời hạn xử lý văn bản của các phòng chuyên môn',
      'Mỗi giấy tờ có người chịu trách nhiệm và ngày phải xong, hệ thống tô đỏ việc sắp quá hạn và báo trưởng phòng. Không còn chuyện để quên hồ sơ trên bàn.',
    ),
  ],
  [
    work(
      'Sổ tay điện tử chăm sóc thai phụ nhắc khám và nhận biết dấu hiệu nguy hiểm',
      'Thai phụ nhận tin theo tuần thai: lịch khám, tiêm uốn ván và những dấu hiệu phải đến ngay. Nữ hộ sinh của xã gọi người bỏ lần khám.',
    ),
    work(
      'Nhắn tin đồng hành cùng bà mẹ mang thai vùng cao',
      'Theo tuổi thai, máy tự gửi lời dặn về ăn uống, mốc siêu âm, khi nào cần vào viện gấp. Cô đỡ thôn bản đến thăm những chị không đi khám đúng hẹn.',
    ),
  ],
  [
    work(
      'Kiểm soát vật tư tiêu hao ký gửi bằng đầu đọc tại phòng can thiệp',
      'Stent, bóng nong ký gửi được quét khi lấy ra dùng, số tồn và hóa đơn lập theo ca. Cuối ngày không phải đếm tay và không thất lạc.',
    ),
    work(
      'Đối soát hàng ký gửi đắt tiền theo từng ca tim mạch',
      'Mỗi món của nhà cung cấp được ghi nhận bằng mã ngay khi mở bao, kế toán thấy liền lượng đã sử dụng và lượng còn trên kệ. Chênh lệch khi kiểm kê không còn.',
    ),
  ],
  [
    work(
      'Phòng cách ly áp lực âm làm từ khung nhôm và quạt lọc',
      'Tổ kỹ thuật dựng buồng có thể tháo ráp quanh giường, quạt hút qua màng HEPA giữ áp suất thấp hơn bên ngoài. Giá bằng một phần mười loại mua.',
    ),
    work(
      'Tự chế buồng hút lọc không khí cho người bệnh lây qua đường thở',
      'Kỹ sư bệnh viện dùng vật liệu sẵn có tạo khoang di động trùm lên giường bệnh, luồng khí được hút ra qua phin lọc để không thoát ra phòng. Kinh phí rất thấp.',
    ),
  ],
  [
    work(
      'Phát hiện sớm nhiễm khuẩn huyết bằng thang điểm tự tính',
      'Từ mạch, nhịp thở, ý thức điều dưỡng nhập, phần mềm tính điểm và báo bác sĩ khi vượt ngưỡng. Kháng sinh được cho trong giờ đầu nhiều hơn.',
    ),
    work(
      'Cảnh báo trở nặng tại giường cho người bệnh nội trú',
      'Chỉ số sinh tồn ghi trên máy được hệ thống cộng thành một con số nguy cơ; cao thì tin đến đội phản ứng nhanh. Ca nặng được xử trí sớm trước khi vào sốc.',
    ),
  ],
  [
    work(
      'Tổ chức khám sức khỏe học sinh theo đoàn với hồ sơ điện tử',
      'Đoàn khám mang máy tính bảng đến trường, nhập kết quả ngay, phụ huynh xem được bằng mã. Trẻ có vấn đề về mắt, răng được chuyển đúng nơi.',
    ),
    work(
      'Lập sổ sức khỏe số cho trẻ em tại trường học',
      'Cán bộ y tế kiểm tra thị lực, răng miệng, cân nặng ở lớp và lưu vào phần mềm chung. Cha mẹ nhận thông báo trên điện thoại, em nào cần điều trị được giới thiệu lên tuyến phù hợp.',
    ),
  ],
  [
    work(
      'Tuân thủ điều trị lao bằng video uống thuốc',
      'Người bệnh quay đoạn phim lúc uống thuốc gửi cho cán bộ lao, không cần đến trạm mỗi ngày. Tỷ lệ bỏ trị giảm một nửa.',
    ),
    work(
      'Giám sát từ xa việc dùng thuốc của người mắc lao ở vùng núi',
      'Thay cho việc nhân viên chứng kiến trực tiếp, mỗi ngày bệnh nhân gửi cảnh quay mình nuốt viên thuốc qua điện thoại. Số người ngừng giữa chừng ít hẳn.',
    ),
  ],
  [
    work(
      'Đo thời gian từng khâu khám bằng thẻ chạm để tìm chỗ ùn',
      'Thẻ phát ở cổng được chạm tại tiếp đón, phòng khám, xét nghiệm, thanh toán; biểu đồ cho thấy khâu nào lâu. Bệnh viện điều thêm người đúng chỗ.',
    ),
    work(
      'Bản đồ nhiệt điểm nghẽn của quy trình khám ngoại trú',
      'Dựa trên mốc giờ qua từng trạm của mỗi lượt khám, phòng Quản lý chất lượng vẽ nơi người bệnh phải đợi nhiều nhất trong ngày để bố trí nhân lực.',
    ),
  ],
  [
    work(
      'Luân chuyển máu gần hết hạn giữa các bệnh viện',
      'Mỗi sáng các kho báo số đơn vị máu còn dưới bảy ngày lên bảng chung, nơi thiếu xin nhận. Tỷ lệ hủy máu giảm từ 4% xuống 1%.',
    ),
    work(
      'Bảng tồn chế phẩm máu dùng chung toàn thành phố',
      'Ngân hàng máu của từng cơ sở công khai túi sắp quá hạn để đơn vị khác sử dụng trước. Lượng chế phẩm phải bỏ giảm rõ.',
    ),
  ],
];

/** The works of the hard negatives that are nobody's partner. */
export const lures: readonly Work[] = [k05, k07, k11];
