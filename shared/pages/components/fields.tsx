import type { Child } from 'hono/jsx';
import type { FormState } from '../pageContext.ts';

interface FieldProps {
  /** Keeps ids unique where several forms stand on one page. */
  readonly form: string;
  readonly name: string;
  readonly label: Child;
  readonly state: FormState;
  readonly value?: string;
  readonly hint?: Child;
  readonly required?: boolean;
}

export const fieldId = (form: string, name: string): string => `${form}-${name}`;

const errorOf = (state: FormState, name: string): string | undefined =>
  state.errors.find(({ field }) => field === name)?.message;

/** What was typed last, else what is stored. */
export const enteredOr = (state: FormState, name: string, stored = ''): string =>
  state.entered ? (state.entered[name]?.[0] ?? '') : stored;

const describedBy = (
  { form, name, hint, state }: FieldProps,
  more?: string,
): string | undefined => {
  const id = fieldId(form, name);
  const ids = [
    hint ? `${id}-hint` : '',
    errorOf(state, name) ? `${id}-error` : '',
    more ?? '',
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
};

const marks = (field: FieldProps, more?: string) => ({
  id: fieldId(field.form, field.name),
  name: field.name,
  required: field.required,
  'aria-describedby': describedBy(field, more),
  'aria-invalid': errorOf(field.state, field.name) ? ('true' as const) : undefined,
});

const Frame = ({ field, children }: { field: FieldProps; children: Child }) => {
  const id = fieldId(field.form, field.name);
  const error = errorOf(field.state, field.name);
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>
        {field.label}
        {field.required ? <Required /> : null}
      </label>
      {field.hint ? (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {error ? <ErrorLine id={`${id}-error`} message={error} /> : null}
      {children}
    </div>
  );
};

const Required = () => <span class="required"> (bắt buộc)</span>;

const ErrorLine = ({ id, message }: { id: string; message: string }) => (
  <p class="error" id={id}>
    <span class="visually-hidden">Lỗi: </span>
    {message}
  </p>
);

interface LineProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'number' | 'date';
  readonly maximum?: number;
  readonly minimum?: number;
  readonly autocomplete?: string;
  readonly short?: boolean;
}

/** One line of text, a day or a whole number; `maximum` is a length for text and a value for numbers. */
export const Line = (field: LineProps) => {
  const number = field.type === 'number';
  return (
    <Frame field={field}>
      <input
        {...marks(field)}
        type={field.type ?? 'text'}
        class={field.short ? 'short' : undefined}
        value={enteredOr(field.state, field.name, field.value)}
        maxlength={number ? undefined : field.maximum}
        max={number ? field.maximum : undefined}
        min={number ? field.minimum : undefined}
        inputmode={number ? 'numeric' : undefined}
        autocomplete={field.autocomplete ?? 'off'}
      />
    </Frame>
  );
};

interface AreaProps extends FieldProps {
  readonly maximum: number;
  readonly rows?: number;
  readonly minimum?: number;
  /** Where the script asks for similar texts; what was typed is put behind it. */
  readonly similar?: string;
}

/** Several lines; the script adds a counter of characters left. */
export const Area = (field: AreaProps) => (
  <Frame field={field}>
    <textarea
      {...marks(field)}
      rows={field.rows ?? 4}
      maxlength={field.maximum}
      data-counter=""
      data-similar={field.similar}
    >
      {enteredOr(field.state, field.name, field.value)}
    </textarea>
  </Frame>
);

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
  readonly many?: boolean;
  readonly chosen?: readonly string[];
}

/** Radio buttons, or check boxes when many may be chosen; nothing is chosen beforehand. */
export const Choice = (field: ChoiceProps) => {
  const id = fieldId(field.form, field.name);
  const error = errorOf(field.state, field.name);
  const chosen = field.state.entered
    ? (field.state.entered[field.name] ?? [])
    : (field.chosen ?? []);
  return (
    <fieldset class={error ? 'field wrong' : 'field'} aria-describedby={describedBy(field)}>
      <legend>
        {field.label}
        {field.required ? <Required /> : null}
      </legend>
      {field.hint ? (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {error ? <ErrorLine id={`${id}-error`} message={error} /> : null}
      {field.options.map((option, index) => (
        <label class="option">
          <input
            id={index === 0 ? id : undefined}
            type={field.many ? 'checkbox' : 'radio'}
            name={field.name}
            value={option.value}
            checked={chosen.includes(option.value)}
            required={field.required && !field.many}
          />
          <span>
            {option.label}
            {option.hint ? <span class="hint">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

/** One yes-or-no box whose label is the statement itself. */
export const Check = (field: FieldProps & { readonly checked?: boolean }) => {
  const error = errorOf(field.state, field.name);
  const checked = field.state.entered ? Boolean(field.state.entered[field.name]) : field.checked;
  const id = fieldId(field.form, field.name);
  return (
    <div class={error ? 'field wrong' : 'field'}>
      {error ? <ErrorLine id={`${id}-error`} message={error} /> : null}
      <label class="option">
        <input {...marks(field)} type="checkbox" value="co" checked={checked} />
        <span>
          {field.label}
          {field.hint ? (
            <span class="hint" id={`${id}-hint`}>
              {field.hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
};

export const FileField = (field: FieldProps & { readonly accept: string }) => (
  <Frame field={field}>
    <input {...marks(field)} type="file" accept={field.accept} />
  </Frame>
);

/** A list to pick one from; the first entry asks for a choice. */
export const Select = (field: FieldProps & { readonly options: readonly Option[] }) => {
  const current = enteredOr(field.state, field.name, field.value);
  return (
    <Frame field={field}>
      <select {...marks(field)}>
        <option value="">Chọn…</option>
        {field.options.map((option) => (
          <option value={option.value} selected={option.value === current}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
};
