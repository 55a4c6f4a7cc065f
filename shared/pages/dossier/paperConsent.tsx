import { Select } from '../components/fields.tsx';
import type { ActionProps } from './actionProps.ts';

/** The signed paper of a co-author whom no mail reaches; it must be among the attachments first. */
export const PaperConsent = ({ form, state, dossier }: ActionProps) => {
  const silent = dossier.content.authors.filter(({ consent }) => consent === 'pending');
  return (
    <>
      <p class="hint">
        Dành cho đồng tác giả không có địa chỉ thư hoặc không nhận được thư. Đính kèm bản chụp giấy
        đồng ý có chữ ký trước, rồi chọn ở đây; bộ phận tiếp nhận sẽ thấy tệp này.
      </p>
      <Select
        form={form}
        name="personId"
        label="Đồng tác giả"
        options={silent.map(({ person }) => ({ value: person.personId, label: person.name }))}
        state={state}
        required
      />
      <Select
        form={form}
        name="fileId"
        label="Bản chụp giấy đồng ý"
        options={dossier.attachments.map(({ fileId, name }) => ({ value: fileId, label: name }))}
        state={state}
        required
      />
    </>
  );
};
