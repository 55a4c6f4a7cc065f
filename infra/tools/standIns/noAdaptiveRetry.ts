/** Stands in for the way of trying again that measures how fast a service lets itself be asked: nobody chooses it. */
export class AdaptiveRetryStrategy {
  constructor() {
    throw new Error('The clients try again in the standard way');
  }
}
