import type { GiveRequest } from '../../../shared/app/delegations.ts';
import { cleanLine, cleanText } from '../../../shared/domain/text/vietnamese.ts';
import type { Entered, FieldError } from '../../../shared/pages/pageContext.ts';
import { findPerson } from '../findPerson.ts';
import { fieldOf } from '../readForm.ts';
import type { Visitor } from '../visitor.ts';
import type { WebContext } from '../web.ts';
import { isoDay } from './fields.ts';

const mostReason = 500;

type Fields = Pick<GiveRequest, 'deputyId' | 'from' | 'to' | 'programmeId' | 'reason'>;

/** Who acts for somebody of the unit, from when to when, in what and why. */
export async function deputyFields(
  c: WebContext,
  visitor: Visitor,
  unitId: string,
  entered: Entered,
): Promise<{ readonly fields: Fields } | { readonly error: FieldError }> {
  const wrong = (field: string, message: string) => ({ error: { field, message } });
  const who = cleanLine(fieldOf(entered, 'who'));
  if (who === '') return wrong('who', 'Người được ủy quyền: chưa nhập.');
  const found = await findPerson(c, visitor, unitId, who);
  if ('problem' in found) return wrong('who', `Người được ủy quyền: ${found.problem}`);
  const reason = cleanText(fieldOf(entered, 'reason'));
  if (reason.length > mostReason)
    return wrong('reason', `Lý do: quá dài, nhiều nhất ${mostReason} ký tự.`);
  return {
    fields: {
      deputyId: found.person.personId,
      from: isoDay(fieldOf(entered, 'from')),
      to: isoDay(fieldOf(entered, 'to')),
      programmeId: fieldOf(entered, 'programme'),
      reason,
    },
  };
}
