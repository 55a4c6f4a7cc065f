import type { NoveltyEntry } from '../../domain/novelty/entry.ts';
import { noveltyAddress } from '../noveltyAddress.ts';

interface Props {
  readonly entries: readonly NoveltyEntry[];
  /** The dossier whose title is being typed; none while it is only begun. */
  readonly dossierId?: string;
}

/** A fragment beside the title field: what else is called much like it. */
export const SimilarTitles = ({ entries, dossierId }: Props) =>
  entries.length === 0 ? null : (
    <div class="similar">
      <p>
        <strong>Việc đã có tên gần giống</strong> (để tham khảo, Ông/Bà cứ viết tiếp)
      </p>
      <ul>
        {entries.map(({ title, unitName, year, older }) => (
          <li>
            {title}{' '}
            <span class="muted">
              · {unitName}, {year}
              {older ? ', sáng kiến đã công nhận' : ''}
            </span>
          </li>
        ))}
      </ul>
      {dossierId ? (
        <p>
          <a href={noveltyAddress(dossierId)}>Xem trang so sánh</a>
        </p>
      ) : null}
    </div>
  );
