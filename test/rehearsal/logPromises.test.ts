import type { AnyEvidence } from '../../infra/rehearsal/evidence.ts';
import { brokenLogPromise } from '../../infra/rehearsal/logPromises.ts';

/** As much of a rehearsal's evidence as the promise looks at. */
const evidenceWith = (line: string): AnyEvidence =>
  ({
    organisation: { people: [{ name: 'Trần Thị Mẫu Đơn', email: 'mau.don@bth.example' }] },
    secrets: new Set(['K7MP', '7425', 'x'.repeat(80)]),
    system: {
      dossiers: [
        { dossier: { content: { title: 'Hộp đựng mẫu máu có khóa hẹn giờ', sections: {} } } },
      ],
      logged: [{ file: 'notify.log', line }],
    },
  }) as unknown as AnyEvidence;

test.each([
  ['{"message":"mail to Trần Thị Mẫu Đơn"}', 'a name'],
  ['{"to":"mau.don@bth.example"}', 'an address'],
  ['code K7MP', 'a link or code of a mail'],
  ['code 7425', 'a link or code of a mail'],
  [`GET /q/${'x'.repeat(80)}`, 'a link or code of a mail'],
  ['"title":"Hộp đựng mẫu máu có khóa hẹn giờ"', 'words of a dossier'],
])('a function that prints %j breaks the promise', (line, kind) => {
  expect(brokenLogPromise(evidenceWith(line)).broken).toEqual([`notify.log: ${kind}`]);
});

test.each([
  '{"level":"ERROR","message":"record failed","key":"T#hcm-syt#DOSSIER#d-1","error":"TypeError"}',
  '{"requestId":"9f2K7MPa-0b11"}',
  '{"requestId":"5a2191cc-7425-41aa-9418-dca227e00e65"}',
  '',
])('ids and kinds of errors break nothing: %j', (line) => {
  expect(brokenLogPromise(evidenceWith(line)).broken).toEqual([]);
});
