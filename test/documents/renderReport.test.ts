import { reportFigures } from '../../events/schema/reportFigures.ts';
import { renderReport } from '../../shared/documents/renderReport.ts';
import { summaryReport } from '../../shared/domain/reports/summaryReport.ts';
import { fact, recordOf, reportOf } from '../domain/reports/sampleYear.ts';
import { lastingPart, mainPart, paragraphsOf } from './readDocx.ts';
import { pagesOf, wordsOf } from './readPdf.ts';
import { sampleFigures, sixtyProposals } from './sixtyProposals.ts';

test('check 20: an issued report keeps its figures when data change later', async () => {
  const frozen = JSON.stringify(sampleFigures);
  const issued = await renderReport({ figures: sampleFigures });

  const [first, ...others] = sixtyProposals;
  if (!first) throw new Error('no proposal');
  const renamed = recordOf(
    { id: 'd1', title: 'Tên đã đổi', lead: { personId: 'x', name: 'Người Khác' } },
    [
      ['2023-06-05', fact.submitted('BTH-2023-0001'), 'registered'],
      ['2023-06-08', fact.withdrawn(), 'withdrawn'],
    ],
  );
  expect(summaryReport(reportOf([renamed, ...others]))).not.toEqual(sampleFigures);

  const again = await renderReport({ figures: reportFigures.parse(JSON.parse(frozen)) });
  expect(lastingPart(again.docx) === lastingPart(issued.docx)).toBe(true);
  expect(Buffer.from(again.pdf).equals(Buffer.from(issued.pdf))).toBe(true);
});

test('check 4: with the number that the records office gave, the paper is the same plus number and date', async () => {
  const blank = await renderReport({ figures: sampleFigures });
  const numbered = await renderReport({
    figures: sampleFigures,
    assigned: { number: '7', issuedOn: '2023-12-14' },
  });
  const [before, after] = [blank, numbered].map(({ docx }) => paragraphsOf(mainPart(docx)));
  const differing = (after ?? []).filter((text, n) => text !== before?.[n]);
  expect(differing).toEqual([
    'Số: 07/BC-BTH',
    'Thành phố Hồ Chí Minh, ngày 14 tháng 12 năm 2023',
    ...Array(3).fill(
      '(Kèm theo Báo cáo số 07/BC-BTH ngày 14 tháng 12 năm 2023 của Bệnh viện Truyền máu Huyết học)',
    ),
  ]);
  expect(wordsOf(pagesOf(numbered.pdf)[0] ?? '')).toContain('Số: 07/BC-BTH');
  expect(wordsOf(pagesOf(blank.pdf)[0] ?? '')).not.toContain('07/BC-BTH');
});
