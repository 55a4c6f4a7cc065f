/**
 * The key layout, in one place. Two tables: `records` (what is) and `outbox` (what must go out).
 * Every key begins with the tenant. `todo` is a sparse index on both: an item is in it as long as
 * something is owed, and drops out when done; a mail owes the end of its text. `list` is an index on `records`.
 *
 * | Question                                        | Table, index   | Key                                                         |
 * | ----------------------------------------------- | -------------- | ----------------------------------------------------------- |
 * | one dossier                                     | records        | T#t#DOSSIER#id / STATE                                      |
 * | a dossier's history, in order                   | records        | T#t#DOSSIER#id / EVENT#seq                                  |
 * | what the dossier adds to desks and counters     | records        | T#t#DOSSIER#id / SHADOW                                     |
 * | dossiers of a unit in a programme (report)      | records, list  | T#t#PROGRAMME#p#UNIT#u / createdOn#id                       |
 * | dossiers the tick must look at                  | records, todo  | T#t#ATTENTION / day#id                                      |
 * | events not told or not projected yet            | records, todo  | T#t#EVENT / at#id                                           |
 * | a person's tasks, urgent first, then by due day | records        | T#t#PERSON#p / TASK#urgency#day#dossier#obligation          |
 * | a person's own dossiers                         | records        | T#t#PERSON#p / MINE#dossier                                 |
 * | counters of a programme by unit and status      | records        | T#t#COUNT#programme / unit#status                           |
 * | dossiers of a programme by unit and day         | records        | T#t#REGISTERED#programme / unit#day                         |
 * | next receipt number                             | records        | T#t#NUMBER#counter / NUMBER                                 |
 * | a programme version; all programmes             | records        | T#t#PROGRAMMES / id#version                                 |
 * | a unit; all units                               | records        | T#t#UNITS / UNIT#id                                         |
 * | people of a unit; holders of a role             | records        | T#t#UNIT#u / PERSON#p, ROLE#role#p#from                     |
 * | one person; the roles a person holds            | records        | T#t#PERSON#p / PROFILE, HOLDS#role#unit#from                |
 * | people by address; by staff code                | records        | T#t#EMAIL#a / p; T#t#UNIT#u / CODE#code                     |
 * | a mailed link; a session                        | records        | T#t#LINK#hash / LINK; T#t#SESSION#hash / SESSION            |
 * | tries of a network in ten minutes               | records        | T#t#TRIES#hash / kind                                       |
 * | an inspection or misuse case; all of a unit     | records, list  | T#t#CASE#id / STATE; T#t#CASES#kind#UNIT#u / openedOn#id    |
 * | holiday table of a year                         | records        | T#t#HOLIDAYS / year                                         |
 * | records that could not be read (either table)   | records/outbox | T#t#PARKED / at#record id                                   |
 * | wording of a template, per unit                 | records        | T#t#WORDING / template#unit                                 |
 * | one mail                                        | outbox         | T#t#MAIL#id / MAIL                                          |
 * | mails of a dossier; bad addresses of a unit     | outbox, list   | T#t#DOSSIER#id / createdAt#id; T#t#BAD#unit / createdAt#id  |
 * | mails not sent yet                              | outbox, todo   | T#t#MAIL / createdAt#id                                     |
 * | mails done with that still have their text      | outbox, todo   | T#t#MAIL_TEXT / createdAt#id                                |
 * | a bad address of a unit (points to its mail)    | outbox, list   | T#t#MAIL#id / BAD                                           |
 * | reports not built yet                           | outbox, todo   | T#t#REPORT / snapshotAt#id                                  |
 * | cases the tick must look at                     | records, todo  | T#t#CASE_ATTENTION / day#id                                 |
 * | a person's transfers, in order; one of them     | records        | T#t#PERSON#p / TRANSFER#number                              |
 * | transfers not settled yet (pages, tick)         | records, todo  | T#t#TRANSFER_ATTENTION / day#person#number                  |
 * | a plan's round; the units of it with counts     | records        | T#t#SPREAD#p#version / ROUND; UNIT#u                        |
 * | who of a unit was reached; its log, its proof   | records        | T#t#SPREAD#p#version#u / MEMBER#p; BRIEFING#n; PUBLISHED#n  |
 * | a printed code; tries with it in ten minutes    | records        | T#t#PRINTED#hash / CODE; TRIES#minutes                      |
 * | a portion of a fan-out                          | outbox         | T#t#SPREAD#p#version / STEP#chain#n                         |
 * | portions not done yet                           | outbox, todo   | T#t#SPREAD / at#p#version#chain#n                           |
 * | dossiers of a year to search for similar work   | records        | T#t#NOVELTY#year / DOSSIER#id                               |
 * | what a dossier's award rests on                | records        | T#t#DOSSIER#id / ACHIEVEMENTS                               |
 * | dossiers that rest on one achievement           | records        | T#t#ACHIEVEMENT#hash / USE#dossier                          |
 * | older initiatives of a year, among them         | records        | T#t#NOVELTY#year / DOSSIER#cu-hash                          |
 * | how often the entries of each year changed      | records        | T#t#NOVELTY / year                                          |
 * | what people found of a dossier's novelty        | records        | T#t#DOSSIER#id / VERDICT#number                             |
 * | findings on others that name the dossier        | records        | T#t#DOSSIER#id / NAMED#at#other#number                      |
 * | a person's deputies, and whose deputy one is    | records        | T#t#PERSON#p / DELEGATIONS                                  |
 * | the deputy that an assistant proposed last      | records        | T#t#PERSON#p / DEPUTY_PROPOSAL                              |
 * | delegations whose tasks wait to be handed over  | records, todo  | T#t#DELEGATION_ATTENTION / day#person                       |
 * | one report; reports of a unit                   | outbox, list   | T#t#REPORT#id / REPORT; T#t#REPORTS#unit / dataTo#id        |
 * | what is recorded of a plan, in order              | records        | T#t#PLAN#p / LIFE#number                                    |
 * | time given to a unit under a plan; to all units   | records        | T#t#PLAN#p / TIME#u                                         |
 * | a unit's own plan under a plan; of all units      | records        | T#t#PLAN#p / CHILD#u                                        |
 * | a call under a plan; all; its answers             | records        | T#t#PLAN#p / CALL#id; ANSWER#call#dossier                   |
 * | what is not in the audit chain yet               | records, todo  | T#t#UNCHAINED / at#id                                       |
 * | a note for the audit trail                       | records        | T#t#NOTE#id / NOTE                                          |
 * | the audit chain; what of it was mailed           | records        | T#t#CHAIN / SEGMENT#number; CHECKPOINT#monday               |
 * | drafts taken out and not wiped out yet          | records, todo  | T#t#LEAVING / id (item at T#t#DOSSIER#id / LEAVING)         |
 * | what retention took and told nobody of yet      | records        | T#t#RETENTION / kind                                        |
 * | support’s accesses, in order                    | records        | T#t#SUPPORT / ACCESS#number                                 |
 * | accesses that run (sweep)                       | records, todo  | T#t#SUPPORT_ATTENTION / until#number                        |
 * | a suppressed address                            | outbox         | T#t#SUPPRESSED#address / SUPPRESSED                         |
 */
export const tenantKey = (tenant: string, ...parts: readonly string[]): string =>
  ['T', tenant, ...parts].join('#');

/** Event sort keys keep their order as text. */
export const eventSk = (seq: number): string => `EVENT#${String(seq).padStart(6, '0')}`;
