import { type Coverage, percentOf } from '../../domain/dissemination/coverage.ts';

const share = (part: number, { due }: Coverage): string =>
  due === 0 ? '0%' : `${((part * 100) / due).toFixed(2)}%`;

/** Read, then briefed, on the width of everybody; the numbers stand beside it in words. */
export const CoverageBar = ({ coverage }: { coverage: Coverage }) => (
  <svg class="coverage-bar" width="100%" height="14" role="img" aria-label={barWords(coverage)}>
    <rect class="rest" width="100%" height="14" rx="3" />
    <rect class="read" width={share(coverage.read, coverage)} height="14" rx="3" />
    <rect
      class="briefed"
      x={share(coverage.read, coverage)}
      width={share(coverage.briefed, coverage)}
      height="14"
    />
  </svg>
);

const barWords = (coverage: Coverage): string =>
  `${percentOf(coverage)}%: ${coverage.read} người xác nhận đã đọc, ${coverage.briefed} người không có thư được phổ biến, trên ${coverage.due} người`;

/** What the two colours mean. */
export const BarLegend = () => (
  <ul class="legend">
    <li>
      <span class="swatch read" aria-hidden="true" /> Xác nhận đã đọc
    </li>
    <li>
      <span class="swatch briefed" aria-hidden="true" /> Không có thư, được phổ biến trực tiếp
    </li>
    <li>
      <span class="swatch rest" aria-hidden="true" /> Chưa được phổ biến
    </li>
  </ul>
);
