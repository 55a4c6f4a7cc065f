/** One heading with its lines, as people read them. */
export interface DescriptionPart {
  readonly heading: string;
  readonly lines: readonly string[];
}
