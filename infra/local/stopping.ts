interface Part {
  readonly stop: () => Promise<unknown> | unknown;
}

export interface Started {
  /** Remembers a part that runs, so that it is stopped in its turn. */
  readonly add: <One extends Part>(part: One) => One;
  /** Stops the last one first; a part that fails to stop does not keep the others. */
  readonly stopAll: () => Promise<void>;
}

export function startedParts(): Started {
  const parts: Part[] = [];
  return {
    add: (part) => {
      parts.push(part);
      return part;
    },
    stopAll: async () => {
      for (const part of parts.splice(0).reverse())
        try {
          await part.stop();
        } catch (error) {
          console.error('stopping:', error);
        }
    },
  };
}
