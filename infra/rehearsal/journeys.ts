import type { PersonRef } from '../../events/schema/envelope.ts';
import { addDays } from '../../shared/domain/calendar/days.ts';
import type { WorkingCalendar } from '../../shared/domain/calendar/workingDays.ts';
import type { Command } from '../../shared/domain/dossier/commands.ts';
import type { Author } from '../../shared/domain/dossier/state.ts';
import type { Person } from '../../shared/ports.ts';
import { sampleAuthors } from './authors.ts';
import type { SampleOrganisation } from './organisation.ts';
import { sampleProposal } from './proposals.ts';

/** Somebody does something to a dossier at a moment. */
export interface Act {
  readonly dossierId: string;
  /** UTC instant. */
  readonly at: string;
  readonly by: PersonRef;
  readonly command: Command;
}

/** How far a sample dossier has come; each stage includes those before it where the route says so. */
export type Stage =
  | 'draft'
  | 'registered'
  | 'returned'
  | 'withdrawn'
  | 'appraising'
  | 'deciding'
  | 'vote_not_passed'
  | 'refused'
  | 'agreed'
  | 'implementing'
  | 'evaluating'
  | 'nominating'
  | 'nominated';

export interface Journey {
  /** Which sample proposal and authors. */
  readonly index: number;
  /** Day on which the draft is opened. */
  readonly from: string;
  readonly stage: Stage;
}

/** Dossiers in flight on the sample's first day, one at every stage; number 3 is led by a deputy. */
export const sampleJourneys: readonly Journey[] = [
  { index: 0, from: '2023-06-01', stage: 'nominated' },
  { index: 1, from: '2023-06-02', stage: 'nominating' },
  { index: 2, from: '2023-06-06', stage: 'evaluating' },
  { index: 4, from: '2023-06-20', stage: 'implementing' },
  { index: 5, from: '2023-07-03', stage: 'implementing' },
  { index: 7, from: '2023-07-10', stage: 'refused' },
  { index: 8, from: '2023-08-14', stage: 'agreed' },
  { index: 9, from: '2023-08-15', stage: 'vote_not_passed' },
  { index: 3, from: '2023-08-21', stage: 'deciding' },
  { index: 6, from: '2023-08-28', stage: 'appraising' },
  { index: 10, from: '2023-08-30', stage: 'returned' },
  { index: 11, from: '2023-08-31', stage: 'withdrawn' },
  { index: 12, from: '2023-09-06', stage: 'registered' },
  { index: 13, from: '2023-09-07', stage: 'draft' },
];

type Plan = SampleOrganisation & { readonly seed: number; readonly calendar: WorkingCalendar };

interface Pen {
  readonly authors: readonly Author[];
  readonly lead: PersonRef;
  readonly days: (workingDays: number) => void;
  /** The next act, some minutes after the one before. */
  readonly act: (by: PersonRef, command: Command) => void;
  readonly today: () => string;
}

/** The acts that bring one sample dossier to its stage, in order of time. */
export function actsOf(journey: Journey, plan: Plan): readonly Act[] {
  const acts: Act[] = [];
  const dossierId = dossierIdOf(journey.index);
  const authors = sampleAuthors(plan.seed, journey.index, plan.cast);
  const lead = authors.find((author) => author.lead)?.person;
  if (!lead) throw new Error('a proposal has a lead');
  let day = journey.from;
  const pen: Pen = {
    authors,
    lead,
    days: (workingDays) => {
      day = plan.calendar.addWorkingDays(day, workingDays);
    },
    act: (by, command) => acts.push({ dossierId, at: momentOn(day, acts.length), by, command }),
    today: () => day,
  };
  for (const phase of phasesTo(journey.stage)) phase(pen, journey, plan);
  return acts;
}

const dossierIdOf = (index: number): string => `mau-${String(index + 1).padStart(3, '0')}`;

