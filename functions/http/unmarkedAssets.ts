import type { AssetUrls } from './web.ts';

/** Served by the function `web`; without the mark of their content, which only it knows. */
export const unmarkedAssets: AssetUrls = { styles: '/kieu.css', script: '/trang.js' };
