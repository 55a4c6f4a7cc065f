import { obligation, status } from '../../../events/schema/envelope.ts';
import { figureIds } from '../../../events/schema/reportFigures.ts';
import {
  figureNames,
  obligationNames,
  statusNames,
} from '../../../shared/domain/reports/labels.ts';

test.each([
  ['figure', figureIds, figureNames, /^\p{Lu}/u],
  ['status', status.options, statusNames, /^\p{Lu}/u],
  ['duty', obligation.shape.kind.options, obligationNames, /^\p{Ll}/u],
])(
  'every %s has a name of its own, written as its place in the report asks',
  (_, ids, names, begins) => {
    const written = new Map<string, string>(Object.entries(names));
    expect([...written.keys()].sort()).toEqual([...ids].sort());
    expect(new Set(written.values()).size).toBe(ids.length);
    for (const name of written.values()) expect(name).toMatch(begins);
  },
);
