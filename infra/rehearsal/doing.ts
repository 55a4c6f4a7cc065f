import type { Person } from '../../shared/ports.ts';
import { type Browser, type Button, complaintOf, type Page } from './browser.ts';
import type { ReadMail } from './inbox.ts';
import type { ActType } from './ledger.ts';
import type { Filled, PageForm } from './pageForms.ts';
import type { Story } from './season.ts';
import type { AnyWorld } from './world.ts';

export interface Choice {
  /** Value of the radio button, by its beginning. */
  readonly value: string;
  /** Its end, where the beginning leaves several. */
  readonly end?: string;
  readonly words?: string;
}

/**
 * How an attempt ended; `fresh` when the link was dead and a new one is on its way, `page` when the link
 * leads to the dossier's page because the answer takes more than words.
 */
export type Ended = 'done' | 'refused' | 'fresh' | 'over' | 'page';

/** Follows the mail's link, chooses, types the code and sends. */
export async function byLink(
  world: AnyWorld,
  person: Person,
  mail: ReadMail,
  { value, end = '', words = '' }: Choice,
  about: { readonly plot: Story; readonly tried: ActType; readonly orPage?: true },
): Promise<Ended> {
  const own = world.browserOf(person);
  const url = mail.links.find((link) => link.url.includes('/q/'))?.url;
  if (!url || !mail.code) return 'over';
  const { pathname, search } = new URL(url);
  const page = await own.open(pathname + search);
  if (page.status === 410) return renew(own, page);
  const form = page.forms.find(({ action }) => action === pathname);
  const choice = form?.options
    .get('choice')
    ?.find((one) => one.startsWith(value) && one.endsWith(end));
  if (form && choice) {
    const filled = { choice, code: mail.code, ...(form.fields.has('words') ? { words } : {}) };
    return sendAnswer(world, person, { own, form, filled }, about);
  }
  return about.orPage ? 'page' : refusedBy(world, person, about, `không có lựa chọn ${value}`);
}

/** Once with a wrong code where the story says so. */
async function sendAnswer(
  world: AnyWorld,
  person: Person,
  // the browser that the page was opened in: its owner may sign in anew meanwhile
  {
    own,
    form,
    filled,
  }: { readonly own: Browser; readonly form: PageForm; readonly filled: Filled },
  about: { readonly plot: Story; readonly tried: ActType },
): Promise<Ended> {
  if (about.plot.mistypesCode && about.tried === 'receive')
    await own.send(form, { ...filled, code: 'XXXX' });
  const answer = await own.send(form, filled);
  if (answer.status === 200) return 'done';
  if (answer.status === 410) return renew(own, answer);
  return refusedBy(world, person, about, complaintOf(answer));
}

/** A link that died of age or of new content is replaced from its own page. */
async function renew(own: Browser, page: Page): Promise<Ended> {
  const form = page.forms.find(({ action }) => action.endsWith('/lien-ket-moi'));
  if (!form) return 'over';
  await own.send(form, {});
  return 'fresh';
}

function refusedBy(
  { ledger, today }: AnyWorld,
  person: Person,
  { plot, tried }: { readonly plot?: Story; readonly tried: ActType },
  why: string,
): Ended {
  ledger.wasRefused({ by: person.id, on: today(), tried, why, ...(plot && { plot: plot.key }) });
  return 'refused';
}

export interface OnPage {
  readonly slug: string;
  readonly tried: ActType;
  readonly fields: (form: PageForm) => Filled;
  readonly button?: Button;
}

/** Signs in, opens the dossier's page, fills in the form of one act and sends it. */
export async function onPage(
  world: AnyWorld,
  person: Person,
  plot: Story,
  { slug, tried, fields, button }: OnPage,
): Promise<Ended> {
  const id = world.dossierIds.get(plot.key);
  const own = await world.signedIn(person);
  const page = await own.open(`/ho-so/${id}`);
  const form = page.forms.find(({ action }) => action === `/ho-so/${id}/${slug}`);
  if (!form) return 'over';
  const answer = await own.send(form, fields(form), button);
  return answer.status === 200 && answer.path.includes(`xong=${slug}`)
    ? 'done'
    : refusedBy(world, person, { plot, tried }, complaintOf(answer));
}

/** The stages of the form, or the whole form, under `/soan/:id`. */
export async function editForm(
  world: AnyWorld,
  person: Person,
  plot: Story,
  options: {
    readonly stage?: string;
    readonly slug: string;
    readonly tried: ActType;
    readonly fields: (form: PageForm) => Filled;
    /** Sends to another address than the form's, as its button says. */
    readonly to?: string;
  },
): Promise<Ended> {
  const id = world.dossierIds.get(plot.key);
  const own = await world.signedIn(person);
  const page = await own.open(`/soan/${id}${options.stage ? `?phan=${options.stage}` : ''}`);
  const form = page.forms.find(({ action }) => action === `/soan/${id}/${options.slug}`);
  if (!form) return refusedBy(world, person, { plot, tried: options.tried }, complaintOf(page));
  const { to } = options;
  const answer = await own.send(form, options.fields(form), to ? { to: `/soan/${id}/${to}` } : {});
  const isDone = answer.status === 200 && /[?&](xong=|da-luu)/.test(answer.path);
  return isDone
    ? 'done'
    : refusedBy(world, person, { plot, tried: options.tried }, complaintOf(answer));
}
