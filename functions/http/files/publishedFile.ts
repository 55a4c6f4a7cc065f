import { randomUUID } from 'node:crypto';
import type { StoredFile } from '../../../events/schema/dossierEvents.ts';
import { cleanText } from '../../../shared/domain/text/vietnamese.ts';
import { type PlanText, planText, withinLength } from '../../../shared/imports/planText.ts';
import type { Files } from '../../../shared/ports.ts';
import { inspectFile } from './fileKind.ts';
import { safeFileName } from './fileName.ts';

interface Place {
  readonly tenant: string;
  readonly programmeId: string;
}

/** What everybody may read lies apart from everything else, so that the public pages reach nothing more. */
export const publishedFileKey = ({ tenant, programmeId }: Place, fileId: string): string =>
  `published/${tenant}/${programmeId}/${fileId}`;

export interface Published {
  readonly text?: { readonly file: StoredFile; readonly words: string };
  readonly original?: StoredFile;
}

export type PublishedOutcome = Published | { readonly problem: string };

interface Sent {
  readonly file?: File;
  readonly pasted: string;
  /** What it is the text of. */
  readonly name: string;
}

/** A text as everybody shall read it: the words of a Word or text file or pasted, and the paper as it came. */
export async function publishFile(
  files: Files,
  place: Place,
  { file, pasted, name }: Sent,
): Promise<PublishedOutcome> {
  const content = await contentOf(file);
  const paper = content ? paperOf(content, file?.name ?? '') : noPaper;
  if ('problem' in paper) return paper;
  const read = wordsOf(paper.isPdf ? undefined : content, pasted);
  if (read && 'refusal' in read)
    return { problem: `${read.refusal.problem} ${read.refusal.remedy}` };
  const text = read && (await keepWords(files, place, name, cleanText(read.text)));
  const original = paper.keeps && (await keep(files, place, paper.keeps));
  return { ...(text && { text }), ...(original && { original }) };
}

const contentOf = async (file: File | undefined): Promise<Uint8Array | undefined> =>
  file && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined;

interface Paper {
  readonly isPdf: boolean;
  /** None for plain text, which is its own paper. */
  readonly keeps?: Kept;
}

const noPaper: Paper = { isPdf: false };

function paperOf(content: Uint8Array, name: string): Paper | { readonly problem: string } {
  const inspected = inspectFile(content);
  if ('problem' in inspected) return { isPdf: false };
  const { extension, type } = inspected.kind;
  if (extension !== 'pdf' && extension !== 'docx')
    return { problem: 'Chỉ nhận Word (.docx), PDF hoặc chữ (.txt).' };
  return {
    isPdf: extension === 'pdf',
    keeps: { name: safeFileName(name, extension), type, content },
  };
}

type Kept = Pick<StoredFile, 'name' | 'type'> & { readonly content: Uint8Array };

async function keep(files: Files, place: Place, { content, ...kept }: Kept): Promise<StoredFile> {
  const fileId = randomUUID();
  await files.put(publishedFileKey(place, fileId), content, kept.type);
  return { fileId, ...kept, bytes: content.byteLength };
}

async function keepWords(files: Files, place: Place, title: string, words: string) {
  const kept = {
    name: safeFileName(title, 'txt'),
    type: 'text/plain; charset=utf-8',
    content: new TextEncoder().encode(words),
  };
  return { words, file: await keep(files, place, kept) };
}

/** Pasted words go before those of a file, as a PDF has none that can be read. */
function wordsOf(content: Uint8Array | undefined, pasted: string): PlanText | undefined {
  if (pasted.trim() !== '') return withinLength(pasted);
  return content && planText({ content });
}
