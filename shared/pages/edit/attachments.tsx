import type { Dossier } from '../../domain/dossier/state.ts';
import { FileField } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Panel } from '../components/marks.tsx';
import { documentTypes } from '../dossier/actionFields.tsx';
import { fileSize } from '../dossier/contentView.tsx';
import { limits } from '../limits.ts';
import type { FormState, FormToken } from '../pageContext.ts';

interface Props {
  readonly dossier: Dossier;
  readonly token: FormToken;
  readonly state: FormState;
  readonly editable: boolean;
}

/** Files of the dossier: add one at a time, remove any. */
export const Attachments = ({ dossier, token, state, editable }: Props) => (
  <Panel title="Tệp đính kèm" id="tep-dinh-kem">
    {dossier.attachments.length === 0 ? (
      <p class="muted">Chưa có tệp nào. Có thể gửi hồ sơ không kèm tệp.</p>
    ) : null}
    <ul class="files">
      {dossier.attachments.map((file) => (
        <li>
          <span>
            <a href={`/ho-so/${dossier.id}/tep/${file.fileId}`}>{file.name}</a>{' '}
            <span class="muted small">{fileSize(file.bytes)}</span>
          </span>
          {editable ? (
            <Form
              action={`/soan/${dossier.id}/bo-tep`}
              token={{ ...token, commandId: `${token.commandId}-${file.fileId}` }}
            >
              <input type="hidden" name="fileId" value={file.fileId} />
              <button type="submit" class="quiet">
                Bỏ<span class="visually-hidden"> {file.name}</span>
              </button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
    {editable && dossier.attachments.length < limits.attachments ? (
      <Form action={`/soan/${dossier.id}/them-tep`} token={token} files>
        <ErrorSummary form="tep" errors={state.errors} />
        <FileField
          form="tep"
          name="file"
          label="Chọn một tệp"
          hint={`PDF, Word (.docx), Excel (.xlsx) hoặc ảnh (.jpg, .png); mỗi tệp không quá 4 MB, nhiều nhất ${limits.attachments} tệp.`}
          accept={documentTypes}
          state={state}
          required
        />
        <button type="submit" class="secondary">
          Tải lên
        </button>
      </Form>
    ) : null}
  </Panel>
);
