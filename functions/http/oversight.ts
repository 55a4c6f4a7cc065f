import type { PersonRef } from '../../events/schema/envelope.ts';
import { actOnCase, type CaseOutcome, inspectingBodies } from '../../shared/app/actOnCase.ts';
import type { OversightCommand, OversightRefusal } from '../../shared/domain/oversight/commands.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { FieldError } from '../../shared/pages/pageContext.ts';
import { formToken } from './formToken.ts';
import { programmesOf } from './programmesOf.ts';
import { notFound, type PageStatus } from './responses.tsx';
import { signedIn, type Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

/** What a visitor inspects: a unit and the programme whose inspecting bodies the visitor belongs to. */
export interface Beat {
  readonly programme: Programme;
  readonly unitId: string;
  readonly unitName: string;
}

export async function beatOf(
  c: WebContext,
  { tenant, person, holdings }: Visitor,
): Promise<Beat | undefined> {
  const { organisation } = c.get('deps');
  for (const unitId of new Set(holdings.map((holding) => holding.unitId))) {
    const unit = await organisation.unit(tenant, unitId, c.get('moment').today);
    const programmes = unit ? await programmesOf(c, tenant, unit) : [];
    for (const programme of programmes) {
      const bodies = await bodiesOf(c, tenant, programme, unitId);
      if (bodies.some(({ personId }) => personId === person.id))
        return { programme, unitId, unitName: unit?.name ?? '' };
    }
  }
  return undefined;
}

export const bodiesOf = (c: WebContext, tenant: string, programme: Programme, unitId: string) =>
  inspectingBodies(c.get('deps').organisation, programme, {
    tenant,
    unitId,
    on: c.get('moment').today,
  });

/** Lets the inspecting bodies through; for everybody else there is no such page. */
export const inspecting = (
  handler: (c: WebContext, visitor: Visitor, beat: Beat) => Promise<Response>,
) =>
  signedIn(async (c, visitor) => {
    const beat = await beatOf(c, visitor);
    return beat ? handler(c, visitor, beat) : notFound(c);
  });

export const tokenFor = (visitor: Visitor) => () => formToken(visitor.nonce);

export const refOf = ({ person }: Visitor): PersonRef => ({
  personId: person.id,
  name: person.name,
});

export const runOnCase = (
  c: WebContext,
  visitor: Visitor,
  caseId: string,
  command: OversightCommand,
  commandId: string,
): Promise<CaseOutcome> =>
  actOnCase(c.get('deps'))({
    tenant: visitor.tenant,
    caseId,
    command,
    by: refOf(visitor),
    moment: c.get('moment'),
    commandId,
    channel: 'web',
  });

const refusalWords: Readonly<Record<OversightRefusal['because'], string>> = {
  not_yours: 'Việc này không thuộc quyền của Ông/Bà. Chưa thực hiện gì.',
  not_in_this_state: 'Việc này đã được làm hoặc chưa đến lúc làm. Xin tải lại trang.',
  nothing_due: 'Không có việc nào đến hạn.',
  invalid_field: '',
};

export const errorsOf = (refusal: OversightRefusal): readonly FieldError[] =>
  refusal.because === 'invalid_field'
    ? [{ field: refusal.field, message: refusal.problem }]
    : [{ field: '', message: refusalWords[refusal.because] }];

export const statusOf = ({ because }: OversightRefusal): PageStatus => {
  if (because === 'not_yours') return 403;
  return because === 'invalid_field' ? 422 : 409;
};
