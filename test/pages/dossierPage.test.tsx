import type { SharedAchievement } from '../../shared/domain/awards/achievements.ts';
import { actionsFor } from '../../shared/domain/dossier/actions.ts';
import { obligations } from '../../shared/domain/dossier/obligations.ts';
import { statusOf } from '../../shared/domain/dossier/status.ts';
import { DossierPage } from '../../shared/pages/dossier/dossierPage.tsx';
import { historyLines } from '../../shared/pages/dossier/history.tsx';
import {
  type Act,
  act,
  drafted,
  frozen,
  lifted,
  mau,
  play,
  quality,
  received,
  save,
  started,
  submitted,
} from '../support/dossiers.ts';
import { hospitalPlan } from '../support/programmes.ts';

const context = { navigation: [], path: '/', styles: '/kieu.css', script: '/trang.js', nonce: 'n' };
const words = () => ({ text: 'còn 2 ngày làm việc', late: false, soon: true });

function pageAfter(acts: readonly Act[], person = mau, shared: readonly SharedAchievement[] = []) {
  const { dossier, events } = play(acts);
  if (!dossier) throw new Error('nothing happened');
  return (
    <DossierPage
      context={context}
      dossier={dossier}
      programme={hospitalPlan}
      status={statusOf(dossier)}
      owed={obligations(dossier, hospitalPlan)}
      history={events}
      mails={[]}
      actingFor={[]}
      actions={actionsFor(dossier, hospitalPlan, person, ['quality_office'])}
      missing={[]}
      shared={shared}
      person={person}
      today="2023-06-06"
      words={words}
      token={{ nonce: 'n', commandId: 'c' }}
    />
  ).toString();
}

test('a frozen dossier says since when and leads to whoever sees to it', () => {
  const html = pageAfter([...received, frozen]);
  expect(html).toContain('Hồ sơ tạm dừng từ ngày 07/06/2023');
  expect(html).toContain('href="/tam-dung/d-1"');
  expect(html).toContain('Mọi thời hạn đứng yên từ ngày đó');
  expect(html).not.toContain('còn 2 ngày làm việc');
  expect(pageAfter(received)).not.toContain('tạm dừng');
  expect(pageAfter(received)).toContain('còn 2 ngày làm việc');
});

test('check 18: the officer sees which other dossier rests on the same achievement, and may go on', () => {
  const other = {
    dossierId: 'd-2',
    achievement: 'Quy trình <b>giao nhận</b>',
    number: 'TD24-2024-0003',
    title: 'Khoa không giấy',
    programmeName: 'Phong trào thi đua mẫu',
    unitName: 'Bệnh viện mẫu',
    lead: 'Trần Thị Thử',
  };
  const html = pageAfter(submitted, quality, [other]);
  expect(html).toContain('thành tích này còn là căn cứ của hồ sơ khác');
  expect(html).toContain('hồ sơ TD24-2024-0003');
  expect(html).toContain('hệ thống không chặn');
  expect(html).not.toContain('<b>giao');
  expect(html).toContain('/tiep-nhan"');
  expect(pageAfter(submitted, quality)).not.toContain('còn là căn cứ');
});

test('the history says that the clock stood still, and the new last day with its reckoning', () => {
  const html = pageAfter([...received, frozen, { ...lifted(false), on: '2023-06-20' }]);
  expect(html).toContain('Từ ngày này mọi thời hạn đứng yên, không ai bị nhắc.');
  expect(html).toContain(
    'Hạn mới 28/06/2023 (nội bộ): còn 6 ngày làm việc khi hồ sơ tạm dừng từ 07/06/2023',
  );
});

describe('the page of a dossier', () => {
  test('shows what people wrote as text, whatever they wrote', () => {
    const hostile = `"><script>alert('x')</script><img src=x onerror=alert(1)>{{7*7}}`;
    const html = pageAfter([
      ...started,
      save({
        title: hostile,
        sections: { I: hostile },
        risks: [{ risk: hostile, remedy: hostile }],
      }),
      act(mau, { type: 'comment', text: hostile }, '2023-06-03'),
      act(mau, { type: 'withdraw', reason: hostile }, '2023-06-04'),
    ]);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('{{7*7}}');
  });

  test('says where the dossier is, who owes what until when, and why then', () => {
    const html = pageAfter(submitted, quality);
    expect(html).toContain('aria-current="step"');
    expect(html).toContain('Ông/Bà: Tiếp nhận hoặc trả lại hồ sơ');
    expect(html).toContain('còn 2 ngày làm việc');
    expect(html).toContain('Căn cứ: nội bộ');
  });

  test('offers the office to receive and the author nothing of the kind', () => {
    expect(pageAfter(submitted, quality)).toContain('/tiep-nhan"');
    expect(pageAfter(submitted, mau)).not.toContain('/tiep-nhan"');
  });

  test('lists before and after of a change', () => {
    const html = pageAfter([...drafted, save({ title: 'Tên mới' }, '2023-06-04')]);
    expect(html).toContain('<ins>Tên mới</ins>');
  });
});

describe('the history', () => {
  test('folds one person’s savings of one day, first before and last after', () => {
    const { events } = play([...started, save({ title: 'Tên một' }), save({ title: 'Tên hai' })]);
    const lines = historyLines(events);
    expect(lines.map(({ event, times }) => ['type' in event && event.type, times])).toEqual([
      ['DraftStarted', 1],
      ['DraftSaved', 2],
    ]);
    expect(lines[1]?.changes).toEqual([
      { field: 'title', before: 'Điều phối máu hiếm', after: 'Tên hai' },
    ]);
  });

  test('keeps the savings of two days apart', () => {
    const { events } = play([
      ...started,
      save({ title: 'Tên một' }),
      save({ title: 'Tên hai' }, '2023-06-03'),
    ]);
    expect(historyLines(events)).toHaveLength(3);
  });
});
