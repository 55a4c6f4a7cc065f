import { hereIn } from '../../../shared/domain/steps/index.ts';
import { peopleOf } from '../../../shared/domain/steps/seats.ts';
import { recusedFrom } from '../../../shared/domain/steps/voters.ts';
import {
  appraised,
  contextOf,
  director,
  dossierAfter,
  hospital,
  quality,
  submitted,
  vote,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

test('a part is taken by those it was given to; an unknown one by nobody', () => {
  const dossier = dossierAfter(submitted);
  if (dossier.current.kind !== 'step') throw new Error('not open');
  const place = { open: dossier.current, dossier };
  expect(peopleOf(place, 'main')).toEqual([quality]);
  expect(peopleOf(place, 'other')).toEqual([]);
});

test('nobody stands aside from a role that nobody holds any more', () => {
  const dossier = dossierAfter(appraised);
  if (dossier.current.kind !== 'step') throw new Error('not open');
  const here = hereIn(dossier.current, dossier, hospitalPlan);
  if (here.type !== 'decision') throw new Error('not deciding');
  const context = contextOf(vote(director, 'for'), 'c', { ...hospital, staffing: {} });
  expect(recusedFrom(here, context)).toEqual([]);
});
