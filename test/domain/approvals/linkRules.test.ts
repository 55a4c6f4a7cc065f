import {
  freshMailsPerHour,
  linkDays,
  linkRestsAfterHours,
  sessionHours,
  signInMinutes,
  tooFastSeconds,
  wrongCodesAllowed,
} from '../../../shared/domain/approvals/linkRules.ts';

test('a sign-in link lives no longer than the ten minutes of ASVS 5.0, 6.5.5', () => {
  expect(signInMinutes).toBeLessThanOrEqual(10);
});

test('a decision link rests before it ends, so that whom it was forwarded to gets no late one', () => {
  expect(linkRestsAfterHours).toBeLessThan(linkDays * 24);
});

test('whoever decides within seconds is asked again, and the link is far from resting', () => {
  expect(tooFastSeconds).toBeGreaterThan(0);
  expect(tooFastSeconds).toBeLessThan(signInMinutes * 60);
});

test('a day of guessing at every mail that can be asked for opens a link in less than 1 case in 500', () => {
  const codes = 24 ** 4; // four signs, each one of 24
  const tries = wrongCodesAllowed * freshMailsPerHour * 24;
  expect(tries / codes).toBeLessThan(1 / 500);
});

test('a session lasts no longer than a day', () => {
  expect(sessionHours).toBeLessThanOrEqual(24);
});
