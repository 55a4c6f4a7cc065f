/** What SES carries with a mail and tells us back about it: letters, digits, `-` and `_` only. */
export const mailReference = (tenant: string, id: string): string =>
  Buffer.from(`${tenant}#${id}`).toString('base64url');

/** The inverse; undefined for what we did not write. */
export function readMailReference(reference: string): { tenant: string; id: string } | undefined {
  const [, tenant, id] =
    /^([a-z0-9-]+)#(.+)$/.exec(Buffer.from(reference, 'base64url').toString('utf8')) ?? [];
  return tenant && id ? { tenant, id } : undefined;
}
