import type { Obligation } from '../../../events/schema/envelope.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { routeOf } from '../../../shared/domain/programmes/tracks.ts';
import { commandSlugs } from '../../../shared/pages/labels/commands.ts';
import type { Person } from '../../../shared/ports.ts';
import type { Choice } from '../doing.ts';
import type { ActType } from '../ledger.ts';
import type { Filled, PageForm } from '../pageForms.ts';
import type { TenantOrganisation } from '../sample/sampleOrganisation.ts';
import type { RouteStory } from './routeStory.ts';

type Kind = Obligation['kind'];

/** What somebody answers: behind the link, or with the form of the dossier's page. */
export interface Reply {
  readonly act: ActType;
  readonly choice?: Choice;
  readonly page: { readonly slug: string; readonly fields: (form: PageForm) => Filled };
  readonly detail?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly plot: RouteStory;
  readonly person: Person;
  readonly kind: Kind;
  /** How often this kind was answered on the dossier before. */
  readonly times: number;
  readonly programme: Programme;
  readonly organisation: Pick<TenantOrganisation, 'holdersOf'>;
  readonly today: string;
}

const slugs = commandSlugs;
const words = {
  returned: 'Đề nghị nêu rõ số liệu trước và sau khi áp dụng, và việc của từng người.',
  refused: 'Nội dung thuộc nhiệm vụ thường xuyên, không thuộc phạm vi của kế hoạch.',
  question: 'Khoa đã trao đổi với phòng Tài chính kế toán về nguồn kinh phí chưa?',
  opinion: 'Đã đối chiếu văn bản hiện hành và số liệu của đơn vị; căn cứ kèm trong hồ sơ.',
  against: 'Chưa rõ nguồn kinh phí và cách dừng khi có sự cố.',
  allowed: 'Lợi ích cho người bệnh rõ ràng; cho phép thực hiện có giám sát.',
  notAllowed: 'Chưa đủ căn cứ để cho phép; đề nghị hoàn thiện và đăng ký lại.',
  evaluation: 'Đối chiếu với mục tiêu đề ra và số liệu kiểm tra tại các khoa.',
} as const;

type Replier = (asked: Asked) => Reply | undefined;

const replies: Partial<Record<Kind, Replier>> = {
  intake: ({ plot, times }) =>
    intake(plot.intake[Math.min(times, plot.intake.length - 1)] ?? 'receive'),
  appraisal: (asked) =>
    asked.times === 0 && asked.plot.returnsAppraisal && mayReturn(asked)
      ? worded('return', 'return', slugs.return, 'reasons', words.returned)
      : appraise(asked),
  vote: (asked) => vote(asked),
  head_decision: ({ plot }) =>
    plot.head === 'allow'
      ? worded('allow', 'allow', slugs.allowDespiteVote, 'reason', words.allowed)
      : worded('refuse', 'refuse', slugs.refuse, 'reason', words.notAllowed),
  document: (asked) => record(asked),
  progress_review: ({ plot, times }) =>
    plot.returnsProgress && times === 0
      ? worded(
          'return_progress',
          'returnProgress:',
          slugs.returnProgress,
          'reasons',
          words.returned,
        )
      : wordless('accept_progress', 'accept:', slugs.acceptProgress),
  evaluation: (asked) => evaluate(asked),
  nomination: ({ plot }) =>
    plot.nominates
      ? worded('nominate', 'nominate', slugs.nominate, 'reason', words.evaluation)
      : worded(
          'decline_nomination',
          'decline',
          slugs.declineNomination,
          'reason',
          words.evaluation,
        ),
};

/** Nothing where the story says that the person keeps silent. */
export const replyTo: Replier = (asked) => replies[asked.kind]?.(asked);

const wordless = (act: ActType, value: string, slug: string): Reply => ({
  act,
  choice: { value },
  page: { slug, fields: () => ({}) },
});

const worded = (act: ActType, value: string, slug: string, field: string, text: string): Reply => ({
  act,
  choice: { value, words: text },
  page: { slug, fields: () => ({ [field]: text }) },
});

