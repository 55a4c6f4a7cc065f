import type { FormSection, Programme } from '../../../shared/domain/programmes/programme.ts';
import { eventLabels } from '../../../shared/pages/labels/events.ts';
import type { Person } from '../../../shared/ports.ts';
import { stageWith } from '../authorsAtWork.ts';
import { byLink, editForm, onPage } from '../doing.ts';
import type { ReadMail } from '../inbox.ts';
import { askedIn } from '../officesAtWork.ts';
import { promises, writeDraft } from '../writing.ts';
import { leadAtWork } from './leadAtWork.ts';
import type { RouteStory } from './routeStory.ts';
import type { RouteWorld } from './staffAtWork.ts';

export interface Writers {
  readonly begin: () => void;
  readonly read: (person: Person, mail: ReadMail, plot: RouteStory) => void;
  /** Authors who were warned that the time bar is near, by key. */
  readonly warned: ReadonlySet<string>;
}

/** The authors: what they write, hand in, correct, answer and withdraw. */
export function writersAtWork(
  world: RouteWorld,
  programmeOf: (plot: RouteStory) => Programme,
): Writers {
  const { agenda } = world;
  const lead = leadAtWork(world, programmeOf);
  const submitted = new Set<string>();
  const warned = new Set<string>();
  const plan = (plot: RouteStory, what: string, on: string, act: () => Promise<void>): void =>
    agenda.plan({ key: `${plot.key} ${what}`, on, act });
  const soon = (plot: RouteStory, what: string, most = 2): string =>
    world.inDays(world.luck(`${plot.key} ${what} ${world.today()}`).whole(0, most));

  const draft = async (plot: RouteStory): Promise<void> => {
    const person = leadOf(plot);
    await writeDraft(world, person, plot, programmeOf(plot));
    world.did(plot, 'draft', person);
    if (plot.authors.length === 1)
      plan(plot, 'submit', soon(plot, 'submit', 1), () => submit(plot));
  };

  const submit = async (plot: RouteStory): Promise<void> => {
    if (plot.ending === 'abandon_draft') return;
    const person = leadOf(plot);
    await lookForWarning(plot);
    const ended = await editForm(world, person, plot, {
      stage: 'gui',
      slug: 'luu',
      to: 'gui',
      tried: 'submit',
      fields: () => promises(plot),
    });
    if (ended !== 'done') return;
    submitted.add(plot.key);
    world.did(plot, 'submit', person);
    if (plot.ending === 'withdraw') plan(plot, 'withdraw', world.inDays(1), () => withdraw(plot));
  };

  const lookForWarning = async (plot: RouteStory): Promise<void> => {
    const clause = programmeOf(plot).form.firstApplication?.clause;
    if (!clause) return;
    const own = await world.signedIn(leadOf(plot));
    const page = await own.open(`/soan/${world.dossierIds.get(plot.key)}?phan=gui`);
    if (page.html.includes(clause)) warned.add(plot.key);
  };

  const withdraw = async (plot: RouteStory): Promise<void> => {
    const person = leadOf(plot);
    const ended = await onPage(world, person, plot, {
      slug: 'rut',
      tried: 'withdraw',
      fields: () => ({ reason: 'Khoa gộp nội dung này vào một hồ sơ khác.' }),
    });
    if (ended === 'done') world.did(plot, 'withdraw', person);
  };

  const revise = async (plot: RouteStory): Promise<void> => {
    const person = leadOf(plot);
    const { id } = longestSection(programmeOf(plot));
    const saved = await editForm(world, person, plot, {
      stage: stageWith(programmeOf(plot), id),
      slug: 'luu',
      tried: 'resubmit',
      fields: () => ({
        [`sections.${id}`]: `${plot.content.sections[id]} Đã bổ sung ngày ${world.today()}.`,
        sau: 'o-lai',
      }),
    });
    if (saved !== 'done') return;
    const ended = await editForm(world, person, plot, {
      stage: 'gui',
      slug: 'luu',
      to: 'gui-lai',
      tried: 'resubmit',
      fields: () => ({}),
    });
    if (ended === 'done') world.did(plot, 'resubmit', person);
  };

  const answer = async (plot: RouteStory, mail: ReadMail): Promise<void> => {
    const person = leadOf(plot);
    const words = 'Phòng Tài chính kế toán đã đồng ý nguồn cải tiến chất lượng của năm.';
    const choice = { value: 'answer', words };
    const ended = await byLink(world, person, mail, choice, { plot, tried: 'answer' });
    if (ended === 'done') world.did(plot, 'answer', person);
  };

  const consent = async (plot: RouteStory, person: Person, mail: ReadMail): Promise<void> => {
    const choice = { value: 'consent:yes' };
    const ended = await byLink(world, person, mail, choice, { plot, tried: 'consent' });
    if (ended === 'done') world.did(plot, 'consent', person);
  };

  const onReturn = (plot: RouteStory): void => {
    if (plot.late !== 'revision') plan(plot, 'revise', soon(plot, 'revise'), () => revise(plot));
  };

  const asLead = (plot: RouteStory, mail: ReadMail): void => {
    const [, react] = reactions.find(([isMeant]) => isMeant(mail, plot)) ?? [];
    if (react) react(plot, mail);
    else lead.read(plot, leadOf(plot), mail);
  };

  /** What a mail to the lead is, and what the lead then means to do; the work itself comes last. */
  const reactions: readonly (readonly [
    (mail: ReadMail, plot: RouteStory) => boolean,
    (plot: RouteStory, mail: ReadMail) => void,
  ])[] = [
    [
      ({ heading }, { key }) =>
        heading.includes(eventLabels.CoAuthorAnswered) && !submitted.has(key),
      (plot) => plan(plot, 'submit', soon(plot, 'submit', 1), () => submit(plot)),
    ],
    [({ heading }) => heading.includes('Hồ sơ cần bổ sung, sửa chữa'), onReturn],
    [
      (mail) => askedIn(mail)?.kind === 'revision' && /quá hạn/.test(mail.text),
      (plot) => plan(plot, 'revise', world.inDays(1), () => revise(plot)),
    ],
    [
      ({ heading }) => heading.includes('Có câu hỏi về hồ sơ'),
      (plot, mail) => plan(plot, 'answer', soon(plot, 'answer'), () => answer(plot, mail)),
    ],
  ];

  return {
    warned,
    begin: () => {
      for (const plot of world.plots) plan(plot, 'draft', plot.startsOn, () => draft(plot));
    },
    read: (person, mail, plot) => {
      const asksConsent = mail.heading.includes('Xác nhận là đồng tác giả') && mail.code;
      if (asksConsent)
        plan(plot, `consent ${person.id}`, soon(plot, `consent ${person.id}`), () =>
          consent(plot, person, mail),
        );
      else if (person.id === leadOf(plot).id) asLead(plot, mail);
    },
  };
}

export const leadOf = ({ authors: [lead] }: RouteStory): Person => {
  if (!lead) throw new Error('a dossier has a lead');
  return lead.person;
};

/** The section that takes most words is the one to add to. */
function longestSection({ form }: Programme): FormSection {
  const [longest] = form.sections
    .filter(({ text, required }) => text && required)
    .toSorted((a, b) => b.maximumCharacters - a.maximumCharacters);
  if (!longest) throw new Error('the form asks for no text');
  return longest;
}
