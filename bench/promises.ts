/** What each line of `npm run bench` promises; every ratio must stay at or below its target, or reach it where `atLeast` is set. */
export const promises = {
  commitUpdate: { name: 'B1 commit / bare update', target: 1.8 },
  commitWrites: { name: 'B1 commit / three separate writes', target: 1 },
  fanOutBound: { name: 'B2 fan-out of reading mails / bare SES loop', target: 2 },
  mailBound: { name: 'B3 commit to mail / half a poll and three bare calls', target: 1.3 },
  mailPoller: { name: 'B3 commit to mail / 30 s polling notifier', target: 1 / 80 },
  mailIdle: { name: 'B3 idle reads / 30 s polling notifier', target: 1 / 50 },
  decisionInline: { name: 'B4 decision POST / handler that sends inline', target: 0.1 },
  decisionBare: { name: 'B4 decision POST / bare transaction', target: 2.5 },
  decisionDown: { name: 'B4 share of decisions lost with SES down', target: 0 },
  boardQuery: { name: 'board of 500 units and 50,000 dossiers / bare query', target: 1.5 },
  bundleSize: { name: 'B7 largest bundle / 450 kB', target: 1 },
  bundleWall: { name: 'B7 load and init / node -e 0, wall', target: 1.9 },
  bundleProcessor: { name: 'B7 load and init / node -e 0, CPU', target: 1.9 },
  bundleUnbundled: { name: 'B7 load and init / unbundled', target: 0.6 },
  poisonDelay: { name: 'B9 others of a batch with an unreadable record / without, p95', target: 2 },
  startReady: { name: 'start ready / 30 s', target: 1 },
  startMemory: { name: 'start memory / 1.5 GB', target: 1 },
  noveltyFound: {
    name: 'novelty partner in the first three of 1,000',
    target: 0.95,
    atLeast: true,
  },
} as const;

export type PromiseId = keyof typeof promises;