function intake(reply: RouteStory['intake'][number]): Reply {
  switch (reply) {
    case 'receive':
      return wordless('receive', 'receive', slugs.receive);
    case 'return':
      return worded('return', 'return', slugs.return, 'reasons', words.returned);
    case 'ask':
      return worded('ask', 'ask', slugs.ask, 'question', words.question);
    case 'refuse':
      return worded('refuse', 'refuse', slugs.refuse, 'reason', words.refused);
  }
}

const mayReturn = ({ programme, plot }: Asked): boolean => {
  const first = routeOf(programme, plot.track).find(({ type }) => type === 'appraisal');
  return first?.type === 'appraisal' && first.maxReturns > 0;
};

/** With evidence for each condition where the part asks, with number and day where it is a paper. */
const appraise = ({ plot, today }: Asked): Reply => ({
  act: 'appraise',
  choice: { value: 'appraise:', end: `:${plot.finding}`, words: words.opinion },
  page: {
    slug: slugs.appraise,
    fields: (form) => ({ ...said(form, plot, today), finding: plot.finding }),
  },
  detail: { finding: plot.finding },
});

function said({ fields }: PageForm, { finding, index }: RouteStory, today: string): Filled {
  const questions = [...fields].flatMap((name) => /^answers\.(.+)\.met$/.exec(name)?.[1] ?? []);
  const isMet = (at: number): boolean => finding !== 'unfavourable' || at > 0;
  const answers = questions.flatMap((id, at) => [
    [`answers.${id}.met`, isMet(at) ? 'co' : 'khong'],
    [`answers.${id}.evidence`, `Biên bản kiểm tra số ${index + 1}, đối chiếu ${at + 1}.`],
  ]);
  return {
    ...Object.fromEntries(answers),
    ...(fields.has('opinion') ? { opinion: words.opinion } : {}),
    ...(fields.has('symbol') ? { symbol: `${index + 1}-CV/ĐU`, issuedOn: today } : {}),
  };
}

/** In a silent story the last deputy of the body says nothing. */
function vote({ plot, person, organisation }: Asked): Reply | undefined {
  const deputies = organisation.holdersOf('deputy_head', person.unitId);
  if (plot.vote === 'silent' && deputies.at(-1)?.id === person.id) return undefined;
  const chosen = plot.vote === 'against' ? 'against' : 'for';
  const remark = chosen === 'against' ? words.against : '';
  return {
    act: 'vote',
    choice: { value: `vote:${chosen}`, words: remark },
    page: { slug: slugs.vote, fields: () => ({ vote: chosen, remark }) },
    detail: { vote: chosen },
  };
}

function record({ plot, person, today, organisation }: Asked): Reply {
  const own = plot.authors.map(({ person: author }) => author.id);
  const leaders = ['head_of_unit', 'deputy_head'].flatMap((role) =>
    organisation.holdersOf(role, person.unitId),
  );
  const signer = leaders.find(({ id }) => !own.includes(id)) ?? person;
  return {
    act: 'record',
    page: {
      slug: slugs.recordDocument,
      fields: () => ({
        symbol: `${120 + plot.index}/QĐ`,
        issuedOn: today,
        signerName: signer.name,
        signerTitle: signer.title,
        authority: '',
      }),
    },
    detail: { issuedOn: today },
  };
}

/** The report is returned once where the evaluation may return it. */
const evaluate = ({ plot, times, programme }: Asked): Reply =>
  plot.returnsCompletion && times === 0 && judgesDirectly(programme, plot)
    ? worded(
        'return_completion',
        'returnCompletion',
        slugs.returnCompletion,
        'reasons',
        words.returned,
      )
    : {
        act: 'evaluate',
        choice: { value: `evaluate:${plot.result}`, words: words.evaluation },
        page: {
          slug: slugs.evaluate,
          fields: () => ({ result: plot.result, opinion: words.evaluation }),
        },
        detail: { result: plot.result },
      };

/** An evaluation right after the work may give the report back. */
const judgesDirectly = (programme: Programme, { track }: RouteStory): boolean => {
  const route = routeOf(programme, track);
  return route.some(
    ({ type, next }) =>
      type === 'implementation' &&
      route.some((step) => step.type === 'evaluation' && Object.values(next).includes(step.id)),
  );
};
