import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { Hono } from 'hono';
import { BadRequest } from '../../functions/http/badRequest.ts';
import {
  readAcceptance,
  readHolding,
  readHolidayYear,
  readProposal,
  readReason,
  readWording,
} from '../../functions/http/forms/administrationForms.ts';
import { commandForms, readReassignment } from '../../functions/http/forms/commandForms.ts';
import { readStages } from '../../functions/http/forms/contentForm.ts';
import { readBriefing } from '../../functions/http/forms/disseminationForms.ts';
import { readVisit } from '../../functions/http/forms/oversightForms.ts';
import { readVerdict } from '../../functions/http/forms/verdictForm.ts';
import { readForm } from '../../functions/http/readForm.ts';
import type { WebEnv } from '../../functions/http/web.ts';
import { emptyContent } from '../../shared/domain/dossier/content.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { stagesOf } from '../../shared/pages/edit/stages.ts';
import type { Entered } from '../../shared/pages/pageContext.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';
import { cases, survives, text } from './outside.ts';

const folder = join(import.meta.dirname, '../../shared/programmes');
const plans: readonly Programme[] = globSync('*-*-*.yaml', { cwd: folder }).flatMap(
  (file) => parseProgramme(readFileSync(join(folder, file), 'utf8'), file).programme ?? [],
);

/** Names that forms have, names with rows, and names that no form has. */
const names = [
  ...'title obstacles outputKind channel reasons reason part who finding opinion vote symbol'.split(
    ' ',
  ),
  ...'issuedOn signerName signerTitle role unit from to year holidays workingSaturdays source state'.split(
    ' ',
  ),
  ...'kind topic headCount withoutMail named on note consents personId fileId result staffCode'.split(
    ' ',
  ),
  ...'milestones.0.title milestones.0.due milestones.99.due risks.0.risk risks.1.remedy'.split(' '),
  ...'authors.0.share authors.1.share answers.n1.met answers..met sections.I sections.VIII'.split(
    ' ',
  ),
  ...['__proto__', 'constructor', 'toString', 'choices.', 'days.', ''],
];
const values = fc.oneof(
  text,
  fc.constantFrom('co', 'khong', 'agree', 'confirmed', '2023-06-05', '5/6/2023', '100', '0', 'on'),
);
const entered: fc.Arbitrary<Entered> = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), text), fc.array(values, { maxLength: 3 })), {
    maxLength: 12,
  })
  .map((fields) => Object.fromEntries(fields));

type Read = (form: Entered) => { readonly ok: boolean; readonly errors?: readonly object[] };

const readers: Readonly<Record<string, Read>> = {
  ...commandForms,
  reassign: readReassignment,
  holding: readHolding,
  proposal: readProposal,
  acceptance: readAcceptance,
  reason: readReason,
  holidays: (form) => readHolidayYear('2027', form),
  briefing: readBriefing,
  visit: readVisit,
  verdict: readVerdict,
};

test('every form is read, or each mistake is named with its field; none is half read', () => {
  const all = fc.constantFrom(...Object.values(readers));
  survives(
    fc.property(all, entered, (read, form) => {
      const { ok, errors = [] } = read(form);
      expect(ok).toBe(errors.length === 0);
      for (const { field, message } of errors as { field?: unknown; message?: unknown }[]) {
        expect(typeof field).toBe('string');
        expect(message).toMatch(/\p{L}/u);
      }
    }),
  );
});

test('the wording of a mail takes any text', () => {
  survives(fc.property(entered, (form) => void readWording(form)));
});

test('every plan’s own form takes whatever is typed, or says what is wrong', () => {
  expect(plans).toHaveLength(5);
  survives(
    fc.property(fc.constantFrom(...plans), entered, (programme, form) => {
      const part = readStages(stagesOf(programme), form, emptyContent, programme);
      if (!part.ok) expect(part.errors.length).toBeGreaterThan(0);
    }),
  );
});

test('a body of any kind and length is a form, or is refused with a status of the visitor’s own', async () => {
  const app = new Hono<WebEnv>();
  app.post('/', async (c) => c.json(await readForm(c)));
  app.onError((error, c) => {
    if (!(error instanceof BadRequest)) throw error;
    return c.text(error.message, error.status);
  });
  const kinds = fc.constantFrom(
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/json',
    '',
  );
  const bodies = fc.oneof(
    text,
    fc
      .array(fc.tuple(text, text))
      .map((pairs) =>
        pairs
          .map((pair) =>
            pair.map((one) => encodeURIComponent(Buffer.from(one).toString())).join('='),
          )
          .join('&'),
      ),
    fc
      .tuple(text, text)
      .map(
        ([name, value]) =>
          `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`,
      ),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  );
  await fc.assert(
    fc.asyncProperty(kinds, bodies, async (type, body) => {
      const headers = type === '' ? undefined : { 'content-type': type };
      const answer = await app.request('/', { method: 'POST', body, ...(headers && { headers }) });
      expect([200, 400, 413, 415]).toContain(answer.status);
    }),
    { numRuns: cases },
  );
});
