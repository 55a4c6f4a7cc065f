import type { Entered } from '../../shared/pages/pageContext.ts';
import { requestId } from './requestMoment.ts';
import type { WebContext } from './web.ts';

/** Names under which somebody may hope to set what the rules alone set. A page whose own form has one says so. */
export const reservedNames = [
  'state',
  'status',
  'score',
  'role',
  'roles',
  'administrator',
  'permits',
  'contentVersion',
] as const;
export type ReservedName = (typeof reservedNames)[number];

/** A form has a field that ours has not. It is ignored; that it came goes into the log, what it said does not. */
export class SetsReserved extends Error {
  override readonly name = 'SetsReserved';
  readonly field: ReservedName;

  constructor(field: ReservedName) {
    super(field);
    this.field = field;
  }
}

/** @param own reserved names that the page's own form has */
export function tellOfReserved(
  c: WebContext,
  entered: Entered,
  own: readonly ReservedName[] = [],
): void {
  for (const field of reservedNames)
    if (Object.hasOwn(entered, field) && !own.includes(field))
      c.get('deps').onFailure({ error: new SetsReserved(field), requestId: requestId(c.env) });
}
