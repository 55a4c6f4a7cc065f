import { actOnDossier } from '../../shared/app/actOnDossier.ts';
import { sendMail } from '../../shared/app/sendMail.ts';
import { tellOfEvent } from '../../shared/app/tellOfEvent.ts';
import { turns } from '../../shared/app/turns.ts';
import { renderDossierMail } from '../../shared/messages/dossierMails.ts';
import { countingTables, type Units } from '../support/counting.ts';
import type { BenchTables } from '../support/tables.ts';
import { benchMoment, portsOn, type World } from '../support/world.ts';

/** What one transition costs from the command to the last mail, in units and mails. */
export async function transitionFigures(tables: BenchTables, world: World): Promise<string> {
  const [dossierId = ''] = await world.registered(1, 'figures');
  const { tenant } = world.sample;
  const units: Units = { read: 0, write: 0 };
  const deps = portsOn(countingTables(tables, units));
  await deps.programmes.find(tenant, 'HCM-BTH-2023', 1);
  Object.assign(units, { read: 0, write: 0 });
  const outcome = await actOnDossier(deps)({
    tenant,
    dossierId,
    command: { type: 'receive' },
    by: world.officer,
    moment: benchMoment,
    commandId: `bench-${dossierId}`,
    channel: 'web',
  });
  if (!outcome.accepted) throw new Error(`refused: ${outcome.refusal.because}`);
  const committed = { ...units };
  const events = (await world.deps.dossiers.history(tenant, dossierId)).slice(-2);
  for (const event of events) {
    await tellOfEvent(deps)(event);
    await deps.boards.project(event);
  }
  const told = { ...units };
  const mails = await world.deps.outbox.ofDossier(tenant, dossierId);
  const send = sendMail(
    { ...deps, sendMail: async () => ({ kind: 'sent', sesId: 'bench' }) },
    renderDossierMail,
  );
  const sending = { owner: 'bench', moment: benchMoment, turn: turns(1) };
  for (const mail of mails) await send(mail, sending);
  return [
    `one transition (intake received): ${events.length} events, ${mails.length} mails;`,
    `units read + written: command ${committed.read} + ${committed.write},`,
    `telling and projecting ${told.read - committed.read} + ${told.write - committed.write},`,
    `sending ${units.read - told.read} + ${units.write - told.write}`,
  ].join(' ');
}
