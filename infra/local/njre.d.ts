/** The package brings no types. */
declare module 'njre' {
  /** Fetches a Java from Adoptium, checks its SHA-256 and unpacks it. @returns the folder. */
  export function install(
    version: number,
    options: { readonly type: 'jre' | 'jdk'; readonly installPath: string },
  ): Promise<string>;
}
