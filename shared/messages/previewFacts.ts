import type { Due, PersonRef } from '../../events/schema/envelope.ts';
import { permitsOf } from '../domain/notifications/links.ts';
import type { LinkRequest, OutboxMail, Template } from '../ports.ts';
import type { Deed, DossierFacts, FactsOf } from './facts.ts';

const dossier: DossierFacts = {
  number: 'BTH-2023-0001',
  title: 'Đề xuất cơ chế điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện',
  programmeName: 'Khuyến khích và bảo vệ viên chức, người lao động năng động, sáng tạo',
  unitName: 'Bệnh viện Truyền máu Huyết học',
  status: 'deciding',
  urgent: false,
  authors: ['Nguyễn Văn Mẫu', 'Trần Thị Thử'],
};

const { number: _, ...unnumbered } = dossier;
const draft: DossierFacts = { ...unnumbered, status: 'draft' };

const due: Due = {
  on: '2023-06-19',
  clause: 'nội bộ',
  computed: '5 ngày làm việc kể từ 12/06/2023, không tính ngày đầu',
};

const started: Deed = {
  act: 'StepStarted',
  by: 'Lê Thị Ví Dụ',
  on: '2023-06-12',
  step: 'Ban Giám đốc biểu quyết',
  people: ['Phạm Văn Giả Định', 'Hoàng Thị Minh Họa'],
  due,
};

const voted: Deed = {
  act: 'VoteCast',
  by: 'Phạm Văn Giả Định',
  on: '2023-06-13',
  step: 'Ban Giám đốc biểu quyết',
  choice: 'for',
  text: 'Tán thành, đề nghị báo cáo Sở Y tế khi kết thúc thí điểm.',
};

const approved: Deed = {
  act: 'DocumentRecorded',
  by: 'Đỗ Văn Thí Dụ',
  on: '2023-06-20',
  step: 'Ban Giám đốc biểu quyết',
  document: {
    symbol: '512/QĐ-BTH',
    issuedOn: '2023-06-20',
    signer: 'Phạm Văn Giả Định',
    signerTitle: 'Giám đốc',
  },
};

const amendment: Deed = {
  act: 'Amended',
  by: 'Nguyễn Văn Mẫu',
  on: '2023-07-03',
  changed: ['VII.2 Tổ chức thực hiện'],
};

const moving = {
  personName: 'Trần Thị Thử',
  fromUnit: dossier.unitName,
  toUnit: 'Bệnh viện Nhi mẫu',
  firstDay: '2023-07-03',
  personId: 'bth-0123',
  number: 1,
} as const;

/** A test mail has no facts of its own: it shows another mail. */
type Shown = Exclude<Template, 'test_send'>;

