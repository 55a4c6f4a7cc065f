import { type FindingField, findingLabels } from './findings.ts';
import type { ReadPaper } from './readPaper.ts';

/** What a plan or letter should say and where the rules found nothing; `number` 0 names no paper. */
export function notFoundIn(paper: ReadPaper, number: number): readonly string[] {
  const letter = paper.type?.value === 'CV';
  const wanted: readonly (readonly [FindingField, boolean])[] = [
    ['issuer', paper.issuer !== undefined],
    ['superior', paper.superior !== undefined || isHighest(paper.issuer?.value)],
    ['type', paper.type !== undefined],
    ['symbol', paper.number !== undefined],
    ['place', paper.place !== undefined],
    ['issuedOn', paper.issued !== undefined],
    ['name', paper.title !== undefined],
    ['addressees', !letter || paper.addressees !== undefined],
    ['legalBases', paper.bases.length + paper.plainBases.length > 0],
    ['participants', letter || paper.participants !== undefined],
    ['funding', letter || paper.funding !== undefined],
    ['deadlines', paper.deadlines.some(({ when }) => 'to' in when)],
    ['duties', paper.duties.length > 0],
    ['reports', paper.reports.length > 0],
    ['recipients', paper.recipients.length > 0],
    ['signatories', paper.signers.length > 0],
  ];
  const prefix = number > 0 ? `Văn bản ${number}: ` : '';
  return wanted.flatMap(([field, found]) =>
    found ? [] : [`${prefix}${missing[field] ?? findingLabels[field]}`],
  );
}

/** A people's committee signs above everybody in its province. */
const isHighest = (issuer = ''): boolean => /^(?:UBND|Ủy ban nhân dân)/iu.test(issuer);

const missing: { readonly [field in FindingField]?: string } = {
  deadlines: 'Thời hạn có ngày tháng',
};
