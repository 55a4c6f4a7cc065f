import type { EventData } from '../../../events/schema/dossierEvents.ts';
import type { Channel } from '../../../events/schema/envelope.ts';
import type { Author, Content, Vote } from '../../domain/dossier/state.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { IssuedReport, MailStatus, Unit } from '../../ports.ts';

export const findingLabels: Readonly<Record<EventData<'AppraisalGiven'>['finding'], string>> = {
  favourable: 'Đề nghị chấp thuận',
  favourable_with_conditions: 'Đề nghị chấp thuận có điều kiện',
  unfavourable: 'Đề nghị không chấp thuận',
};

export const voteLabels: Readonly<Record<Vote, string>> = {
  for: 'Tán thành',
  against: 'Không tán thành',
  abstain: 'Không có ý kiến',
};

export const evaluationLabels: Readonly<Record<EventData<'Evaluated'>['result'], string>> = {
  completed: 'Hoàn thành',
  partly_completed: 'Hoàn thành một phần',
  not_completed: 'Không hoàn thành',
};

export const outcomeLabels: Readonly<Record<EventData<'DossierClosed'>['outcome'], string>> = {
  archived: 'Lưu hồ sơ',
  refused: 'Không phê duyệt',
  withdrawn: 'Đã rút',
};

export const consentLabels: Readonly<Record<Author['consent'], string>> = {
  pending: 'Chưa trả lời',
  given: 'Đã đồng ý',
  declined: 'Không nhận là tác giả',
};

export const outputKindLabels: Readonly<Record<Content['outputKind'], string>> = {
  scheme: 'Đề án',
  plan: 'Kế hoạch',
};

export const intakeChannelLabels: Readonly<Record<Content['channel'], string>> = {
  annual_plan: 'Theo đề án, kế hoạch hằng năm',
  commissioned: 'Theo đặt hàng của Ban Giám đốc',
};

/** Names for programmes that give their obstacle classes no name of their own. */
export const obstacleLabels: Readonly<Record<string, string>> = {
  not_regulated: 'Chưa được quy định',
  unclear: 'Đã có quy định nhưng không rõ ràng',
  overlapping: 'Còn chồng chéo',
  outdated: 'Không còn phù hợp với thực tiễn',
};

export const ruleSetLabels: Readonly<Record<Programme['ruleSet'], string>> = {
  local_plan: 'Theo kế hoạch của đơn vị',
  decree_73: 'Theo Nghị định 73/2023/NĐ-CP',
  pre_decree_73: 'Theo quy định trước Nghị định 73/2023/NĐ-CP',
  decree_13: 'Theo Nghị định 13/2012/NĐ-CP và Thông tư 18/2013/TT-BKHCN',
  emulation_law_2003: 'Theo Luật Thi đua, khen thưởng 2003',
  emulation_law_2022: 'Theo Luật Thi đua, khen thưởng 2022',
};

/** The way by which something was done. */
export const channelLabels: Readonly<Record<Channel, string>> = {
  web: 'trên trang',
  link: 'bằng liên kết trong thư',
  reply: 'bằng thư trả lời',
  import: 'nhập từ tệp',
  paper: 'nhập từ hồ sơ giấy',
  tick: 'hệ thống tự động',
  support: 'hỗ trợ kỹ thuật xem trang',
};

export const mailStatusLabels: Readonly<Record<MailStatus, string>> = {
  pending: 'Chờ gửi',
  claimed: 'Đang gửi',
  sent: 'Đã gửi đi',
  delayed: 'Máy chủ thư nhận chậm, đang thử lại',
  delivered: 'Đã tới hộp thư',
  bounced: 'Bị trả về, địa chỉ không nhận được',
  complained: 'Người nhận báo là thư rác',
  suppressed: 'Không gửi: địa chỉ đã bị khóa vì thư từng bị trả về',
  rejected: 'Dịch vụ thư từ chối gửi',
  unknown: 'Chưa rõ đã gửi hay chưa',
};

export const reportStatusLabels: Readonly<Record<IssuedReport['status'], string>> = {
  requested: 'Đang lập',
  issued: 'Đã phát hành',
  empty: 'Không có số liệu, chưa gửi',
  failed: 'Lập không thành công, chưa gửi',
};

export const unitTypeLabels: Readonly<Record<Unit['type'], string>> = {
  health_department: 'Sở Y tế',
  hospital: 'Bệnh viện',
  medical_centre: 'Trung tâm y tế',
  commune_health_station: 'Trạm y tế',
  clinical_department: 'Khoa',
  office: 'Phòng',
  non_public_facility: 'Cơ sở y tế ngoài công lập',
  provincial_peoples_committee: 'Ủy ban nhân dân tỉnh, thành phố',
  commune_peoples_committee: 'Ủy ban nhân dân cấp xã',
  home_affairs_department: 'Sở Nội vụ',
  other_body: 'Cơ quan khác',
};

/** `Person.personnelClass`; unknown classes are shown as stored. */
export const personnelClassLabels: Readonly<Record<string, string>> = {
  cadre: 'Cán bộ',
  civil_servant: 'Công chức',
  public_employee: 'Viên chức',
  contract_worker: 'Người lao động',
};
