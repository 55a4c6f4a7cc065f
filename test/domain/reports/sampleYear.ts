import type { DossierEvent, DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { Obligation, PersonRef, Status, Summary } from '../../../events/schema/envelope.ts';
import { addDays, dayNumber, weekdayOf } from '../../../shared/domain/calendar/days.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/workingDays.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import type { Programme, ReportDuty } from '../../../shared/domain/programmes/programme.ts';
import type {
  DossierRecord,
  SummaryReportInput,
} from '../../../shared/domain/reports/reportInput.ts';

/** Saturdays and Sundays off, no holidays. */
export const weekdaysOnly: WorkingCalendar = {
  isWorkingDay: (day) => weekdayOf(day) % 6 !== 0,
  addWorkingDays(day, n) {
    let [at, left] = [day, Math.abs(n)];
    while (left > 0) {
      at = addDays(at, Math.sign(n));
      if (weekdaysOnly.isWorkingDay(at)) left -= 1;
    }
    return at;
  },
  workingDaysBetween: (from, to) =>
    Array.from({ length: dayNumber(to) - dayNumber(from) }, (_, n) => addDays(from, n + 1)).filter(
      weekdaysOnly.isWorkingDay,
    ).length,
  holidaysBetween: () => [],
};

const limit = (workingDays: number) => ({ workingDays, clause: 'nội bộ' });

export const yearEnd: ReportDuty = {
  id: 'tong-ket',
  name: 'Báo cáo tổng kết',
  subject:
    'Kết quả thực hiện chủ trương khuyến khích và bảo vệ viên chức, người lao động năng động, sáng tạo vì lợi ích chung năm 2023',
  on: '2023-12-14',
  dataFrom: '2022-12-15',
  dataTo: '2023-12-13',
  clause: 'Mục III.4, III.6 và mục IV; công văn 10424/SYT-TCCB',
  owner: 'quality_office',
  receivers: ['department:department_focal', 'unit:head_of_unit'],
  narrative: [
    { id: 'achieved', heading: 'Mặt được' },
    { id: 'limits', heading: 'Mặt hạn chế' },
    {
      id: 'volume_quality',
      heading: 'Khối lượng và chất lượng các chỉ tiêu, nhiệm vụ đã làm được',
    },
    { id: 'lessons', heading: 'Rút kinh nghiệm; mô hình mới, cách làm hay' },
  ],
};

export const plan: Programme = {
  id: 'HCM-BTH-2023',
  version: 1,
  kind: 'proposal',
  name: 'Thực hiện chủ trương khuyến khích và bảo vệ viên chức, người lao động năng động, sáng tạo vì lợi ích chung',
  code: 'BTH',
  issuer: {
    unitId: 'hcm-bth',
    snapshotName: 'Bệnh viện Truyền máu Huyết học',
    parentSnapshot: 'Sở Y tế Thành phố Hồ Chí Minh',
    place: 'Thành phố Hồ Chí Minh',
  },
  instrument: {
    type: 'KH',
    symbol: '9…/KH-QLCL',
    numberIncomplete: true,
    issuedOn: '2023-05-31',
    legalBases: [
      'Kế hoạch số 9317/KH-SYT ngày 30/12/2022 của Sở Y tế về thực hiện chủ trương khuyến khích và bảo vệ cán bộ, công chức, viên chức, người lao động năng động, sáng tạo vì lợi ích chung',
      'Chỉ đạo của Giám đốc bệnh viện',
    ],
    signatories: [{ role: 'issuer', title: 'GIÁM ĐỐC' }],
    recipients: [
      { name: 'BGĐ' },
      { name: 'Các khoa/phòng' },
      { name: 'Lưu VT, P.QLCL (Th)', purpose: 'archive' },
    ],
  },
  parentInstruments: ['9317/KH-SYT ngày 30/12/2022'],
  ruleSet: 'local_plan',
  window: { from: '2023-05-31', to: '2023-12-31', clause: 'Mục IV' },
  eligibility: {
    people: ['public_employee'],
    groups: true,
    privateUnits: false,
    units: ['hcm-bth'],
  },
  intakeChannels: ['annual_plan', 'commissioned'],
  obstacleClasses: [
    { id: 'not_regulated', name: 'chưa được quy định' },
    { id: 'unclear', name: 'đã có quy định nhưng không rõ ràng' },
    { id: 'overlapping', name: 'còn chồng chéo' },
    { id: 'outdated', name: 'không còn phù hợp với thực tiễn' },
  ],
  outputKinds: ['scheme', 'plan'],
  form: {
    title: 'Mẫu đề cương',
    sections: [
      {
        id: 'III',
        heading: 'MỤC TIÊU, VẤN ĐỀ CẦN GIẢI QUYẾT',
        text: true,
        required: true,
        essential: true,
        maximumCharacters: 20_000,
      },
      {
        id: 'VIII',
        heading: 'ĐỀ XUẤT, KIẾN NGHỊ',
        text: true,
        required: true,
        essential: false,
        maximumCharacters: 20_000,
      },
    ],
    declaration: 'Cam đoan',
    commitment: 'Cam kết',
    risks: 'required',
    paperworkLimit: limit(5),
    materialFields: [],
  },
  route: [
    {
      id: 'implementation',
      type: 'implementation',
      name: 'Triển khai',
      reviewer: 'quality_office',
      progressEvery: 'month',
      progressLimit: limit(5),
      completionLimit: limit(10),
      next: { completed: 'end:archived' },
      escalateTo: [],
    },
  ],
  reminders: { before: [3], onTheDay: true, after: [1], escalateAfter: [2] },
  reports: [yearEnd],
  oversight: { bodies: ['quality_office'], clause: 'Mục III.6' },
};

export const person = (name: string): PersonRef => ({ personId: name.replaceAll(' ', '-'), name });
export const quality = person('Nguyễn Văn Mẫu');

export interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly lead: PersonRef;
  readonly department?: string;
  readonly obstacles?: readonly string[];
  readonly recommendation?: string;
}

