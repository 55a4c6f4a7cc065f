/** The life of a plan: its versions, its papers and what was recorded of it. */
export const lifeAddress = (programmeId: string): string =>
  `/ke-hoach/${encodeURIComponent(programmeId)}`;

/** What a version changed. */
export const versionAddress = (programmeId: string, version: number): string =>
  `${lifeAddress(programmeId)}/ban/${version}`;

/** The form for number and day of the paper. */
export const issueAddress = (programmeId: string): string => `${lifeAddress(programmeId)}/so`;

/** The form for the day of a paper that other papers date differently. */
export const dateAddress = (programmeId: string, symbol?: string): string =>
  `${lifeAddress(programmeId)}/ngay${symbol === undefined ? '' : `?van-ban=${encodeURIComponent(symbol)}`}`;

export const planFileAddress = (programmeId: string, fileId: string): string =>
  `${lifeAddress(programmeId)}/tep/${encodeURIComponent(fileId)}`;

/** Where the full texts of the plan's legal bases are published. */
export const basesAddress = (programmeId: string): string => `${lifeAddress(programmeId)}/can-cu`;

/** Time given to units beyond the plan's own days. */
export const timeAddress = (programmeId: string): string => `${lifeAddress(programmeId)}/gia-han`;

export const revokeTimeAddress = (programmeId: string, unitId: string, number: number): string =>
  `${timeAddress(programmeId)}/${encodeURIComponent(unitId)}/${number}/thu-hoi`;

/** Which units issued their own plan under this one. */
export const cascadeAddress = (programmeId: string): string =>
  `/ke-hoach/bao-phu/${encodeURIComponent(programmeId)}`;

/** Where a unit records the plan that it issued on paper. */
export const paperPlanAddress = (programmeId: string, unitId: string): string =>
  `${cascadeAddress(programmeId)}/${encodeURIComponent(unitId)}`;

export const chaseAddress = (programmeId: string, unitId: string): string =>
  `${paperPlanAddress(programmeId, unitId)}/nhac`;

export const paperFileAddress = (programmeId: string, unitId: string, fileId: string): string =>
  `${paperPlanAddress(programmeId, unitId)}/tep/${encodeURIComponent(fileId)}`;

/** The next cycle of a plan, made from the one in force. */
export const cycleAddress = (programmeId: string): string => `${lifeAddress(programmeId)}/ky-moi`;

/** Calls of leaders under a plan. */
export const callsAddress = (programmeId: string): string => `${lifeAddress(programmeId)}/dat-hang`;

export const callAddress = (programmeId: string, callId: string): string =>
  `${callsAddress(programmeId)}/${encodeURIComponent(callId)}`;

/** A new dossier that answers a call. */
export const answerAddress = (programmeId: string, callId: string): string =>
  `/soan/moi?${new URLSearchParams({ 'chuong-trinh': programmeId, 'dat-hang': callId })}`;
