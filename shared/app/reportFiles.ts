import type { StoredFile } from '../../events/schema/dossierEvents.ts';
import { type ReportFigures, reportFigures } from '../../events/schema/reportFigures.ts';
import type { IssuedReport } from '../ports.ts';
import type { Needs } from './dependencies.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json',
} as const;

/** Ids are ours, but a key must stay inside its folder whatever they hold. */
const safe = (text: string): string => text.replace(/[^A-Za-z0-9._-]/g, '_');

export const reportKey = (
  { tenant, programmeId, dutyId, unitId }: IssuedReport,
  name: string,
): string => `reports/${[tenant, ...[programmeId, dutyId, unitId].map(safe), name].join('/')}`;

const figuresKey = (report: IssuedReport): string => reportKey(report, 'figures.json');

/** Stores paper and figures; the figures of a large unit do not fit into a table's item. */
export async function storeReport(
  { files }: Needs<'files'>,
  report: IssuedReport,
  figures: ReportFigures,
  paper: { readonly docx: Uint8Array; readonly pdf: Uint8Array },
): Promise<NonNullable<IssuedReport['files']>> {
  const figuresText = new TextEncoder().encode(JSON.stringify(figures));
  await files.put(figuresKey(report), figuresText, types.json);
  return {
    docx: await storePaper({ files }, report, 'docx', paper.docx),
    pdf: await storePaper({ files }, report, 'pdf', paper.pdf),
  };
}

async function storePaper(
  { files }: Needs<'files'>,
  report: IssuedReport,
  type: 'docx' | 'pdf',
  content: Uint8Array,
): Promise<StoredFile> {
  const name = `${safe(report.dutyId)}-${safe(report.unitId)}.${type}`;
  const fileId = reportKey(report, name);
  await files.put(fileId, content, types[type]);
  return { fileId, name, type: types[type], bytes: content.length };
}

/** The figures as they were frozen. */
export const figuresOf =
  ({ files }: Needs<'files'>) =>
  async (report: IssuedReport): Promise<ReportFigures | undefined> => {
    const content = await files.get(figuresKey(report));
    return content && reportFigures.parse(JSON.parse(new TextDecoder().decode(content)));
  };
