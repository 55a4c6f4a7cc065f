export interface Session {
  readonly tenant: string;
  readonly personId: string;
  readonly expiresAt: string;
}

export interface Sessions {
  readonly save: (hash: string, session: Session) => Promise<void>;
  readonly find: (tenant: string, hash: string) => Promise<Session | undefined>;
  readonly end: (tenant: string, hash: string) => Promise<void>;
}
