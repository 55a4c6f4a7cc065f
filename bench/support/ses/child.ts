import { startSes } from '../../../infra/local/ses.ts';

/** The fake SES as a process of its own, so that it does not share the measured one's event loop. */
const ses = await startSes({ verified: ['sang-kien.example'] });
process.once('disconnect', () => process.exit(0));
process.send?.({ endpoint: ses.endpoint });
