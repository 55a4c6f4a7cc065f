export interface Files {
  readonly put: (key: string, content: Uint8Array, type: string) => Promise<void>;
  readonly get: (key: string) => Promise<Uint8Array | undefined>;
  /** A link of at most 60 seconds that downloads under `name`. */
  readonly link: (key: string, name: string) => Promise<string>;
}
