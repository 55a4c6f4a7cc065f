import type { OutboxMail } from '../ports.ts';

/**
 * The mail as one that waits for a mailer like any other. What became of the first one is left behind,
 * and so is who made it: whoever makes a mail sends it only the first time.
 */
export function mailAnew(
  { sesId: _sent, address: _to, reason: _why, repeat: _again, maker: _made, ...mail }: OutboxMail,
  now: string,
): OutboxMail {
  return { ...mail, createdAt: now, status: 'pending', attempts: 0 };
}
