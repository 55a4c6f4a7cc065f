/** Something a person means to do on a day. */
export interface Intention {
  /** Two intentions with one key are one. */
  readonly key: string;
  readonly on: string;
  readonly act: () => Promise<void>;
}

export interface Agenda {
  /** Keeps an intention unless one with its key is there already. */
  readonly plan: (intention: Intention) => void;
  readonly drop: (key: string) => void;
  /** Takes out everything due by the day, in the order of the keys, so that a seed repeats itself. */
  readonly takeDue: (day: string) => readonly Intention[];
}

export function newAgenda(): Agenda {
  const kept = new Map<string, Intention>();
  return {
    plan: (intention) => {
      if (!kept.has(intention.key)) kept.set(intention.key, intention);
    },
    drop: (key) => void kept.delete(key),
    takeDue: (day) => {
      const due = [...kept.values()]
        .filter(({ on }) => on <= day)
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      for (const { key } of due) kept.delete(key);
      return due;
    },
  };
}
