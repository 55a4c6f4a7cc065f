import { acceptStateful, dangersToData } from './stateful/record.ts';

const usage = `npm run stateful             what a deployment would do to what holds data
npm run stateful -- accept   take it as it is now into the record that npm run check compares with`;

const [verb] = process.argv.slice(2);
switch (verb) {
  case undefined: {
    const dangers = await dangersToData();
    console.log(dangers.join('\n') || 'Nothing that holds data would be replaced or deleted.');
    process.exitCode = dangers.length === 0 ? 0 : 1;
    break;
  }
  case 'accept': {
    const accepted = await acceptStateful();
    console.log(accepted.map((each) => `Accepted: ${each}`).join('\n') || 'Nothing has changed.');
    break;
  }
  default:
    console.error(usage);
    process.exitCode = 2;
}
