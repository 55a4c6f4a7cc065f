import type { Context } from '../../domain/dossier/commands.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';

/** A programme with what the reader's unit was given beyond its days. */
export interface OpenTo {
  readonly programme: Programme;
  readonly exception?: Context['exception'];
  /** The reader may register for colleagues. */
  readonly registers?: boolean;
}

/** The days of registration: as announced, taken late, and given to the unit. */
export const RegistrationDays = ({ programme: { window }, exception }: OpenTo) => (
  <>
    Nhận đăng ký từ {shortDate(window.from)} đến hết {shortDate(window.to)}
    {window.hardTo ? `; nhận muộn đến hết ${shortDate(window.hardTo)}` : ''}
    {exception ? `; đơn vị được gia hạn đến hết ${shortDate(exception.until)}` : ''}
    {exception?.liftsTimeBar ? ', kể cả đơn quá hạn một năm' : ''}.
  </>
);
