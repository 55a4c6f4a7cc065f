import { describePlan } from '../../../shared/app/describePlan.ts';
import { dossierFileKey } from '../../../shared/app/dossierFileKey.ts';
import { stageOf } from '../../../shared/domain/programmes/planLife.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { PlanLifePage, type VersionRow } from '../../../shared/pages/plans/planLifePage.tsx';
import { VersionPage } from '../../../shared/pages/plans/versionPage.tsx';
import type { Dissemination } from '../../../shared/ports.ts';
import { planDifferences } from '../../../shared/programmes/planDifferences.ts';
import { mayBeSeen, planBoardOf } from '../planBoard.ts';
import { onPlan, type PlanSight, planFolder, readingPlan } from '../planlife.ts';
import { notFound, page } from '../responses.tsx';
import type { Area } from '../siteApp.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext } from '../web.ts';

const doneWords: Readonly<Record<string, string>> = {
  so: 'Đã ghi số, ngày và người ký; bản mới đã có hiệu lực.',
  'ky-moi': 'Đã phát hành kỳ mới; bản trước vẫn áp dụng cho hồ sơ của kỳ trước.',
  ngay: 'Đã ghi xác nhận ngày của văn bản.',
};

/** Newest first. */
async function versionsOf(
  c: WebContext,
  { visitor: { tenant }, programme }: PlanSight,
  dissemination: Dissemination,
): Promise<readonly VersionRow[]> {
  const { programmes } = c.get('deps');
  const numbers = Array.from({ length: programme.version }, (_, n) => n + 1);
  const [found, rounds] = await Promise.all([
    Promise.all(numbers.map((version) => programmes.find(tenant, programme.id, version))),
    Promise.all(numbers.map((version) => dissemination.round(tenant, programme.id, version))),
  ]);
  const known = found.filter((one) => one !== undefined);
  return known
    .map((one, at): VersionRow => {
      const round = rounds[one.version - 1];
      return {
        programme: one,
        stage: stageOf(one, known[at - 1]),
        ...(round && { opened: { by: round.openedBy.name, at: round.openedAt } }),
      };
    })
    .toReversed();
}

async function life(
  c: WebContext,
  sight: PlanSight,
  dissemination: Dissemination,
): Promise<Response> {
  const { visitor, programme, governs } = sight;
  const [records, versions, board] = await Promise.all([
    c.get('deps').planLife.records(visitor.tenant, programme.id),
    versionsOf(c, sight, dissemination),
    planBoardOf(c, sight),
  ]);
  const done = doneWords[c.req.query('xong') ?? ''];
  return page(
    c,
    <PlanLifePage
      context={contextFor(c, visitor)}
      programme={programme}
      versions={versions}
      records={records}
      governs={governs}
      follows={mayBeSeen(board)}
      {...(done ? { done } : {})}
    />,
  );
}

/** The version of the address and the one before it. */
async function pairOf(
  c: WebContext,
  { visitor: { tenant }, programme }: PlanSight,
): Promise<readonly [Programme, Programme] | undefined> {
  const text = c.req.param('version') ?? '';
  const version = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  const { find } = c.get('deps').programmes;
  const [before, after] = await Promise.all([
    find(tenant, programme.id, version - 1),
    find(tenant, programme.id, version),
  ]);
  return before && after ? [before, after] : undefined;
}

async function version(c: WebContext, sight: PlanSight): Promise<Response> {
  const pair = await pairOf(c, sight);
  if (!pair) return notFound(c);
  const [before, after] = pair;
  const describe = describePlan(c.get('deps'));
  const { tenant } = sight.visitor;
  const [was, is] = await Promise.all([describe(tenant, before), describe(tenant, after)]);
  return page(
    c,
    <VersionPage
      context={contextFor(c, sight.visitor)}
      programme={after}
      stage={stageOf(after, before)}
      latest={sight.programme.version}
      changes={planDifferences(was, is)}
    />,
  );
}

async function file(c: WebContext, { visitor, programme }: PlanSight): Promise<Response> {
  const { planLife, files } = c.get('deps');
  const records = await planLife.records(visitor.tenant, programme.id);
  const found = records.find((one) => one.file?.fileId === c.req.param('file'))?.file;
  if (!found) return notFound(c);
  const key = dossierFileKey(visitor.tenant, planFolder(programme.id), found.fileId);
  return c.redirect(await files.link(key, found.name), 303);
}

export const planLifeRoutes =
  (dissemination: Dissemination): Area =>
  (app) => {
    app.get(
      '/ke-hoach/:programme',
      readingPlan((c, sight) => life(c, sight, dissemination)),
    );
    app.get('/ke-hoach/:programme/ban/:version', readingPlan(version));
    app.get('/ke-hoach/:programme/tep/:file', onPlan(file));
  };
