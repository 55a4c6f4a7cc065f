import type {
  AppraisalStep,
  DecisionStep,
  EvaluationStep,
  ImplementationStep,
  IntakeStep,
  NominationStep,
  Programme,
  Step,
  VoteRule,
} from '../../shared/domain/programmes/programme.ts';

const internal = (workingDays: number) => ({ workingDays, clause: 'nội bộ' });

export const intakeStep: IntakeStep = {
  id: 'intake',
  type: 'intake',
  name: 'Tiếp nhận',
  responsible: 'quality_office',
  limit: internal(3),
  maxReturns: 3,
  revisionLimit: internal(5),
  next: { received: 'appraisal', refused: 'end:refused' },
  escalateTo: ['deputy_head', 'head_of_unit'],
};

export const appraisalStep: AppraisalStep = {
  id: 'appraisal',
  type: 'appraisal',
  name: 'Thẩm định',
  parts: [
    { id: 'legality', name: 'Tính pháp lý', responsible: 'personnel_office' },
    { id: 'feasibility', name: 'Tính khả thi', responsible: 'general_planning_office' },
  ],
  limit: internal(7),
  maxReturns: 3,
  revisionLimit: internal(5),
  next: { appraised: 'decision' },
  escalateTo: ['deputy_head', 'head_of_unit'],
};

export const decisionStep: DecisionStep = {
  id: 'decision',
  type: 'decision',
  name: 'Tập thể lãnh đạo quyết định',
  voters: ['head_of_unit', 'deputy_head'],
  head: 'head_of_unit',
  rule: { kind: 'collective_leadership' },
  recorder: 'records_office',
  limit: { workingDays: 7, clause: 'Điều 8 khoản 1 Nghị định 73/2023/NĐ-CP' },
  documentLimit: internal(3),
  maxReturns: 3,
  revisionLimit: internal(5),
  next: { approved: 'implementation', refused: 'end:refused' },
  escalateTo: ['head_of_unit'],
};

export const implementationStep: ImplementationStep = {
  id: 'implementation',
  type: 'implementation',
  name: 'Triển khai',
  reviewer: 'quality_office',
  progressEvery: 'month',
  progressLimit: internal(5),
  completionLimit: internal(5),
  next: { completed: 'evaluation' },
  escalateTo: ['deputy_head', 'head_of_unit'],
};

export const evaluationStep: EvaluationStep = {
  id: 'evaluation',
  type: 'evaluation',
  name: 'Đánh giá',
  responsible: 'quality_office',
  limit: internal(7),
  next: { evaluated: 'nomination' },
  escalateTo: ['head_of_unit'],
};

export const nominationStep: NominationStep = {
  id: 'nomination',
  type: 'nomination',
  name: 'Đề xuất khen thưởng',
  responsible: 'personnel_office',
  criterion: 'thành công, vượt trội',
  limit: internal(10),
  next: { nominated: 'end:archived', not_nominated: 'end:archived' },
  escalateTo: ['head_of_unit'],
};

const section = (id: string, heading: string, more: object = {}) => ({
  id,
  heading,
  text: true,
  required: true,
  essential: false,
  minimumCharacters: 20,
  maximumCharacters: 1000,
  ...more,
});

/** The shape of `HCM-BTH-2023` with a shorter outline. */
export const hospitalPlan: Programme = {
  id: 'HCM-BTH-2023',
  version: 1,
  kind: 'proposal',
  name: 'Khuyến khích và bảo vệ viên chức, người lao động năng động, sáng tạo',
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
    legalBases: ['Kế hoạch 9317/KH-SYT ngày 30/12/2022'],
    signatories: [{ role: 'issuer', title: 'GIÁM ĐỐC' }],
    recipients: [{ name: 'BGĐ' }],
  },
  parentInstruments: ['9317/KH-SYT ngày 30/12/2022'],
  ruleSet: 'local_plan',
  window: { from: '2023-05-31', to: '2023-12-31', clause: 'Mục IV: trong năm 2023' },
  eligibility: {
    people: ['public_employee', 'contract_worker', 'civil_servant'],
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
    title: 'MẪU ĐỀ CƯƠNG',
    sections: [
      section('I', 'MỤC ĐÍCH, YÊU CẦU'),
      section('III', 'MỤC TIÊU, VẤN ĐỀ CẦN GIẢI QUYẾT', { essential: true }),
      section('V', 'CÁC VẤN ĐỀ KHÓ KHĂN, VƯỚNG MẮC VÀ GIẢI PHÁP', {
        text: false,
        required: false,
        maximumCharacters: 0,
      }),
      section('V.3', 'Giải pháp', { essential: true }),
      section('VII.2', 'Tổ chức thực hiện'),
      section('VIII', 'ĐỀ XUẤT, KIẾN NGHỊ', { required: false, minimumCharacters: undefined }),
    ],
    declaration: 'Tôi cam đoan.',
    commitment: 'Tôi cam kết.',
    risks: 'required',
    paperworkLimit: internal(5),
    materialFields: ['V', 'title', 'risks'],
  },
  route: [
    intakeStep,
    appraisalStep,
    decisionStep,
    implementationStep,
    evaluationStep,
    nominationStep,
  ],
  reminders: { before: [3, 1], onTheDay: true, after: [1, 3], escalateAfter: [2, 5] },
  reports: [],
  oversight: { bodies: ['head_of_unit', 'quality_office'], clause: 'mục III.6' },
};

/** The plan with one of its steps replaced. */
export const withStep = (step: Step): Programme => ({
  ...hospitalPlan,
  route: hospitalPlan.route.map((one) => (one.id === step.id ? step : one)),
});

/** The plan deciding by another rule. */
export const decidedBy = (rule: VoteRule, voters?: readonly string[]): Programme =>
  withStep({ ...decisionStep, rule, voters: voters ?? decisionStep.voters });
