import type { Person } from '../../shared/ports.ts';
import { complaintOf } from './browser.ts';
import type { ReadMail } from './inbox.ts';
import { decoded } from './pageForms.ts';
import type { AnyWorld } from './world.ts';

/** A report as its receivers downloaded it. */
export interface FetchedReport {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
}

export interface ReportReaders {
  readonly read: (person: Person, mail: ReadMail) => void;
  readonly fetched: ReadonlyMap<string, FetchedReport>;
  /** Receivers who could not get the files, with what they saw. */
  readonly troubled: readonly string[];
}

/** Receivers follow the mail to the list of reports and download both files. */
export function reportReaders(world: AnyWorld, names: readonly string[]): ReportReaders {
  const fetched = new Map<string, FetchedReport>();
  const troubled: string[] = [];

  const fetchBoth = async (person: Person, name: string): Promise<void> => {
    const own = await world.signedIn(person);
    const list = await own.open('/bao-cao');
    const [, path] =
      [...list.html.matchAll(/<a[^>]*href="(\/bao-cao\/[^"]+)"[^>]*>([\s\S]*?)<\/a>/g)]
        .map(([, href = '', text = '']) => [text, decoded(href)] as const)
        .find(([text]) => text.includes(name)) ?? [];
    if (!path) return void troubled.push(`${person.id} ${name}: ${complaintOf(list)}`);
    const page = await own.open(path);
    const [docx, pdf] = [
      await own.download(`${path}/tai/docx`),
      await own.download(`${path}/tai/pdf`),
    ];
    if (page.status !== 200 || docx.status !== 200 || pdf.status !== 200)
      return void troubled.push(
        `${person.id} ${name}: ${page.status}/${docx.status}/${pdf.status}`,
      );
    fetched.set(name, { name, docx: docx.content, pdf: pdf.content });
  };

  return {
    fetched,
    troubled,
    read: (person, mail) => {
      const name = names.find((one) => mail.heading === one);
      if (name)
        world.agenda.plan({
          key: `report ${name} ${person.id}`,
          on: world.today(),
          act: () => fetchBoth(person, name),
        });
    },
  };
}
