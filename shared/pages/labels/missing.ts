import type { Missing } from '../../domain/dossier/commands.ts';

const problems: Readonly<Record<Missing['problem'], string>> = {
  empty: 'chưa có nội dung',
  too_short: 'còn quá ngắn',
  too_long: 'quá dài',
  shares_not_100: 'tổng tỷ lệ đóng góp phải bằng 100%',
  no_lead: 'chưa có tác giả chính',
  consent_pending:
    'còn đồng tác giả chưa trả lời; ai không có thư thì đính kèm giấy đồng ý có chữ ký, rồi ghi nhận ở trang hồ sơ',
  consent_declined: 'có người không nhận là tác giả',
  not_declared: 'chưa xác nhận cam đoan',
  not_committed: 'chưa xác nhận cam kết',
  risk_without_remedy: 'rủi ro chưa có phương án khắc phục',
  unknown_value: 'có lựa chọn không thuộc chương trình này',
};

/** `Giải pháp: chưa có nội dung`. */
export const missingSentence = ({ label, problem }: Missing): string =>
  `${label}: ${problems[problem]}`;
