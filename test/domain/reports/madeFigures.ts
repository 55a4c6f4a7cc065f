import type { ReportFigures } from '../../../events/schema/reportFigures.ts';
import type {
  DossierRecord,
  SummaryReportInput,
} from '../../../shared/domain/reports/reportInput.ts';
import { summaryReport } from '../../../shared/domain/reports/summaryReport.ts';
import { fact, type Happening, type Proposal, person, recordOf, reportOf } from './sampleYear.ts';

export const lead = person('Lê Văn Thí');

/** A proposal of the pharmacy by its id, with what happened to it. */
export const proposalOf = (
  id: string,
  happenings: readonly Happening[],
  changes: Partial<Proposal> = {},
): DossierRecord =>
  recordOf({ id, title: `Giải pháp ${id}`, lead, department: 'Khoa Dược', ...changes }, happenings);

export const registered = (on: string, number = 'BTH-2023-0001'): Happening => [
  on,
  fact.submitted(number),
  'registered',
];

/** @throws when the report would be empty. */
export function figuresOf(
  dossiers: readonly DossierRecord[],
  changes: Partial<SummaryReportInput> = {},
): ReportFigures {
  const report = summaryReport(reportOf(dossiers, changes));
  if ('empty' in report) throw new Error('the report is empty');
  return report;
}
