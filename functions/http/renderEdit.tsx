import type { DossierAtHand } from '../../shared/app/dossierView.ts';
import { missingFrom } from '../../shared/domain/dossier/checklist.ts';
import type { Dossier } from '../../shared/domain/dossier/state.ts';
import { type TimeBar, timeBarOf } from '../../shared/domain/dossier/timeBar.ts';
import { EditPage, type WholeEdit, WholeEditPage } from '../../shared/pages/edit/editPage.tsx';
import {
  type Stage,
  stagesAmendable,
  stagesOf,
  stagesOwed,
} from '../../shared/pages/edit/stages.ts';
import { type FormState, untouched } from '../../shared/pages/pageContext.ts';
import { stagePart } from './forms/contentForm.ts';
import { formToken } from './renderDossier.tsx';
import { type PageStatus, page } from './responses.tsx';
import { markOf } from './secrets.ts';
import { contextFor, type Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

/** Mark of what the pages show, to notice that somebody else changed it meanwhile. */
export const seenMark = (stages: readonly Stage[], { content }: Dossier): string =>
  markOf(stages.map((stage) => stagePart(stage, content)));

/** What was asked for while the dossier is being revised. */
const wantedIn = ({ current }: Dossier): string | undefined =>
  current.kind === 'step' && current.waiting?.for === 'revision' ? current.waiting.text : undefined;

interface Shown {
  readonly state?: FormState;
  readonly uploadState?: FormState;
  readonly saved?: string;
  readonly status?: PageStatus;
}

const commonProps = (
  c: WebContext,
  visitor: Visitor,
  { dossier, programme }: DossierAtHand,
  shown: Shown,
) => ({
  context: contextFor(c, visitor),
  dossier,
  programme,
  missing: missingFrom(dossier.content, programme, { urgent: dossier.content.urgent }),
  state: shown.state ?? untouched,
  uploadState: shown.uploadState ?? untouched,
  token: formToken(visitor.nonce),
});

/** The time bar of a draft, once its author is to be warned of it. */
function barNear({ dossier, programme }: DossierAtHand, today: string): TimeBar | undefined {
  const bar = timeBarOf(dossier.content, programme);
  return dossier.current.kind === 'draft' && bar && today >= bar.warnFrom ? bar : undefined;
}

/** One page of the staged form. */
export const renderStage = (
  c: WebContext,
  visitor: Visitor,
  view: DossierAtHand,
  stage: Stage,
  shown: Shown = {},
) =>
  page(
    c,
    <EditPage
      {...commonProps(c, visitor, view, shown)}
      stage={stage}
      seen={seenMark([stage], view.dossier)}
      saved={shown.saved}
      bar={barNear(view, c.get('moment').today)}
      wanted={wantedIn(view.dossier)}
    />,
    shown.status,
  );

export const stagesFor = (
  edit: WholeEdit,
  { dossier, programme }: DossierAtHand,
): readonly Stage[] =>
  edit === 'amend'
    ? stagesAmendable(programme, dossier)
    : stagesOwed(programme, dossier.paperwork?.owed ?? []);

/** The form of an edit that is sent at once. */
export const renderWhole = (
  c: WebContext,
  visitor: Visitor,
  view: DossierAtHand,
  edit: WholeEdit,
  shown: Shown = {},
) => {
  const stages = stagesFor(edit, view);
  return page(
    c,
    <WholeEditPage
      {...commonProps(c, visitor, view, shown)}
      edit={edit}
      stages={stages}
      seen={seenMark(stages, view.dossier)}
    />,
    shown.status,
  );
};

/** The page that the address asks for, else the first. */
export function stageNamed(view: DossierAtHand, id: string | undefined): Stage {
  const stages = stagesOf(view.programme);
  const [first] = stages;
  if (!first) throw new Error('a form has at least one page');
  return stages.find((stage) => stage.id === id) ?? first;
}
