import type { Obligation } from '../../../events/schema/envelope.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import type { Person } from '../../../shared/ports.ts';
import { byLink, type Ended, onPage } from '../doing.ts';
import type { ReadMail } from '../inbox.ts';
import { askedIn } from '../officesAtWork.ts';
import type { TenantOrganisation } from '../sample/sampleOrganisation.ts';
import type { World } from '../world.ts';
import { type Reply, replyTo } from './replies.ts';
import type { RouteStory } from './routeStory.ts';

export type RouteWorld = World<RouteStory, TenantOrganisation>;

type Kind = Obligation['kind'];

/** Working days after the due day on which what is late gets done. */
const lateBy = 4;

export interface Staff {
  readonly read: (person: Person, mail: ReadMail, plot: RouteStory) => void;
}

/**
 * Everybody who is asked for something by mail: each answers behind the link where the link takes the
 * answer, else on the dossier's page. Whoever of an office comes second finds it done.
 */
export function staffAtWork(
  world: RouteWorld,
  programmeOf: (plot: RouteStory) => Programme,
): Staff {
  const { agenda, calendar, organisation } = world;
  const newest = new Map<string, ReadMail>();
  const renewed = new Set<string>();
  const replied = new Map<string, number>();

  const keyOf = (plot: RouteStory, kind: Kind, person: Person): string =>
    [plot.key, kind, person.id].join(' ');

  const carryOut = async (
    plot: RouteStory,
    kind: Kind,
    person: Person,
    key: string,
  ): Promise<void> => {
    const mail = newest.get(key);
    if (!mail) return;
    const times = `${plot.key} ${kind}`;
    const reply = replyTo({
      plot,
      person,
      kind,
      times: replied.get(times) ?? 0,
      programme: programmeOf(plot),
      organisation,
      today: world.today(),
    });
    if (!reply) return;
    const ended = await answer(plot, person, mail, reply);
    if (ended === 'fresh') renewed.add(key);
    if (ended !== 'done') return;
    replied.set(times, (replied.get(times) ?? 0) + 1);
    world.did(plot, reply.act, person, reply.detail);
  };

  const answer = async (
    plot: RouteStory,
    person: Person,
    mail: ReadMail,
    { act, choice, page }: Reply,
  ): Promise<Ended> => {
    const link = mail.links.some(({ url }) => url.includes('/q/'));
    const about = { plot, tried: act, orPage: true } as const;
    const ended = link && choice ? await byLink(world, person, mail, choice, about) : 'page';
    return ended === 'page' ? onPage(world, person, plot, { tried: act, ...page }) : ended;
  };

  /** Late, it comes after the superior has heard; else soon, and never after its day. */
  const whenOf = (plot: RouteStory, kind: Kind, mail: ReadMail, key: string): string => {
    // Whoever has just asked for a fresh link uses it at once.
    if (renewed.delete(key)) return world.today();
    const soon = world.inDays(world.luck(key).whole(0, 2));
    const { due } = mail;
    if (!due || due < world.today()) return soon;
    if (plot.late === kind) return calendar.addWorkingDays(due, lateBy);
    return soon < due ? soon : due;
  };

  const meanToCloseVote = (plot: RouteStory, head: Person): void =>
    agenda.plan({
      key: `${plot.key} close vote ${head.id}`,
      on: world.inDays(1),
      act: async () => {
        const ended = await onPage(world, head, plot, {
          slug: 'ket-thuc-bieu-quyet',
          tried: 'close_vote',
          fields: () => ({}),
        });
        if (ended === 'done') world.did(plot, 'close_vote', head);
      },
    });

  return {
    read: (person, mail, plot) => {
      if (plot.vote === 'silent' && mail.heading.includes('Báo cáo việc quá hạn'))
        meanToCloseVote(plot, person);
      const asked = askedIn(mail);
      if (asked && isOfStaff(asked.kind)) {
        const { kind } = asked;
        const key = keyOf(plot, kind, person);
        newest.set(key, mail);
        agenda.plan({
          key,
          on: whenOf(plot, kind, mail, key),
          act: () => carryOut(plot, kind, person, key),
        });
      }
    },
  };
}

const ofAuthors: readonly Kind[] = [
  'finish_draft',
  'consent',
  'paperwork',
  'revision',
  'answer',
  'milestone',
  'progress_report',
  'completion_report',
];

const isOfStaff = (kind: Kind): boolean => !ofAuthors.includes(kind);
