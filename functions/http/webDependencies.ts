import type { Dependencies } from '../../shared/app/dependencies.ts';
import type { PerNetwork } from '../../shared/ports.ts';

/** What the pages work with: the verbs' dependencies and what is known of this deployment. */
export interface WebDependencies
  extends Omit<
    Dependencies,
    'sendMail' | 'unfinished' | 'dissemination' | 'retention' | 'removeFile' | 'keptMonths'
  > {
  /** Health departments whose people sign in at this address. */
  readonly tenants: readonly string[];
  /** Value of the header `x-origin-secret` that the front door adds; requests without it are refused. */
  readonly originSecret?: string;
  /** Tries that one network has in ten minutes before it is asked to wait. */
  readonly perNetwork: PerNetwork;
  /** Hears of failures that the visitor only sees as an error page, and of what a form tried; gets nothing personal. */
  readonly onFailure: (failure: { readonly error: unknown; readonly requestId: string }) => void;
}
