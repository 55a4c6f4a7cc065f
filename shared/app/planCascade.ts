import type { PersonRef } from '../../events/schema/envelope.ts';
import { unitsTakingPart } from '../domain/dissemination/round.ts';
import {
  type CascadeStanding,
  type ChaseRefusal,
  isChildOf,
  type PaperFacts,
  type PaperRefusal,
  paperRefusal,
  siblingsOf,
  standingOf,
  worstStandingFirst,
} from '../domain/programmes/cascade.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Moment, UnitPlan } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { onceMore } from './onceMore.ts';
import type { PlanAct, PlanOutcome } from './planLife.ts';
import { planNewsMail } from './planNewsMail.ts';

type CascadeNeeds = Needs<'planCascade' | 'organisation' | 'programmes'>;

export interface CascadeRow {
  readonly unit: { readonly id: string; readonly name: string };
  readonly standing: CascadeStanding;
  readonly child: Programme | undefined;
  readonly record: UnitPlan;
}

/** Every unit that takes part beside the issuer, worst first, and the plans under the same paper. */
export const cascadeOf =
  ({ planCascade, organisation, programmes }: CascadeNeeds) =>
  async (tenant: string, plan: Programme, { today }: Moment) => {
    const [registered, all, records] = await Promise.all([
      organisation.units(tenant, today),
      programmes.list(tenant),
      planCascade.ofPlan(tenant, plan.id),
    ]);
    const children = all.filter((one) => isChildOf(one, plan));
    const { units, privateUnits } = plan.eligibility;
    const rows = unitsTakingPart(units, privateUnits, registered)
      .filter(({ id }) => id !== plan.issuer.unitId)
      .map((unit): CascadeRow => {
        const record = records.find(({ unitId }) => unitId === unit.id) ?? emptyRecord(unit.id);
        return {
          unit,
          record,
          standing: standingOf(unit.id, children, record.papers.at(-1)),
          child: children.find(({ issuer }) => issuer.unitId === unit.id),
        };
      })
      .sort((a, b) => worstStandingFirst(a.standing, b.standing));
    return { rows, siblings: siblingsOf(plan, all) };
  };

const emptyRecord = (unitId: string): UnitPlan => ({ unitId, version: 0, papers: [], chased: [] });

const done = { accepted: true } as const;

/** A unit records that it issued its own plan, which is not in the system. */
export const recordPaperPlan =
  ({ planCascade }: Needs<'planCascade'>) =>
  (
    act: PlanAct,
    unitId: string,
    facts: Omit<PaperFacts, 'hasFile'>,
  ): Promise<PlanOutcome<PaperRefusal>> =>
    onceMore(async () => {
      const { tenant, programme, by, moment, commandId, file } = act;
      const before = await planCascade.of(tenant, programme.id, unitId);
      if (before.papers.some((one) => one.commandId === commandId)) return done;
      const refusal = paperRefusal({ ...facts, hasFile: file !== undefined }, moment.today);
      if (refusal) return { accepted: false, refusal };
      const paper = {
        number: before.papers.length + 1,
        ...facts,
        ...(file && { file }),
        by,
        at: moment.now,
        commandId,
      };
      await planCascade.save(
        tenant,
        programme.id,
        { ...before, papers: [...before.papers, paper] },
        [],
      );
      return done;
    });

/** Mails the unit's head that its own plan is still missing, at most once a day. */
export const chaseUnit =
  (deps: CascadeNeeds) =>
  (act: PlanAct, unitId: string): Promise<PlanOutcome<ChaseRefusal>> =>
    onceMore(async () => {
      const { tenant, programme, by, moment } = act;
      const { rows } = await cascadeOf(deps)(tenant, programme, moment);
      const row = rows.find(({ unit }) => unit.id === unitId);
      const heads = await deps.organisation.holders(tenant, unitId, 'head_of_unit', moment.today);
      const because = whyNot(row, heads, moment.today);
      if (because || !row)
        return { accepted: false, refusal: { because: because ?? 'no_such_unit' } };
      const chase = { on: moment.today, by, at: moment.now, to: heads };
      const mails = heads.map((to) => planNewsMail(act, to, { news: 'missing', unit: row.unit }));
      const { record } = row;
      await deps.planCascade.save(
        tenant,
        programme.id,
        { ...record, chased: [...record.chased, chase] },
        mails,
      );
      return done;
    });

function whyNot(
  row: CascadeRow | undefined,
  heads: readonly PersonRef[],
  today: string,
): ChaseRefusal['because'] | undefined {
  if (!row) return 'no_such_unit';
  if (row.standing.kind === 'issued') return 'issued_already';
  if (row.record.chased.at(-1)?.on === today) return 'chased_today';
  return heads.length === 0 ? 'no_head' : undefined;
}
