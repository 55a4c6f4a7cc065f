import { moveMember, publish, remindUnit } from '../../../shared/app/disseminationUnit.ts';
import { coverageOf } from '../../../shared/domain/dissemination/coverage.ts';
import { compareNames } from '../../../shared/domain/text/vietnamese.ts';
import { unitAddress } from '../../../shared/pages/dissemination/address.ts';
import { refusalError } from '../../../shared/pages/dissemination/labels.ts';
import { MembersPage, peopleFilters } from '../../../shared/pages/dissemination/peoplePage.tsx';
import { CoverageUnitPage } from '../../../shared/pages/dissemination/unitPage.tsx';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import {
  type DisseminationDeps,
  owning,
  owningForm,
  type Sight,
  seeing,
} from '../dissemination.ts';
import { moveForm, publicationForm, readDisseminationForm } from '../forms/disseminationForms.ts';
import { formToken } from '../formToken.ts';
import { singleValues } from '../readForm.ts';
import { type PageStatus, page } from '../responses.tsx';
import type { Area } from '../siteApp.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext } from '../web.ts';

export const addressOf = ({ unit }: Pick<Sight, 'unit'>): string =>
  unitAddress(unit.programmeId, unit.version, unit.unitId);

const doneWords: Readonly<Record<string, string>> = {
  'dang-tai': 'Đã ghi nơi đăng tải.',
  buoi: 'Đã ghi buổi phổ biến.',
  nhac: 'Đang gửi nhắc cho những người chưa xác nhận.',
  nguoi: 'Đã ghi thay đổi của danh sách.',
};

const doneOf = (c: WebContext): string | undefined => doneWords[c.req.query('xong') ?? ''];

async function unitPage(
  deps: DisseminationDeps,
  c: WebContext,
  sight: Sight,
  state: FormState = untouched,
  status: PageStatus = 200,
): Promise<Response> {
  const { visitor, programme, place, unit, owner } = sight;
  const [briefings, publications] = await Promise.all([
    deps.dissemination.briefings(place),
    deps.dissemination.publications(place),
  ]);
  return page(
    c,
    <CoverageUnitPage
      context={contextFor(c, visitor)}
      token={() => formToken(visitor.nonce)}
      programme={programme}
      unit={unit}
      coverage={coverageOf(unit.counts, unit.mostAttending)}
      owner={owner}
      briefings={briefings}
      publications={publications}
      state={state}
      done={doneOf(c)}
    />,
    status,
  );
}

async function peoplePage(
  deps: DisseminationDeps,
  c: WebContext,
  { visitor, place, unit }: Sight,
  state: FormState = untouched,
  status: PageStatus = 200,
): Promise<Response> {
  const members = await deps.dissemination.members(place);
  const asked = c.req.query('xem');
  const part = Number(c.req.query('trang') ?? '1');
  return page(
    c,
    <MembersPage
      context={contextFor(c, visitor)}
      here={`${addressOf({ unit })}/nguoi`}
      back={addressOf({ unit })}
      unitName={unit.unitName}
      token={() => formToken(visitor.nonce)}
      state={state}
      done={doneOf(c)}
      members={[...members].sort((a, b) => compareNames(a.name, b.name))}
      filter={peopleFilters.find((one) => one === asked) ?? 'open'}
      part={Number.isInteger(part) && part > 0 ? part : 1}
      today={c.get('moment').today}
    />,
    status,
  );
}

/** A unit's page: figures for those who follow it; proof, reminder and names for its own officers. */
export const disseminationUnitRoutes =
  (deps: DisseminationDeps): Area =>
  (app) => {
    app.get(
      '/pho-bien/:programme/:version/:unit',
      seeing(deps, (c, sight) => unitPage(deps, c, sight)),
    );

    app.post(
      '/pho-bien/:programme/:version/:unit/dang-tai',
      owningForm(deps, async (c, { entered, act, ...sight }) => {
        const read = readDisseminationForm(publicationForm, singleValues(entered));
        if (!read.ok) return unitPage(deps, c, sight, { errors: read.errors, entered }, 422);
        const outcome = await publish(deps)(act, read.value);
        if (outcome.accepted) return c.redirect(`${addressOf(sight)}?xong=dang-tai`, 303);
        const state = { errors: [refusalError(outcome.refusal)], entered };
        return unitPage(deps, c, sight, state, 422);
      }),
    );

    app.post(
      '/pho-bien/:programme/:version/:unit/nhac',
      owningForm(deps, async (c, { act, ...sight }) => {
        const outcome = await remindUnit(deps)(act, sight.round);
        if (outcome.accepted) return c.redirect(`${addressOf(sight)}?xong=nhac`, 303);
        return unitPage(deps, c, sight, { errors: [refusalError(outcome.refusal)] }, 409);
      }),
    );

    app.get(
      '/pho-bien/:programme/:version/:unit/nguoi',
      owning(deps, (c, sight) => peoplePage(deps, c, sight)),
    );
    app.post(
      '/pho-bien/:programme/:version/:unit/nguoi',
      owningForm(deps, async (c, { entered, act, ...sight }) => {
        const read = readDisseminationForm(moveForm, singleValues(entered));
        if (!read.ok) return peoplePage(deps, c, sight, { errors: read.errors, entered }, 422);
        const staffCode = read.value.staffCode.toUpperCase();
        const { round } = sight;
        const outcome = await moveMember(deps)({ ...act, ...read.value, round, staffCode });
        if (outcome.accepted)
          return c.redirect(`${addressOf(sight)}/nguoi?xem=moved&xong=nguoi`, 303);
        const state = { errors: [refusalError(outcome.refusal)], entered };
        return peoplePage(deps, c, sight, state, 422);
      }),
    );
  };
