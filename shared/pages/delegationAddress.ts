/** The address under which a person's delegations are given and revoked. */
export const delegationAddress = (personId: string): string =>
  `/uy-quyen/${encodeURIComponent(personId)}`;
