import type { Child } from 'hono/jsx';
import type { FieldError, FormToken } from '../pageContext.ts';
import { fieldId } from './fields.tsx';

interface FormProps {
  readonly action: string;
  readonly token: FormToken;
  readonly children: Child;
  readonly files?: boolean;
  readonly class?: string;
  readonly id?: string;
}

/** A POST form that carries its nonce and its command id. */
export const Form = ({ action, token, children, files, class: className, id }: FormProps) => (
  <form
    method="post"
    action={action}
    id={id}
    class={className}
    enctype={files ? 'multipart/form-data' : undefined}
    novalidate
  >
    <input type="hidden" name="nonce" value={token.nonce} />
    <input type="hidden" name="commandId" value={token.commandId} />
    {children}
  </form>
);

/** All errors of a form at its top, each leading to its field. */
export const ErrorSummary = ({ form, errors }: { form: string; errors: readonly FieldError[] }) =>
  errors.length === 0 ? null : (
    <div class="summary bad" role="alert" tabindex={-1} data-focus="">
      <h2>Chưa thực hiện được</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>{field === '' ? message : <a href={`#${fieldId(form, field)}`}>{message}</a>}</li>
        ))}
      </ul>
      <p>Nội dung đã nhập vẫn được giữ dưới đây.</p>
    </div>
  );
