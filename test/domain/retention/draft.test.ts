import type { RecordedEvent } from '../../../events/schema/dossierEvents.ts';
import { keptUntil, removalDay, wasNeverHandedIn } from '../../../shared/domain/retention/draft.ts';
import {
  dossierAfter,
  drafted,
  play,
  received,
  started,
  submitted,
} from '../../support/dossiers.ts';

const written = play(drafted).events;
const event = (type: string, on: string) => ({ ...written[0], type, on }) as RecordedEvent;

test('a draft is kept for its months after its plan, or after whoever wrote in it last', () => {
  expect(keptUntil(written, '2023-12-31', 24)).toBe('2025-12-31');
  const later = [...written, event('AttachmentAdded', '2024-02-29')];
  expect(keptUntil(later, '2023-12-31', 24)).toBe('2026-02-28');
  expect(keptUntil(later, '2023-12-31', 36)).toBe('2027-02-28');
});

test('a reminder of the system is nobody’s writing; what a later release wrote may be', () => {
  const reminded = [...written, event('Reminded', '2024-02-01')];
  expect(keptUntil(reminded, '2023-12-31', 24)).toBe('2025-12-31');
  const newer: RecordedEvent = { newer: true, id: 'd-1#000009', seq: 9, on: '2024-02-01' };
  expect(keptUntil([...written, newer], '2023-12-31', 24)).toBe('2026-02-01');
});

test('a plan without a last day keeps its drafts', () => {
  expect(keptUntil(written, undefined, 24)).toBeUndefined();
});

test('its writers have thirty days, however late they are told', () => {
  expect(removalDay('2025-12-31', '2025-12-01')).toBe('2025-12-31');
  expect(removalDay('2025-12-31', '2025-12-20')).toBe('2026-01-19');
});

test('only what nobody ever handed in is such a draft', () => {
  const draft = dossierAfter(started);
  expect(wasNeverHandedIn(draft)).toBe(true);
  for (const acts of [submitted, received])
    expect(wasNeverHandedIn(dossierAfter(acts))).toBe(false);
  expect(wasNeverHandedIn({ ...draft, number: 'BTH-2023-0001' })).toBe(false);
  const findings = { ...draft.findings, submittedOn: '2023-06-05' };
  expect(wasNeverHandedIn({ ...draft, findings })).toBe(false);
  expect(wasNeverHandedIn({ ...draft, takenIn: [] })).toBe(false);
});
