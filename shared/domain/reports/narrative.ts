import type { FigureId, ListEntry, NarrativePart } from '../../../events/schema/reportFigures.ts';
import type { ReportDuty } from '../programmes/programme.ts';
import { allOf, inPeriod, lastInPeriod, type ReportedRecord, standing } from './happened.ts';
import { progressPeriodName } from './progressPeriods.ts';

type Sentence = NarrativePart['sentences'][number];
type Lists = Readonly<Record<FigureId, readonly ListEntry[]>>;
type Source = (record: ReportedRecord, lists: Lists) => readonly string[];

const completionOf = (record: ReportedRecord) =>
  standing(record, 'CompletionReported', 'CompletionReturned')?.data;

const details = (
  { dossier }: ReportedRecord,
  list: readonly ListEntry[],
  word: (detail: string) => string,
) => list.filter(({ dossierId }) => dossierId === dossier.id).map((e) => word(e.detail ?? ''));

const achieved: Source = (record) => [completionOf(record)?.achieved ?? ''];

const limits: Source = (record, lists) => [
  completionOf(record)?.limits ?? '',
  ...details(record, lists.milestones_late, (mark) => `Chậm mốc thực hiện: ${mark}.`),
  ...details(record, lists.progress_late, (period) => `Nộp chậm báo cáo tiến độ ${period}.`),
  ...details(record, lists.progress_skipped, (skip) => `Không báo cáo tiến độ ${skip}`),
  ...details(record, lists.overdue, (owed) => `Quá hạn tại thời điểm chốt số liệu: ${owed}.`),
  ...details(record, lists.overridden, (why) => `Có bước được giao lại ngoài phân công: ${why}`),
  ...details(record, lists.vote_not_passed, (votes) => `Biểu quyết không thông qua: ${votes}.`),
];

const volumeAndQuality: Source = (record) => {
  const completion = completionOf(record);
  return completion
    ? [`Khối lượng: ${completion.volume}`, `Chất lượng: ${completion.quality}`]
    : [];
};

const causes: Source = (record) => [
  ...inPeriod(record, 'ProgressReported').map(({ data }) =>
    data.difficulties ? `Khó khăn ${progressPeriodName(data.period)}: ${data.difficulties}` : '',
  ),
  ...inPeriod(record, 'CompletionReturned').map(
    ({ data }) => `Báo cáo hoàn thành phải làm lại: ${data.reasons}`,
  ),
  ...inPeriod(record, 'DecisionTakenBack').map(
    ({ data }) => `Ý kiến đồng ý được rút lại: ${data.reason}`,
  ),
];

const lessons: Source = (record) => [completionOf(record)?.lessons ?? ''];

/** Part id of a report duty -> where its sentences come from; every sentence is somebody's record. */
const sources: Readonly<Record<string, Source>> = {
  achieved,
  limits,
  volume_quality: volumeAndQuality,
  causes,
  lessons,
};

/** Headings of a periodic report that a plan need not name. */
const customary: ReportDuty['narrative'] = [
  { id: 'achieved', heading: 'Mặt được' },
  { id: 'limits', heading: 'Mặt hạn chế' },
  { id: 'causes', heading: 'Nguyên nhân' },
  { id: 'lessons', heading: 'Bài học kinh nghiệm' },
];

const isOutstanding = (record: ReportedRecord) =>
  lastInPeriod(record, 'Evaluated')?.data.outstanding ? 0 : 1;
const isApproved = (record: ReportedRecord) => (allOf(record, 'DocumentRecorded').length ? 0 : 1);

/** What stood out is told first, then what was approved, each in order of number. */
const mostTellingFirst = (records: readonly ReportedRecord[]) =>
  records.toSorted((a, b) => isOutstanding(a) - isOutstanding(b) || isApproved(a) - isApproved(b));

/** Neighbouring dossiers that say the same are named together. */
function merged(sentences: readonly Sentence[]): Sentence[] {
  const byText = new Map<string, string[]>();
  for (const { text, about } of sentences)
    byText.set(text, [...(byText.get(text) ?? []), ...about]);
  return [...byText].map(([text, about]) => ({ text, about: [...new Set(about)] }));
}

/**
 * Drafts the plan's headings from what people reported and what the record shows; a heading that
 * nobody wrote anything for stays empty.
 */
export function narrative(
  duty: ReportDuty,
  records: readonly ReportedRecord[],
  lists: Lists,
): NarrativePart[] {
  const named = new Set(duty.narrative.map(({ id }) => id));
  const parts = [...duty.narrative, ...customary.filter(({ id }) => !named.has(id))];
  const ordered = mostTellingFirst(records);
  return parts.map(({ id, heading }) => ({
    id,
    heading,
    sentences: merged(
      ordered.flatMap((record) =>
        (sources[id]?.(record, lists) ?? [])
          .map((text) => text.trim())
          .filter((text) => text !== '')
          .map((text) => ({ text, about: [record.dossier.id] })),
      ),
    ),
  }));
}
