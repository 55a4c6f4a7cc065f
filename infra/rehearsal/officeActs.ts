import type { Obligation } from '../../events/schema/envelope.ts';
import type { Person } from '../../shared/ports.ts';
import type { Courses } from './course.ts';
import { byLink, type Choice, type Ended, onPage } from './doing.ts';
import type { ReadMail } from './inbox.ts';
import type { ActType } from './ledger.ts';
import type { Plot, Vote } from './season.ts';
import type { World } from './world.ts';

type Kind = Obligation['kind'];

/** One person's task on one proposal, as the newest mail about it tells it. */
export interface Task {
  readonly plot: Plot;
  readonly kind: Kind;
  readonly person: Person;
  readonly mail: ReadMail;
}

export interface OfficeActs {
  /** How a task of the kind is done; kinds that are left out are no office's. */
  readonly byKind: Partial<Record<Kind, (task: Task) => Promise<Ended>>>;
  readonly officeOf: (person: Person) => readonly Person[];
  readonly partOf: (person: Person) => 'legality' | 'feasibility';
  /** The head means to end an overdue vote. */
  readonly meanToCloseVote: (plot: Plot) => void;
}

/** What the offices and leaders do with their tasks, as each proposal's story has it. */
export function officeActs(world: World, courses: Courses): OfficeActs {
  const { agenda, ledger, organisation } = world;
  const { cast } = organisation;

  const officeOf = (person: Person): readonly Person[] =>
    [cast.qualityOffice, cast.personnelOffice, cast.planningOffice].find((office) =>
      office.some(({ id }) => id === person.id),
    ) ?? [person];

  const partOf = (person: Person): 'legality' | 'feasibility' =>
    officeOf(person) === cast.personnelOffice ? 'legality' : 'feasibility';

  const link = (task: Task, tried: ActType, choice: Choice): Promise<Ended> =>
    byLink(world, task.person, task.mail, choice, { plot: task.plot, tried });

  const noted = async (
    task: Task,
    tried: ActType,
    choice: Choice,
    then: () => void,
    detail: Readonly<Record<string, string>> = {},
  ): Promise<Ended> => {
    const ended = await link(task, tried, choice);
    if (ended === 'done') {
      world.did(task.plot, tried, task.person, detail);
      then();
    }
    return ended;
  };

  const close = ({ plot }: Task, kind?: Kind): void =>
    ledger.settled(plot.key, world.today(), kind ? { kind } : {});

  const intake = async (task: Task): Promise<Ended> => {
    const course = courses(task.plot);
    const { intake: replies } = task.plot;
    const reply = replies[Math.min(course.intakeReplies, replies.length - 1)] ?? 'receive';
    return noted(
      task,
      reply,
      { value: reply, words: intakeWords[reply] },
      () => {
        course.intakeReplies++;
        if (reply === 'refuse') course.over = true;
        close(task, reply === 'refuse' ? undefined : 'intake');
      },
      { step: 'intake' },
    );
  };

  const appraise = async (task: Task): Promise<Ended> => {
    const { plot, person } = task;
    const course = courses(plot);
    const part = partOf(person);
    const isLegal = part === 'legality';
    if (isLegal && plot.appraisal[course.appraisalReplies] === 'return')
      return noted(
        task,
        'return',
        { value: 'return', words: appraisalReturn },
        () => {
          course.appraisalReplies++;
          close(task, 'appraisal');
        },
        { step: 'appraisal' },
      );
    const finding = isLegal ? plot.finding : 'favourable';
    return noted(
      task,
      'appraise',
      { value: `appraise:${part}:${finding}`, words: opinions[part] },
      () => {
        ledger.settled(plot.key, world.today(), { kind: 'appraisal', of: part });
      },
      { part, finding },
    );
  };

  const voteOf = (plot: Plot, person: Person): Vote => {
    if (plot.ending === 'take_back' && courses(plot).takenBack) return 'for';
    const place = [cast.director, ...cast.deputies].findIndex(({ id }) => id === person.id);
    return plot.votes[place] ?? 'for';
  };

  const vote = async (task: Task): Promise<Ended> => {
    const { plot, person } = task;
    const chosen = voteOf(plot, person);
    if (chosen === 'silent') return 'over';
    const words = chosen === 'for' ? '' : 'Chưa rõ nguồn kinh phí và cách dừng khi có sự cố.';
    return noted(
      task,
      'vote',
      { value: `vote:${chosen}`, words },
      () => {
        courses(plot).votes.set(person.id, chosen);
        ledger.settled(plot.key, world.today(), { kind: 'vote', who: person.id });
        if (isTakingBack(plot) && person.id === cast.director.id) meanToTakeBack(plot);
      },
      { vote: chosen },
    );
  };

  const isTakingBack = (plot: Plot): boolean =>
    plot.ending === 'take_back' && !courses(plot).takenBack;

  const meanToTakeBack = (plot: Plot): void =>
    agenda.plan({
      key: `${plot.key} take back`,
      on: world.inDays(1),
      act: async () => {
        const ended = await onPage(world, cast.director, plot, {
          slug: 'rut-quyet-dinh',
          tried: 'take_back',
          fields: () => ({ reason: 'Cần nghe thêm ý kiến của khoa thực hiện trước khi ban hành.' }),
        });
        if (ended === 'over') return meanToTakeBack(plot);
        if (ended !== 'done') return;
        const course = courses(plot);
        course.takenBack = true;
        course.votes.clear();
        world.did(plot, 'take_back', cast.director);
        ledger.settled(plot.key, world.today());
      },
    });

  const decideAsHead = (task: Task): Promise<Ended> => {
    const { plot } = task;
    const words =
      plot.head === 'allow'
        ? 'Lợi ích cho người bệnh rõ ràng; cho phép thực hiện có giám sát hằng tháng.'
        : 'Chưa đủ căn cứ để cho phép; đề nghị hoàn thiện và đăng ký lại.';
    return noted(
      task,
      plot.head,
      { value: plot.head, words },
      () => {
        if (plot.head === 'refuse') courses(plot).over = true;
        close(task, plot.head === 'refuse' ? undefined : 'head_decision');
      },
      { step: 'decision' },
    );
  };

  const record = async (task: Task): Promise<Ended> => {
    const { plot, person } = task;
    const own = plot.authors[0]?.person.id === cast.director.id;
    const signer = own ? (cast.deputies[0] ?? cast.director) : cast.director;
    const symbol = `${120 + plot.index}/QĐ-BTH`;
    const issuedOn = world.today();
    const ended = await onPage(world, person, plot, {
      slug: 'ghi-van-ban',
      tried: 'record',
      fields: () => ({
        symbol,
        issuedOn,
        signerName: signer.name,
        signerTitle: signer.title,
        authority: own ? 'KT.' : '',
      }),
    });
    if (ended === 'done') {
      world.did(plot, 'record', person, { symbol, issuedOn });
      close(task, 'document');
    }
    return ended;
  };

  const review = (task: Task): Promise<Ended> => {
    const course = courses(task.plot);
    const returns = task.plot.returnsProgress && !course.progressReturned;
    return noted(
      task,
      returns ? 'return_progress' : 'accept_progress',
      returns
        ? { value: 'returnProgress:', words: 'Chưa nêu số liệu theo mẫu đã thống nhất.' }
        : { value: 'accept:' },
      () => {
        if (returns) course.progressReturned = true;
        close(task, 'progress_review');
      },
    );
  };

  const evaluate = (task: Task): Promise<Ended> => {
    const { plot } = task;
    const course = courses(plot);
    if (plot.returnsCompletion && !course.completionReturned)
      return noted(
        task,
        'return_completion',
        { value: 'returnCompletion', words: 'Cần nêu rõ khối lượng đã làm so với kế hoạch.' },
        () => {
          course.completionReturned = true;
          close(task, 'evaluation');
        },
      );
    const words = 'Đối chiếu với mục tiêu đề ra và số liệu kiểm tra tại các khoa.';
    return noted(
      task,
      'evaluate',
      { value: `evaluate:${plot.result}`, words },
      () => close(task, 'evaluation'),
      { result: plot.result },
    );
  };

  const nominate = (task: Task): Promise<Ended> => {
    const { nominates } = task.plot;
    return noted(
      task,
      nominates ? 'nominate' : 'decline_nomination',
      {
        value: nominates ? 'nominate' : 'decline',
        words: nominates
          ? 'Giải pháp thực hiện thành công, vượt trội so với mục tiêu.'
          : 'Kết quả tốt nhưng chưa vượt trội.',
      },
      () => {
        courses(task.plot).over = true;
        close(task);
      },
    );
  };

  const acts: Partial<Record<Kind, (task: Task) => Promise<Ended>>> = {
    intake,
    appraisal: appraise,
    vote,
    head_decision: decideAsHead,
    document: record,
    progress_review: review,
    evaluation: evaluate,
    nomination: nominate,
  };

  const meanToCloseVote = (plot: Plot): void =>
    agenda.plan({
      key: `${plot.key} close vote`,
      on: world.inDays(1),
      act: async () => {
        const ended = await onPage(world, cast.director, plot, {
          slug: 'ket-thuc-bieu-quyet',
          tried: 'close_vote',
          fields: () => ({}),
        });
        if (ended !== 'done') return;
        world.did(plot, 'close_vote', cast.director);
        ledger.settled(plot.key, world.today(), { kind: 'vote' });
      },
    });

  return { byKind: acts, officeOf, partOf, meanToCloseVote };
}

const intakeWords = {
  receive: '',
  return: 'Mục V.2 chưa tách vướng mắc về quy định và vướng mắc khi thực hiện; đề nghị bổ sung.',
  refuse: 'Nội dung thuộc nhiệm vụ thường xuyên của khoa, không thuộc phạm vi của kế hoạch.',
  ask: 'Khoa đã trao đổi với Phòng Tài chính kế toán về nguồn kinh phí chưa?',
} as const;

const appraisalReturn = 'Cần nêu rõ văn bản đang điều chỉnh và điểm chưa có căn cứ.';

const opinions = {
  legality: 'Không trái quy định hiện hành; cần ghi rõ thời hạn thử và người chịu trách nhiệm.',
  feasibility: 'Nguồn lực nêu trong đề cương đáp ứng được; tiến độ phù hợp kế hoạch chuyên môn.',
} as const;
