import { holidayAlarms } from '../../../shared/app/holidayAlarm.ts';
import { AdministrationPage } from '../../../shared/pages/administration/homePage.tsx';
import { type Administrator, administering } from '../administering.ts';
import { page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

async function home(c: WebContext, { visitor, realm }: Administrator): Promise<Response> {
  const years = await c.get('deps').holidays.years(visitor.tenant);
  return page(
    c,
    <AdministrationPage
      context={contextFor(c, visitor)}
      realm={realm.tops.map(({ name }) => name).join(', ')}
      whole={realm.whole}
      alarms={holidayAlarms(years, c.get('moment').today)}
    />,
  );
}

export function administrationRoutes(app: WebHono): void {
  app.get('/quan-tri', administering(home));
}
