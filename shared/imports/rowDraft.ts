import { headerOf, type ImportKind } from './columns.ts';
import type { SheetRow } from './sheets.ts';

export interface RowMessage {
  /** Header of the column. */
  readonly column: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What the import would do with one row, for the person who decides to go on. */
export interface RowReport {
  readonly kind: ImportKind;
  readonly sheet: string;
  readonly row: number;
  readonly status: 'new' | 'update' | 'unchanged' | 'error';
  /** Code and name. */
  readonly label: string;
  readonly messages: readonly RowMessage[];
  readonly changes: readonly {
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** A row while it is being understood: what it becomes and what is wrong with it. */
export interface RowDraft<T> {
  readonly row: SheetRow;
  readonly label: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
  readonly messages: RowMessage[];
}

/** Collects what is wrong with one row, under the headers that people see. */
export interface RowReader {
  /** Text of a column; empty when the file has no such column. */
  readonly text: (column: string) => string;
  /** The file has the column, so an empty cell means "nothing". */
  readonly has: (column: string) => boolean;
  readonly wrong: (column: string, problem: string, remedy: string) => void;
  readonly messages: RowMessage[];
}

export function rowReader(kind: ImportKind, { values }: SheetRow): RowReader {
  const messages: RowMessage[] = [];
  return {
    text: (column) => values[column] ?? '',
    has: (column) => values[column] !== undefined,
    wrong: (column, problem, remedy) =>
      messages.push({ column: headerOf(kind, column), problem, remedy }),
    messages,
  };
}

type Shown<T> = readonly (readonly [column: string, of: (value: T) => string | undefined])[];

/** The report on a finished draft; a row with a message is an error and changes nothing. */
export function reportOf<T>(kind: ImportKind, draft: RowDraft<T>, shown: Shown<T>): RowReport {
  const { row, label, messages } = draft;
  const changes = changesOf(kind, draft, shown);
  return {
    kind,
    sheet: row.sheet,
    row: row.number,
    status: statusOf(draft, changes.length),
    label,
    messages,
    changes: messages.length > 0 || !draft.before ? [] : changes,
  };
}

function statusOf<T>({ messages, before }: RowDraft<T>, changes: number): RowReport['status'] {
  if (messages.length > 0) return 'error';
  if (!before) return 'new';
  return changes > 0 ? 'update' : 'unchanged';
}

function changesOf<T>(kind: ImportKind, { before, after }: RowDraft<T>, shown: Shown<T>) {
  if (!before || !after) return [];
  return shown
    .map(([column, of]) => ({
      column: headerOf(kind, column),
      before: of(before) ?? '',
      after: of(after) ?? '',
    }))
    .filter((change) => change.before !== change.after);
}

/** Drafts whose key an earlier row of the file has already used get a message. */
export function refuseRepeated<T>(
  drafts: readonly RowDraft<T>[],
  keyOf: (draft: RowDraft<T>) => string,
  column: string,
  kind: ImportKind,
): void {
  const first = new Map<string, number>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, draft.row.number);
    else
      draft.messages.push({
        column: headerOf(kind, column),
        problem: `Trùng với dòng ${earlier}.`,
        remedy: 'Giữ lại một dòng.',
      });
  }
}
