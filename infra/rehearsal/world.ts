import type { WorkingCalendar } from '../../shared/domain/calendar/workingDays.ts';
import type { Person } from '../../shared/ports.ts';
import type { LocalSystem } from '../local/system.ts';
import { type Agenda, newAgenda } from './agenda.ts';
import { type Browser, browser, complaintOf } from './browser.ts';
import { inboxOf, type ReadMail } from './inbox.ts';
import { type ActType, type Ledger, newLedger } from './ledger.ts';
import type { SampleOrganisation } from './organisation.ts';
import { type Random, randomOf } from './random.ts';
import type { Plot, Story } from './season.ts';

/** Where the people of a rehearsal live: their browsers, mailboxes, intentions and what they did. */
export interface World<
  P extends Story = Plot,
  O extends Pick<SampleOrganisation, 'people'> = SampleOrganisation,
> {
  readonly system: LocalSystem;
  readonly organisation: O;
  readonly calendar: WorkingCalendar;
  readonly plots: readonly P[];
  readonly ledger: Ledger;
  readonly agenda: Agenda;
  readonly inbox: ReturnType<typeof inboxOf>;
  /** Address of a proposal's page, known once somebody opened it. */
  readonly dossierIds: Map<string, string>;
  readonly plotOf: (mail: ReadMail) => P | undefined;
  readonly today: () => string;
  /** The working day so many working days from today; today when it is 0. */
  readonly inDays: (count: number) => string;
  readonly personAt: (address: string) => Person | undefined;
  /** The person's browser, with nobody signed in as yet or any more. */
  readonly browserOf: (person: Person) => Browser;
  /** The person's browser, signed in by a mailed link; once a day. */
  readonly signedIn: (person: Person) => Promise<Browser>;
  /** Luck that depends on nothing but the seed and the name. */
  readonly luck: (name: string) => Random;
  readonly did: (
    plot: Pick<Story, 'key'> | undefined,
    type: ActType,
    by: Person,
    detail?: Readonly<Record<string, string>>,
  ) => void;
}

/** A world of whatever stories. */
export type AnyWorld = World<Story, Pick<SampleOrganisation, 'people'>>;

export function worldOf<P extends Story, O extends Pick<SampleOrganisation, 'people'>>(
  system: LocalSystem,
  parts: Pick<World<P, O>, 'organisation' | 'calendar' | 'plots'> & { readonly seed: number },
): World<P, O> {
  const { organisation, calendar, plots, seed } = parts;
  const ledger = newLedger();
  const inbox = inboxOf(system);
  const dossierIds = new Map<string, string>();
  const today = () => system.clock.today();
  const byAddress = new Map(
    organisation.people.flatMap((person) =>
      person.email && !person.sharedMailbox ? [[person.email, person] as const] : [],
    ),
  );
  const browsers = new Map<string, Place>();
  const placeOf = (person: Person) => {
    const place = browsers.get(person.id) ?? { browser: browser(system.webUrl) };
    browsers.set(person.id, place);
    return place;
  };

  return {
    system,
    organisation,
    calendar,
    plots,
    ledger,
    agenda: newAgenda(),
    inbox,
    dossierIds,
    today,
    plotOf: ({ dossierId, title }) =>
      dossierId
        ? plots.find(({ key }) => dossierIds.get(key) === dossierId)
        : plots.find(({ content }) => title === content.title),
    inDays: (count) => (count === 0 ? today() : calendar.addWorkingDays(today(), count)),
    personAt: (address) => byAddress.get(address),
    browserOf: (person) => placeOf(person).browser,
    signedIn: async (person) => {
      const place = placeOf(person);
      if (place.signedInOn !== today()) {
        place.browser = browser(system.webUrl);
        place.signedInOn = today();
        place.signingIn = signIn(place.browser, person, inbox).catch((error: unknown) => {
          delete place.signedInOn;
          throw error;
        });
      }
      await place.signingIn;
      return place.browser;
    },
    luck: (name) => randomOf(hashOf(`${seed} ${name}`)),
    did: (plot, type, by, detail = {}) =>
      ledger.did({ type, by: by.id, on: today(), detail, ...(plot ? { plot: plot.key } : {}) }),
  };
}

/** A person's browser; whoever does two things at once signs in once for both. */
interface Place {
  browser: Browser;
  signedInOn?: string;
  signingIn?: Promise<void>;
}

/** Asks for a link, opens the mail, follows the link and types the code. */
export async function signIn(
  own: Browser,
  { email = '', name }: Person,
  inbox: Pick<World['inbox'], 'count' | 'waitFor'>,
): Promise<void> {
  const page = await own.open('/dang-nhap');
  const [form] = page.forms;
  if (!form) throw new Error('the sign-in page has no form');
  const since = inbox.count();
  await own.send(form, { email });
  const mail = await inbox.waitFor(email, 'Đăng nhập Sáng Kiến', since);
  const [link] = mail.links;
  const { pathname } = new URL(link?.url ?? '');
  const codePage = await own.open(pathname);
  const [codeForm] = codePage.forms;
  if (!codeForm || !mail.code) throw new Error(`${name} cannot sign in: ${complaintOf(codePage)}`);
  const desk = await own.send(codeForm, { code: mail.code });
  if (desk.path !== '/viec') throw new Error(`${name} cannot sign in: ${complaintOf(desk)}`);
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return hash;
}
