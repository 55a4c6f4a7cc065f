import { cleanLine } from '../../../shared/domain/text/vietnamese.ts';
import {
  maximumPlanCharacters,
  type PlanText,
  planText,
  withinLength,
} from '../../../shared/imports/planText.ts';
import type { FileRefusal } from '../../../shared/imports/unreadableFile.ts';
import {
  ReadPlanPage,
  type ShownReading,
} from '../../../shared/pages/administration/readPlanPage.tsx';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { draftYaml } from '../../../shared/programmes/reading/draftYaml.ts';
import { findingLabels } from '../../../shared/programmes/reading/findings.ts';
import { type PlanReading, readPlanText } from '../../../shared/programmes/reading/planReading.ts';
import {
  type Administrator,
  administering,
  administeringForm,
  type SentForm,
} from '../administering.ts';
import { formToken } from '../formToken.ts';
import { fieldOf } from '../readForm.ts';
import { type PageStatus, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

interface Shown {
  readonly state?: FormState;
  readonly shown?: ShownReading;
  readonly status?: PageStatus;
}

const show = (
  c: WebContext,
  { visitor }: Administrator,
  { state = untouched, shown, status }: Shown = {},
) =>
  page(
    c,
    <ReadPlanPage
      context={contextFor(c, visitor)}
      token={() => formToken(visitor.nonce)}
      state={state}
      longestText={maximumPlanCharacters}
      {...(shown ? { shown } : {})}
    />,
    status,
  );

const shownReading = (
  name: string,
  { papers, findings, warnings, notFound }: PlanReading,
  draft: string,
): ShownReading => ({
  name,
  papers: papers.length,
  findings: findings.map(({ field, ...found }) => ({ label: findingLabels[field], ...found })),
  warnings,
  notFound,
  draft,
});

/** What the five known plans give is a tenth of this. */
const longestDraft = 150_000;
const tooMuch: FileRefusal = {
  problem: 'Tìm thấy quá nhiều điều cho một kế hoạch.',
  remedy: 'Chỉ gửi phần kế hoạch, bỏ danh sách và phụ lục.',
};

/** A file goes before pasted text. */
async function sentText({ file, entered }: SentForm): Promise<PlanText> {
  if (file && file.size > 0) return planText({ content: new Uint8Array(await file.arrayBuffer()) });
  return withinLength(fieldOf(entered, 'text'));
}

async function read(c: WebContext, form: SentForm): Promise<Response> {
  const { file, entered } = form;
  const sent = await sentText(form);
  const hasFile = file !== undefined && file.size > 0;
  const refused = ({ problem, remedy }: FileRefusal) => {
    const [field, name] = hasFile ? ['file', 'Tệp'] : ['text', 'Chữ của văn bản'];
    const errors = [{ field, message: `${name}: ${problem} ${remedy}` }];
    return show(c, form, { state: { errors, entered }, status: 422 });
  };
  if ('refusal' in sent) return refused(sent.refusal);
  const reading = readPlanText(sent.text, c.get('moment').today);
  const draft = draftYaml(reading);
  if (draft.length > longestDraft) return refused(tooMuch);
  const name = (hasFile && cleanLine(file.name).slice(0, 100)) || 'chữ đã dán';
  return show(c, form, { shown: shownReading(name, reading, draft) });
}

export function administrationReadPlanRoutes(app: WebHono): void {
  app.get(
    '/quan-tri/chuong-trinh/doc',
    administering((c, by) => show(c, by)),
  );
  app.post('/quan-tri/chuong-trinh/doc', administeringForm(read, { files: true }));
}
