import { docxOf } from './docx.ts';
import { pdfOf } from './pdf.ts';
import { type ReportToRender, reportPaper } from './reportPaper.ts';

/**
 * Renders a report from its frozen figures as Word and PDF. Rendering again, with what the records
 * office assigned, gives the same paper with number and date.
 */
export async function renderReport(
  report: ReportToRender,
): Promise<{ docx: Uint8Array; pdf: Uint8Array }> {
  const paper = reportPaper(report);
  return { docx: await docxOf(paper), pdf: await pdfOf(paper) };
}
