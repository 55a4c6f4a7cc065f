import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rehearsal } from './rehearsed.ts';
import { timelinePage } from './timelinePage.tsx';

/** Writes mails, reports and the timeline under the folder; what an earlier run left there goes. */
export function writeOut(folder: string, rehearsal: Rehearsal): void {
  const { evidence, mails } = rehearsal;
  for (const name of ['mails', 'reports']) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const [index, { messageId, to, cause }] of evidence.system.sent.entries()) {
    const number = String(index + 1).padStart(5, '0');
    const name = `${number}-${cause?.template ?? 'other'}-${to.replace(/[^\w.@-]/g, '_')}.eml`;
    writeFileSync(join(folder, 'mails', name), mails.mime(messageId));
  }
  for (const { id, name } of evidence.programme.reports) {
    const fetched = evidence.lived.reports.fetched.get(name);
    if (!fetched) continue;
    writeFileSync(join(folder, 'reports', `${id}.docx`), fetched.docx);
    writeFileSync(join(folder, 'reports', `${id}.pdf`), fetched.pdf);
  }
  writeFileSync(join(folder, 'timeline.html'), timelinePage(rehearsal));
}
