import type { Dossier } from '../../domain/dossier/state.ts';

/** Points from the old address to the dossier that goes on. */
export const MergedInto = ({ dossier: { merge } }: { dossier: Dossier }) =>
  merge ? (
    <div class="summary">
      <p>
        Hồ sơ này đã gộp vào{' '}
        <a href={`/ho-so/${merge.into.dossierId}`}>
          {[merge.into.number, merge.into.title].filter(Boolean).join(' · ')}
        </a>
        . Nội dung, tệp và lịch sử dưới đây được giữ nguyên; việc xử lý và số liệu tính theo hồ sơ
        kia.
      </p>
    </div>
  ) : null;
