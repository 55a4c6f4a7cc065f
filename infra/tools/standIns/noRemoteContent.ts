import { Readable } from 'node:stream';

/** Stands in for nodemailer's way to fetch content by its address: mails are made of what they are given. */
const noRemoteContent = (): Readable =>
  new Readable({
    read() {
      this.destroy(new Error('A mail takes nothing from an address'));
    },
  });

// biome-ignore lint/style/noDefaultExport: the package in whose place it stands has one
export { noRemoteContent as default };
