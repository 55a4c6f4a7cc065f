/** Who is looking, for the header and for what a page may offer. */
export interface Viewer {
  readonly personId: string;
  readonly name: string;
  readonly unitName: string;
}

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
}

/** What every page needs besides its own content. */
export interface PageContext {
  readonly viewer?: Viewer;
  readonly navigation: readonly NavigationLink[];
  /** Path of the page itself, to mark its place in the navigation. */
  readonly path: string;
  readonly styles: string;
  readonly script: string;
  /** Proves that a form of ours was sent by the person who saw it. */
  readonly nonce: string;
}

/** Makes a form's double click one act: the same id is answered, not repeated. */
export interface FormToken {
  readonly nonce: string;
  readonly commandId: string;
}

export interface FieldError {
  /** Field path as the form names it. */
  readonly field: string;
  /** Complete Vietnamese sentence. */
  readonly message: string;
}

/** What the person typed, kept when a form comes back with errors. */
export type Entered = Readonly<Record<string, readonly string[]>>;

export interface FormState {
  readonly errors: readonly FieldError[];
  readonly entered?: Entered;
}

export const untouched: FormState = { errors: [] };

/** Words for a due day seen from today, e.g. `còn 2 ngày làm việc`. */
export type DueWords = (on: string) => {
  readonly text: string;
  readonly late: boolean;
  readonly soon: boolean;
};
