import { reportAddress, reportIdIn } from '../../shared/pages/reportAddress.ts';

describe('the address of a report', () => {
  const id = 'HCM-BTH-2023#so-ket#hcm-bth';

  test('has nothing that a gateway decodes into the end of a path', () => {
    expect(decodeURIComponent(reportAddress(id))).not.toMatch(/[#?%]/);
  });

  test('leads back to the report', () => {
    const [, part = ''] = /^\/bao-cao\/(.+)$/.exec(reportAddress(id)) ?? [];
    expect(reportIdIn(decodeURIComponent(part))).toBe(id);
  });
});
