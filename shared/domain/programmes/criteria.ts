/** How one criterion is answered. Points are whole. */
export type CriterionInput =
  /** Shown with its evidence and judged by the reader; nothing is counted. */
  | { readonly input: 'evidence' }
  /** Any whole number of points from 0 to `most`. */
  | { readonly input: 'points'; readonly most: number }
  /** `most` points or none. */
  | { readonly input: 'yes_no'; readonly most: number }
  /** One of the options with the points it stands for. */
  | {
      readonly input: 'choice';
      readonly options: readonly {
        readonly id: string;
        readonly name: string;
        readonly points: number;
      }[];
    };

export type Criterion = { readonly id: string; readonly text: string } & CriterionInput;

export interface CriteriaGroup {
  readonly id: string;
  readonly name: string;
  /** What its criteria add up to; none where nothing is counted. */
  readonly weight?: number;
  readonly criteria: readonly Criterion[];
}

/** A verdict in words for a span of points, both ends included. */
export interface Band {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a step of the route looks at beside the conditions that must all hold. */
export interface CriteriaSet {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  /** Id of the step in which it is used. */
  readonly step: string;
  /** What the weights add up to; none for a list of evidence without points. */
  readonly total?: number;
  readonly groups: readonly CriteriaGroup[];
  readonly bands?: readonly Band[];
}

/** The most points that a criterion can bring. */
export function mostPoints(criterion: Criterion): number {
  switch (criterion.input) {
    case 'evidence':
      return 0;
    case 'choice':
      return Math.max(...criterion.options.map(({ points }) => points));
    default:
      return criterion.most;
  }
}

/** `0–10 điểm`, `có 5 điểm, không 0 điểm`, `tốt 10; khá 6`, `nêu minh chứng`. */
export function inputWords(criterion: Criterion): string {
  switch (criterion.input) {
    case 'evidence':
      return 'nêu minh chứng, không cho điểm';
    case 'points':
      return `0–${criterion.most} điểm`;
    case 'yes_no':
      return `có: ${criterion.most} điểm, không: 0 điểm`;
    case 'choice':
      return criterion.options.map(({ name, points }) => `${name}: ${points} điểm`).join('; ');
  }
}

/** Where the set is used and how much it counts. */
export const setWords = ({ clause, total }: CriteriaSet, stepName: string): string =>
  `Dùng ở bước “${stepName}” (${clause}); ${total === undefined ? 'không cho điểm, người xét nhận định theo minh chứng' : `tổng ${total} điểm`}.`;
