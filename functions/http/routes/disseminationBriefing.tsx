import { brief } from '../../../shared/app/disseminationUnit.ts';
import { type Briefing, currentBriefings } from '../../../shared/domain/dissemination/briefing.ts';
import { compareNames } from '../../../shared/domain/text/vietnamese.ts';
import { BriefingPage } from '../../../shared/pages/dissemination/briefingPage.tsx';
import { refusalError } from '../../../shared/pages/dissemination/labels.ts';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import {
  type DisseminationDeps,
  owning,
  owningForm,
  type SentBy,
  type Sight,
} from '../dissemination.ts';
import { readBriefing } from '../forms/disseminationForms.ts';
import { formToken } from '../formToken.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import type { Area } from '../siteApp.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext } from '../web.ts';
import { addressOf } from './disseminationUnit.tsx';

interface Shown {
  readonly corrects?: Briefing;
  readonly state?: FormState;
  readonly status?: PageStatus;
}

async function form(
  deps: DisseminationDeps,
  c: WebContext,
  { visitor, place, unit }: Sight,
  { corrects, state = untouched, status }: Shown = {},
): Promise<Response> {
  const members = await deps.dissemination.members(place);
  const back = addressOf({ unit });
  return page(
    c,
    <BriefingPage
      context={contextFor(c, visitor)}
      action={`${back}/buoi${corrects ? `/${corrects.number}` : ''}`}
      back={back}
      token={formToken(visitor.nonce)}
      state={state}
      unitName={unit.unitName}
      today={c.get('moment').today}
      people={members
        .filter(({ hasMail, leftOn }) => !hasMail && !leftOn)
        .sort((a, b) => compareNames(a.name, b.name))}
      {...(corrects && { corrects })}
    />,
    status,
  );
}

/** The entry of the address, as long as no later one replaces it. */
async function entryOf(deps: DisseminationDeps, c: WebContext, { place }: Sight) {
  const log = await deps.dissemination.briefings(place);
  return currentBriefings(log).find(({ number }) => String(number) === c.req.param('number'));
}

async function record(
  deps: DisseminationDeps,
  c: WebContext,
  { entered, act, ...sight }: SentBy,
  corrects?: Briefing,
): Promise<Response> {
  const read = readBriefing(entered);
  if (!read.ok)
    return form(deps, c, sight, { corrects, state: { errors: read.errors, entered }, status: 422 });
  const { round } = sight;
  const outcome = await brief(deps)(act, read.value, { round, replaces: corrects?.number });
  if (outcome.accepted) return c.redirect(`${addressOf(sight)}?xong=buoi`, 303);
  const state = { errors: [refusalError(outcome.refusal)], entered };
  return form(deps, c, sight, { corrects, state, status: 422 });
}

/** The unit's log of briefings: one form, for a new entry or for one that replaces another. */
export const disseminationBriefingRoutes =
  (deps: DisseminationDeps): Area =>
  (app) => {
    app.get(
      '/pho-bien/:programme/:version/:unit/buoi',
      owning(deps, (c, sight) => form(deps, c, sight)),
    );
    app.post(
      '/pho-bien/:programme/:version/:unit/buoi',
      owningForm(
        deps,
        (c, sent) => record(deps, c, sent),
        (field) => field === 'named',
      ),
    );
    app.get(
      '/pho-bien/:programme/:version/:unit/buoi/:number',
      owning(deps, async (c, sight) => {
        const corrects = await entryOf(deps, c, sight);
        return corrects ? form(deps, c, sight, { corrects }) : notFound(c);
      }),
    );
    app.post(
      '/pho-bien/:programme/:version/:unit/buoi/:number',
      owningForm(
        deps,
        async (c, sent) => {
          const log = await deps.dissemination.briefings(sent.place);
          const corrects = log.find(({ number }) => String(number) === c.req.param('number'));
          return corrects ? record(deps, c, sent, corrects) : notFound(c);
        },
        (field) => field === 'named',
      ),
    );
  };
