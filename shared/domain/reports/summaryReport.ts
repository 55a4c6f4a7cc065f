import type {
  FigureId,
  ListEntry,
  ReportedDossier,
  ReportFigures,
} from '../../../events/schema/reportFigures.ts';
import type { Programme } from '../programmes/programme.ts';
import { fold } from '../text/vietnamese.ts';
import { countFigures, recommendation } from './countFigures.ts';
import { allOf, type ReportedRecord, upToCutOff } from './happened.ts';
import { headingOf } from './heading.ts';
import { narrative } from './narrative.ts';
import type { SummaryReportInput } from './reportInput.ts';

/** The form's section headed "đề xuất, kiến nghị": what proposers ask of the levels above. */
const recommendationsSection = ({ form }: Programme): string | undefined =>
  form.sections.find(({ text, heading }) => text && fold(heading).includes('kien nghi'))?.id;

function reportedDossier(record: ReportedRecord): ReportedDossier {
  const { dossier, atCutOff, submitted } = record;
  const document = allOf(record, 'DocumentRecorded').at(-1)?.data.document;
  return {
    id: dossier.id,
    number: submitted.data.number,
    title: atCutOff.title,
    lead: atCutOff.lead.name,
    ...(dossier.departmentName && { department: dossier.departmentName }),
    obstacles: [...dossier.content.obstacles],
    status: atCutOff.status,
    registeredOn: submitted.on,
    ...(document && { decision: { symbol: document.symbol, issuedOn: document.issuedOn } }),
  };
}

const ended = new Set(['award_proposed', 'archived', 'refused', 'withdrawn']);

/** Something happened to it in the period, or it was still open at the cut-off. */
const belongs = (lists: Record<FigureId, ListEntry[]>) => {
  const touched = new Set(Object.values(lists).flatMap((list) => list.map((e) => e.dossierId)));
  return ({ dossier, atCutOff }: ReportedRecord) =>
    touched.has(dossier.id) || !ended.has(atCutOff.status);
};

const byNumber = (a: ReportedRecord, b: ReportedRecord): number => {
  const [one, other] = [a.submitted.data.number, b.submitted.data.number];
  return Number(one > other) - Number(one < other);
};

/**
 * Compiles a unit's periodic report from what happened between the first day of the period and its
 * cut-off (both included); what came later is not in it, whenever the report is made.
 * @returns `empty` when the period has nothing to tell: no dossier open or touched, and no inspection.
 * @throws {MissingHolidayYear} when the calendar does not reach a progress report's due day.
 */
export function summaryReport(input: SummaryReportInput): ReportFigures | { empty: true } {
  const { programme, duty, unit, calendar, snapshotAt } = input;
  const range = { from: duty.dataFrom, to: duty.dataTo };
  const section = recommendationsSection(programme);
  const records = input.dossiers
    .flatMap((record) => upToCutOff(record, range) ?? [])
    .sort(byNumber);
  const lists = countFigures(records, { programme, calendar, recommendationsSection: section });
  const reported = records.filter(belongs(lists));
  const inspections = (input.inspections ?? [])
    .filter(({ programmeId }) => programmeId === programme.id)
    .filter(({ visitedOn }) => visitedOn >= range.from && visitedOn <= range.to)
    .map(({ visitedOn, place, findings }) => ({
      on: visitedOn,
      place,
      findings: findings.length,
      open: findings.filter(({ status }) => status !== 'closed').length,
    }));
  if (reported.length === 0 && inspections.length === 0) return { empty: true };

  const recommending = new Set(lists.recommending.map(({ dossierId }) => dossierId));
  return {
    v: 1,
    programmeId: programme.id,
    dutyId: duty.id,
    unitId: unit.id,
    dataFrom: range.from,
    dataTo: range.to,
    snapshotAt,
    heading: headingOf(input),
    dossiers: reported.map(reportedDossier),
    lists,
    obstacleClasses: programme.obstacleClasses.map(({ id, name }) => ({ id, name })),
    narrative: narrative(duty, reported, lists),
    recommendations: records
      .filter(({ dossier }) => recommending.has(dossier.id))
      .map((record) => ({
        dossierId: record.dossier.id,
        text: recommendation(record, section),
      })),
    inspections,
  };
}
