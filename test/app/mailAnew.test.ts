import { mailAnew } from '../../shared/app/mailAnew.ts';
import type { OutboxMail } from '../../shared/ports.ts';

const first: OutboxMail = {
  tenant: 'hcm-syt',
  id: 'd-1#000010#task#p-quality#intake:intake:1',
  template: 'task',
  to: { personId: 'p-quality', name: 'Phạm Thị Chất Lượng' },
  thread: 'd-1',
  facts: { asked: 'intake' },
  createdAt: '2023-06-05T02:00:00.000Z',
  status: 'bounced',
  attempts: 2,
  sesId: 'ses-1',
  address: 'p-quality@bth.example',
  reason: 'temporary',
  repeat: true,
  maker: 'notify',
};

test('a mail sent anew waits for the mailer, whoever sent the first one', () => {
  expect(mailAnew(first, '2023-06-08T02:00:00.000Z')).toEqual({
    tenant: 'hcm-syt',
    id: first.id,
    template: 'task',
    to: first.to,
    thread: 'd-1',
    facts: { asked: 'intake' },
    createdAt: '2023-06-08T02:00:00.000Z',
    status: 'pending',
    attempts: 0,
  });
});
