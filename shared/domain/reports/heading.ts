import type { ReportHeading } from '../../../events/schema/reportFigures.ts';
import { paperName } from '../programmes/planPaper.ts';
import type { Programme } from '../programmes/programme.ts';
import type { SummaryReportInput } from './reportInput.ts';

const head = 'Giám đốc';

/** `Lưu VT, P.QLCL (Th)` as plans print it -> `VT, P.QLCL (Th)`. */
const afterArchiveWord = (name: string): string => name.replace(/^lưu\s*:?\s*/i, '');

/** Abbreviations of Decree 30/2020, Annex III; other kinds stay as they are written in the plan. */
const kinds: Readonly<Record<string, string>> = {
  KH: 'Kế hoạch',
  HD: 'Hướng dẫn',
  QĐ: 'Quyết định',
  CV: 'Công văn',
};

const instrumentName = ({ instrument, issuer }: Programme): string => {
  const kind = kinds[instrument.type] ?? instrument.type;
  const type = instrument.symbol === '' ? kind : `${kind} số`;
  return `${paperName({ ...instrument, type })} của ${issuer.snapshotName}`;
};

/** Roles of the level above are written `department:role`. */
const goesUp = (receivers: readonly string[]): boolean =>
  receivers.some((receiver) => receiver.startsWith('department:'));

/** The names that a paper of this unit carries today; kept with the figures from then on. */
export function headingOf({ programme, duty, unit, unitHead }: SummaryReportInput): ReportHeading {
  const { instrument, issuer } = programme;
  const superior = unit.superiorName ?? issuer.parentSnapshot;
  const archive = instrument.recipients.find(({ purpose }) => purpose === 'archive');
  return {
    superior,
    issuer: unit.name,
    symbol: `BC-${unit.code}`,
    place: unit.place,
    year: Number(duty.on.slice(0, 4)),
    subject: duty.subject,
    programmeName: programme.name,
    instrument: instrumentName(programme),
    window: { from: programme.window.from, to: programme.window.to },
    legalBases: [...instrument.legalBases],
    clause: duty.clause,
    addressees: goesUp(duty.receivers) ? [superior] : [],
    recipients: instrument.recipients
      .filter(({ purpose }) => purpose !== 'archive')
      .map(({ name }) => name),
    archive: afterArchiveWord(archive?.name ?? 'VT'),
    signer: unitHead ? { ...unitHead } : { title: head },
  };
}
