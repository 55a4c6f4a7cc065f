import * as z from 'zod/mini';
import { noveltyConditions, noveltyFindings } from '../../../shared/domain/novelty/verdict.ts';
import { limits } from '../../../shared/pages/limits.ts';
import type { Entered } from '../../../shared/pages/pageContext.ts';
import { singleValues } from '../readForm.ts';
import { oneOf, optionalLine, paragraph } from './fields.ts';
import { parsed } from './parsed.ts';

const verdictForm = z.object({
  condition: oneOf(noveltyConditions),
  finding: oneOf(noveltyFindings),
  compared: optionalLine(100),
  other: optionalLine(limits.line),
  evidence: paragraph(limits.paragraph),
});

export const readVerdict = (entered: Entered) => parsed(verdictForm, singleValues(entered));
