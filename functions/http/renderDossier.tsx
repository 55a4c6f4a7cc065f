import type { PersonRef } from '../../events/schema/envelope.ts';
import { sharedAchievements } from '../../shared/app/achievements.ts';
import type { DossierView } from '../../shared/app/dossierView.ts';
import { obligations } from '../../shared/domain/dossier/obligations.ts';
import { isWriter } from '../../shared/domain/dossier/people.ts';
import { statusOf } from '../../shared/domain/dossier/status.ts';
import type { Attempt } from '../../shared/pages/dossier/actions.tsx';
import { DossierPage } from '../../shared/pages/dossier/dossierPage.tsx';
import { dueWords } from './dueWords.ts';
import { formToken } from './formToken.ts';
import { type PageStatus, page } from './responses.tsx';
import { contextFor, type Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

export { formToken };

const personOf = ({ person: { id, name } }: Visitor): PersonRef => ({ personId: id, name });

interface Extra {
  readonly status?: PageStatus;
  readonly attempt?: Attempt;
  readonly done?: string;
}

/** The dossier's page as this visitor may see it. */
export async function renderDossier(
  c: WebContext,
  visitor: Visitor,
  view: DossierView,
  { status, attempt, done }: Extra = {},
): Promise<Response> {
  const { today } = c.get('moment');
  const deps = c.get('deps');
  const [calendar, shared] = await Promise.all([
    deps.calendarOf(visitor.tenant),
    isWriter(view.dossier, personOf(visitor))
      ? []
      : sharedAchievements(deps)(view.dossier, view.programme),
  ]);
  return page(
    c,
    <DossierPage
      context={contextFor(c, visitor)}
      dossier={view.dossier}
      programme={view.programme}
      status={statusOf(view.dossier)}
      owed={obligations(view.dossier, view.programme)}
      history={view.history}
      mails={view.mails}
      actions={view.actions}
      actingFor={view.actingFor}
      missing={view.missing}
      shared={shared}
      person={personOf(visitor)}
      today={today}
      words={dueWords(calendar, today)}
      token={formToken(visitor.nonce)}
      attempt={attempt}
      done={done}
    />,
    status,
  );
}
