import type { Person } from '../../shared/ports.ts';
import { type Browser, browser, complaintOf } from '../rehearsal/browser.ts';
import type { SampleOrganisation } from '../rehearsal/organisation.ts';
import { sampleProposal } from '../rehearsal/proposals.ts';
import { shippedProgramme } from '../rehearsal/sampleFiles.ts';
import { hospitalPlan } from '../rehearsal/saveSample.ts';
import { signIn } from '../rehearsal/world.ts';
import { promises, writeDraft } from '../rehearsal/writing.ts';
import type { KeptMail, Mailbox } from './mailbox.ts';

/** The people of the sample, each with a browser, at the front door of the deployed pages. */
export interface People {
  /** Signs in by a mailed link. */
  readonly signedIn: (person: Person) => Promise<Browser>;
  /** Writes a proposal from the first page to the last and sends it. @returns its id. */
  readonly register: (person: Person, title: string) => Promise<string>;
  /** Follows the mail's link, chooses, types the code and sends; the answer as the person sees it. */
  readonly decide: (mail: KeptMail, choice: string, code?: string) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly words: string;
}

export function peopleAt(door: string, mailbox: Mailbox): People {
  const browsers = new Map<string, Browser>();
  const signedIn = async (person: Person): Promise<Browser> => {
    const known = browsers.get(person.id);
    if (known) return known;
    const own = browser(door);
    await signIn(own, person, mailbox);
    browsers.set(person.id, own);
    return own;
  };
  return {
    signedIn,
    register: async (person, title) => {
      const plot = {
        key: 'emulator',
        index: 0,
        story: '',
        startsOn: '',
        content: { ...sampleProposal(7, 0), title, authors: [] },
        authors: [{ person, share: 100 }],
        coAuthor: 'consents',
        mistypesCode: false,
      } as const;
      const world = { signedIn, dossierIds: new Map<string, string>() };
      await writeDraft(world, person, plot, shippedProgramme(hospitalPlan));
      const id = world.dossierIds.get(plot.key) ?? '';
      const own = await signedIn(person);
      const page = await own.open(`/soan/${id}?phan=gui`);
      const form = page.forms.find(({ action }) => action === `/soan/${id}/luu`);
      if (!form) throw new Error(`no form to send: ${complaintOf(page)}`);
      const sent = await own.send(form, promises(plot), { to: `/soan/${id}/gui` });
      if (sent.status !== 200 || !sent.path.includes('xong='))
        throw new Error(`not sent: ${complaintOf(sent)}`);
      return id;
    },
    decide: async (mail, choice, code = mail.code ?? '') => {
      const link = mail.links.find(({ url }) => url.includes('/q/'))?.url;
      if (!link) throw new Error(`no link in “${mail.heading}”`);
      const { pathname, search } = new URL(link);
      const own = browser(door);
      const page = await own.open(pathname + search);
      const form = page.forms.find(({ action }) => action === pathname);
      const value = form?.options.get('choice')?.find((one) => one.startsWith(choice));
      if (!form || !value) throw new Error(`no choice ${choice}: ${complaintOf(page)}`);
      const answer = await own.send(form, { choice: value, code });
      return { status: answer.status, words: complaintOf(answer) };
    },
  };
}

/** Somebody who proposes and has a mailbox of the own. */
export function proposerIn({ cast }: SampleOrganisation): Person {
  const [person] = cast.staff;
  if (!person) throw new Error('nobody may propose');
  return person;
}
