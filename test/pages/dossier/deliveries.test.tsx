import { Deliveries } from '../../../shared/pages/dossier/deliveries.tsx';
import type { MailStatus, OutboxMail } from '../../../shared/ports.ts';

const mail = (day: number, status: MailStatus = 'delivered'): OutboxMail => ({
  tenant: 'hcm-syt',
  id: `m-${day}`,
  template: 'task',
  to: { personId: `p-${day}`, name: `Người thứ ${day}` },
  thread: 'd-1',
  facts: {},
  createdAt: `2023-06-${String(day).padStart(2, '0')}T02:00:00.000Z`,
  status,
  attempts: 1,
});

const rendered = (mails: readonly OutboxMail[]) => (<Deliveries mails={mails} />).toString();
const namesIn = (html: string) =>
  [...html.matchAll(/Người thứ (\d+)/g)].map(([, day]) => Number(day));

test('of many mails the newest six stand open, the others are folded away', () => {
  const [open = '', folded = ''] = rendered([1, 2, 3, 4, 5, 6, 7, 8].map((day) => mail(day))).split(
    '<details',
  );
  expect(namesIn(open)).toEqual([8, 7, 6, 5, 4, 3]);
  expect(folded).toContain('Xem 2 thư trước đó');
  expect(namesIn(folded)).toEqual([2, 1]);
});

test('a mail that reached nobody stands first, however old', () => {
  const html = rendered([mail(1, 'bounced'), ...[2, 3, 4, 5, 6, 7, 8].map((day) => mail(day))]);
  expect(html).toContain('1 thư không tới được người nhận.');
  expect(namesIn(html.split('<details')[0] ?? '')).toEqual([1, 8, 7, 6, 5, 4, 3]);
});

test('few mails need no folding, and none no panel', () => {
  expect(rendered([mail(1), mail(2)])).not.toContain('<details');
  expect((<Deliveries mails={[]} />)?.toString() ?? '').toBe('');
});
