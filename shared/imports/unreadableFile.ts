/** The file as a whole cannot be imported; said in Vietnamese to the person who sent it. */
export interface FileRefusal {
  readonly problem: string;
  readonly remedy: string;
}

/** Thrown by the readers of this folder; `readTable` turns it into a refusal. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly refusal: FileRefusal;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.refusal = { problem, remedy };
  }
}
