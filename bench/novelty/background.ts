import { topics } from '../../infra/rehearsal/proposalTopics.ts';
import { type Random, randomOf } from '../../infra/rehearsal/random.ts';
import { type Work, work } from './pair.ts';

/** Completes "… cho …", "… trong …": what a hospital works on besides the labelled pairs. */
const subjects = [
  'việc cấp giấy nghỉ ốm cho người lao động',
  'thủ tục nhập viện ban đêm',
  'việc thu tạm ứng viện phí nội trú',
  'khám sức khỏe lái xe định kỳ',
  'việc mượn trả trang thiết bị giữa các khoa',
  'bảo quản thuốc gây nghiện tại tủ trực',
  'đấu thầu vật tư xét nghiệm',
  'quản lý tài sản cố định của trạm y tế',
  'theo dõi người bệnh sau ghép thận',
  'lọc máu chu kỳ ca tối',
  'chăm sóc vết loét do tì đè',
  'thay băng tại nhà cho người bệnh sau mổ',
  'phục hồi chức năng sau thay khớp gối',
  'tập vật lý trị liệu cho trẻ bại não',
  'tư vấn cai thuốc lá tại phòng khám',
  'điều trị methadone tại xã',
  'quản lý người nhiễm HIV chuyển đến',
  'sàng lọc ung thư cổ tử cung lưu động',
  'khám mắt cho người đái tháo đường',
  'nội soi tiêu hóa không đau trong ngày',
  'chuẩn bị ruột trước nội soi',
  'giải phẫu bệnh trả kết quả nhanh',
  'cấy máu và kháng sinh đồ',
  'nội kiểm tra chất lượng xét nghiệm sinh hóa',
  'chuẩn bị phòng chụp cộng hưởng từ',
  'an toàn bức xạ cho nhân viên',
  'cấp phát sữa mẹ hiến tặng',
  'tư vấn trước sinh cho vợ chồng trẻ',
  'chăm sóc mắt cho trẻ sinh non',
  'tiêm vắc xin cúm cho nhân viên y tế',
  'phun hóa chất diệt muỗi ở khu dân cư',
  'điều tra ổ dịch tay chân miệng',
  'giám sát nước sinh hoạt hộ gia đình',
  'kiểm tra bếp ăn tập thể trường học',
  'quản lý hành nghề y tư nhân trên địa bàn',
  'cấp chứng chỉ hành nghề trực tuyến',
  'tiếp công dân và giải quyết khiếu nại',
  'lập kế hoạch đấu thầu thuốc tập trung',
  'quyết toán chi thường xuyên cuối năm',
  'chấm công và tính phụ cấp trực',
  'tuyển dụng và thử việc viên chức',
  'quy hoạch cán bộ lãnh đạo khoa phòng',
  'bình bệnh án hằng tháng',
  'kiểm thảo tử vong',
  'báo cáo sự cố y khoa',
  'hiến giác mạc và lấy tạng',
  'dự trữ máu cho thảm họa',
  'cấp cứu ngoại viện bằng xe máy',
  'điều phối xe cứu thương liên huyện',
  'phòng cháy chữa cháy khu điều trị',
  'giữ xe và an ninh cổng bệnh viện',
  'nhà lưu trú cho thân nhân',
  'cơm từ thiện cho người bệnh nghèo',
  'thư viện sách cho bệnh nhi',
  'chăm sóc giảm nhẹ người bệnh ung thư giai đoạn cuối',
  'y học cổ truyền châm cứu ngoại trú',
  'sắc thuốc thang tự động',
  'trồng vườn thuốc nam tại trạm',
  'khám bảo hiểm y tế cho người cao tuổi neo đơn',
  'quản lý bệnh phổi tắc nghẽn mạn tính',
] as const;

interface Means {
  readonly title: (subject: string) => string;
  readonly how: string;
}

