import type { FunctionName } from '../../../functions/manifest.ts';
import { callsIn } from './calls.ts';
import { ownCode, type Part } from './ownCode.ts';

const services: readonly (readonly [RegExp, string])[] = [
  [/^SendRawEmail /, 'ses'],
  [/^GetSecretValue /, 'secretsmanager'],
  [/Object /, 's3'],
  [/^/, 'dynamodb'],
];

/** Folders of the bucket; a key begins with one of them, written out. */
const folder = /["'`](attachments|published|reports|exports)\//g;

/** Every permission that a function's code can come to need, as `service:action on resource`. */
export async function reach(): Promise<ReadonlyMap<FunctionName, readonly string[]>> {
  const all = await ownCode();
  return new Map([...all].map(([name, code]) => [name, permissionsOf(code)]));
}

export function permissionsOf(code: readonly Part[]): readonly string[] {
  const folders = new Set(
    code.flatMap(({ code: text }) => [...text.matchAll(folder)].map(([, name = '']) => name)),
  );
  return [...callsIn(code)]
    .flatMap((call) =>
      call.endsWith(' on files')
        ? [...folders].map((name) => call.replace(/files$/, `files/${name}/*`))
        : [call],
    )
    .map((call) => `${services.find(([like]) => like.test(call))?.[1]}:${call}`)
    .sort();
}
