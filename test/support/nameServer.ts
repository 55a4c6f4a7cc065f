import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

export interface Zone {
  readonly TXT?: Readonly<Record<string, readonly string[]>>;
  readonly CNAME?: Readonly<Record<string, readonly string[]>>;
  readonly MX?: Readonly<Record<string, readonly string[]>>;
}

const kinds: Readonly<Record<number, keyof Zone>> = { 5: 'CNAME', 15: 'MX', 16: 'TXT' };

/** A name server that knows one zone and answers over UDP. */
export async function startNameServer(zone: Zone) {
  const socket = createSocket('udp4');
  socket.on('message', (question, { port, address }) => {
    socket.send(answerTo(question, zone), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  };
}

function answerTo(question: Buffer, zone: Zone): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const type = question.readUInt16BE(at + 1);
  const kind = kinds[type];
  const found = (kind && zone[kind]?.[labels.join('.').toLowerCase()]) ?? [];
  const header = Buffer.from(question.subarray(0, 12));
  // An answer; “no such name” when there is nothing of the kind.
  header.writeUInt16BE(found.length > 0 ? 0x8180 : 0x8183, 2);
  header.writeUInt16BE(found.length, 6);
  header.writeUInt32BE(0, 8);
  const records = found.map((value) => recordOf(type, value));
  return Buffer.concat([header, question.subarray(12, at + 5), ...records]);
}

function recordOf(type: number, value: string): Buffer {
  const data = type === 16 ? text(value) : Buffer.concat([...preference(type), name(value)]);
  const head = Buffer.alloc(12);
  // Points back to the name of the question.
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

const preference = (type: number): Buffer[] => (type === 15 ? [Buffer.from([0, 10])] : []);
const text = (value: string): Buffer =>
  Buffer.from([value.length, ...Buffer.from(value, 'latin1')]);
const name = (value: string): Buffer =>
  Buffer.concat([
    ...value.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ]);
