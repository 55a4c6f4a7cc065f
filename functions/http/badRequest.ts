/** A request that cannot be read; nothing was done. The message is for the visitor. */
export class BadRequest extends Error {
  override readonly name: string = 'BadRequest';
  readonly status: 400 | 403 | 409 | 413 | 415;

  constructor(status: 400 | 403 | 409 | 413 | 415, message: string) {
    super(message);
    this.status = status;
  }
}

/** A form says whose department it is about. None of ours does: somebody tries; it goes into the log. */
export class NamesDepartment extends BadRequest {
  override readonly name = 'NamesDepartment';

  constructor() {
    super(400, 'Biểu mẫu có trường không được phép; chưa thực hiện gì.');
  }
}
