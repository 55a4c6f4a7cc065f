import { obligationLabels } from '../../shared/pages/labels/obligations.ts';
import type { SampleOrganisation } from '../rehearsal/organisation.ts';
import { decoded } from '../rehearsal/pageForms.ts';
import type { Deployed } from './deployed.ts';
import { fillEmulator, reportName } from './fill.ts';
import { type Mailbox, mailboxAt } from './mailbox.ts';
import { type Answer, type People, peopleAt, proposerIn } from './people.ts';
import { fireSoon, schedulesOf } from './schedule.ts';
import type { Steps } from './steps.ts';

export interface Journey {
  readonly organisation: SampleOrganisation;
  readonly mailbox: Mailbox;
  readonly people: People;
  readonly dossierId: string;
}

const title = 'Rút ngắn thời gian chờ truyền máu bằng hẹn giờ';

/** The main job of the product on what was deployed, from the first mail to the report. */
export async function walk(
  {
    url,
    door,
    deployed,
  }: { readonly url: string; readonly door: string; readonly deployed: Deployed },
  { step }: Steps,
): Promise<Journey> {
  await step('the API refuses whoever does not come through CloudFront', async () => {
    const answer = await fetch(`${deployed.api}/dang-nhap`);
    demand(answer.status === 403, `it answered ${answer.status}`);
  });
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
  const organisation = await step('the plan and 45 people are stored', () =>
    fillEmulator(deployed.environment, today),
  );
  const mailbox = mailboxAt(url);
  const people = peopleAt(door, mailbox);
  const author = proposerIn(organisation);
  await step(
    'an author signs in by a mailed link, with the header that the distribution adds',
    () => people.signedIn(author),
  );
  const dossierId = await step('the author writes a proposal page by page and sends it', () =>
    people.register(author, title),
  );
  await step('the stream brings it to notify, and the numbered receipt comes by mail', async () => {
    const { text } = await mailbox.waitFor(author.email ?? '', 'Đã nhận hồ sơ đăng ký', 0);
    demand(text.replace(/\s+/g, ' ').includes(title), 'the receipt does not name the proposal');
  });
  await decideByLink({ organisation, mailbox, people }, { step });
  await reportByTick({ organisation, people, mailbox, deployed }, { step });
  return { organisation, mailbox, people, dossierId };
}

async function decideByLink(
  { organisation, mailbox, people }: Pick<Journey, 'organisation' | 'mailbox' | 'people'>,
  { step }: Pick<Steps, 'step'>,
): Promise<void> {
  const { qualityOffice, personnelOffice } = organisation.cast;
  const [officer] = qualityOffice;
  const [appraiser] = personnelOffice;
  const asked = await step('the quality office is asked by mail, with a link and a code', () =>
    mailbox.waitFor(officer?.email ?? '', obligationLabels.intake, 0),
  );
  await step('a wrong code decides nothing', async () => {
    const { status, words } = await whenOldEnough(() => people.decide(asked, 'receive', 'XXXX'));
    demand(status === 422 && words.includes('Mã'), words);
  });
  const since = mailbox.count();
  await step('the office receives the proposal by the link', async () => {
    const { status, words } = await whenOldEnough(() => people.decide(asked, 'receive'));
    demand(status === 200, words);
  });
  await step('the next office is asked for its opinion by mail', () =>
    mailbox.waitFor(appraiser?.email ?? '', obligationLabels.appraisal, since),
  );
}

/** An answer seconds after its mail is taken for that of a mail scanner, and nothing is recorded. */
async function whenOldEnough(decide: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const answer = await decide();
    if (!answer.words.includes('vài giây')) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  throw new Error('half a minute after the mail the answer still came too fast');
}

async function reportByTick(
  {
    organisation,
    people,
    mailbox,
    deployed,
  }: Pick<Journey, 'organisation' | 'people' | 'mailbox'> & { readonly deployed: Deployed },
  { step }: Pick<Steps, 'step'>,
): Promise<void> {
  const { director: reader } = organisation.cast;
  const group = deployed.only('AWS::Scheduler::ScheduleGroup');
  const since = mailbox.count();
  await step('the schedule of the daily tick fires, with its own target and role', async () => {
    const daily = (await schedulesOf(deployed.access, group)).find(({ Target }) =>
      Target.Input.includes('daily'),
    );
    if (!daily) throw new Error('no daily schedule was deployed');
    await fireSoon(deployed.access, daily, new Date());
    await mailbox.waitFor(reader.email ?? '', reportName, since);
  });
  const link = await step(
    'the report is stored, and its page gives a link of a minute',
    async () => {
      const own = await people.signedIn(reader);
      const list = await own.open('/bao-cao');
      const [, href = ''] = /href="(\/bao-cao\/[^"]+)"/.exec(list.html) ?? [];
      return own.sentTo(`${decoded(href)}/tai/docx`);
    },
  );
  await step('the link brings the Word file', async () => {
    const file = await fetch(link);
    const content = new Uint8Array(await file.arrayBuffer());
    demand(file.status === 200, `it answered ${file.status}`);
    demand(content[0] === 0x50 && content[1] === 0x4b, 'it is no Word file');
  });
  await step('a link that was tampered with is refused', async () => {
    const { status } = await fetch(
      link.replace(/(Signature=)(.)/, (_, name, sign) => `${name}${sign === '0' ? '1' : '0'}`),
    );
    demand(status === 403, `it answered ${status}`);
  });
}

/** @throws with the reason when what was expected is not so. */
export function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
