/**
 * Stands in for nodemailer's table of 1,100 file types (76 kB) in the mail bundle: the mailer always
 * names the type itself.
 */
export const detectMimeType = (_fileName?: string | false): string => 'application/octet-stream';
export const detectExtension = (_type?: string | false): string => 'bin';
