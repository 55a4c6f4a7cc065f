/** Takes `name VALUE` or `name=VALUE` out of what was given; the rest stays. */
export function take(given: string[], name: string): string | undefined {
  const at = given.findIndex((each) => each === name || each.startsWith(`${name}=`));
  if (at < 0) return undefined;
  const [flag = '', value] = given.splice(at, given[at] === name ? 2 : 1);
  return flag === name ? value : flag.slice(name.length + 1);
}
