import { dossierFileKey } from '../../../shared/app/dossierFileKey.ts';
import { type CascadeRow, chaseUnit, recordPaperPlan } from '../../../shared/app/planCascade.ts';
import { unitOf } from '../../../shared/app/realm.ts';
import { mayIn } from '../../../shared/domain/organisation/rights.ts';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { cascadeAddress, paperPlanAddress } from '../../../shared/pages/plans/address.ts';
import { chaseProblems, paperError } from '../../../shared/pages/plans/cascadeLabels.ts';
import { CascadePage } from '../../../shared/pages/plans/cascadePage.tsx';
import { PaperPlanPage } from '../../../shared/pages/plans/paperPlanPage.tsx';
import { paperForm, readPlanForm } from '../forms/planForms.ts';
import { formToken } from '../formToken.ts';
import { mayBeSeen, type PlanBoard, planBoardOf } from '../planBoard.ts';
import {
  onPlan,
  type PlanSight,
  planFolder,
  readingPlan,
  type SentOnPlan,
  sentOnPlan,
  withFile,
} from '../planlife.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const onBoard = (
  handler: (c: WebContext, board: PlanBoard) => Promise<Response> | Response,
  door = onPlan,
) =>
  door(async (c, sight) => {
    const board = await planBoardOf(c, sight);
    return mayBeSeen(board) ? handler(c, board) : notFound(c);
  });

const doneWords: Readonly<Record<string, string>> = {
  nhac: 'Đã nhắc thủ trưởng đơn vị bằng thư.',
  ghi: 'Đã ghi kế hoạch của đơn vị.',
};

const doneOf = (c: WebContext): { readonly done?: string } => {
  const done = doneWords[c.req.query('xong') ?? ''];
  return done ? { done } : {};
};

const show = (
  c: WebContext,
  { visitor, ...board }: PlanBoard,
  { problem, status }: { readonly problem?: string; readonly status?: PageStatus } = {},
) =>
  page(
    c,
    <CascadePage
      context={contextFor(c, visitor)}
      {...board}
      today={c.get('moment').today}
      token={() => formToken(visitor.nonce)}
      {...doneOf(c)}
      {...(problem ? { problem } : {})}
    />,
    status,
  );

async function chase(c: WebContext, board: PlanBoard): Promise<Response> {
  if (!board.chases) return notFound(c);
  const { act } = await sentOnPlan(c, board);
  const outcome = await chaseUnit(c.get('deps'))(act, c.req.param('unit') ?? '');
  return outcome.accepted
    ? c.redirect(`${cascadeAddress(board.programme.id)}?xong=nhac`, 303)
    : show(c, board, { problem: chaseProblems[outcome.refusal.because], status: 409 });
}

/** Whoever may speak for the unit: its head, those who receive its dossiers, its administrators. */
const ownsUnit = ({ visitor, realm, programme }: PlanSight, unitId: string): boolean =>
  mayIn('speak_for_unit', visitor.holdings, unitId, programme) ||
  unitOf(realm, unitId) !== undefined;

const rowOf = (c: WebContext, { rows }: PlanBoard): CascadeRow | undefined =>
  rows.find(({ unit }) => unit.id === c.req.param('unit'));

const showUnit = (
  c: WebContext,
  board: PlanBoard,
  row: CascadeRow,
  { state = untouched, status }: { readonly state?: FormState; readonly status?: PageStatus } = {},
) =>
  page(
    c,
    <PaperPlanPage
      context={contextFor(c, board.visitor)}
      programme={board.programme}
      row={row}
      owns={ownsUnit(board, row.unit.id)}
      token={formToken(board.visitor.nonce)}
      state={state}
      {...doneOf(c)}
    />,
    status,
  );

async function record(c: WebContext, board: PlanBoard): Promise<Response> {
  const row = rowOf(c, board);
  if (!row || !ownsUnit(board, row.unit.id)) return notFound(c);
  const sent: SentOnPlan = await sentOnPlan(c, board, { files: true });
  const again = (errors: readonly FieldError[]) =>
    showUnit(c, board, row, { state: { errors, entered: sent.entered }, status: 422 });
  const read = readPlanForm(paperForm, sent.entered);
  if (!read.ok) return again(read.errors);
  const filed = await withFile(c, sent);
  if ('error' in filed) return again([filed.error]);
  const { url, ...facts } = read.value;
  const outcome = await recordPaperPlan(c.get('deps'))(filed.act, row.unit.id, {
    ...facts,
    ...(url !== undefined && { url }),
  });
  return outcome.accepted
    ? c.redirect(`${paperPlanAddress(board.programme.id, row.unit.id)}?xong=ghi`, 303)
    : again([paperError(outcome.refusal)]);
}

async function file(c: WebContext, board: PlanBoard): Promise<Response> {
  const papers = rowOf(c, board)?.record.papers ?? [];
  const found = papers.find((one) => one.file?.fileId === c.req.param('file'))?.file;
  if (!found) return notFound(c);
  const key = dossierFileKey(board.visitor.tenant, planFolder(board.programme.id), found.fileId);
  return c.redirect(await c.get('deps').files.link(key, found.name), 303);
}

/** Which units issued their own plan under one, and asking those that did not. */
export function planCascadeRoutes(app: WebHono): void {
  const board = '/ke-hoach/bao-phu/:programme';
  app.get(
    board,
    onBoard((c, found) => show(c, found), readingPlan),
  );
  app.get(
    `${board}/:unit`,
    onBoard((c, found) => {
      const row = rowOf(c, found);
      return row ? showUnit(c, found, row) : notFound(c);
    }),
  );
  app.post(`${board}/:unit`, onBoard(record));
  app.post(`${board}/:unit/nhac`, onBoard(chase));
  app.get(`${board}/:unit/tep/:file`, onBoard(file));
}
