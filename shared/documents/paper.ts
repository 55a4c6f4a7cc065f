/** Widths are in millimetres; the text of an A4 page with our margins is 165 mm wide. */
export interface Column {
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Last row in bold. */
  readonly total?: readonly string[];
}

export interface Chart {
  readonly kind: 'chart';
  readonly caption: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

export type Block =
  /** `I. CÔNG TÁC …`, bold capitals. */
  | { readonly kind: 'section'; readonly text: string }
  /** `1. Đăng ký`, bold. */
  | { readonly kind: 'clause'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Small italic remark under a table. */
  | { readonly kind: 'note'; readonly text: string }
  | Table
  | Chart;

export interface Annex {
  /** `Phụ lục I`. */
  readonly label: string;
  readonly title: string;
  /** `(Kèm theo …)`. */
  readonly attachedTo: string;
  readonly blocks: readonly Block[];
}

/** An administrative paper as Decree 30/2020 lays it out, before any file format. */
export interface Paper {
  /** For the file's properties. */
  readonly title: string;
  readonly author: string;
  /** Day of the figures, for the file's properties. */
  readonly madeOn: string;
  readonly superior: readonly string[];
  readonly issuer: readonly string[];
  readonly number: string;
  readonly placeAndDate: string;
  readonly kind: string;
  readonly subject: readonly string[];
  readonly addressees: readonly string[];
  /** Each ends in `;`, the last in `.`. */
  readonly bases: readonly string[];
  readonly body: readonly Block[];
  /** Dashed lines under `Nơi nhận:`. */
  readonly recipients: readonly string[];
  readonly signature: { readonly titles: readonly string[]; readonly name: string };
  readonly annexes: readonly Annex[];
}

/** Decree 30/2020, Annex I: A4 portrait, top and bottom 20–25, left 30–35, right 15–20 mm. */
export const page = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  textWidth: 165,
} as const;

export const motto = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  words: 'Độc lập - Tự do - Hạnh phúc',
} as const;
