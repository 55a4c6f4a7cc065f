/** A person's page; ids come from staff codes and may hold any letter. */
export const personAddress = (id: string): string => `/quan-tri/nguoi/${encodeURIComponent(id)}`;

/** The staff of a unit. */
export const unitPeopleAddress = (id: string): string =>
  `/quan-tri/nhan-su/${encodeURIComponent(id)}`;
