import type { Due } from '../../events/schema/envelope.ts';
import type { OutboxMail } from '../ports.ts';

/** A mail's parts in reading order. Text and HTML are both made from these, so they say the same. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Somebody's own words, marked as such. */
  | { readonly kind: 'quote'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly label: string; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly label: string; readonly rows: readonly Row[] }
  | { readonly kind: 'due'; readonly label: string; readonly due: Due }
  | { readonly kind: 'code'; readonly code: string }
  | {
      readonly kind: 'buttons';
      readonly note?: string;
      /** Beside the point of the mail: drawn as an outline. */
      readonly quiet?: boolean;
      readonly buttons: readonly Button[];
    };

export type Row = readonly [label: string, value: string];

export interface Button {
  readonly label: string;
  readonly url: string;
}

export interface Content {
  /** The same for every mail of a dossier, so that mail programs keep one thread. */
  readonly subject: string;
  readonly heading: string;
  /** What is asked or told, in one or two paragraphs; a unit may word it itself. */
  readonly opening: readonly string[];
  readonly blocks: readonly Block[];
  readonly closing: readonly string[];
  /** Short English for readers without Vietnamese. */
  readonly english: string;
  /** Values of the placeholders that a unit's own wording may use. */
  readonly values: Readonly<Partial<Record<Placeholder, string>>>;
}

/** Marks that a unit's own wording may contain, as `{{han}}`, and what they stand for. */
export const placeholders = {
  nguoi_nhan: 'họ và tên người nhận',
  don_vi: 'tên đơn vị',
  chuong_trinh: 'tên chương trình',
  so_ho_so: 'số hồ sơ',
  ten_de_xuat: 'tên đề xuất',
  trang_thai: 'tình trạng hồ sơ',
  han: 'hạn xử lý',
} as const;
export type Placeholder = keyof typeof placeholders;

/** A link made for this mail: the address carries the token, the code stands in the body alone. */
export interface MailLink {
  readonly url: string;
  readonly code: string;
}

/** What a template may use besides its facts. */
export interface Context {
  readonly mail: OutboxMail;
  readonly publicUrl: string;
  readonly link?: MailLink;
}
