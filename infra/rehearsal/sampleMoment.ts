/** When the sample begins to be used: Monday, 9 o'clock in Vietnam, four days before the interim report. */
export const sampleNow = '2023-09-11T02:00:00.000Z';
