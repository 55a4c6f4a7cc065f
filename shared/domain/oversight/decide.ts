import type { CaseFact } from '../../../events/schema/caseEvents.ts';
import { addDays, isDay } from '../calendar/days.ts';
import { shortDate } from '../text/formats.ts';
import type { OversightCommand, OversightContext, OversightRefusal } from './commands.ts';
import type { Finding, Inspection, MisuseCase, OversightCase } from './state.ts';

export type OversightDecision =
  | { readonly accepted: true; readonly facts: readonly CaseFact[] }
  | { readonly accepted: false; readonly refusal: OversightRefusal };

type CommandOf<T extends OversightCommand['type']> = Extract<OversightCommand, { type: T }>;

const accept = (...facts: CaseFact[]): OversightDecision => ({ accepted: true, facts });
const refuse = (refusal: OversightRefusal): OversightDecision => ({ accepted: false, refusal });
const invalid = (field: string, problem: string) =>
  refuse({ because: 'invalid_field', field, problem });

const longestText = 10_000;
const mostWorkingDays = 120;

const isText = (text: string): boolean => text.trim() !== '' && text.length <= longestText;
const missingText = (field: string) => invalid(field, 'Cần ghi nội dung, tối đa 10.000 ký tự.');

const inspects = (context: OversightContext): boolean =>
  context.bodies.some(({ personId }) => personId === context.by.personId);

/**
 * Whether the person may see the case. Inspections: the inspecting bodies and whoever answers for a
 * finding. Misuse cases: the inspecting bodies alone, and nobody whom the case concerns (S0 III.6).
 */
export function maySee(
  oversightCase: OversightCase,
  personId: string,
  isInspectingBody: boolean,
): boolean {
  switch (oversightCase.kind) {
    case 'inspection':
      return (
        isInspectingBody ||
        oversightCase.findings.some(({ responsible }) => responsible.personId === personId)
      );
    case 'misuse':
      return isInspectingBody && !oversightCase.concerns.some((one) => one.personId === personId);
  }
}

/** Whether a command on an inspection or misuse case is accepted, and what then happened. */
export function decideOversight(
  command: OversightCommand,
  oversightCase: OversightCase | undefined,
  context: OversightContext,
): OversightDecision {
  switch (command.type) {
    case 'recordInspection':
      return oversightCase
        ? refuse({ because: 'not_in_this_state' })
        : recordInspection(command, context);
    case 'openMisuseCase':
      return oversightCase
        ? refuse({ because: 'not_in_this_state' })
        : openMisuseCase(command, context);
    case 'addMisuseNote':
    case 'concludeMisuse':
      return oversightCase?.kind === 'misuse'
        ? onMisuse(command, oversightCase, context)
        : refuse({ because: 'not_in_this_state' });
    default:
      return oversightCase?.kind === 'inspection'
        ? onInspection(command, oversightCase, context)
        : refuse({ because: 'not_in_this_state' });
  }
}

function recordInspection(
  command: CommandOf<'recordInspection'>,
  context: OversightContext,
): OversightDecision {
  const { type: _, ...data } = command;
  if (!inspects(context)) return refuse({ because: 'not_yours' });
  if (!isText(data.place)) return missingText('place');
  if (!isDay(data.visitedOn)) return invalid('visitedOn', 'Ngày kiểm tra không có trong lịch.');
  if (data.visitedOn > context.today) return invalid('visitedOn', 'Ngày kiểm tra chưa đến.');
  if (data.inspectors.length === 0) return invalid('inspectors', 'Cần ít nhất một người kiểm tra.');
  return accept({ type: 'InspectionRecorded', data });
}

function openMisuseCase(
  command: CommandOf<'openMisuseCase'>,
  context: OversightContext,
): OversightDecision {
  const { type: _, ...data } = command;
  if (!inspects(context)) return refuse({ because: 'not_yours' });
  if (!isText(data.account)) return missingText('account');
  return accept({ type: 'MisuseCaseOpened', data });
}

function onMisuse(
  command: CommandOf<'addMisuseNote' | 'concludeMisuse'>,
  misuse: MisuseCase,
  context: OversightContext,
): OversightDecision {
  if (!maySee(misuse, context.by.personId, inspects(context)))
    return refuse({ because: 'not_yours' });
  if (misuse.conclusion) return refuse({ because: 'not_in_this_state' });
  if (command.type === 'addMisuseNote') {
    return isText(command.text)
      ? accept({ type: 'MisuseNoteAdded', data: { text: command.text } })
      : missingText('text');
  }
  if (!isText(command.reason)) return missingText('reason');
  return accept({
    type: 'MisuseConcluded',
    data: { verdict: command.verdict, reason: command.reason },
  });
}

