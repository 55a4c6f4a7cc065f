import type {
  NoveltyCondition,
  NoveltyFinding,
  VerdictRefusal,
} from '../../domain/novelty/verdict.ts';
import type { FieldError } from '../pageContext.ts';
import type { Tone } from './statuses.ts';

/** The plan's own three conditions (NT-CCHC-2025, mục II.3.a). */
export const conditionLabels: Readonly<Record<NoveltyCondition, string>> = {
  N2: 'Không trùng với sáng kiến, giải pháp đã được công nhận trước đó',
  N3: 'Chưa được biết đến, không trùng với giải pháp của người khác đã mô tả trong tài liệu công khai đến mức có thể thực hiện ngay',
  N4: 'Không trùng với giải pháp của người khác đã áp dụng, áp dụng thử, hoặc đã đưa vào kế hoạch áp dụng, phổ biến hoặc chuẩn bị các điều kiện để áp dụng, phổ biến',
};

export const findingLabels: Readonly<Record<NoveltyFinding, string>> = {
  duplicate: 'Trùng lặp',
  related: 'Có liên quan, cần ghi nhận',
  not_duplicate: 'Không trùng lặp',
};

export const findingTones: Readonly<Record<NoveltyFinding, Tone>> = {
  duplicate: 'bad',
  related: 'waiting',
  not_duplicate: 'good',
};

/** A refused verdict, at its field. */
export function verdictError(refusal: VerdictRefusal): FieldError {
  switch (refusal.because) {
    case 'not_in_this_state':
      return { field: '', message: 'Hồ sơ chưa được gửi nên chưa kết luận được.' };
    case 'own_dossier':
      return { field: '', message: 'Tác giả không tự kết luận về hồ sơ của mình.' };
    case 'not_yours':
      return { field: '', message: 'Chỉ người tiếp nhận, thẩm định hồ sơ ghi được kết luận.' };
    case 'compared_missing':
      return {
        field: 'compared',
        message:
          'Đối chiếu với: hãy chọn một hồ sơ, hoặc ghi tài liệu, giải pháp ở ngoài hệ thống.',
      };
    case 'compared_with_itself':
      return { field: 'compared', message: 'Đối chiếu với: không đối chiếu hồ sơ với chính nó.' };
    case 'evidence_too_short':
      return {
        field: 'evidence',
        message: `Căn cứ: hãy ghi rõ hơn, ít nhất ${refusal.fewest} ký tự.`,
      };
  }
}