/** What happened to a proposal: the day, the fact, and where the dossier stood after it. */
export type Happening = readonly [
  on: string,
  fact: DossierFact,
  status: Status,
  obligations?: readonly Obligation[],
];

/** A dossier with the history that the happenings make. */
export function recordOf(proposal: Proposal, happenings: readonly Happening[]): DossierRecord {
  const { id, title, lead } = proposal;
  const submitted = happenings.flatMap(([, fact]) => (fact.type === 'Submitted' ? [fact] : []))[0];
  const number = submitted?.data.number;
  const summary = (status: Status, obligations: readonly Obligation[]): Summary => ({
    ...(number && { number }),
    title,
    programmeId: plan.id,
    programmeName: plan.name,
    unitId: plan.issuer.unitId,
    unitName: plan.issuer.snapshotName,
    status,
    urgent: submitted?.data.urgent ?? false,
    contentVersion: 1,
    lead,
    authors: [lead],
    obligations: [...obligations],
  });
  const history = happenings.map(
    ([on, fact, status, obligations = []], n): DossierEvent => ({
      v: 1,
      id: `${id}#${String(n + 1).padStart(6, '0')}`,
      tenant: 'hcm',
      dossierId: id,
      seq: n + 1,
      at: `${on}T03:00:00.000Z`,
      on,
      by: quality,
      channel: 'web',
      commandId: `${id}-${n}`,
      after: summary(status, obligations),
      ...fact,
    }),
  );
  return { dossier: dossierOf(proposal, history.length), history };
}

const dossierOf = (proposal: Proposal, version: number): Dossier => ({
  tenant: 'hcm',
  id: proposal.id,
  version,
  programmeId: plan.id,
  programmeVersion: plan.version,
  programmeName: plan.name,
  unitId: plan.issuer.unitId,
  unitName: plan.issuer.snapshotName,
  ...(proposal.department && { departmentName: proposal.department }),
  createdOn: '2023-06-01',
  contentVersion: 1,
  content: {
    title: proposal.title,
    outputKind: 'plan',
    channel: 'annual_plan',
    obstacles: proposal.obstacles ?? ['unclear'],
    sections: proposal.recommendation ? { VIII: proposal.recommendation } : {},
    choices: {},
    days: {},
    risks: [],
    authors: [{ person: proposal.lead, share: 100, lead: true, consent: 'given' }],
    declared: true,
    committed: true,
    urgent: false,
    urgentReason: '',
  },
  attachments: [],
  current: { kind: 'draft' },
  findings: { appraisals: [], flags: [] },
  rounds: {},
  reminded: {},
  standIns: {},
  commandIds: [],
});

