import type { FigureId, ReportFigures } from '../../events/schema/reportFigures.ts';
import type { Programme, ReportDuty } from '../domain/programmes/programme.ts';
import { figureNames } from '../domain/reports/labels.ts';
import type { ReportSigner, SummaryReportInput } from '../domain/reports/reportInput.ts';
import { summaryReport } from '../domain/reports/summaryReport.ts';
import { Unreadable } from '../errors.ts';
import type { IssuedReport, Moment, OutboxMail, Unit } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { expiryOf } from './freshLink.ts';
import { type PaperNames, paperNames } from './paperNames.ts';
import { storeReport } from './reportFiles.ts';
import { receiversOf } from './staffing.ts';

export interface RenderedReport {
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
}

export type BuildNeeds = Needs<
  | 'dossiers'
  | 'programmes'
  | 'organisation'
  | 'cases'
  | 'reports'
  | 'files'
  | 'outbox'
  | 'calendarOf'
> & {
  /** Passed in, because the engine that sets the pages belongs to this one function. */
  readonly renderReport: (input: { figures: ReportFigures }) => Promise<RenderedReport>;
};

interface Duty {
  readonly programme: Programme;
  readonly duty: ReportDuty;
  readonly unit: Unit;
  readonly names: PaperNames;
}

/**
 * Builds a requested report once, under the names of the moment's day: figures frozen, paper stored,
 * receivers mailed. An empty or failing
 * report goes to nobody but its owner. Every step can be repeated after a crash.
 */
export const buildReport =
  (deps: BuildNeeds) =>
  async (tenant: string, id: string, moment: Moment): Promise<IssuedReport['status']> => {
    const requested = await deps.reports.find(tenant, id);
    if (!requested) throw new Unreadable('report was never requested');
    const duty = await dutyOf(deps, requested, moment);
    const finished =
      requested.status === 'requested' ? await build(deps, requested, duty) : requested;
    const mails = await mailsOf(deps, finished, duty, moment);
    await deps.outbox.add(mails);
    if (requested.status === 'requested') await deps.reports.finish(finished);
    return finished.status;
  };

async function dutyOf(deps: BuildNeeds, report: IssuedReport, { today }: Moment): Promise<Duty> {
  const { tenant, programmeId, dutyId, unitId } = report;
  const [programme, unit] = await Promise.all([
    deps.programmes.latest(tenant, programmeId),
    deps.organisation.unit(tenant, unitId, today),
  ]);
  const duty = programme?.reports.find((one) => one.id === dutyId);
  if (!programme || !duty || !unit) throw new Unreadable('report of no known duty or unit');
  return { programme, duty, unit, names: await paperNames(deps, unit, today) };
}

/** What cannot be read may come back later and is thrown; what cannot be computed or set never will. */
async function build(deps: BuildNeeds, report: IssuedReport, duty: Duty): Promise<IssuedReport> {
  const input = await inputOf(deps, report, duty);
  const made = await madeFrom(deps, input);
  if ('failed' in made) return { ...report, status: 'failed', reason: made.failed };
  if ('empty' in made) return { ...report, status: 'empty', reason: 'nothing_in_period' };
  const files = await storeReport(deps, report, made.figures, made.paper);
  return { ...report, status: 'issued', figures: mainFigures(made.figures), files };
}

type Made =
  | { readonly empty: true }
  | { readonly failed: string }
  | { readonly figures: ReportFigures; readonly paper: RenderedReport };

async function madeFrom(deps: BuildNeeds, input: SummaryReportInput): Promise<Made> {
  try {
    const figures = summaryReport(input);
    if ('empty' in figures) return figures;
    return { figures, paper: await deps.renderReport({ figures }) };
  } catch (error) {
    return { failed: error instanceof Error ? error.name : 'Error' };
  }
}

