import { type SampleSite, sampleSite } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor } from '../../support/visitor.ts';

let site: SampleSite;

beforeAll(async () => {
  site = await sampleSite(publicUrl);
}, 120_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures).toEqual([]));

const roles = [
  'Người đề xuất',
  'Tác giả',
  'Phòng Quản lý chất lượng',
  'Phòng Tổ chức cán bộ',
  'Phòng Kế hoạch tổng hợp',
  'Giám đốc bệnh viện',
  'Quản trị của bệnh viện',
  'Đầu mối của Sở Y tế',
  'Thanh tra Sở Y tế',
];

/** What a value that is missing looks like once it is printed. */
const unsaid = /\b(undefined|null|NaN|Invalid Date)\b|\[object /;

const plainText = (html: string): string =>
  html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');

const linksOn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );

/** Pages that differ only in whom or what they are about; of a staff list some are enough. */
const mostAlike = 40;

/** Pages still to be opened, each once, whatever it is asked for after its question mark. */
function itinerary(first: string) {
  const known = new Set<string>();
  const alike = new Map<string, number>();
  const waiting: { readonly path: string; readonly from: string }[] = [];
  const add = (path: string, from: string): void => {
    const [bare = ''] = path.split('?');
    const kind = bare.slice(0, bare.lastIndexOf('/'));
    const among = alike.get(kind) ?? 0;
    if (known.has(bare) || among >= mostAlike) return;
    known.add(bare);
    alike.set(kind, among + 1);
    waiting.push({ path, from });
  };
  add(first, '');
  return { add, next: () => waiting.pop(), count: () => known.size };
}

/** What is wrong with the page, and where it leads. */
async function openPage(visitor: Visitor, { path, from }: { path: string; from: string }) {
  const answer = await visitor.get(path);
  const html = answer.headers.get('content-type')?.includes('html') ? await answer.text() : '';
  const [printed] = unsaid.exec(plainText(html)) ?? [];
  return {
    leadsTo: linksOn(html),
    troubles: [
      ...(answer.status >= 400 ? [`${from} leads to ${path}: ${answer.status}`] : []),
      ...(printed ? [`${path} says ${printed}`] : []),
    ],
  };
}

/** Follows every link from the desk on. */
async function wanderAs(visitor: Visitor): Promise<{ pages: number; troubles: string[] }> {
  const troubles: string[] = [];
  const way = itinerary('/viec');
  for (let stop = way.next(); stop; stop = way.next()) {
    const { path } = stop;
    const seen = await openPage(visitor, stop);
    troubles.push(...seen.troubles);
    for (const link of seen.leadsTo) way.add(link, path);
  }
  return { pages: way.count(), troubles };
}

test.each(roles)(
  'every link that “%s” is shown leads to a page that may be read and says all it means to',
  async (role) => {
    const { pages, troubles } = await wanderAs(await signedInAs(site, role));
    expect(troubles).toEqual([]);
    expect(pages).toBeGreaterThan(5);
  },
  120_000,
);
