import { previewMail } from '../../shared/messages/previewFacts.ts';
import { previewLink, render } from '../../shared/messages/render.ts';

const publicUrl = 'https://sangkien.soyte.example';
const to = { personId: 'bth-0102', name: 'Hoàng Thị Minh Họa' };

test('a co-author reads the share and can open the dossier, whatever words the unit chose', () => {
  const mail = previewMail('consent_request', { to, tenant: 'hcm' });
  const { text, html } = render(mail, {
    publicUrl,
    link: previewLink(publicUrl),
    wording: { opening: 'Kính đề nghị xác nhận.' },
  });
  expect(text).toContain('Tỷ lệ đóng góp của Ông/Bà: 40%');
  expect(text).toContain(`${publicUrl}/ho-so/ho-so-mau`);
  expect(html).toContain('40%');
});
