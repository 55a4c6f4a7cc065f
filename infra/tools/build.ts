import { bundleFunctions } from './bundle.ts';

const { bytes, rebuilt } = await bundleFunctions({ fresh: process.argv.includes('--fresh') });
for (const [name, size] of Object.entries(bytes)) {
  console.log(`${name.padEnd(10)} ${String(Math.round(size / 1000)).padStart(5)} kB`);
}
console.log(rebuilt.length > 0 ? `Built: ${rebuilt.join(', ')}` : 'Nothing changed.');