async function inputOf(
  deps: BuildNeeds,
  { tenant, programmeId, unitId, snapshotAt, dataTo }: IssuedReport,
  { programme, duty, unit, names }: Duty,
): Promise<SummaryReportInput> {
  const [all, inspections, calendar, unitHead] = await Promise.all([
    deps.dossiers.ofUnit(tenant, programmeId, unitId),
    deps.cases.ofUnit(tenant, 'inspection', unitId),
    deps.calendarOf(tenant),
    headOf(deps, tenant, programme, unitId, dataTo),
  ]);
  const dossiers: SummaryReportInput['dossiers'][number][] = [];
  for (const dossier of all)
    dossiers.push({ dossier, history: await deps.dossiers.history(tenant, dossier.id) });
  return {
    programme,
    duty,
    unit: {
      ...unit,
      name: names.issuer,
      place: names.place,
      ...(names.superior && { superiorName: names.superior }),
    },
    ...(unitHead && { unitHead }),
    dossiers,
    inspections: inspections.flatMap((one) => (one.kind === 'inspection' ? [one] : [])),
    calendar,
    snapshotAt,
  };
}

/** Whoever decides in the programme's route signs its report. */
async function headOf(
  { organisation }: BuildNeeds,
  tenant: string,
  programme: Programme,
  unitId: string,
  on: string,
): Promise<ReportSigner | undefined> {
  const step = programme.route.find(({ type }) => type === 'decision');
  if (step?.type !== 'decision') return undefined;
  const [head] = await organisation.holders(tenant, unitId, step.head, on);
  const person = head && (await organisation.person(tenant, head.personId));
  return person && { name: person.name, title: person.title };
}

async function mailsOf(
  deps: BuildNeeds,
  report: IssuedReport,
  about: Duty,
  moment: Moment,
): Promise<readonly OutboxMail[]> {
  const { programme, duty, unit } = about;
  const issued = report.status === 'issued';
  const people = await receiversOf(
    deps,
    { tenant: report.tenant, programme, unitId: unit.id, on: moment.today },
    issued ? duty.receivers : [duty.owner],
  );
  const template = issued ? 'report' : 'report_failed';
  return people.map((to) => ({
    tenant: report.tenant,
    id: [report.id, template, to.personId].join('#'),
    template,
    to,
    thread: `report-${report.id}`,
    unitId: unit.id,
    facts: {
      ...commonFacts(report, about),
      ...(issued ? issuedFacts(report, duty) : failure(report)),
    },
    ...(issued && {
      link: {
        purpose: 'report' as const,
        reportId: report.id,
        permits: [],
        expiresAt: expiryOf('report', moment.now),
      },
    }),
    createdAt: moment.now,
    status: 'pending',
    attempts: 0,
  }));
}

const commonFacts = (
  { name, dataFrom, dataTo }: IssuedReport,
  { programme, unit }: Duty,
): OutboxMail['facts'] => ({
  reportName: name,
  programmeName: programme.name,
  unitName: unit.name,
  dataFrom,
  dataTo,
});

const issuedFacts = (report: IssuedReport, { clause }: ReportDuty): OutboxMail['facts'] => ({
  reportId: report.id,
  clause,
  figures: report.figures,
});

const reasons: Readonly<Record<string, string>> = {
  nothing_in_period: 'Trong kỳ không có hồ sơ hay hoạt động nào để báo cáo.',
  MissingHolidayYear: 'Chưa có bảng ngày nghỉ lễ của năm cần tính hạn.',
};

const failure = ({ status, reason }: IssuedReport): OutboxMail['facts'] => ({
  outcome: status,
  reason: reasons[reason ?? ''] ?? 'Không lập được văn bản; bộ phận kỹ thuật đã được báo.',
});

/** The figures that the mail names, in the order of the paper. */
const mainIds: readonly FigureId[] = [
  'registered',
  'received',
  'approved',
  'refused',
  'implementing',
  'evaluated_completed',
  'nominated',
  'overdue',
];

const mainFigures = ({ lists }: ReportFigures): readonly { label: string; value: number }[] =>
  mainIds.map((id) => ({ label: figureNames[id], value: lists[id].length }));
