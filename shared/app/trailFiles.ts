import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/audit/canonicalJson.ts';
import { contentOf, subjectOf } from '../domain/audit/trailed.ts';
import { csvText } from '../exports/csv.ts';
import { trailLabel, withheldLabels } from '../pages/labels/trail.ts';
import { channelLabels } from '../pages/labels/values.ts';
import { localTime } from '../pages/time.ts';
import type { ChainPlace, TrailRange } from '../ports.ts';
import type { ReadEntry } from './trailReading.ts';

export interface TrailFiles {
  /** One line per entry, to check with `verify-audit.mjs`. */
  readonly jsonl: string;
  /** The same to read in a spreadsheet. */
  readonly csv: string;
  /** Entries whose text is in the files. */
  readonly shown: number;
  readonly sha256: { readonly jsonl: string; readonly csv: string };
}

export interface TrailAbout extends TrailRange {
  readonly tenant: string;
  readonly from: string;
  readonly to: string;
  readonly unitId?: string;
  readonly exportedAt: string;
  readonly exportedBy: string;
  /** The end of the chain when the files were made. */
  readonly head?: ChainPlace;
}

/** The first line of every export to check; `verify-audit.mjs` knows no other. */
const format = 'sang-kien-audit-1';

export function trailFiles(about: TrailAbout, entries: readonly ReadEntry[]): TrailFiles {
  const jsonl = [canonicalJson({ format, ...about }), ...entries.map(lineOf)]
    .map((line) => `${line}\n`)
    .join('');
  const csv = csvText([columns, ...entries.map(rowOf)], ';');
  return {
    jsonl,
    csv,
    shown: entries.filter((one) => 'text' in one).length,
    sha256: { jsonl: sha256(jsonl), csv: sha256(csv) },
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The entry stands in the line exactly as its hash was taken of it. */
function lineOf({ number, hash, link, ...rest }: ReadEntry): string {
  if ('withheld' in rest) return canonicalJson({ hash, link, number, withheld: rest.withheld });
  const { text, told } = rest;
  return told
    ? `{"entry":${text},${canonicalJson({ hash, link, number }).slice(1)}`
    : canonicalJson({ hash, link, number, unreadable: text });
}

/** A spreadsheet takes at most 32,767 characters in a cell. */
const longestCell = 32_000;

function cellOf(value: unknown): string {
  const text = value === undefined ? '' : canonicalJson(value);
  return text.length <= longestCell
    ? text
    : `${text.slice(0, longestCell)}… (dài hơn một ô, xem tệp JSON Lines)`;
}

const columns = [
  'Số mục',
  'Thời điểm (giờ Việt Nam)',
  'Người thực hiện',
  'Mã người',
  'Thay cho',
  'Kênh',
  'Việc',
  'Đối tượng',
  'Mã đối tượng',
  'Trước',
  'Sau',
  'Mã băm của mục',
  'Mắt xích',
];

function rowOf({ number, hash, link, ...rest }: ReadEntry): readonly string[] {
  const ends = [hash, link];
  if ('withheld' in rest)
    return [
      String(number),
      '',
      '',
      '',
      '',
      '',
      withheldLabels[rest.withheld],
      '',
      '',
      '',
      '',
      ...ends,
    ];
  const { told, text } = rest;
  if (!told) return [String(number), '', '', '', '', '', '', '', '', '', text, ...ends];
  const { id, name } = subjectOf(told);
  const { before, after } = contentOf(told);
  return [
    String(number),
    localTime(told.at),
    told.by.name,
    told.by.personId,
    told.by.actingFor?.name ?? '',
    channelLabels[told.channel],
    trailLabel(told),
    name ?? '',
    id,
    cellOf(before),
    cellOf(after),
    ...ends,
  ];
}
