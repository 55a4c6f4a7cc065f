import { conditionsFor, type TitleConditions } from '../../domain/awards/titleConditions.ts';
import type { Content } from '../../domain/dossier/state.ts';
import type { Programme } from '../../domain/programmes/programme.ts';

/** What the titles that somebody aims for need in the year in which they are awarded. */
export const AimedTitles = ({ content, programme }: { content: Content; programme: Programme }) => {
  const year = Number(programme.window.to.slice(0, 4));
  const known = (programme.form.choices ?? []).flatMap(({ id, options }) =>
    (content.choices[id] ?? []).flatMap((title) => {
      const conditions = conditionsFor(title, year);
      const name = options.find((option) => option.id === title)?.name ?? title;
      return conditions ? [{ name, conditions }] : [];
    }),
  );
  return (
    <>
      {known.map(({ name, conditions }) => (
        <>
          <dt>Điều kiện {name}</dt>
          <dd>
            {words(conditions)}{' '}
            <span class="muted">
              ({conditions.clause}, năm {year})
            </span>
          </dd>
        </>
      ))}
    </>
  );
};

const words = ({ ways }: TitleConditions): string =>
  ways.map(({ all }) => all.join(' và ')).join('; hoặc ');
