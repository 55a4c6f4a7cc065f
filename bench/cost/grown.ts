import { type Kind, kinds } from './kinds.ts';
import type { Figures, Measured } from './measure.ts';
import { names } from './used.ts';

/** Growth that nobody has to explain. */
const allowed = 1.05;

/** What has become dearer than recorded by more than 5 %, a line each. */
export function grown(measured: Measured, recorded: Measured): readonly string[] {
  const works = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    grownIn(kind, measured.works[kind], recorded.works[kind]),
  );
  return [
    ...works,
    ...grownBy('stored bytes of a dossier', measured.storedBytes, recorded.storedBytes),
    ...grownBy('its copies in indexes', measured.indexBytes, recorded.indexBytes),
  ];
}

const grownIn = (kind: Kind, now: Figures, before: Figures): readonly string[] =>
  names.flatMap((name) => grownBy(`${kinds[kind]}: ${name}`, now[name], before[name]));

const grownBy = (what: string, now: number, before: number): readonly string[] =>
  now > before * allowed ? [`${what} ${before} -> ${now}`] : [];
