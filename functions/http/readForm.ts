import type { Entered } from '../../shared/pages/pageContext.ts';
import { BadRequest } from './badRequest.ts';
import { type ReservedName, tellOfReserved } from './reservedFields.ts';
import type { WebContext } from './web.ts';

/** A form as it came: every value a string, files apart. */
export interface ReadForm {
  readonly entered: Entered;
  readonly file?: File;
}

/** Sizes in bytes; text limits leave room for the percent encoding of Vietnamese. */
export const bodyLimits = {
  form: 256 * 1024,
  content: 3 * 1024 * 1024,
  upload: 4.4 * 1024 * 1024,
} as const;

const mostFields = 500;

interface Expected {
  readonly maximumBytes?: number;
  /** Fields that may come more than once. */
  readonly many?: (name: string) => boolean;
  /** Reserved names that are fields of this form. */
  readonly own?: readonly ReservedName[];
}

/**
 * Reads an urlencoded or multipart form.
 * @throws {BadRequest} 413 too large, 415 another kind of body, 400 too many fields or one twice.
 */
export async function readForm(c: WebContext, expected: Expected = {}): Promise<ReadForm> {
  const form = await formIn(c, expected);
  tellOfReserved(c, form.entered, expected.own);
  return form;
}

async function formIn(c: WebContext, expected: Expected): Promise<ReadForm> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const body = await bodyWithin(c, expected.maximumBytes ?? bodyLimits.form);
  if (type === 'application/x-www-form-urlencoded')
    return { entered: collected(new URLSearchParams(new TextDecoder().decode(body)), expected) };
  if (type !== 'multipart/form-data') throw new BadRequest(415, 'Trang này chỉ nhận biểu mẫu.');
  return multipart(body, c.req.header('content-type') ?? '', expected);
}

async function bodyWithin(c: WebContext, maximum: number): Promise<ArrayBuffer> {
  const tooLarge = () =>
    new BadRequest(413, `Nội dung gửi lên quá lớn (nhiều nhất ${Math.floor(maximum / 1024)} KB).`);
  if (Number(c.req.header('content-length') ?? 0) > maximum) throw tooLarge();
  const body = await c.req.arrayBuffer();
  if (body.byteLength > maximum) throw tooLarge();
  return body;
}

async function multipart(body: ArrayBuffer, type: string, expected: Expected): Promise<ReadForm> {
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new BadRequest(400, 'Biểu mẫu gửi lên bị hỏng; xin gửi lại.');
    });
  const texts: [string, string][] = [];
  const files: File[] = [];
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') texts.push([name, value]);
    else if (value.size > 0 || value.name !== '') files.push(value);
  }
  if (files.length > 1) throw new BadRequest(400, 'Mỗi lần chỉ gửi được một tệp.');
  return { entered: collected(texts, expected), ...(files[0] && { file: files[0] }) };
}

function collected(pairs: Iterable<[string, string]>, { many = () => false }: Expected): Entered {
  const values = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of pairs) {
    count += 1;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  if (count > mostFields) throw new BadRequest(400, 'Biểu mẫu có quá nhiều trường.');
  for (const [name, all] of values)
    if (all.length > 1 && !many(name))
      throw new BadRequest(
        400,
        `Trường “${name.slice(0, 40)}” được gửi nhiều lần; chưa thực hiện gì.`,
      );
  return Object.fromEntries(values);
}

/** Lists of ticked boxes: the only fields of a form that may come more than once. */
export const isList = (name: string): boolean =>
  name === 'obstacles' || name.startsWith('choices.');

/** The single value of a field, empty when it was not sent. */
export const fieldOf = (entered: Entered, name: string): string => entered[name]?.[0] ?? '';

/** The first value of each named field; what was not sent stays absent. */
export const singleValues = (entered: Entered): Record<string, string> =>
  Object.fromEntries(Object.entries(entered).map(([name, values]) => [name, values[0] ?? '']));

/** Lines `name.0.key`, `name.1.key` … in order, at most `most` of them. */
export function rowsOf<K extends string>(
  entered: Entered,
  name: string,
  keys: readonly K[],
  most: number,
): readonly { readonly [key in K]: string }[] {
  const indices = new Set<number>();
  for (const field of Object.keys(entered)) {
    const index = new RegExp(`^${name}\\.(\\d{1,3})\\.`).exec(field)?.[1];
    if (index !== undefined) indices.add(Number(index));
  }
  return [...indices]
    .sort((a, b) => a - b)
    .slice(0, most + 1)
    .map(
      (index) =>
        Object.fromEntries(
          keys.map((key) => [key, fieldOf(entered, `${name}.${index}.${key}`)]),
        ) as {
          readonly [key in K]: string;
        },
    );
}
