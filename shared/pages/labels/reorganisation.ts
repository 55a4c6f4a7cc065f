import type { ReorganisationRefusal } from '../../domain/organisation/reorganise.ts';
import type { Inheritance, Ownership, Succession } from '../../domain/organisation/unit.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { FieldError } from '../pageContext.ts';

export type ActSlug = 'doi-ten' | 'chuyen' | 'sap-nhap' | 'tach' | 'giai-the' | 'tiep-tuc';

export const actNames: Readonly<Record<ActSlug, string>> = {
  'doi-ten': 'Đổi tên',
  chuyen: 'Đổi cấp trên, tỉnh',
  'sap-nhap': 'Sáp nhập, hợp nhất',
  tach: 'Tách một phần thành đơn vị mới',
  'giai-the': 'Giải thể',
  'tiep-tuc': 'Ghi đơn vị tiếp tục hồ sơ',
};

export const inheritanceNames: Readonly<Record<Inheritance, string>> = {
  continues: 'Đơn vị kế thừa tiếp tục xử lý',
  replaces: 'Chương trình của đơn vị kế thừa thay thế, không tiếp tục hồ sơ cũ',
  ends: 'Kết thúc, không đơn vị nào tiếp tục',
};

export const ownershipNames: Readonly<Record<Ownership, string>> = {
  public: 'Công lập',
  non_public: 'Ngoài công lập',
  central: 'Trung ương, không thuộc Sở Y tế',
};

/** What happened to the unit, before the name of the other one. */
export const succeededBy: Readonly<Record<Succession['kind'], string>> = {
  merge: 'Sáp nhập vào',
  split: 'Tách một phần thành',
  dissolution: 'Giải thể, bàn giao cho',
  carrying_on: 'Hồ sơ được tiếp tục bởi',
};

export const precededBy: Readonly<Record<Succession['kind'], string>> = {
  merge: 'Nhận sáp nhập từ',
  split: 'Tách ra từ',
  dissolution: 'Nhận bàn giao từ',
  carrying_on: 'Tiếp tục hồ sơ của',
};

/** A refused act, at the field that can mend it. */
export function reorganisationError(
  refusal: ReorganisationRefusal | { readonly because: 'not_yours' },
): FieldError {
  const at = (field: string, message: string): FieldError => ({ field, message });
  switch (refusal.because) {
    case 'not_yours':
      return at(
        '',
        'Có đơn vị không thuộc phạm vi Ông/Bà quản trị; nhờ quản trị cấp trên của các đơn vị ghi.',
      );
    case 'no_such_day':
      return at('on', 'Ngày hiệu lực: không phải là một ngày có thật.');
    case 'unknown_unit':
      return at(
        'other',
        `Không có đơn vị mã “${refusal.unitId}”; xin sửa mã hoặc nhập đơn vị trước.`,
      );
    case 'id_taken':
      return at('newId', `Mã đơn vị mới: “${refusal.unitId}” đã là mã của một đơn vị khác.`);
    case 'same_unit':
      return at('other', `${refusal.unitName}: hãy chọn một đơn vị khác với chính đơn vị này.`);
    case 'unchanged':
      return at('', `${refusal.unitName}: vào ngày đó đã đúng như vậy, không có gì thay đổi.`);
    case 'loop':
      return at(
        'other',
        `${refusal.unitName} sẽ thành cấp trên của chính mình; hãy chọn cấp trên khác.`,
      );
    case 'not_dissolved':
      return at('on', `${refusal.unitName} vào ngày đó vẫn hoạt động, tự xử lý hồ sơ của mình.`);
    case 'not_yet_there':
      return at(
        'on',
        `${refusal.unitName} chỉ có từ ngày ${shortDate(refusal.on)}; hãy ghi ngày muộn hơn.`,
      );
    case 'dissolved':
      return at(
        'on',
        `${refusal.unitName} đã ngừng từ ngày ${shortDate(refusal.on)}; hãy ghi ngày sớm hơn hoặc chọn đơn vị khác.`,
      );
    case 'same_day':
      return at(
        'on',
        `${refusal.unitName} đã có thay đổi cùng loại ghi cho ngày ${shortDate(refusal.on)}; hãy ghi ngày khác.`,
      );
    case 'later_change':
      return at(
        'on',
        `${refusal.unitName} còn thay đổi ghi cho ngày ${shortDate(refusal.on)}; đơn vị chỉ kết thúc sau ngày đó.`,
      );
    case 'people_left':
      return at(
        'other',
        `${refusal.unitName} còn ${refusal.people} người đang làm việc: hãy chọn đơn vị kế thừa, hoặc chuyển công tác họ trước.`,
      );
    case 'units_left':
      return at(
        'other',
        `Còn đơn vị trực thuộc ${refusal.unitName}: ${refusal.units.join(', ')}. Hãy chọn đơn vị kế thừa, hoặc đổi cấp trên của chúng trước.`,
      );
  }
}
