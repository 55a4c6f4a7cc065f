import { randomUUID } from 'node:crypto';
import type { Files, Moment } from '../../../shared/ports.ts';
import { markOf } from '../secrets.ts';
import type { Visitor } from '../visitor.ts';

/** How long a file waits for the second look; the bucket forgets the prefix after a day. */
const heldSeconds = 60 * 60;

const secondsOf = ({ now }: Moment): number => Math.floor(Date.parse(now) / 1000);

/** Only the session that sent the file can name it: the key holds a mark of the session's own nonce. */
const keyOf = ({ tenant, nonce }: Visitor, id: string): string =>
  `attachments/nhap/${tenant}/${markOf(nonce)}/${id}`;

/** Keeps an uploaded file for an hour. @returns the id that the next form carries. */
export async function holdUpload(
  files: Files,
  visitor: Visitor,
  content: Uint8Array,
  moment: Moment,
): Promise<string> {
  const id = `${secondsOf(moment)}-${randomUUID()}`;
  await files.put(keyOf(visitor, id), content, 'application/octet-stream');
  return id;
}

/** The kept file; undefined when it is older than an hour, of another session or used up. */
export async function heldUpload(
  files: Files,
  visitor: Visitor,
  id: string,
  moment: Moment,
): Promise<Uint8Array | undefined> {
  const [, seconds] = /^(\d{10})-[0-9a-f-]{36}$/.exec(id) ?? [];
  const age = secondsOf(moment) - Number(seconds);
  if (!seconds || age < 0 || age > heldSeconds) return undefined;
  const content = await files.get(keyOf(visitor, id));
  return content && content.byteLength > 0 ? content : undefined;
}

/** Leaves nothing of the file behind; what it held is saved now. */
export const dropUpload = (files: Files, visitor: Visitor, id: string): Promise<void> =>
  files.put(keyOf(visitor, id), new Uint8Array(0), 'application/octet-stream');
