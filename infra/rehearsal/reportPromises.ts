import { figureIds } from '../../events/schema/reportFigures.ts';
import type { ReportDuty } from '../../shared/domain/programmes/programme.ts';
import { type Checked, dayOf, type Evidence, idsOf } from './evidence.ts';
import { expectedFigures } from './expectedFigures.ts';

/** The reports owed in the period: sent on their day, to their receivers, with true figures. */
export const brokenReportPromises = (evidence: Evidence): readonly Checked[] => {
  const owed = evidence.programme.reports.filter(
    ({ on }) => on >= evidence.period.from && on <= evidence.period.to,
  );
  return [
    {
      name: 'Báo cáo gửi đúng ngày, đúng nơi nhận',
      broken: owed.flatMap((one) => unsent(evidence, one)),
    },
    {
      name: 'Số liệu báo cáo bằng sổ của người làm',
      broken: owed.flatMap((one) => untrue(evidence, one)),
    },
    { name: 'Nơi nhận tải được văn bản', broken: owed.flatMap((one) => unread(evidence, one)) },
  ];
};

function unsent(evidence: Evidence, { id, on, name, receivers }: ReportDuty): string[] {
  const mails = evidence.system.sent.filter(
    ({ cause }) => cause?.template === 'report' && cause.id.includes(`#${id}#`),
  );
  const wanted = receivers.flatMap((receiver) => peopleOf(evidence, receiver)).sort();
  const found = mails.map(({ cause }) => cause?.to.personId ?? '').sort();
  const late = mails.filter(({ cause }) => cause && dayOf(cause.createdAt) !== on);
  return [
    ...(wanted.join() === found.join()
      ? []
      : [`${name}: to ${found.join(', ')} instead of ${wanted.join(', ')}`]),
    ...late.map(({ cause }) => `${name}: on ${dayOf(cause?.createdAt ?? '')} instead of ${on}`),
  ];
}

function peopleOf({ organisation: { cast } }: Evidence, receiver: string): string[] {
  const roles: Readonly<Record<string, readonly string[]>> = {
    'unit:head_of_unit': [cast.director.id],
    'unit:deputy_head': idsOf(cast.deputies),
    'unit:general_planning_office': idsOf(cast.planningOffice),
    'unit:personnel_office': idsOf(cast.personnelOffice),
    'department:department_focal': idsOf(cast.department.focal),
  };
  return [...(roles[receiver] ?? [])];
}

function untrue(evidence: Evidence, duty: ReportDuty): string[] {
  const { plots, steps, ledger, calendar, system } = evidence;
  const issued = system.reports.find(({ dutyId }) => dutyId === duty.id);
  if (!issued?.frozen)
    return [`${duty.name}: ${issued?.status ?? 'never made'} ${issued?.reason ?? ''}`];
  const { lists } = issued.frozen;
  const told = plots.map((plot) => ({
    plot,
    steps: steps.get(plot.key) ?? [],
    debts: ledger.debts.filter((debt) => debt.plot === plot.key),
  }));
  const wanted = expectedFigures(told, { from: duty.dataFrom, to: duty.dataTo }, calendar);
  return figureIds
    .filter((id) => lists[id].length !== wanted[id])
    .map((id) => `${duty.name}, ${id}: ${lists[id].length} instead of ${wanted[id]}`);
}

function unread({ lived, period }: Evidence, { name, on }: ReportDuty): string[] {
  if (on === period.to) return [];
  const fetched = lived.reports.fetched.get(name);
  if (!fetched) return [`${name}: nobody could download it`];
  const starts = (bytes: Uint8Array): string =>
    Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  return [
    ...(starts(fetched.docx).startsWith('PK') ? [] : [`${name}: no Word file`]),
    ...(starts(fetched.pdf) === '%PDF' ? [] : [`${name}: no PDF file`]),
  ];
}
