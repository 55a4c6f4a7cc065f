import { randomUUID } from 'node:crypto';
import type { StoredFile } from '../../../events/schema/dossierEvents.ts';
import { dossierFileKey } from '../../../shared/app/dossierFileKey.ts';
import { limits } from '../../../shared/pages/limits.ts';
import type { Files } from '../../../shared/ports.ts';
import { inspectFile } from './fileKind.ts';
import { safeFileName } from './fileName.ts';

export type Received = { readonly stored: StoredFile } | { readonly problem: string };

/** Checks an uploaded file and stores it; what no command takes up afterwards is never linked. */
export async function receiveFile(
  files: Files,
  owner: { readonly tenant: string; readonly dossierId: string },
  file: File | undefined,
): Promise<Received> {
  if (!file || file.size === 0) return { problem: 'Chưa chọn tệp, hoặc tệp trống.' };
  if (file.size > limits.attachmentBytes) return { problem: 'Tệp lớn hơn 4 MB.' };
  const content = new Uint8Array(await file.arrayBuffer());
  const inspected = inspectFile(content);
  if ('problem' in inspected) return inspected;
  const { kind } = inspected;
  const fileId = randomUUID();
  await files.put(dossierFileKey(owner.tenant, owner.dossierId, fileId), content, kind.type);
  const name = safeFileName(file.name, kind.extension);
  return { stored: { fileId, name, type: kind.type, bytes: content.length } };
}
