import type { DossierEvent, EventType } from '../../events/schema/dossierEvents.ts';
import { type Act, act, drafted, mau, play, save, sharedBy, thu } from './dossiers.ts';

/** A draft that a co-author was asked to consent to. */
export const consentAsked = [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })];

/** The same draft with the co-author's consent on a signed paper, which the lead shows. */
export const paperShown = [
  ...consentAsked,
  act(
    mau,
    {
      type: 'addAttachment',
      file: { fileId: 'f1', name: 'giay-dong-y.pdf', type: 'application/pdf', bytes: 10 },
    },
    '2023-06-03',
  ),
  act(mau, { type: 'recordPaperConsent', personId: thu.personId, fileId: 'f1' }, '2023-06-03'),
];

/** The last event of the type that the acts make. */
export function lastEvent<T extends EventType>(
  type: T,
  acts: readonly Act[],
): Extract<DossierEvent, { type: T }> {
  const event = play(acts).events.findLast((one) => one.type === type);
  if (!event) throw new Error(`no ${type} happened`);
  // found by its type
  return event as Extract<DossierEvent, { type: T }>;
}
