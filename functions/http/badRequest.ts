/** A request that cannot be read; nothing was done. The message is for the visitor. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly status: 400 | 403 | 409 | 413 | 415;

  constructor(status: 400 | 403 | 409 | 413 | 415, message: string) {
    super(message);
    this.status = status;
  }
}
