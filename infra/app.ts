import { sangKienApp } from './sangKienApp.ts';
import { readStage } from './stage.ts';
import { bundleFunctions } from './tools/bundle.ts';

// What `cdk` runs; `npm run synth`, `deploy` and `destroy` name the stage.
const stage = readStage(process.env.SANG_KIEN_STAGE ?? 'local');
const { directory } = await bundleFunctions();
sangKienApp({ stage, bundle: directory, checked: true }).app.synth();
