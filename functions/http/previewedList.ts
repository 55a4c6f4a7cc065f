import { cleanLine } from '../../shared/domain/text/vietnamese.ts';
import type { FileRefusal } from '../../shared/imports/unreadableFile.ts';
import { limits } from '../../shared/pages/limits.ts';
import type { FormState } from '../../shared/pages/pageContext.ts';
import type { Administrator, SentForm } from './administering.ts';
import { dropUpload, heldUpload, holdUpload } from './files/heldUpload.ts';
import { fieldOf } from './readForm.ts';
import type { PageStatus } from './responses.tsx';
import type { WebContext } from './web.ts';

export interface SentList {
  readonly name: string;
  readonly content: Uint8Array;
  readonly dryRun: boolean;
}

interface Read {
  readonly saved: boolean;
}

/** How a list stands after a dry run. */
interface Standing {
  readonly hasErrors: boolean;
  readonly changesSomething: boolean;
}

/** What a page shows: a refusal, or the list as it was tried or saved. */
export interface ShownList<Result> {
  readonly state?: FormState;
  readonly result?: Result & { readonly fileName: string; readonly keptAs?: string };
  readonly status?: PageStatus;
}

interface PreviewedList<Result extends Read> {
  readonly run: (
    c: WebContext,
    by: Administrator,
    sent: SentList,
  ) => Promise<Result | { readonly refusal: FileRefusal }>;
  readonly standingOf: (result: Result) => Standing;
  readonly show: (
    c: WebContext,
    by: Administrator,
    shown: ShownList<Result>,
  ) => Response | Promise<Response>;
}

function chosenFile(
  file: File | undefined,
): { readonly file: File } | { readonly problem: string } {
  if (!file || file.size === 0) return { problem: 'chưa chọn tệp, hoặc tệp trống.' };
  return file.size > limits.attachmentBytes ? { problem: 'lớn hơn 4 MB.' } : { file };
}

/** A name that is only shown back. */
const shownName = (name: string): string => cleanLine(name).slice(0, 100) || 'danh sách';

/** A list that is shown before it is saved: what the preview read is kept for an hour, and saved as it was. */
export function previewedList<Result extends Read>({
  run,
  standingOf,
  show,
}: PreviewedList<Result>) {
  const refused = (c: WebContext, by: Administrator, message: string) =>
    show(c, by, {
      state: { errors: [{ field: 'file', message: `Tệp: ${message}` }] },
      status: 422,
    });

  return {
    preview: async (c: WebContext, form: SentForm): Promise<Response> => {
      const { visitor } = form;
      const chosen = chosenFile(form.file);
      if ('problem' in chosen) return refused(c, form, chosen.problem);
      const content = new Uint8Array(await chosen.file.arrayBuffer());
      const fileName = shownName(chosen.file.name);
      const tried = await run(c, form, { name: fileName, content, dryRun: true });
      if ('refusal' in tried)
        return refused(c, form, `${tried.refusal.problem} ${tried.refusal.remedy}`);
      const { hasErrors, changesSomething } = standingOf(tried);
      if (hasErrors || !changesSomething)
        return show(c, form, { result: { ...tried, fileName }, status: hasErrors ? 422 : 200 });
      const keptAs = await holdUpload(c.get('deps').files, visitor, content, c.get('moment'));
      return show(c, form, { result: { ...tried, fileName, keptAs } });
    },

    save: async (c: WebContext, form: SentForm): Promise<Response> => {
      const { files } = c.get('deps');
      const id = fieldOf(form.entered, 'tep');
      const content = await heldUpload(files, form.visitor, id, c.get('moment'));
      if (!content)
        return refused(
          c,
          form,
          'đã lưu rồi, hoặc xem trước đã quá một giờ. Xin chọn lại tệp để xem trước.',
        );
      const fileName = shownName(fieldOf(form.entered, 'ten'));
      const done = await run(c, form, { name: fileName, content, dryRun: false });
      if ('refusal' in done)
        return refused(c, form, `${done.refusal.problem} ${done.refusal.remedy}`);
      if (done.saved) await dropUpload(files, form.visitor, id);
      return show(c, form, { result: { ...done, fileName }, status: done.saved ? 200 : 422 });
    },
  };
}
