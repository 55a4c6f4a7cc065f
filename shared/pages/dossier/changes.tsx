import type { Change } from '../../../events/schema/envelope.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { fieldLabel } from '../labels/fields.ts';
import { intakeChannelLabels, obstacleLabels, outputKindLabels } from '../labels/values.ts';

const valueNames: Readonly<Record<string, string>> = {
  ...outputKindLabels,
  ...intakeChannelLabels,
  ...obstacleLabels,
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const showRecord = (value: Record<string, unknown>): string => {
  if (isRecord(value.person)) return `${String(value.person.name)} (${String(value.share)}%)`;
  if ('risk' in value) return `${String(value.risk)} → ${String(value.remedy)}`;
  return Object.values(value).map(showValue).join(', ');
};

/** A stored value as people read it; empty values show as such. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return '(trống)';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (Array.isArray(value)) return value.length === 0 ? '(trống)' : value.map(showValue).join('\n');
  return isRecord(value) ? showRecord(value) : (valueNames[String(value)] ?? String(value));
}

/** Options of the plan's own list by their names, days as people write them. */
function named(value: unknown, field: string, { form }: Programme): unknown {
  const options = form.choices?.find(({ id }) => field === `choices.${id}`)?.options;
  if (options && Array.isArray(value))
    return value.map((one) => options.find(({ id }) => id === one)?.name ?? one);
  return field.startsWith('days.') && typeof value === 'string' && value !== ''
    ? shortDate(value)
    : value;
}

/** Before and after, field by field. */
export const Changes = ({
  changes,
  programme,
}: {
  changes: readonly Change[];
  programme: Programme;
}) => (
  <dl class="diff">
    {changes.map(({ field, before, after }) => (
      <>
        <dt>{fieldLabel(field, programme)}</dt>
        <dd>
          <del>{showValue(named(before, field, programme))}</del>
          <ins>{showValue(named(after, field, programme))}</ins>
        </dd>
      </>
    ))}
  </dl>
);
