import { mkdtempSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { leanPackages } from '../../infra/tools/leanPackages.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Bundles some lines the way the functions are bundled, and loads them. */
async function bundled(contents: string, plugins: Plugin[]) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'sang-kien-lean-')), 'index.cjs');
  await build({
    stdin: { contents, resolveDir: root, loader: 'tsx' },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'silent',
    plugins,
  });
  return { exports: createRequire(outfile)(outfile), bytes: statSync(outfile).size };
}

const both = async (contents: string) => ({
  lean: await bundled(contents, [leanPackages]),
  whole: await bundled(contents, []),
});

test('a page reads the same without the renderer’s browser half', async () => {
  const { lean, whole } = await both(`
    import { Fragment } from 'hono/jsx';
    const Row = ({ title }: { title: string }) => <Fragment><li class="row">{title}</li></Fragment>;
    export const page = () => String(
      <html lang="vi"><head><title>Sáng kiến</title><meta charset="utf-8" /></head>
      <body><form method="post"><button disabled name="choice" value="for">Đồng ý</button>
      <ul>{['<b>Nguyễn Văn Mẫu</b>', "Trần 'Thị' Thử"].map((title) => <Row title={title} />)}</ul>
      </form></body></html>);`);
  expect(lean.exports.page()).toBe(whole.exports.page());
  expect(lean.exports.page()).toContain('&lt;b&gt;Nguyễn Văn Mẫu&lt;/b&gt;');
  expect(lean.bytes).toBeLessThan(whole.bytes - 10_000);
});

test('a mail is composed the same without the fetching of content', async () => {
  const { lean, whole } = await both(`
    import MailComposer from 'nodemailer/lib/mail-composer/index.js';
    const mail = { from: 'a@mail.syt-hcm.example', to: 'b@bth.example', subject: 'Tiếp nhận đề án',
      text: 'Kính gửi', html: '<p>Kính gửi</p>', date: new Date(0), messageId: '<1@x.example>', boundary: 'x',
      baseBoundary: 'x', attachments: [{ filename: 'bao-cao.pdf', content: Buffer.from('%PDF'), contentType: 'application/pdf' }] };
    const build = (more: object) => new Promise<string>((resolve, reject) =>
      new MailComposer({ ...mail, ...more }).compile().build((error, message) => error ? reject(error) : resolve(String(message))));
    export const composed = () => build({});
    export const fetching = () => build({ attachments: [{ href: 'http://127.0.0.1:1/x', contentType: 'text/plain' }] });`);
  expect(await lean.exports.composed()).toBe(await whole.exports.composed());
  await expect(lean.exports.fetching()).rejects.toThrow('A mail takes nothing from an address');
  expect(lean.bytes).toBeLessThan(whole.bytes - 60_000);
});