type InspectionCommand = CommandOf<
  'raiseFinding' | 'answerFinding' | 'reopenFinding' | 'closeFinding' | 'remindFindings'
>;

function onInspection(
  command: InspectionCommand,
  inspection: Inspection,
  context: OversightContext,
): OversightDecision {
  switch (command.type) {
    case 'raiseFinding':
      return raiseFinding(command, inspection, context);
    case 'remindFindings':
      return remindFindings(inspection, context);
    default: {
      const finding = inspection.findings.find(({ id }) => id === command.findingId);
      if (!finding) return invalid('findingId', 'Không có kiến nghị này trong biên bản.');
      return onFinding(command, finding, context);
    }
  }
}

function raiseFinding(
  { text, responsible, workingDays }: CommandOf<'raiseFinding'>,
  inspection: Inspection,
  context: OversightContext,
): OversightDecision {
  if (!inspects(context)) return refuse({ because: 'not_yours' });
  if (!isText(text)) return missingText('text');
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > mostWorkingDays)
    return invalid('workingDays', `Thời hạn từ 1 đến ${mostWorkingDays} ngày làm việc.`);
  const on = context.calendar.addWorkingDays(context.today, workingDays);
  return accept({
    type: 'FindingRaised',
    data: {
      findingId: `f${inspection.findings.length + 1}`,
      text,
      responsible,
      due: {
        on,
        clause: context.clause,
        computed: `${workingDays} ngày làm việc kể từ ${shortDate(context.today)}, không tính ngày đầu`,
      },
    },
  });
}

function onFinding(
  command: CommandOf<'answerFinding' | 'reopenFinding' | 'closeFinding'>,
  finding: Finding,
  context: OversightContext,
): OversightDecision {
  const answers = command.type === 'answerFinding';
  const mayAct = answers ? finding.responsible.personId === context.by.personId : inspects(context);
  if (!mayAct) return refuse({ because: 'not_yours' });
  if (finding.status !== (answers ? 'open' : 'answered'))
    return refuse({ because: 'not_in_this_state' });
  return onFindingText(command, finding.id);
}

function onFindingText(
  command: CommandOf<'answerFinding' | 'reopenFinding' | 'closeFinding'>,
  findingId: string,
): OversightDecision {
  switch (command.type) {
    case 'answerFinding':
      return isText(command.answer)
        ? accept({ type: 'FindingAnswered', data: { findingId, answer: command.answer } })
        : missingText('answer');
    case 'reopenFinding':
      return isText(command.reason)
        ? accept({ type: 'FindingReopened', data: { findingId, reason: command.reason } })
        : missingText('reason');
    case 'closeFinding':
      return isText(command.note)
        ? accept({ type: 'FindingClosed', data: { findingId, note: command.note } })
        : missingText('note');
  }
}

/** Offsets, in working days from the due day, on which an open finding is reminded of. */
const reminderOffsets = [-3, 0, 1, 3] as const;

/** The offset whose day has come and has not been reminded of; the latest one, so missed ones collapse. */
function offsetDue(
  finding: Finding,
  today: string,
  calendar: OversightContext['calendar'],
): number | undefined {
  if (finding.status !== 'open') return undefined;
  return reminderOffsets.findLast((offset) => {
    const day = calendar.addWorkingDays(finding.due.on, offset);
    return day <= today && (finding.remindedOn === undefined || finding.remindedOn < day);
  });
}

function remindFindings(
  inspection: Inspection,
  { system, today, calendar }: OversightContext,
): OversightDecision {
  if (!system) return refuse({ because: 'not_yours' });
  const facts = inspection.findings.flatMap((finding): CaseFact[] => {
    const offset = offsetDue(finding, today, calendar);
    return offset === undefined
      ? []
      : [{ type: 'FindingReminded', data: { findingId: finding.id, offset } }];
  });
  return facts.length === 0 ? refuse({ because: 'nothing_due' }) : accept(...facts);
}

/** The next day on which an open finding must be reminded of, after `today`. */
export function nextFindingReminder(
  inspection: Inspection,
  today: string,
  calendar: OversightContext['calendar'],
): string | undefined {
  const days = inspection.findings
    .filter(({ status }) => status === 'open')
    .flatMap((finding) => {
      if (offsetDue(finding, today, calendar) !== undefined) return [today];
      return reminderOffsets
        .map((offset) => calendar.addWorkingDays(finding.due.on, offset))
        .filter((day) => day >= addDays(today, 1));
    });
  return days.sort()[0];
}
