/** Somebody else saved the dossier or case first. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
}

/** The mailed link was used, locked or never stored; nothing was written. */
export class LinkUsed extends Error {
  override readonly name = 'LinkUsed';
}

/** Another dossier took the receipt number first. */
export class NumberTaken extends Error {
  override readonly name = 'NumberTaken';
}

/** Input from outside that cannot be stored as it is. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly field: string;
  readonly problem: string;

  constructor(field: string, problem: string) {
    super(`${field}: ${problem}`);
    this.field = field;
    this.problem = problem;
  }
}

/** A record that can never be read, however often it is tried: it is parked, not retried. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Nothing is lost and nothing was done: the caller's own retry is the remedy. */
export class TryAgainLater extends Error {
  override readonly name = 'TryAgainLater';
}
