import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { stagesOf } from '../../shared/pages/edit/stages.ts';
import { eventLabels } from '../../shared/pages/labels/events.ts';
import type { Person } from '../../shared/ports.ts';
import { type Carrying, carryingOut } from './carryingOut.ts';
import type { Courses } from './course.ts';
import { byLink, editForm, onPage } from './doing.ts';
import type { ReadMail } from './inbox.ts';
import { askedIn } from './officesAtWork.ts';
import type { Plot } from './season.ts';
import type { World } from './world.ts';
import { promises, wordsFor, writeDraft } from './writing.ts';

export interface Authors {
  /** Every proposal begins on its day. */
  readonly begin: () => void;
  readonly read: (person: Person, mail: ReadMail, plot: Plot) => void;
  /** The office heard that a co-author cannot be reached, and tells the lead. */
  readonly hearOfBadAddress: (mail: ReadMail) => void;
  readonly monthBegins: Carrying['monthBegins'];
}

/** The authors of the proposals: what they write, answer, carry out and report. */
export function authorsAtWork(world: World, courses: Courses, programme: Programme): Authors {
  const { agenda, ledger } = world;
  const carrying = carryingOut(world, courses);
  const atHand = new Set<string>();
  const leadOf = ({ authors: [lead] }: Plot): Person => {
    if (!lead) throw new Error('a proposal has a lead');
    return lead.person;
  };
  const plan = (plot: Plot, what: string, on: string, act: () => Promise<void>): void =>
    agenda.plan({ key: `${plot.key} ${what}`, on, act });
  const soon = (plot: Plot, what: string, most = 2): string =>
    world.inDays(world.luck(`${plot.key} ${what} ${world.today()}`).whole(0, most));

  const draft = async (plot: Plot): Promise<void> => {
    const lead = leadOf(plot);
    await writeDraft(world, lead, plot, programme);
    world.did(plot, 'draft', lead);
    const owed = { plot: plot.key, due: programme.window.to, since: world.today() };
    ledger.owes({ ...owed, kind: 'finish_draft', of: '', who: lead.id });
    for (const { person } of plot.authors.slice(1))
      ledger.owes({ ...owed, kind: 'consent', of: person.id, who: person.id });
    if (plot.authors.length === 1)
      plan(plot, 'submit', soon(plot, 'submit', 1), () => submit(plot));
  };

  /** Whose link had died of age answers as soon as the fresh mail is there. */
  const whenOf = (plot: Plot, what: string, person: Person): string =>
    atHand.delete(`${plot.key} ${person.id}`) ? world.today() : soon(plot, what);

  const consent = async (plot: Plot, person: Person, mail: ReadMail): Promise<void> => {
    const agrees = plot.coAuthor !== 'declines';
    const tried = agrees ? 'consent' : 'decline';
    const value = agrees ? 'consent:yes' : 'consent:no';
    const ended = await byLink(world, person, mail, { value }, { plot, tried });
    if (ended === 'fresh') atHand.add(`${plot.key} ${person.id}`);
    if (ended !== 'done') return;
    world.did(plot, tried, person);
    ledger.settled(plot.key, world.today(), { kind: 'consent', who: person.id });
  };

  const submit = async (plot: Plot): Promise<void> => {
    if (plot.ending === 'abandon_draft') return;
    const lead = leadOf(plot);
    const ended = await editForm(world, lead, plot, {
      stage: 'gui',
      slug: 'luu',
      to: 'gui',
      tried: 'submit',
      fields: () => promises(plot),
    });
    if (ended !== 'done') return;
    courses(plot).submitted = true;
    world.did(plot, 'submit', lead, { urgent: plot.content.urgent ? 'yes' : 'no' });
    ledger.settled(plot.key, world.today());
    if (plot.content.urgent) owePaperwork(plot);
    if (plot.ending === 'withdraw') plan(plot, 'withdraw', world.inDays(1), () => withdraw(plot));
  };

  const owePaperwork = (plot: Plot): void => {
    const due = world.inDays(programme.form.paperworkLimit?.workingDays ?? 0);
    const owed = { plot: plot.key, due, since: world.today() };
    ledger.owes({ ...owed, kind: 'paperwork', of: '', who: leadOf(plot).id });
    if (plot.authorPace === 'prompt')
      plan(plot, 'paperwork', world.inDays(3), () => completePaperwork(plot));
  };

  /** Takes the co-authors out who did not answer for themselves, and sends. */
  const goOnWithout = async (plot: Plot): Promise<void> => {
    if (courses(plot).submitted) return;
    const lead = leadOf(plot);
    const ended = await editForm(world, lead, plot, {
      stage: 'tac-gia',
      slug: 'luu',
      tried: 'draft',
      fields: () => ({ 'authors.0.share': '100', 'authors.1.remove': 'co', sau: 'o-lai' }),
    });
    if (ended !== 'done') return;
    ledger.settled(plot.key, world.today(), { kind: 'consent' });
    await submit(plot);
  };

  const completePaperwork = async (plot: Plot): Promise<void> => {
    const lead = leadOf(plot);
    const ended = await editForm(world, lead, plot, {
      slug: 'bo-sung',
      tried: 'paperwork',
      fields: (form) => wordsFor(form, plot, programme, { whole: true }),
    });
    if (ended !== 'done') return;
    world.did(plot, 'paperwork', lead);
    ledger.settled(plot.key, world.today(), { kind: 'paperwork' });
  };

  const withdraw = async (plot: Plot): Promise<void> => {
    const lead = leadOf(plot);
    const ended = await onPage(world, lead, plot, {
      slug: 'rut',
      tried: 'withdraw',
      fields: () => ({ reason: 'Khoa gộp nội dung này vào một đề xuất khác.' }),
    });
    if (ended !== 'done') return;
    courses(plot).over = true;
    world.did(plot, 'withdraw', lead);
    ledger.settled(plot.key, world.today());
  };

  const revise = async (plot: Plot): Promise<void> => {
    const lead = leadOf(plot);
    const stamp = `Đã bổ sung ngày ${world.today()}.`;
    const saved = await editForm(world, lead, plot, {
      stage: stageWith(programme, 'V.2'),
      slug: 'luu',
      tried: 'resubmit',
      fields: () => ({
        'sections.V.2': `${plot.content.sections['V.2']} ${stamp}`,
        sau: 'o-lai',
      }),
    });
    if (saved !== 'done') return;
    const ended = await editForm(world, lead, plot, {
      stage: 'gui',
      slug: 'luu',
      to: 'gui-lai',
      tried: 'resubmit',
      fields: () => ({}),
    });
    if (ended !== 'done') return;
    world.did(plot, 'resubmit', lead);
    ledger.settled(plot.key, world.today(), { kind: 'revision' });
  };

  const answer = async (plot: Plot, mail: ReadMail): Promise<void> => {
    const lead = leadOf(plot);
    const words = 'Phòng Tài chính kế toán đã đồng ý nguồn cải tiến chất lượng của năm.';
    const ended = await byLink(
      world,
      lead,
      mail,
      { value: 'answer', words },
      { plot, tried: 'answer' },
    );
    if (ended === 'fresh') atHand.add(`${plot.key} ${lead.id}`);
    if (ended !== 'done') return;
    world.did(plot, 'answer', lead);
    ledger.settled(plot.key, world.today(), { kind: 'answer' });
  };

  const owe = (plot: Plot, kind: 'revision' | 'answer', mail: ReadMail): void => {
    if (mail.due)
      ledger.owes({
        plot: plot.key,
        kind,
        of: '',
        who: leadOf(plot).id,
        due: mail.due,
        since: world.today(),
      });
  };

  const onReturn = (plot: Plot, mail: ReadMail): void => {
    owe(plot, 'revision', mail);
    if (plot.authorPace === 'prompt')
      plan(plot, 'revise', soon(plot, 'revise', 3), () => revise(plot));
  };

  const onQuestion = (plot: Plot, mail: ReadMail): void => {
    owe(plot, 'answer', mail);
    plan(plot, 'answer', whenOf(plot, 'answer', leadOf(plot)), () => answer(plot, mail));
  };

  const onReminder = (plot: Plot, mail: ReadMail, kind: string): void => {
    if (kind === 'revision') plan(plot, 'revise', world.today(), () => revise(plot));
    else if (kind !== 'paperwork') carrying.read(plot, leadOf(plot), mail);
    else if (/quá hạn/.test(mail.text))
      plan(plot, 'paperwork', world.today(), () => completePaperwork(plot));
  };

  const asLead = (plot: Plot, mail: ReadMail): void => {
    const { heading } = mail;
    const asked = askedIn(mail);
    if (heading.includes(eventLabels.CoAuthorAnswered)) hearConsent(plot, mail);
    else if (heading.includes('Hồ sơ cần bổ sung, sửa chữa')) onReturn(plot, mail);
    else if (heading.includes('Có câu hỏi về hồ sơ')) onQuestion(plot, mail);
    else if (asked?.reminds) onReminder(plot, mail, asked.kind);
    else carrying.read(plot, leadOf(plot), mail);
  };

  const hearConsent = (plot: Plot, mail: ReadMail): void => {
    if (courses(plot).submitted) return;
    const declined = /Không đồng ý|không phải|không nhận/i.test(mail.text);
    plan(plot, declined ? 'go on' : 'submit', soon(plot, 'submit', 1), () =>
      declined ? goOnWithout(plot) : submit(plot),
    );
  };

  return {
    begin: () => {
      for (const plot of world.plots) plan(plot, 'draft', plot.startsOn, () => draft(plot));
    },
    read: (person, mail, plot) => {
      const asksConsent =
        mail.heading.includes('Xác nhận là đồng tác giả') && mail.code !== undefined;
      if (asksConsent)
        plan(plot, `consent ${person.id}`, whenOf(plot, `consent ${person.id}`, person), () =>
          consent(plot, person, mail),
        );
      else if (person.id === leadOf(plot).id) asLead(plot, mail);
    },
    hearOfBadAddress: (mail) => {
      for (const plot of world.plots) {
        const [, coAuthor] = plot.authors;
        const isMeant = coAuthor && mail.text.replace(/\s+/g, ' ').includes(coAuthor.person.name);
        const isOpen = world.dossierIds.has(plot.key) && !courses(plot).submitted;
        if (isMeant && isOpen && ['bounces', 'no_mail'].includes(plot.coAuthor))
          plan(plot, 'go on', world.inDays(1), () => goOnWithout(plot));
      }
    },
    monthBegins: carrying.monthBegins,
  };
}

/** The page of the form that asks for the section; `stagesOf` numbers them in order. */
export function stageWith(programme: Programme, sectionId: string): string {
  const stage = stagesOf(programme).find(({ sections }) =>
    sections.some(({ id }) => id === sectionId),
  );
  if (!stage) throw new Error(`no page asks for section ${sectionId}`);
  return stage.id;
}
