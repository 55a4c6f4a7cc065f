const ours = '^(events|shared|functions|infra|test|bench)/';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** `folder` may import our own code only from `allowed`; packages are ruled apart. */
const only = (name, comment, folder, allowed, except) =>
  never(
    name,
    comment,
    { path: `^${folder}`, ...(except ? { pathNot: except } : {}) },
    { path: ours, pathNot: allowed.map((each) => `^${each}`) },
  );

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never('no-cycles', 'A cycle has no beginning to read from.', {}, { circular: true }),
    never('resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),

    only('events-know-nothing', 'The vocabulary imports nothing of ours.', 'events/', ['events/']),
    only('domain-is-pure', 'Rules see only rules and the shapes of events.', 'shared/domain/', [
      'shared/domain/',
      'events/schema/',
    ]),
    never(
      'domain-has-no-packages',
      'No package and no Node module in the rules.',
      { path: '^shared/domain/' },
      { path: 'node_modules', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'domain-has-no-node',
      'No file, no process, no random number in the rules.',
      { path: '^shared/domain/' },
      { dependencyTypes: ['core'] },
    ),
    never(
      'domain-takes-types-of-events',
      'The rules need the shape of events, not their parser; making a table when it is first read is none.',
      { path: '^shared/domain/' },
      {
        path: '^events/schema/',
        pathNot: '^events/schema/onUse.ts',
        dependencyTypesNot: ['type-only'],
      },
    ),
    only(
      'words-and-pages-are-functions',
      'Mails and pages turn facts into text.',
      'shared/(messages|pages)/',
      ['shared/(messages|pages|domain)/', 'shared/ports.ts', 'events/schema/'],
    ),
    only('documents-are-functions', 'Documents turn figures into files.', 'shared/documents/', [
      'shared/(documents|domain)/',
      'shared/(ports|errors).ts',
      'events/schema/',
    ]),
    only(
      'imports-are-functions',
      'Tables from outside become changes, or reasons.',
      'shared/imports/',
      ['shared/(imports|exports|domain)/', 'shared/(ports|errors).ts', 'events/schema/'],
    ),
    only('exports-are-functions', 'Tables become files that nothing runs.', 'shared/exports/', [
      'shared/exports/',
    ]),
    only(
      'novelty-is-a-function',
      'What is near is worked out from what is given.',
      'shared/novelty/',
      ['shared/(novelty|domain)/'],
    ),
    only('verbs-know-no-adapter', 'Load, decide, save: through ports.', 'shared/app/', [
      'shared/(app|domain|messages|pages|documents|programmes|imports|exports|novelty)/',
      'shared/(ports|errors).ts',
      'events/',
    ]),
    only(
      'adapters-know-no-verb',
      'An adapter knows its port and its service.',
      'shared/adapters/',
      ['shared/(adapters|domain)/', 'shared/(ports|errors).ts', 'events/'],
    ),
    never(
      'adapters-apart',
      'One service each; only `system` is shared.',
      { path: '^shared/adapters/([^/]+)/' },
      { path: '^shared/adapters/', pathNot: ['^shared/adapters/$1/', '^shared/adapters/system/'] },
    ),
    only('functions-know-no-infra', 'A handler does not know how it is deployed.', 'functions/', [
      'functions/',
      'shared/',
      'events/',
    ]),
    never(
      'manifest-is-data',
      'The list of functions imports nothing.',
      { path: '^functions/manifest.ts$' },
      { path: '.' },
    ),
    only(
      'stacks-know-the-manifest',
      'What is deployed is read from the manifest, not from the code.',
      'infra/',
      ['infra/', 'functions/manifest.ts'],
      '^infra/(local|rehearsal|tools|emulator)/',
    ),
    only(
      'machine-runs-the-assembly',
      'The machine runs what was synthesised: no handler, no rule, no second wiring.',
      'infra/local/',
      ['infra/local/', 'infra/tools/', 'events/'],
      '^infra/local/seed',
    ),
    never(
      'constructs-not-on-the-machine',
      'The machine reads templates, not constructs.',
      { path: '^infra/(local|rehearsal)/' },
      { path: ['^infra/constructs/', 'node_modules/(aws-cdk-lib|constructs|cdk-nag)/'] },
    ),
    never(
      'nothing-imports-tests',
      'Tests are read by nobody.',
      { pathNot: '^test/' },
      { path: '^test/' },
    ),

    never(
      'sdk-only-in-adapters',
      'Only an adapter speaks to AWS.',
      { path: '^(shared|functions)/', pathNot: '^shared/adapters/' },
      { path: 'node_modules/(@aws-sdk|@smithy)/' },
    ),
    never(
      'middy-in-one-file',
      'One file wraps the handlers.',
      { path: '^(shared|functions)/', pathNot: '^functions/middleware.ts$' },
      { path: 'node_modules/@middy/' },
    ),
    never(
      'cdk-only-in-infra',
      'The product does not know what deploys it.',
      { path: '^(shared|functions|events|bench)/' },
      { path: 'node_modules/(aws-cdk-lib|constructs|cdk-nag)/' },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
