/**
 * The same object, its fields made when they are first read: schemas take long to make, every function
 * carries the vocabulary, and few meet more than some of its words.
 */
export function onUse<T extends Readonly<Record<string, () => unknown>>>(
  makers: T,
): { readonly [Name in keyof T]: ReturnType<T[Name]> } {
  const made = {};
  for (const [name, make] of Object.entries(makers)) {
    const get = (): unknown => {
      const value = make();
      Object.defineProperty(made, name, { enumerable: true, value });
      return value;
    };
    Object.defineProperty(made, name, { configurable: true, enumerable: true, get });
  }
  // every field has the name and the type of what makes it
  return made as { readonly [Name in keyof T]: ReturnType<T[Name]> };
}