export const fact = {
  submitted: (number: string, urgent = false): DossierFact => ({
    type: 'Submitted',
    data: {
      number,
      contentVersion: 1,
      urgent,
      ...(urgent && { urgentReason: 'Thiếu máu hiếm trong tuần' }),
      paperworkOwed: [],
    },
  }),
  received: (): DossierFact => ({ type: 'Received', data: { stepId: 'intake' } }),
  returned: (round = 1): DossierFact => ({
    type: 'Returned',
    data: { stepId: 'intake', reasons: 'Thiếu cơ sở pháp lý', round, workingDaysLeft: 2 },
  }),
  withdrawn: (): DossierFact => ({ type: 'Withdrawn', data: { reason: 'Đã có quy định mới' } }),
  appraisalStarted: (): DossierFact => ({
    type: 'StepStarted',
    data: {
      stepId: 'appraisal',
      stepType: 'appraisal',
      assignees: { legality: [quality], feasibility: [quality] },
      round: 1,
    },
  }),
  appraised: (
    part: 'legality' | 'feasibility',
    finding: 'favourable' | 'favourable_with_conditions' | 'unfavourable',
  ): DossierFact => ({
    type: 'AppraisalGiven',
    data: { stepId: 'appraisal', part, finding, opinion: 'Có căn cứ', person: quality },
  }),
  voted: (inFavour: number, against: number, passed: boolean): DossierFact => ({
    type: 'VoteConcluded',
    data: {
      stepId: 'decision',
      rule: 'collective_leadership',
      voters: inFavour + against,
      for: inFavour,
      against,
      abstain: 0,
      silent: 0,
      passed,
      tieFollowedHead: false,
      recused: [],
    },
  }),
  allowed: (): DossierFact => ({
    type: 'AllowedDespiteVote',
    data: { stepId: 'decision', reason: 'Phục vụ cấp cứu' },
  }),
  takenBack: (): DossierFact => ({
    type: 'DecisionTakenBack',
    data: { stepId: 'decision', reason: 'Cần làm rõ kinh phí' },
  }),
  refused: (reason = 'Chưa đủ cơ sở pháp lý'): DossierFact => ({
    type: 'Refused',
    data: { stepId: 'decision', reason },
  }),
  documented: (symbol: string, issuedOn: string): DossierFact => ({
    type: 'DocumentRecorded',
    data: {
      stepId: 'decision',
      document: { symbol, issuedOn, signer: { name: 'Trần Thị Thử', title: 'Giám đốc' } },
    },
  }),
  milestones: (due: string): DossierFact => ({
    type: 'MilestonesSet',
    data: {
      stepId: 'implementation',
      milestones: [{ id: 'm1', title: 'Tập huấn quy trình mới', due }],
    },
  }),
  reached: (on: string): DossierFact => ({
    type: 'MilestoneReached',
    data: { stepId: 'implementation', milestoneId: 'm1', on },
  }),
  progress: (period: string, difficulties?: string): DossierFact => ({
    type: 'ProgressReported',
    data: {
      stepId: 'implementation',
      period,
      percent: 50,
      done: 'Đã làm một nửa',
      ...(difficulties && { difficulties }),
    },
  }),
  skipped: (period: string): DossierFact => ({
    type: 'ProgressSkipped',
    data: { stepId: 'implementation', period, reason: 'Chờ thiết bị về' },
  }),
  completed: (
    finishedOn: string,
    texts: Partial<Record<CompletionText, string>> = {},
  ): DossierFact => ({
    type: 'CompletionReported',
    data: {
      stepId: 'implementation',
      finishedOn,
      achieved: 'Thời gian chờ giảm từ 72 phút còn 31 phút.',
      limits: 'Chưa áp dụng cho ca đêm.',
      volume: 'Đã áp dụng cho 1.250 lượt người bệnh.',
      quality: 'Không ghi nhận sai sót.',
      ...texts,
    },
  }),
  completionReturned: (): DossierFact => ({
    type: 'CompletionReturned',
    data: { stepId: 'implementation', reasons: 'Thiếu số liệu trước khi áp dụng' },
  }),
  evaluated: (
    result: 'completed' | 'partly_completed' | 'not_completed',
    outstanding = false,
  ): DossierFact => ({
    type: 'Evaluated',
    data: { stepId: 'evaluation', result, outstanding, opinion: 'Đạt mục tiêu' },
  }),
  nominated: (form = 'Giấy khen của Giám đốc'): DossierFact => ({
    type: 'Nominated',
    data: { stepId: 'nomination', form, reason: 'Thành công, vượt trội' },
  }),
  handedOver: (flagged: boolean): DossierFact => ({
    type: 'Reassigned',
    data: { stepId: 'intake', part: 'main', to: [quality], reason: 'Phòng chưa có người', flagged },
  }),
};
type CompletionText = 'achieved' | 'limits' | 'volume' | 'quality' | 'lessons';

export const reportOf = (
  dossiers: readonly DossierRecord[],
  changes: Partial<SummaryReportInput> = {},
): SummaryReportInput => ({
  programme: plan,
  duty: yearEnd,
  unit: {
    id: 'hcm-bth',
    name: 'Bệnh viện Truyền máu Huyết học',
    code: 'BTH',
    place: 'Thành phố Hồ Chí Minh',
  },
  unitHead: { name: 'Trần Thị Thử', title: 'Giám đốc' },
  dossiers,
  calendar: weekdaysOnly,
  snapshotAt: '2023-12-14T00:00:00.000Z',
  ...changes,
});
