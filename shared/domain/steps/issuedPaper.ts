import type { IssuedDocument } from '../../../events/schema/dossierEvents.ts';
import { isDay } from '../calendar/days.ts';
import { invalid, type Refused } from '../dossier/decision.ts';
import { required, tidy } from '../dossier/words.ts';
import { cleanLine } from '../text/vietnamese.ts';

/** The particulars of a signed paper as they are stored. */
export const tidyPaper = ({ symbol, issuedOn, signer, file }: IssuedDocument): IssuedDocument => ({
  symbol: cleanLine(symbol),
  issuedOn,
  signer: {
    name: cleanLine(signer.name),
    title: cleanLine(signer.title),
    authority: tidy(signer.authority),
  },
  file,
});

/** Longest symbol, name or title on a paper, in characters. */
const maximumLine = 200;

/** Symbols are free text: real ones do not follow one pattern (plan S0 is itself `9…/KH-QLCL`). */
export function problemsInPaper(document: IssuedDocument, today: string): (Refused | undefined)[] {
  const line = (field: string, text: string) =>
    cleanLine(text).length > maximumLine ? invalid(field, 'too_long') : required(field, text);
  return [
    line('symbol', document.symbol),
    isDay(document.issuedOn) ? undefined : invalid('issuedOn', 'not_a_day'),
    document.issuedOn > today ? invalid('issuedOn', 'in_future') : undefined,
    line('signer.name', document.signer.name),
    line('signer.title', document.signer.title),
  ];
}
