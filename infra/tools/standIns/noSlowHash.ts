/** Stands in for the hash that the SDK computes by itself where Node has none: ours has. */
export class Sha256Js {
  constructor() {
    throw new Error('Node comes without its crypto module');
  }
}
