import type { SharedAchievement } from '../../domain/awards/achievements.ts';

/** For the officer: another dossier asks for an award on the same achievement. Nothing is barred by it. */
export const SharedAchievements = ({ shared }: { shared: readonly SharedAchievement[] }) =>
  shared.length === 0 ? null : (
    <div class="summary waiting">
      <h2>Lưu ý: thành tích này còn là căn cứ của hồ sơ khác</h2>
      <ul>
        {shared.map(({ achievement, number, title, lead, unitName, programmeName, form }) => (
          <li>
            <strong>{achievement}</strong>: cũng là căn cứ của{' '}
            {number ? `hồ sơ ${number} ` : 'hồ sơ '}“{title}” ({lead}, {unitName}),{' '}
            {form ? `đã đề nghị ${form}` : 'đã đăng ký'} theo “{programmeName}”.
          </li>
        ))}
      </ul>
      <p class="small">
        Một thành tích không tặng nhiều danh hiệu, hình thức khen thưởng (Luật Thi đua, khen thưởng
        2022). Đây là lưu ý để Ông/Bà xem xét; hệ thống không chặn.
      </p>
    </div>
  );
