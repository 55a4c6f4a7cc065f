export interface ShownAlarm {
  readonly year: string;
  readonly because: 'missing' | 'provisional';
}

const words: Readonly<Record<ShownAlarm['because'], (year: string) => string>> = {
  missing: (year) =>
    `Chưa có bảng ngày nghỉ năm ${year}. Thời hạn rơi vào năm này chưa tính được; xin nhập ngay.`,
  provisional: (year) =>
    `Bảng ngày nghỉ năm ${year} mới là tạm tính. Xin đối chiếu với thông báo chính thức rồi xác nhận.`,
};

/** A box while a table that due days rest on is missing or provisional. */
export const HolidayAlarms = ({ alarms }: { alarms: readonly ShownAlarm[] }) =>
  alarms.length === 0 ? null : (
    <div class="summary waiting" role="status">
      <h2>Bảng ngày nghỉ cần được xem lại</h2>
      <ul>
        {alarms.map(({ year, because }) => (
          <li>
            <a href={`/quan-tri/ngay-nghi/${year}`}>{words[because](year)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
