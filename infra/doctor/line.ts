/** What was found out about one thing. */
export type Line =
  | { readonly verdict: 'ok'; readonly about: string; readonly found: string }
  | {
      readonly verdict: 'not ok';
      readonly about: string;
      readonly found: string;
      /** What to do next, for whoever runs the deployment. */
      readonly next: string;
      /** The same for whom the department sends it to, where that is somebody of its own. */
      readonly nextVi?: string;
    }
  | { readonly verdict: 'not asked'; readonly about: string; readonly found: string };

export const ok = (about: string, found: string): Line => ({ verdict: 'ok', about, found });

export const notOk = (about: string, found: string, next: string, nextVi?: string): Line => ({
  verdict: 'not ok',
  about,
  found,
  next,
  ...(nextVi && { nextVi }),
});

export const notAsked = (about: string, why: string): Line => ({
  verdict: 'not asked',
  about,
  found: why,
});

const marks = { ok: 'ok       ', 'not ok': 'NOT OK   ', 'not asked': 'not asked' } as const;

/** As it is printed; readable without colour. */
export function printed(line: Line): string {
  const first = `${marks[line.verdict]}  ${line.about}: ${line.found}`;
  if (line.verdict !== 'not ok') return first;
  const indent = ' '.repeat(11);
  return [
    first,
    `${indent}to do: ${line.next}`,
    ...(line.nextVi ? [`${indent}việc cần làm: ${line.nextVi}`] : []),
  ].join('\n');
}

/** A line only if something may still be sent with what is there. */
export const summary = (lines: readonly Line[]): string => {
  const count = (verdict: Line['verdict']) =>
    lines.filter((line) => line.verdict === verdict).length;
  return `${count('ok')} ok, ${count('not ok')} not ok, ${count('not asked')} not asked`;
};
