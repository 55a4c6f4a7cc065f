import { createHmac } from 'node:crypto';
import { confirmReading } from '../domain/dissemination/member.ts';
import {
  type PrintedCode,
  type PrintRefusal,
  printRefusal,
  triesInTenMinutes,
} from '../domain/dissemination/printedCode.ts';
import type { Place } from '../domain/dissemination/round.ts';
import type { Moment } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import type { UnitAct, UnitOutcome } from './disseminationUnit.ts';
import { secretHash } from './linkToken.ts';
import { onceMore } from './onceMore.ts';
import { planRead } from './planRead.ts';
import type { SigningKey } from './signingKeys.ts';

/** 128 bits made from what was printed, so that the same sheet shown again carries the same code. */
const printedSecret = ({ key }: SigningKey, place: Place, commandId: string): string =>
  createHmac('sha256', key)
    .update(
      `sang-kien/printed\n${JSON.stringify([place.tenant, place.programmeId, place.version, place.unitId, commandId])}`,
    )
    .digest()
    .subarray(0, 16)
    .toString('base64url');

export type Printing =
  | { readonly accepted: true; readonly secret: string; readonly code: PrintedCode }
  | Extract<UnitOutcome<PrintRefusal | { readonly because: 'not_frozen' }>, { accepted: false }>;

/** Makes the code of a sheet for a meeting; the sheet printed before stops working. */
export const printCode =
  ({ dissemination, secret }: Needs<'dissemination' | 'secret'>) =>
  async ({ place, by, moment, commandId }: UnitAct, day: string): Promise<Printing> => {
    const refusal = printRefusal(day, moment.today);
    if (refusal) return { accepted: false, refusal };
    const frozen = await dissemination.coverage(place);
    if (!frozen) return { accepted: false, refusal: { because: 'not_frozen' } };
    const printed = printedSecret((await secret()).current, place, commandId);
    const { unitName } = frozen;
    const code = { ...place, hash: secretHash(printed), unitName, day, by, at: moment.now };
    await dissemination.savePrintedCode(code);
    return { accepted: true, secret: printed, code };
  };

export type CodeView =
  | { readonly state: 'open'; readonly code: PrintedCode }
  | { readonly state: 'dead'; readonly why: 'unknown' | 'over' | 'printed_again' | 'superseded' };

type CodeNeeds = Needs<'dissemination' | 'programmes'>;

/** Looks at a printed code of the department; changes nothing. */
export const openCode =
  ({ dissemination, programmes }: CodeNeeds) =>
  async (tenant: string, secret: string, { today }: Moment): Promise<CodeView> => {
    const code = /^[\w-]{22}$/.test(secret)
      ? await dissemination.printedCode(tenant, secretHash(secret))
      : undefined;
    if (!code) return { state: 'dead', why: 'unknown' };
    const [frozen, read] = await Promise.all([
      dissemination.coverage(code),
      planRead({ programmes })(tenant, code.programmeId, code.version),
    ]);
    if (today > code.day) return { state: 'dead', why: 'over' };
    if (read?.superseded) return { state: 'dead', why: 'superseded' };
    if (frozen?.printedCode !== code.hash) return { state: 'dead', why: 'printed_again' };
    return { state: 'open', code };
  };

export type CodeOutcome = 'confirmed' | 'not_on_the_list' | 'too_many_tries' | CodeView;

/**
 * Writes down that the member with this staff code has heard the plan; once, however often it is sent.
 * Nothing tells a staff code that is wrong from one that is not on the list, nor who confirmed before.
 */
export const confirmByCode =
  (deps: CodeNeeds & Needs<'organisation'>) =>
  async (asked: {
    readonly tenant: string;
    readonly secret: string;
    readonly staffCode: string;
    readonly moment: Moment;
  }): Promise<CodeOutcome> => {
    const { tenant, secret, staffCode, moment } = asked;
    const view = await openCode(deps)(tenant, secret, moment);
    if (view.state === 'dead') return view;
    const { dissemination, organisation } = deps;
    const { code } = view;
    if ((await dissemination.countTry(tenant, code.hash, moment.now)) > triesInTenMinutes)
      return 'too_many_tries';
    const person = await organisation.personByStaffCode(tenant, code.unitId, staffCode);
    if (!person?.active) return 'not_on_the_list';
    return onceMore(async () => {
      const before = await dissemination.member(code, person.id);
      const decision = before && confirmReading(before, moment.now, 'printed_code');
      if (!decision) return 'not_on_the_list';
      if (decision.accepted)
        await dissemination.saveMembers(code, [{ before, after: decision.member }]);
      else if (decision.refusal.because !== 'already_confirmed') return 'not_on_the_list';
      return 'confirmed';
    });
  };
