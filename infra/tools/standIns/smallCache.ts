/**
 * Stands in for the cache of endpoints that DynamoDB may tell its client: one entry per operation,
 * so nothing has to be forgotten.
 */
class SmallCache<K, V> extends Map<K, V> {
  // The caller names the capacity; `Map` would take it for its entries.
  // biome-ignore lint/complexity/noUselessConstructor: it drops the argument
  constructor() {
    super();
  }

  peek(key: K): V | undefined {
    return this.get(key);
  }
}

// biome-ignore lint/style/noDefaultExport: the package in whose place it stands has one
export { SmallCache as default };