/** Invented facts for the preview page and the test mail; one set per template. */
const samples: { readonly [T in Shown]: FactsOf<T> } = {
  sign_in: { minutes: 15 },
  answer_code: {
    answer: 'Tán thành',
    number: 'BTH-2023-0001',
    title: dossier.title,
    minutes: 15,
  },
  draft_unfinished: {
    dossier: draft,
    due: {
      on: '2023-12-29',
      clause: 'Kế hoạch 9…/KH-QLCL, mục IV',
      computed: 'ngày cuối của thời hạn đăng ký',
    },
    offset: -3,
  },
  draft_expiring: { dossier: draft, removedOn: '2026-01-28', keptMonths: 24 },
  consent_request: { dossier: draft, lead: 'Nguyễn Văn Mẫu', share: 40 },
  receipt: {
    dossier: { ...dossier, status: 'registered' },
    on: '2023-06-05',
    urgentReason: 'Kho máu nhóm hiếm dự kiến thiếu trong đợt cao điểm tháng 7.',
    paperworkOwed: ['VI.2 Hiệu quả', 'VII.1 Nguồn lực.'],
    paperworkDue: {
      ...due,
      on: '2023-06-12',
      computed: '5 ngày làm việc kể từ 05/06/2023, không tính ngày đầu',
    },
    nextStep: 'Phòng Quản lý chất lượng tiếp nhận',
    nextPeople: ['Lê Thị Ví Dụ'],
    nextDue: {
      ...due,
      on: '2023-06-08',
      computed: '3 ngày làm việc kể từ 05/06/2023, không tính ngày đầu',
    },
    nextLimit: { workingDays: 3, clause: 'nội bộ' },
  },
  task: { dossier, asked: 'vote', step: 'Ban Giám đốc biểu quyết', due, because: started },
  returned: {
    dossier: { ...dossier, status: 'revision_requested' },
    what: 'proposal',
    by: 'Lê Thị Ví Dụ',
    reasons:
      'Mục V.2 chưa nêu rõ vướng mắc của quy định pháp luật.\nĐề nghị bổ sung phương án khắc phục khi máu không đạt nhiệt độ.',
    round: 1,
    due,
    yours: true,
  },
  question: {
    dossier,
    by: 'Lê Thị Ví Dụ',
    question: 'Đơn vị nào chịu chi phí vận chuyển khi điều phối ngoài giờ?',
    due,
    yours: true,
  },
  progress_of_dossier: { dossier: { ...dossier, status: 'implementing' }, news: approved },
  decision_receipt: { dossier, deed: voted },
  handled_by_other: {
    dossier: { ...dossier, status: 'agreed_pending_document' },
    deed: {
      act: 'VoteConcluded',
      by: 'Phạm Văn Giả Định',
      on: '2023-06-19',
      tally: { voters: 4, for: 3, against: 0, abstain: 0, silent: 1, passed: true },
    },
  },
  reminder: { dossier, asked: 'vote', step: 'Ban Giám đốc biểu quyết', due, offset: -1 },
  escalation: {
    dossier,
    asked: 'vote',
    step: 'Ban Giám đốc biểu quyết',
    due,
    offset: 2,
    level: 1,
    owedBy: ['Hoàng Thị Minh Họa'],
  },
  report: {
    reportId: 'HCM-BTH-2023#summary#bth',
    reportName: 'Báo cáo tổng kết năm 2023',
    programmeName: dossier.programmeName,
    unitName: dossier.unitName,
    dataFrom: '2023-05-31',
    dataTo: '2023-12-14',
    clause: 'Kế hoạch 9…/KH-QLCL, mục III.4',
    figures: [
      { label: 'Đề xuất đã đăng ký', value: 60 },
      { label: 'Đã được phê duyệt bằng văn bản', value: 41 },
      { label: 'Đang triển khai', value: 12 },
      { label: 'Hoàn thành', value: 24 },
      { label: 'Đề nghị khen thưởng', value: 9 },
    ],
  },
  report_failed: {
    reportName: 'Báo cáo tổng kết năm 2023',
    programmeName: dossier.programmeName,
    unitName: dossier.unitName,
    dataFrom: '2023-05-31',
    dataTo: '2023-12-14',
    outcome: 'empty',
    reason: 'Trong kỳ không có hồ sơ nào được đăng ký.',
  },
  finding: {
    caseId: 'kt-0001',
    unitName: dossier.unitName,
    place: 'Khoa Xét nghiệm mẫu',
    news: 'raised',
    finding: 'Chưa lưu biên bản phổ biến kế hoạch cho viên chức, người lao động của khoa.',
    by: 'Vũ Thị Mẫu Mực',
    due,
  },
  misuse_case: { caseId: 'vv-0001', on: '2023-06-12', news: 'opened' },
  bad_address: {
    unitName: dossier.unitName,
    personName: 'Trần Thị Thử',
    staffCode: 'BTH-0123',
    address: 'tran.thi.thu@benhvien.example',
    problem: 'bounced',
    reason: '550 5.1.1 mailbox unavailable',
    about: 'BTH-2023-0001',
    secondTried: false,
  },
  amended: { dossier: { ...dossier, status: 'implementing' }, deed: amendment },
  transfer_request: {
    ...moving,
    title: 'Điều dưỡng',
    staffCode: 'BTH-0123',
    by: 'Lê Thị Ví Dụ',
  },
  transfer_outcome: {
    ...moving,
    news: 'declined',
    by: 'Vũ Thị Mẫu Mực',
    reason: 'Đơn vị đã đủ số người làm việc được giao trong năm.',
  },
  plan_reading: {
    programmeName: dossier.programmeName,
    version: 1,
    issuer: dossier.unitName,
    symbol: '9…/KH-QLCL',
    unitName: dossier.unitName,
    again: false,
  },
  plan_news: {
    programmeId: 'ke-hoach-mau',
    programmeName: dossier.programmeName,
    unitName: dossier.unitName,
    by: 'Vũ Thị Mẫu Mực',
    call: {
      callId: 'dh-mau',
      title: 'Giảm giờ chờ lấy máu',
      description: 'Cần cách làm mới, không thêm người.',
      lastDay: '2023-07-14',
    },
  },
  novelty_verdict: {
    judged: { number: 'BTH-2023-0001', title: dossier.title, unitName: dossier.unitName },
    named: {
      title: 'Một đầu mối điều phối máu nhóm hiếm cho toàn tỉnh',
      unitName: 'Bệnh viện Nhi mẫu',
    },
    condition: 'N2',
    finding: 'related',
    by: 'Vũ Thị Mẫu Mực',
    on: '2023-06-12',
    evidence: 'Cùng cách làm một đầu mối và một biểu mẫu giao nhận; khác ở phần quyết toán.',
    yours: true,
    dossierId: 'ho-so-mau',
  },
  dossier_frozen: {
    dossier,
    news: 'frozen',
    by: 'Phạm Văn Giả Định',
    on: '2023-06-13',
    what: 'VoteCast',
    yours: true,
  },
  former_holder: {
    unitName: dossier.unitName,
    personName: 'Trần Thị Thử',
    problem: 'left',
    number: 'BTH-2023-0001',
    title: dossier.title,
    at: '2023-06-12T02:00:00.000Z',
  },
  support_access: {
    news: 'ended',
    name: 'Đỗ Văn Kỹ Thuật',
    email: 'ky-thuat@phan-mem.example',
    reason: 'Trang báo cáo quý II hiện số khác với tệp PDF đã ký.',
    hours: 4,
    unitName: 'Sở Y tế',
    askedBy: 'Phạm Văn Giả Định',
    answeredBy: 'Vũ Thị Mẫu Mực',
    until: '2023-06-12T07:10:00.000Z',
    endedAt: '2023-06-12T05:30:00.000Z',
    endedBy: 'Phạm Văn Giả Định',
    opened: 37,
    administers: true,
  },
  holidays_missing: { year: '2024' },
  audit_checkpoint: {
    number: 1204,
    place: '1204:5f2c9d1b7a3e4c60885d2f9b0c1e7a4d36f8b2905e7c1d4a9b3f6e80d2c5a719',
    at: '2023-06-12T00:00:00.000Z',
    added: 87,
    before: '1117:a80b3c5d7e9f1024365879ab0cd2ef413a5b7c9d1e3f507192b4d6f80a1c2e3f',
  },
  delegation: {
    news: 'given',
    principal: 'Phạm Văn Giả Định',
    deputy: 'Hoàng Thị Minh Họa',
    from: '2023-06-12',
    to: '2023-06-23',
    reason: 'Đi công tác ngoài tỉnh.',
    by: 'Phạm Văn Giả Định',
    toDeputy: true,
  },
};

