import type { Summary } from '../../../events/schema/envelope.ts';
import type { Programme } from '../programmes/programme.ts';
import { obligations } from './obligations.ts';
import { authorsOf, leadOf } from './people.ts';
import type { Dossier } from './state.ts';
import { statusOf } from './status.ts';

/** What mails, desks and counters need of a dossier. */
export function summaryOf(dossier: Dossier, programme: Programme): Summary {
  const { number, programmeId, programmeName, unitId, unitName, content, current } = dossier;
  const [lead] = leadOf(content.authors);
  if (!lead) throw new Error(`dossier ${dossier.id} has no lead`);
  return {
    number,
    title: content.title,
    programmeId,
    programmeName,
    unitId,
    unitName,
    status: statusOf(dossier),
    urgent: content.urgent,
    ...(dossier.findings.submittedOn && { submittedOn: dossier.findings.submittedOn }),
    ...(dossier.late && { late: true }),
    contentVersion: dossier.contentVersion,
    lead,
    ...(dossier.registrar && { registrar: dossier.registrar }),
    authors: authorsOf(dossier),
    stepId: current.kind === 'step' ? current.stepId : undefined,
    obligations: obligations(dossier, programme),
  };
}
