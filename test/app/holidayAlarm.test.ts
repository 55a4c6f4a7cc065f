import { holidayAlarms } from '../../shared/app/holidayAlarm.ts';
import { AdministrationPage } from '../../shared/pages/administration/homePage.tsx';

const table = { holidays: [], workingSaturdays: [], confirmed: true };
const provisional = { ...table, confirmed: false };

test('until 30 September the next year may be missing', () => {
  expect(holidayAlarms({ '2023': table }, '2023-09-30')).toEqual([]);
});

test('from 1 October a missing next year raises an alarm', () => {
  expect(holidayAlarms({ '2023': table }, '2023-10-01')).toEqual([
    { year: '2024', because: 'missing' },
  ]);
});

test('from 1 October a provisional next year raises an alarm', () => {
  expect(holidayAlarms({ '2023': table, '2024': provisional }, '2023-12-31')).toEqual([
    { year: '2024', because: 'provisional' },
  ]);
});

test('a missing or provisional current year raises an alarm on any day', () => {
  expect(holidayAlarms({}, '2023-01-02')).toEqual([{ year: '2023', because: 'missing' }]);
  expect(holidayAlarms({ '2023': provisional }, '2023-01-02')).toEqual([
    { year: '2023', because: 'provisional' },
  ]);
});

test('an alarm stands on the first page of the administration and leads to the year', () => {
  const context = { navigation: [], path: '/quan-tri', styles: '', script: '', nonce: '' };
  const alarms = holidayAlarms({ '2023': table }, '2023-10-01');
  const html = AdministrationPage({ context, realm: 'Sở Y tế', whole: true, alarms })?.toString();
  expect(html).toContain('Bảng ngày nghỉ cần được xem lại');
  expect(html).toContain('href="/quan-tri/ngay-nghi/2024"');
});