const means: readonly Means[] = [
  {
    title: (subject) => `Ứng dụng phần mềm trong ${subject}`,
    how: 'Dữ liệu nhập một lần trên phần mềm dùng chung, các khoa xem cùng lúc thay cho sổ giấy.',
  },
  {
    title: (subject) => `Mã QR hỗ trợ ${subject}`,
    how: 'Mỗi trường hợp có một mã QR, quét bằng điện thoại để xem và cập nhật tình trạng.',
  },
  {
    title: (subject) => `Bảng kiểm mười bước cho ${subject}`,
    how: 'Nhân viên đánh dấu từng bước, người phụ trách kiểm tra ngẫu nhiên mỗi tuần.',
  },
  {
    title: (subject) => `Nhắc hẹn bằng tin nhắn trong ${subject}`,
    how: 'Hệ thống gửi tin trước một ngày và gọi lại cho người không trả lời.',
  },
  {
    title: (subject) => `Nhóm Zalo phối hợp ${subject}`,
    how: 'Các bên trao đổi trong một nhóm có phân công trực trả lời, thông tin được tổng hợp cuối ngày.',
  },
  {
    title: (subject) => `Cải tiến quy trình ${subject}`,
    how: 'Các bước trùng lặp được bỏ, mỗi khâu có thời hạn và một người chịu trách nhiệm.',
  },
  {
    title: (subject) => `Biểu mẫu điện tử một trang cho ${subject}`,
    how: 'Biểu mẫu rút còn một trang, tự điền thông tin đã có và báo chỗ còn thiếu.',
  },
  {
    title: (subject) => `Đào tạo bằng tình huống về ${subject}`,
    how: 'Nhóm nhỏ thảo luận ca thật đã ẩn danh, làm bài trước và sau để so sánh.',
  },
  {
    title: (subject) => `Mô hình tổ lưu động phục vụ ${subject}`,
    how: 'Tổ gồm bác sĩ, điều dưỡng và nhân viên hành chính đến tận nơi theo lịch tháng.',
  },
  {
    title: (subject) => `Màn hình theo dõi thời gian thực cho ${subject}`,
    how: 'Màn hình đặt tại phòng giao ban cho thấy việc đang chờ, đang làm và đã quá hạn.',
  },
  {
    title: (subject) => `Khoán chỉ tiêu và thưởng trong ${subject}`,
    how: 'Mỗi khoa nhận chỉ tiêu, phần tiết kiệm được chia lại theo quy chế chi tiêu nội bộ.',
  },
  {
    title: (subject) => `Dùng cảm biến và cảnh báo trong ${subject}`,
    how: 'Cảm biến ghi số liệu liên tục, khi vượt ngưỡng thì báo cho người trực.',
  },
  {
    title: (subject) => `Hẹn giờ và phân luồng cho ${subject}`,
    how: 'Người đến được chia theo giờ, mỗi giờ nhận số lượng vừa sức của bộ phận.',
  },
  {
    title: (subject) => `Gộp đầu mối giải quyết ${subject}`,
    how: 'Hai bộ phận nhập làm một, nhân viên được đào tạo để làm thay nhau.',
  },
  {
    title: (subject) => `Sổ tay hướng dẫn bằng hình cho ${subject}`,
    how: 'Sổ tay có tranh minh họa và bản phát trên mạng nội bộ, được sửa mỗi quý theo góp ý.',
  },
  {
    title: (subject) => `Kiểm tra chéo giữa các khoa về ${subject}`,
    how: 'Khoa này kiểm tra khoa kia mỗi tháng, lỗi lặp lại được đưa ra họp giao ban.',
  },
];

const places = [
  'tại khoa Khám bệnh',
  'tại khoa Cấp cứu',
  'ở trung tâm y tế huyện',
  'ở bệnh viện chuyên khoa',
  'cho các trạm y tế xã',
  'tại khoa Nội tổng hợp',
  'tại khoa Ngoại',
  'tại khoa Nhi',
  'tại khoa Sản',
  'tại khoa Dược',
  'tại khoa Xét nghiệm',
  'ở vùng sâu, vùng xa',
] as const;

const effects = [
  'Thời gian chờ giảm gần một phần ba sau ba tháng áp dụng thử.',
  'Số lỗi phải làm lại giảm từ 12% xuống 4%.',
  'Người bệnh hài lòng hơn, số phản ánh giảm rõ.',
  'Mỗi tháng tiết kiệm khoảng 20 giờ công của điều dưỡng.',
  'Chi phí giảm 15% so với cùng kỳ mà không phải tuyển thêm người.',
  'Tỷ lệ đúng hạn tăng từ 70% lên 95%.',
  'Không còn trường hợp bỏ sót trong nửa năm theo dõi.',
  'Lãnh đạo nắm được số liệu hằng ngày, không phải chờ báo cáo giấy.',
] as const;

const madeUp = (random: Random): Work => {
  const subject = random.pick(subjects);
  const { title, how } = random.pick(means);
  const place = random.pick(places);
  return work(`${title(subject)} ${place}`, `${how} ${random.pick(effects)}`);
};

/** This topic is the same work as one of the labelled pairs. */
const labelled = 'xử lý đơn vị máu sắp hết hạn giữa các kho';

/** Works of other kinds, at least one for each topic of the rehearsal; the same every time. */
export function background(count: number): readonly Work[] {
  const random = randomOf(2026);
  const works = new Map<string, Work>();
  for (const { subject, practice, law } of topics) {
    if (subject === labelled) continue;
    const title = `Đề xuất cơ chế ${subject}`;
    works.set(title, work(title, `${practice} ${law}`));
  }
  while (works.size < count) {
    const next = madeUp(random);
    if (!works.has(next.title)) works.set(next.title, next);
  }
  return [...works.values()].slice(0, count);
}
