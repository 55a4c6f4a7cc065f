import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { Dossier, Findings } from './state.ts';

/** What the dossier has to show for itself after an event; reports are made from it. */
export function findingsAfter(dossier: Dossier, event: DossierEvent): Findings {
  const { findings } = dossier;
  const { on } = event;
  switch (event.type) {
    case 'Submitted':
      return { ...findings, submittedOn: on };
    case 'Received':
      return { ...findings, receivedOn: on };
    case 'AppraisalGiven': {
      const { stepId, part } = event.data;
      const others = findings.appraisals.filter(
        (one) => one.stepId !== stepId || one.part !== part,
      );
      return { ...findings, appraisals: [...others, { ...event.data, on }] };
    }
    case 'Reassigned': {
      const { stepId, reason, flagged } = event.data;
      return flagged
        ? { ...findings, flags: [...findings.flags, { on, stepId, reason }] }
        : findings;
    }
    case 'CompletionReturned': {
      const { reasons, due } = event.data;
      const { implementation } = findings;
      const completionReturned = { reasons, due };
      return {
        ...findings,
        implementation: implementation && { ...implementation, completionReturned },
      };
    }
    default:
      return afterDecision(dossier, event) ?? afterWork(dossier, event);
  }
}

function afterDecision({ findings }: Dossier, event: DossierEvent): Findings | undefined {
  const { on } = event;
  switch (event.type) {
    case 'VoteConcluded': {
      const { stepId: _, documentDue: __, ...vote } = event.data;
      const agreedOn = vote.passed ? on : undefined;
      return { ...findings, vote, agreedOn, allowedDespiteVote: undefined };
    }
    case 'AllowedDespiteVote':
      return { ...findings, allowedDespiteVote: event.data.reason, agreedOn: on };
    case 'DecisionTakenBack': {
      const { vote: _, allowedDespiteVote: __, agreedOn: ___, refusedOn: ____, ...kept } = findings;
      return kept;
    }
    case 'Refused':
      return { ...findings, refusedOn: on };
    case 'DocumentRecorded': {
      const { document } = event.data;
      return { ...findings, approvedOn: findings.approvedOn ?? on, decision: document };
    }
    case 'NoticeRecorded':
      return { ...findings, notice: event.data.document };
    default:
      return undefined;
  }
}

function afterWork(dossier: Dossier, event: DossierEvent): Findings {
  const { findings } = dossier;
  const { on } = event;
  switch (event.type) {
    case 'Amended':
      return event.data.material ? keepImplementation(dossier) : findings;
    case 'CompletionReported': {
      const { stepId: _, ...completion } = event.data;
      return { ...keepImplementation(dossier), completion: { ...completion, on } };
    }
    case 'Evaluated': {
      const { stepId: _, ...evaluation } = event.data;
      return { ...findings, evaluation: { ...evaluation, on } };
    }
    case 'Nominated': {
      const { form, reason } = event.data;
      return { ...findings, nomination: { on, nominated: true, form, reason } };
    }
    case 'NotNominated':
      return { ...findings, nomination: { on, nominated: false, reason: event.data.reason } };
    default:
      return findings;
  }
}

/** The implementation as it stands when the dossier leaves it, for a return and for the reports. */
function keepImplementation({ current, findings }: Dossier): Findings {
  const state = current.kind === 'step' ? current.state : undefined;
  return state?.type === 'implementation' ? { ...findings, implementation: state } : findings;
}
