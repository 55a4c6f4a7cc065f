import { applyFacts } from '../../../shared/domain/dossier/apply.ts';
import type { Command } from '../../../shared/domain/dossier/commands.ts';
import { decide } from '../../../shared/domain/dossier/decide.ts';
import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { noticesOf } from '../../../shared/domain/notifications/policy.ts';
import {
  act,
  contextOf,
  dossierId,
  fullContent,
  hospital,
  mau,
  outsider,
  planning,
  quality,
  tenant,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const start = {
  type: 'startDraft',
  tenant,
  dossierId,
  unitId: 'hcm-bth',
  unitName: 'Bệnh viện Truyền máu Huyết học',
  channel: 'annual_plan',
  title: 'Điều phối máu hiếm',
  lead: mau,
} as const;

let commands = 0;
function ask(dossier: Dossier | undefined, command: Command, by = planning, registrar = true) {
  const one = act(by, command, '2023-06-05');
  const context = { ...contextOf(one, `c-${++commands}`, hospital), registrar };
  const decision = decide(command, dossier, context);
  if (!decision.accepted) return decision.refusal;
  return applyFacts(dossier, decision.facts, context, tenant, dossierId);
}

function done(dossier: Dossier | undefined, command: Command, by = planning) {
  const answer = ask(dossier, command, by);
  if ('because' in answer) throw new Error(answer.because);
  return answer;
}

const begun = () => done(undefined, start).after;
const handedIn = () => {
  const saved = done(begun(), { type: 'saveDraft', content: fullContent }).after;
  return done(saved, { type: 'submit', number: 'BTH-2023-0001' });
};

test('an officer registers for a colleague, who leads the dossier with the whole share', () => {
  expect(begun()).toMatchObject({
    registrar: planning,
    content: { authors: [{ person: mau, share: 100, lead: true, consent: 'given' }] },
  });
});

test('nobody without the programme’s leave registers for others', () => {
  expect(ask(undefined, start, planning, false)).toEqual({ because: 'not_yours' });
});

test('the officer writes and hands in, the colleague may too, others may not', () => {
  expect(handedIn().after.current).toMatchObject({ stepId: 'intake' });
  const content = { title: 'Tên mới' };
  expect(done(begun(), { type: 'saveDraft', content }, mau).after.content.title).toBe('Tên mới');
  expect(ask(begun(), { type: 'saveDraft', content }, outsider)).toEqual({ because: 'not_yours' });
});

test('what the author owes is the officer’s too, and both hear of it', () => {
  expect(obligations(begun(), hospitalPlan)[0]?.who).toEqual([mau, planning]);
  const returned = done(handedIn().after, { type: 'return', reasons: 'Bổ sung' }, quality);
  const [event] = returned.events;
  if (!event) throw new Error('nothing returned');
  expect(returned.after.current).toMatchObject({ waiting: { for: 'revision' } });
  expect(
    noticesOf(event, hospitalPlan)
      .filter(({ template }) => template === 'returned')
      .map(({ to, facts }) => [to.name, 'yours' in facts && facts.yours]),
  ).toEqual([
    [mau.name, true],
    [planning.name, true],
  ]);
});
