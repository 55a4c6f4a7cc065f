/** `Nguyễn V*** M***`: enough for the person to know themself, not enough for a stranger. */
export function maskedName(name: string): string {
  const [family = '', ...others] = name.split(' ');
  return [family, ...others.map((part) => `${part.charAt(0)}***`)].join(' ');
}

/** `m***@benhvien.example`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '***' : `${address.charAt(0)}***${address.slice(at)}`;
}
