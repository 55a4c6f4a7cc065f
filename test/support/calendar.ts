import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';

/** Days off of 2022–2024 as far as the tests come by; 2024 has the exchanged Saturday of 4 May. */
export const calendar = workingCalendar({
  '2022': { holidays: [], workingSaturdays: [] },
  '2023': {
    holidays: [
      { on: '2023-04-29', name: 'Giỗ Tổ Hùng Vương' },
      { on: '2023-05-01', name: 'Quốc tế Lao động' },
      { on: '2023-05-02', name: 'Nghỉ bù' },
      { on: '2023-05-03', name: 'Nghỉ bù' },
      { on: '2023-09-01', name: 'Quốc khánh' },
      { on: '2023-09-02', name: 'Quốc khánh' },
      { on: '2023-09-04', name: 'Nghỉ bù Quốc khánh' },
    ],
    workingSaturdays: [],
  },
  '2024': {
    holidays: [
      { on: '2024-01-01', name: 'Tết Dương lịch' },
      { on: '2024-04-29', name: 'Nghỉ hoán đổi' },
    ],
    workingSaturdays: ['2024-05-04'],
  },
});