export const previewFacts = <T extends Shown>(template: T): FactsOf<T> => samples[template];

const decides = (permits: readonly string[]): LinkRequest => ({
  purpose: 'decide',
  dossierId: 'ho-so-mau',
  contentVersion: 1,
  permits,
  expiresAt: '2023-06-19T10:00:00.000Z',
});

const links: Readonly<Partial<Record<Template, LinkRequest>>> = {
  sign_in: { purpose: 'sign_in', permits: [], expiresAt: '2023-06-12T02:15:00.000Z' },
  answer_code: {
    purpose: 'confirm',
    dossierId: 'ho-so-mau',
    confirms: { link: 'lien-ket-mau', answer: 'vote:for' },
    permits: [],
    expiresAt: '2023-06-12T02:15:00.000Z',
  },
  consent_request: decides(permitsOf.consent),
  decision_receipt: {
    purpose: 'disown',
    dossierId: 'ho-so-mau',
    eventSeq: 1,
    permits: [],
    expiresAt: '2023-06-26T10:00:00.000Z',
  },
  task: decides(permitsOf.vote),
  question: decides(permitsOf.answer),
  reminder: decides(permitsOf.vote),
  report: { purpose: 'report', permits: [], expiresAt: '2023-12-29T10:00:00.000Z' },
  plan_reading: { purpose: 'read', permits: [], expiresAt: '2023-12-29T10:00:00.000Z' },
};

const ofDossier = (template: Shown): boolean => 'dossier' in samples[template];

/** A whole mail on sample facts, as the outbox would hold it. */
export function previewMail(
  template: Template,
  { to, tenant }: { readonly to: PersonRef; readonly tenant: string },
): OutboxMail {
  if (template === 'test_send') return testMail({ to, tenant });
  const link = links[template];
  return {
    tenant,
    id: `mau#${template}#${to.personId}`,
    template,
    to,
    thread: 'ho-so-mau',
    ...(ofDossier(template) ? { dossierId: 'ho-so-mau' } : {}),
    facts: { ...previewFacts(template) },
    ...(link ? { link } : {}),
    createdAt: '2023-06-12T02:00:00.000Z',
    status: 'pending',
    attempts: 0,
  };
}

/** A test mail that shows a task. */
const testMail = (whom: { readonly to: PersonRef; readonly tenant: string }): OutboxMail => {
  const mail = previewMail('task', whom);
  const { link: _, dossierId: __, ...bare } = mail;
  return { ...bare, template: 'test_send', facts: { template: 'task', mail } };
};
