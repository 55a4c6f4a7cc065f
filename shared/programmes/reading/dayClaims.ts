import type { ReadPaper } from './readPaper.ts';

/** A day that some paper of the file gives for an instrument, the instrument itself among them. */
export interface DayClaim {
  readonly symbol: string;
  readonly day: string;
  readonly where: string;
  readonly sentence: string;
  readonly line: number;
}

/** Every day given for every instrument with a number. */
export const dayClaims = (papers: readonly ReadPaper[]): readonly DayClaim[] =>
  papers.flatMap((paper, index) => [
    ...ownDay(paper),
    ...paper.citations.flatMap(({ symbol, day, sentence, line }) =>
      day ? [{ symbol, day, where: citedIn(papers, index), sentence, line }] : [],
    ),
  ]);

const citedIn = (papers: readonly ReadPaper[], index: number): string =>
  papers.length > 1 ? `dẫn trong văn bản ${index + 1}` : 'được dẫn';

const ownDay = ({ number, issued }: ReadPaper): readonly DayClaim[] =>
  number?.value.state === 'complete' && issued?.value.day
    ? [
        {
          symbol: number.value.symbol,
          day: issued.value.day,
          where: 'ghi trên văn bản',
          sentence: issued.sentence,
          line: issued.line,
        },
      ]
    : [];

export const daysOf = (claims: readonly DayClaim[]): readonly string[] => [
  ...new Set(claims.map(({ day }) => day)),
];
