import type { DateRecord, LifeRecord } from '../../domain/programmes/planLife.ts';
import { disputed } from '../../domain/programmes/planLife.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Panel } from '../components/marks.tsx';
import { localTime } from '../time.ts';
import { dateAddress } from './address.ts';

interface ClaimsProps {
  readonly programme: Programme;
  readonly records: readonly LifeRecord[];
  readonly governs: boolean;
}

/** Papers that are dated differently by different sources, until somebody has confirmed one day. */
export const DateClaims = ({ programme, records, governs }: ClaimsProps) => {
  const papers = disputed(programme);
  if (papers.length === 0) return null;
  const confirmed = (symbol: string): DateRecord | undefined =>
    records.find(
      (one): one is DateRecord => one.kind === 'date_confirmed' && one.symbol === symbol,
    );
  return (
    <Panel title="Ngày ghi khác nhau" id="ngay-khac-nhau">
      {papers.map(({ type, symbol, issuer, issuedOnClaims = [] }) => {
        const record = confirmed(symbol);
        return (
          <>
            <h3>
              {type} {symbol} của {issuer}
            </h3>
            <ul>
              {issuedOnClaims.map(({ on, source }) => (
                <li>
                  <strong>{shortDate(on)}</strong>: {source}
                </li>
              ))}
            </ul>
            {record ? (
              <p>
                Đã xác nhận <strong>{shortDate(record.on)}</strong>: {record.by.name},{' '}
                {localTime(record.at)}. Căn cứ: {record.evidence}
              </p>
            ) : (
              <p>Chưa ai xác nhận ngày nào đúng.</p>
            )}
            {!record && governs ? (
              <p>
                <a class="button secondary" href={dateAddress(programme.id, symbol)}>
                  Xác nhận ngày của {symbol}
                </a>
              </p>
            ) : null}
          </>
        );
      })}
      <p class="muted small">
        Trích dẫn in trên văn bản giữ nguyên như bản in; không thời hạn nào tính theo các ngày này.
      </p>
    </Panel>
  );
};