/** From 8:00 in Vietnam, seven minutes between acts of one dossier. */
const momentOn = (day: string, count: number): string => {
  const minutes = 60 + ((count * 7) % 480);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000Z`;
};

type Phase = (pen: Pen, journey: Journey, plan: Plan) => void;

const personRef = ({ id, name }: Person): PersonRef => ({ personId: id, name });

function first(people: readonly Person[]): PersonRef {
  const [person] = people;
  if (!person) throw new Error('nobody holds the role');
  return personRef(person);
}

const draft: Phase = ({ act, lead, authors }, { index }, { seed, hospital, tenant }) => {
  const proposal = sampleProposal(seed, index);
  act(lead, {
    type: 'startDraft',
    tenant,
    dossierId: dossierIdOf(index),
    unitId: hospital.id,
    unitName: hospital.name,
    channel: proposal.channel,
    title: proposal.title,
  });
  act(lead, { type: 'saveDraft', content: { ...proposal, authors } });
};

const registered: Phase = ({ act, lead, authors, days }) => {
  days(1);
  for (const author of authors.filter(({ lead: leads }) => !leads))
    act(author.person, { type: 'answerAsCoAuthor', consents: true });
  act(lead, { type: 'submit', number: '' });
};

const received: Phase = ({ act, days }, _journey, { cast }) => {
  days(1);
  act(first(cast.qualityOffice), { type: 'receive' });
};

const returned: Phase = ({ act, days }, _journey, { cast }) => {
  days(1);
  act(first(cast.qualityOffice), {
    type: 'return',
    reasons: 'Mục V.2 chưa tách vướng mắc về quy định và vướng mắc khi thực hiện; đề nghị bổ sung.',
  });
};

const withdrawn: Phase = ({ act, lead, days }) => {
  days(2);
  act(lead, { type: 'withdraw', reason: 'Khoa gộp nội dung này vào một đề xuất khác.' });
};

const appraised: Phase = ({ act, days }, { index }, { cast }) => {
  days(2);
  act(first(cast.personnelOffice), {
    type: 'appraise',
    part: 'legality',
    finding: index % 3 === 0 ? 'favourable_with_conditions' : 'favourable',
    opinion: 'Không trái quy định hiện hành; cần ghi rõ thời hạn thử và người chịu trách nhiệm.',
  });
  days(1);
  act(first(cast.planningOffice), {
    type: 'appraise',
    part: 'feasibility',
    finding: 'favourable',
    opinion: 'Nguồn lực nêu trong đề cương đáp ứng được; tiến độ phù hợp với kế hoạch chuyên môn.',
  });
};

const inFavour = { type: 'vote', vote: 'for' } as const;
const against = {
  type: 'vote',
  vote: 'against',
  remark: 'Chưa rõ nguồn kinh phí và cách dừng khi có sự cố.',
} as const;

/** The first of the leaders vote, authors left out. */
const voting =
  (vote: Command, voters = 4): Phase =>
  ({ act, authors, days }, _journey, { cast }) => {
    days(1);
    const own = authors.map(({ person }) => person.personId);
    const leaders = [cast.director, ...cast.deputies].slice(0, voters);
    for (const leader of leaders.filter(({ id }) => !own.includes(id)))
      act(personRef(leader), vote);
  };

const refused: Phase = ({ act, days }, _journey, { cast }) => {
  days(1);
  act(personRef(cast.director), {
    type: 'refuse',
    reason: 'Chưa đủ căn cứ để cho phép; đề nghị hoàn thiện và đăng ký lại vào năm sau.',
  });
};

const approved: Phase = ({ act, lead, days, today }, { index }, { cast, calendar }) => {
  days(2);
  act(first(cast.qualityOffice), {
    type: 'recordDocument',
    document: {
      symbol: `${120 + index}/QĐ-BTH`,
      issuedOn: today(),
      signer: { name: cast.director.name, title: 'Giám đốc' },
    },
  });
  days(1);
  act(lead, {
    type: 'setMilestones',
    milestones: [
      {
        id: 'm1',
        title: 'Ban hành hướng dẫn và tập huấn',
        due: calendar.addWorkingDays(today(), 10),
      },
      {
        id: 'm2',
        title: 'Thực hiện tại các khoa đã chọn',
        due: calendar.addWorkingDays(today(), 25),
      },
    ],
  });
};

const followed: Phase = ({ act, lead, days, today }, _journey, { cast }) => {
  days(8);
  act(lead, {
    type: 'reachMilestone',
    milestoneId: 'm1',
    on: today(),
    note: 'Đã tập huấn hai buổi.',
  });
  const period = today().slice(0, 7);
  act(lead, {
    type: 'reportProgress',
    period,
    percent: 45,
    done: 'Đã ban hành hướng dẫn, tập huấn và bắt đầu ghi số liệu theo mẫu.',
    difficulties: 'Một khoa thiếu người trong ca đêm.',
  });
  days(2);
  act(first(cast.qualityOffice), { type: 'acceptProgress', period });
};

const completed: Phase = ({ act, lead, days, today }) => {
  days(12);
  act(lead, { type: 'reachMilestone', milestoneId: 'm2', on: today() });
  act(lead, {
    type: 'reportCompletion',
    finishedOn: addDays(today(), -1),
    achieved:
      'Các khoa tham gia đã làm theo một quy trình chung; không còn trường hợp phải thỏa thuận lại từ đầu.',
    limits: 'Ca đêm còn ghi sổ chậm; phần mềm chưa tự lấy được số liệu.',
    volume: 'Hoàn thành đủ các việc trong kế hoạch thực hiện tại các khoa đã chọn.',
    quality: 'Số liệu kiểm tra ngẫu nhiên khớp với hồ sơ; không ghi nhận sự cố.',
    lessons: 'Nên giao một đầu mối mỗi khoa ngay từ đầu.',
  });
};

const evaluated: Phase = ({ act, days }, _journey, { cast }) => {
  days(3);
  act(first(cast.qualityOffice), {
    type: 'evaluate',
    result: 'completed',
    outstanding: true,
    opinion: 'Đạt mục tiêu đề ra, có thể nhân rộng sang các khoa khác.',
  });
};

const nominated: Phase = ({ act, days }, _journey, { cast }) => {
  days(3);
  act(first(cast.personnelOffice), {
    type: 'nominate',
    form: 'Giấy khen của Giám đốc bệnh viện',
    reason: 'Giải pháp thực hiện thành công, vượt trội so với mục tiêu.',
  });
};

const toAppraisal = [draft, registered, received];
const toDecision = [...toAppraisal, appraised];
const toApproval = [...toDecision, voting(inFavour), approved];
const toEvaluation = [...toApproval, followed, completed];

const routes: Readonly<Record<Stage, readonly Phase[]>> = {
  draft: [draft],
  registered: [draft, registered],
  returned: [draft, registered, returned],
  withdrawn: [draft, registered, withdrawn],
  appraising: toAppraisal,
  deciding: [...toDecision, voting(inFavour, 2)],
  vote_not_passed: [...toDecision, voting(against)],
  refused: [...toDecision, voting(against), refused],
  agreed: [...toDecision, voting(inFavour)],
  implementing: [...toApproval, followed],
  evaluating: toEvaluation,
  nominating: [...toEvaluation, evaluated],
  nominated: [...toEvaluation, evaluated, nominated],
};

const phasesTo = (stage: Stage): readonly Phase[] => routes[stage];
