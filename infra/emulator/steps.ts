/** Runs what is to be shown one after another, and counts. */
export interface Steps {
  /** Says what held and how long it took; what comes after a failure is not tried. */
  readonly step: <T>(title: string, work: () => Promise<T> | T) => Promise<T>;
  readonly passed: () => number;
}

/** A step did not hold; it has been said why. */
export class StepFailed extends Error {}

export function steps(say: (line: string) => void): Steps {
  let passed = 0;
  return {
    step: async (title, work) => {
      const began = performance.now();
      const seconds = () => `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`;
      try {
        const result = await work();
        passed += 1;
        say(`  ok     ${seconds()}  ${title}`);
        return result;
      } catch (error) {
        say(`  FAILED ${seconds()}  ${title}`);
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        for (const line of reason.split('\n')) say(`         ${line}`);
        throw new StepFailed(title);
      }
    },
    passed: () => passed,
  };
}
