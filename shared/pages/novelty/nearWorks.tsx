import type { OlderWork } from '../../domain/novelty/entry.ts';
import type { NearWork } from '../../domain/novelty/nearWork.ts';
import type { Passage, PassageSide } from '../../domain/novelty/passages.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Badge, Empty } from '../components/marks.tsx';
import { sectionName } from '../labels/sections.ts';

interface Props {
  readonly programme: Programme;
  readonly nearest: readonly NearWork[];
}

/** The nearest works, nearest first. */
export const NearWorks = ({ programme, nearest }: Props) => (
  <section aria-labelledby="gan-nhat">
    <h2 id="gan-nhat">Gần nhất ({nearest.length})</h2>
    {nearest.length === 0 ? (
      <Empty title="Chưa có hồ sơ đã gửi hay sáng kiến cũ nào nói về việc gần giống." />
    ) : (
      nearest.map((near, place) => <Near near={near} place={place + 1} programme={programme} />)
    )}
  </section>
);

interface NearProps {
  readonly near: NearWork;
  readonly place: number;
  readonly programme: Programme;
}

const Near = ({ near: { entry, sameAuthor, compared }, place, programme }: NearProps) => (
  <article class="panel" aria-labelledby={`gan-${place}`}>
    <h3 id={`gan-${place}`}>
      {place}.{' '}
      {compared?.programme ? <a href={`/ho-so/${entry.dossierId}`}>{entry.title}</a> : entry.title}
    </h3>
    <p class="title-line">
      <span class="muted">
        {entry.unitName} · {entry.year}
      </span>
      {entry.older ? <Badge tone="neutral">Sáng kiến cũ</Badge> : null}
      {sameAuthor ? <Badge tone="neutral">Có chung tác giả</Badge> : null}
    </p>
    {entry.older ? <Decided older={entry.older} /> : null}
    {compared ? (
      <Passages passages={compared.passages} here={programme} there={compared.programme} />
    ) : (
      <p class="hint">
        Chỉ hiện tên, đơn vị và năm: nội dung hồ sơ này chỉ người có việc với hồ sơ được xem.
      </p>
    )}
  </article>
);

const Decided = ({ older }: { readonly older: OlderWork }) => (
  <>
    <p>
      {older.level}, Quyết định số {older.decisionNumber} ngày {shortDate(older.decisionDate)}. Tác
      giả: {older.authors}.
    </p>
    {older.summary ? <p class="prose">{older.summary}</p> : null}
  </>
);

interface PassagesProps {
  readonly passages: readonly Passage[];
  readonly here: Programme;
  readonly there: Programme | undefined;
}

const Passages = ({ passages, here, there }: PassagesProps) =>
  passages.length === 0 ? (
    <p class="hint">Không có câu nào giống nhau rõ rệt; xin đọc cả hai.</p>
  ) : (
    <ol class="passages">
      {passages.map((passage) => (
        <li>
          <Side side={passage.here} name="Hồ sơ này" programme={here} />
          <Side side={passage.there} name="Hồ sơ so sánh" programme={there} />
        </li>
      ))}
    </ol>
  );

interface SideProps {
  readonly side: PassageSide;
  readonly name: string;
  readonly programme: Programme | undefined;
}

const Side = ({ side: { sectionId, pieces }, name, programme }: SideProps) => {
  const section = programme?.form.sections.find(({ id }) => id === sectionId);
  return (
    <div>
      <p class="hint">
        {name}
        {programme ? ` · ${section ? sectionName(section) : sectionId}` : ' · Tóm tắt'}
      </p>
      <p class="prose">{pieces.map(({ text, shared }) => (shared ? <mark>{text}</mark> : text))}</p>
    </div>
  );
};
