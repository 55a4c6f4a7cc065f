import { type Act, act, appraised, director, votes } from './dossiers.ts';

/** Everybody voted against the proposal; the head decides now. */
export const votedDown: readonly Act[] = [
  ...appraised,
  ...votes('against', 'against', 'against', 'against', 'against', 'against'),
];

export const allow = (by = director, reason = 'Cần thiết cho người bệnh'): Act =>
  act(by, { type: 'allowDespiteVote', reason }, '2023-06-13');

export const takeBack = (by = director, reason = 'Có thông tin mới', on = '2023-06-13'): Act =>
  act(by, { type: 'takeBackDecision', reason }, on);
