import type { Obligation } from '../../events/schema/envelope.ts';
import { obligationLabels } from '../../shared/pages/labels/obligations.ts';
import type { Person } from '../../shared/ports.ts';
import type { Courses } from './course.ts';
import { byLink, type Choice, type Ended, onPage } from './doing.ts';
import type { ReadMail } from './inbox.ts';
import type { ActType } from './ledger.ts';
import type { Plot, Vote } from './season.ts';
import type { World } from './world.ts';

type Kind = Obligation['kind'];

/** One person's task on one proposal, as the newest mail about it tells it. */
interface Task {
  readonly plot: Plot;
  readonly kind: Kind;
  readonly person: Person;
  readonly mail: ReadMail;
}

export interface Offices {
  /** A mail that asks for something or reminds of it. */
  readonly readTask: (person: Person, mail: ReadMail, plot: Plot) => void;
  /** A superior was told that something is late, and asks after it. */
  readonly readEscalation: (mail: ReadMail, plot: Plot) => void;
}

const staffKinds: readonly Kind[] = [
  'intake',
  'appraisal',
  'vote',
  'head_decision',
  'document',
  'progress_review',
  'evaluation',
  'nomination',
];

/** `Việc cần làm: …` or `Nhắc việc: …`, also when urgent. */
export function askedIn({ heading }: ReadMail): { kind: Kind; reminds: boolean } | undefined {
  const match = /(Việc cần làm|Nhắc việc): (.+)$/.exec(heading);
  const kind = (Object.keys(obligationLabels) as Kind[]).find(
    (one) => obligationLabels[one] === match?.[2],
  );
  return kind && { kind, reminds: match?.[1] === 'Nhắc việc' };
}

/** The offices and leaders of the hospital, each answering from the own mailbox. */
export function officesAtWork(world: World, courses: Courses): Offices {
  const { agenda, ledger, organisation } = world;
  const { cast } = organisation;
  const newest = new Map<string, Task>();
  const keyOf = ({ plot, kind, person }: Task): string => `${plot.key} ${kind} ${person.id}`;

  /** Who of several colleagues takes the proposal; the others see that it is taken. */
  const inCharge = ({ plot, kind, person }: Task): boolean => {
    if (kind === 'vote' || kind === 'head_decision') return true;
    const office = officeOf(person);
    return office[plot.index % office.length]?.id === person.id;
  };
  const officeOf = (person: Person): readonly Person[] =>
    [cast.qualityOffice, cast.personnelOffice, cast.planningOffice].find((office) =>
      office.some(({ id }) => id === person.id),
    ) ?? [person];

  const intend = (task: Task, on: string): void =>
    agenda.plan({ key: keyOf(task), on, act: () => carryOut(task) });

  const carryOut = async (planned: Task): Promise<void> => {
    const task = newest.get(keyOf(planned)) ?? planned;
    const ended = await acts[task.kind]?.(task);
    if (ended === 'fresh') newest.delete(keyOf(task));
  };

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
    return noted(task, reply, { value: reply, words: intakeWords[reply] }, () => {
      course.intakeReplies++;
      if (reply === 'refuse') course.over = true;
      close(task, reply === 'refuse' ? undefined : 'intake');
    }, { step: 'intake' });
  };

  const appraise = async (task: Task): Promise<Ended> => {
    const { plot, person } = task;
    const course = courses(plot);
    const isLegal = officeOf(person) === cast.personnelOffice;
    const part = isLegal ? 'legality' : 'feasibility';
    if (isLegal && plot.appraisal[course.appraisalReplies] === 'return')
      return noted(task, 'return', { value: 'return', words: appraisalReturn }, () => {
        course.appraisalReplies++;
        close(task, 'appraisal');
      }, { step: 'appraisal' });
    const finding = isLegal ? plot.finding : 'favourable';
    return noted(
      task,
      'appraise',
      { value: `appraise:${part}:${finding}`, words: opinions[part] },
      () => {
        for (const { id } of officeOf(person))
          ledger.settled(plot.key, world.today(), { kind: 'appraisal', who: id });
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
    return noted(task, plot.head, { value: plot.head, words }, () => {
      if (plot.head === 'refuse') courses(plot).over = true;
      close(task, plot.head === 'refuse' ? undefined : 'head_decision');
    }, { step: 'decision' });
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
    return noted(task, 'evaluate', { value: `evaluate:${plot.result}`, words }, () =>
      close(task, 'evaluation'),
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

  const whenOf = (task: Task, reminds: boolean): string | undefined => {
    const { plot, kind, mail } = task;
    if (kind === 'vote' || kind === 'head_decision')
      return world.inDays(world.luck(keyOf(task)).whole(0, 2));
    if (plot.officePace === 'absent' && kind === 'intake') return undefined;
    if (plot.officePace === 'slow')
      return reminds && /ngày cuối|quá hạn/.test(mail.text) ? world.today() : undefined;
    const least = kind === 'document' ? 2 : 0;
    return world.inDays(world.luck(keyOf(task)).whole(least, 2));
  };

  return {
    readTask: (person, mail, plot) => {
      const asked = askedIn(mail);
      if (!asked || !staffKinds.includes(asked.kind)) return;
      const { kind, reminds } = asked;
      const task: Task = { plot, kind, person, mail };
      newest.set(keyOf(task), task);
      if (!reminds && mail.due)
        ledger.owes({
          plot: plot.key,
          kind,
          of: '',
          who: person.id,
          due: mail.due,
          since: world.today(),
        });
      const on = inCharge(task) ? whenOf(task, reminds) : undefined;
      if (on) intend(task, on);
    },
    readEscalation: (_, plot) => {
      for (const task of newest.values())
        if (task.plot === plot && inCharge(task)) intend(task, world.inDays(1));
      if (plot.votes.includes('silent') && courses(plot).votes.size === 3) meanToCloseVote(plot);
    },
  };

  function meanToCloseVote(plot: Plot): void {
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
  }
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
