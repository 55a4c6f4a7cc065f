import type { AuditNote } from '../../events/schema/auditNotes.ts';
import type { PersonRef } from '../../events/schema/envelope.ts';
import type { Act } from './act.ts';
import type { Link, LinkRequest } from './links.ts';

/** The mail templates; each has one renderer in `shared/messages/`. */
export type Template =
  | 'sign_in'
  | 'answer_code'
  | 'draft_unfinished'
  | 'draft_expiring'
  | 'consent_request'
  | 'receipt'
  | 'task'
  | 'returned'
  | 'question'
  | 'progress_of_dossier'
  | 'decision_receipt'
  | 'handled_by_other'
  | 'reminder'
  | 'escalation'
  | 'report'
  | 'report_failed'
  | 'finding'
  | 'misuse_case'
  | 'bad_address'
  | 'amended'
  | 'transfer_request'
  | 'transfer_outcome'
  | 'novelty_verdict'
  | 'plan_reading'
  | 'delegation'
  | 'plan_news'
  | 'holidays_missing'
  | 'dossier_frozen'
  | 'former_holder'
  | 'support_access'
  | 'audit_checkpoint'
  | 'test_send';

export type MailStatus =
  | 'pending'
  | 'claimed'
  | 'sent'
  | 'delayed'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'suppressed'
  | 'rejected'
  | 'unknown';

/** A mail to be sent once; the key is made from its cause, so the same cause cannot make two. */
export interface OutboxMail {
  readonly tenant: string;
  /** `<event or cause id>#<template>#<personId>`. */
  readonly id: string;
  readonly template: Template;
  readonly to: PersonRef;
  /** Thread root shared by all mails of one dossier. */
  readonly thread: string;
  readonly dossierId?: string;
  readonly unitId?: string;
  /** Facts for the renderer; never a token. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Asks the mailer to make a link and a code for this person. */
  readonly link?: LinkRequest;
  readonly createdAt: string;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly sesId?: string;
  readonly address?: string;
  readonly reason?: string;
  /** An earlier copy may have left already; the mail says so. */
  readonly repeat?: boolean;
  /** Who stores the mail and sends it at once; the mailer is woken only when that did not work. */
  readonly maker?: 'notify';
  /** So old that its facts, its wish for a link and its address were removed. */
  readonly textRemoved?: boolean;
  /** Whose deputy the receiver is in this matter. */
  readonly actingFor?: PersonRef;
}

export interface Outbox {
  /** Adds mails; what exists already stays. */
  readonly add: (mails: readonly OutboxMail[]) => Promise<void>;
  /** Adds mails and marks the event as told, in one transaction. */
  readonly tell: (
    mails: readonly OutboxMail[],
    event: { readonly tenant: string; readonly eventId: string },
  ) => Promise<void>;
  /** Adds mails and writes down, once per link, that it was tried after its person lost the task. @returns false when that was told before. */
  readonly tellOfFormerHolder: (
    mails: readonly OutboxMail[],
    link: Pick<Link, 'tenant' | 'hash'>,
    note: Omit<AuditNote, 'v' | 'id'>,
  ) => Promise<boolean>;
  readonly find: (tenant: string, id: string) => Promise<OutboxMail | undefined>;
  /** Takes the mail for `leaseSeconds` of machine time. @returns false when somebody else has it or it is done. */
  readonly claim: (
    tenant: string,
    id: string,
    owner: string,
    leaseSeconds: number,
  ) => Promise<boolean>;
  readonly mark: (
    tenant: string,
    id: string,
    outcome: { status: MailStatus; sesId?: string; address?: string; reason?: string },
  ) => Promise<void>;
  /** Gives a claimed mail back unsent without waking the mailer: whoever claimed it tries again. */
  readonly release: (tenant: string, id: string) => Promise<void>;
  /** Leaves a mail that waits or was given back to the mailer. @returns false when it does neither. */
  readonly wake: (tenant: string, id: string) => Promise<boolean>;
  /** A claim whose lease ran out may have been sent: it becomes `unknown`. */
  readonly presumeLost: (tenant: string, id: string) => Promise<boolean>;
  /** Sends a mail of unknown fate again, marked as a possible repeat, once it has been unknown so long. */
  readonly resend: (tenant: string, id: string, unknownForSeconds: number) => Promise<boolean>;
  /** Leaves a mail of unknown fate as it is and stops looking at it, once it has been unknown so long. */
  readonly giveUp: (tenant: string, id: string, unknownForSeconds: number) => Promise<boolean>;
  readonly ofDossier: (tenant: string, dossierId: string) => Promise<readonly OutboxMail[]>;
  readonly badAddresses: (tenant: string, unitId: string) => Promise<readonly OutboxMail[]>;
  readonly suppress: (tenant: string, address: string, reason: string) => Promise<void>;
  readonly isSuppressed: (tenant: string, address: string) => Promise<boolean>;
}

/** A mail ready to leave: text and HTML say the same. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly sesId: string }
  /** Surely not accepted; try later. */
  | { readonly kind: 'throttled' }
  /** Surely not accepted, and never will be. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** The answer was lost: SES may have taken it. */
  | { readonly kind: 'unknown' };

export type SendMail = (mail: {
  readonly to: { readonly name: string; readonly address: string };
  readonly mail: Mail;
  readonly thread: string;
  readonly reference: string;
  readonly attachments?: readonly { name: string; type: string; content: Uint8Array }[];
}) => Promise<SendOutcome>;

/** A unit's own words for a mail template; what is left out stays as the product words it. */
export interface TemplateWording {
  readonly subject?: string;
  readonly opening?: string;
  readonly closing?: string;
}

export interface Wordings {
  readonly find: (
    tenant: string,
    template: Template,
    unitId: string,
  ) => Promise<TemplateWording | undefined>;
  readonly save: (
    tenant: string,
    template: Template,
    unitId: string,
    wording: TemplateWording,
    act: Act,
  ) => Promise<void>;
}
