import type { FunctionName } from '../functions/manifest.ts';

/** Whom it hurts when a function fails, in the words of the people on duty. */
export const harms: Readonly<Record<FunctionName, string>> = {
  web: 'Không ai đăng nhập được; trang quyết định từ thư vẫn chạy.',
  decision:
    'Lãnh đạo không mở được trang quyết định từ thư; ai đăng nhập được thì vẫn làm được việc.',
  desk: 'Không ai thấy bàn việc của mình sau khi đăng nhập; việc vẫn mở được từ thư.',
  dossier: 'Không xem được hồ sơ; người thụ lý không xử lý được hồ sơ.',
  registrar:
    'Cán bộ đơn vị không đăng ký thay được cho người không có thư điện tử, không nhập được sáng kiến cũ, không gộp được hồ sơ trùng.',
  writing: 'Viên chức không soạn, sửa và nộp được hồ sơ.',
  office: 'Đơn vị không xem được bảng theo dõi, báo cáo và trang kiểm tra; hồ sơ vẫn chạy.',
  administration:
    'Quản trị không nhập được nhân sự, vai trò hoặc ngày nghỉ; việc của người khác vẫn chạy.',
  plans: 'Quản trị không kiểm tra và phát hành được kế hoạch mới; kế hoạch cũ vẫn chạy.',
  planreading: 'Quản trị không đọc được kế hoạch từ văn bản, phải tự soạn tệp; việc khác vẫn chạy.',
  planlife:
    'Không ghi được số, ngày, gia hạn, đặt hàng của kế hoạch; kế hoạch và hồ sơ đang có vẫn chạy.',
  units: 'Quản trị không ghi được sáp nhập, tách, đổi tên đơn vị; thay đổi đã ghi vẫn có hiệu lực.',
  wording: 'Đơn vị không sửa và xem trước được lời thư của mình; thư vẫn gửi như trước.',
  audit: 'Thanh tra, quản trị không xem và xuất được nhật ký; việc vẫn chạy và vẫn được ghi.',
  safeguards:
    'Không ai đặt được người được ủy quyền, hay báo “không phải tôi”; việc đã ủy quyền vẫn chạy.',
  dissemination:
    'Không ai đọc và xác nhận được kế hoạch, đơn vị không ghi được buổi phổ biến; hồ sơ vẫn chạy.',
  novelty:
    'Người thẩm định không so sánh và kết luận trùng lặp được; tác giả vẫn soạn và gửi hồ sơ.',
  notify: 'Người có việc phải làm không được báo: hồ sơ đứng yên mà không ai biết.',
  project: 'Bàn làm việc và số liệu của đơn vị bị cũ: người xử lý không thấy việc của mình.',
  mail: 'Thư không đến người nhận: tác giả không biết kết quả, lãnh đạo không nhận được yêu cầu.',
  report: 'Báo cáo định kỳ của đơn vị không được lập và gửi lên Sở đúng hạn.',
  feedback: 'Địa chỉ thư hỏng không được phát hiện: người duyệt không nhận thư mà không ai hay.',
  tick: 'Không ai được nhắc việc hôm nay, và kỳ báo cáo đến hạn bị bỏ qua.',
  sweep: 'Việc mà luồng xử lý bỏ sót không được làm lại: thư mất hẳn với người đang chờ.',
};
