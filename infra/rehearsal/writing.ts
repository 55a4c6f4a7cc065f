import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Person } from '../../shared/ports.ts';
import { type Browser, complaintOf, type Page } from './browser.ts';
import type { Filled, PageForm } from './pageForms.ts';
import type { Story } from './season.ts';
import type { AnyWorld } from './world.ts';

/** Writes a draft page by page, as the form leads; the co-authors are named on its page. */
export async function writeDraft(
  world: Pick<AnyWorld, 'signedIn' | 'dossierIds'>,
  lead: Person,
  plot: Story,
  programme: Programme,
): Promise<void> {
  const own = await world.signedIn(lead);
  let page = await openDraft(own, plot, programme);
  const id = /^\/soan\/([\w-]+)$/.exec(page.path)?.[1];
  if (!id) throw new Error(`${plot.key}: no draft was opened: ${complaintOf(page)}`);
  world.dossierIds.set(plot.key, id);
  for (let count = 0; count < mostPages; count++) {
    const form = page.forms.find(({ action }) => action === `/soan/${id}/luu`);
    if (!form) page = await own.open(`/soan/${id}?phan=gui`);
    else if (form.fields.has('declared')) {
      await own.send(form, { ...promises(plot), sau: 'o-lai' });
      return;
    } else if (isAuthorsPage(form)) page = await nameAuthors(own, form, plot);
    else page = await own.send(form, { ...wordsFor(form, plot, programme), sau: 'tiep' });
    if (page.status !== 200) throw new Error(`${plot.key}: ${complaintOf(page)}`);
  }
  throw new Error(`${plot.key}: the form has no last page`);
}

async function openDraft(own: Browser, plot: Story, programme: Programme): Promise<Page> {
  const blank = await own.open(`/soan/moi?chuong-trinh=${programme.id}`);
  const { title, channel } = plot.content;
  const { track } = plot;
  return own.send(formTo(blank, '/soan/moi'), {
    title,
    channel,
    ...(track ? { track } : undefined),
  });
}

const mostPages = 30;

const formTo = (page: Page, action: string): PageForm => {
  const form = page.forms.find((one) => one.action === action);
  if (!form) throw new Error(`no form to ${action}: ${complaintOf(page)}`);
  return form;
};

export const promises = ({ content }: Story): Filled => ({
  declared: 'co',
  committed: 'co',
  ...(content.urgent ? { urgent: 'co' } : {}),
  urgentReason: content.urgentReason,
});

const isAuthorsPage = (form: PageForm): boolean =>
  form.values.some(([name]) => name === 'authors.0.personId');

async function nameAuthors(own: Browser, form: PageForm, { authors }: Story): Promise<Page> {
  let current = form;
  for (const { person } of authors.slice(1)) {
    const page = await own.send(current, { who: person.staffCode, them: 'tac-gia' });
    current = formTo(page, form.action);
  }
  return own.send(current, { ...sharesOn(current, authors), sau: 'tiep' });
}

/** Each author's share in the line of that author. */
export const sharesOn = (form: PageForm, authors: Story['authors']): Filled =>
  Object.fromEntries(
    form.values.flatMap(([name, personId]) => {
      const line = /^authors\.(\d+)\.personId$/.exec(name)?.[1];
      const share = authors.find(({ person }) => person.id === personId)?.share;
      return line === undefined || share === undefined
        ? []
        : [[`authors.${line}.share`, String(share)]];
    }),
  );

/** What the plot says for the fields that this page has; an urgent draft has the essentials only. */
export function wordsFor(
  { fields }: PageForm,
  { content }: Story,
  programme: Programme,
  { whole = false }: { readonly whole?: boolean } = {},
): Filled {
  const isWanted = (id: string): boolean =>
    whole ||
    !content.urgent ||
    programme.form.sections.some((section) => section.id === id && section.essential);
  const risks = content.urgent && !whole ? [] : content.risks;
  const known: Record<string, string | readonly string[]> = {
    title: content.title,
    outputKind: content.outputKind,
    channel: content.channel,
    obstacles: content.obstacles,
  };
  for (const [id, chosen] of Object.entries(content.choices)) known[`choices.${id}`] = chosen;
  for (const [id, on] of Object.entries(content.days)) known[`days.${id}`] = on;
  for (const [id, text] of Object.entries(content.sections))
    if (isWanted(id)) known[`sections.${id}`] = text;
  for (const [at, { risk, remedy }] of risks.entries()) {
    known[`risks.${at}.risk`] = risk;
    known[`risks.${at}.remedy`] = remedy;
  }
  return Object.fromEntries(
    Object.entries(known)
      .filter(([name]) => fields.has(name) || name.startsWith('risks.'))
      .filter(([name]) => !name.startsWith('risks.') || fields.has('risks.0.risk')),
  );
}
