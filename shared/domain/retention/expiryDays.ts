/** Days that the tables keep a record beyond its own end; the policy says why. Apart from its words, which few functions carry. */
export const expiryDays = {
  session: 0,
  link: 180,
  network_tries: 1,
  printed_code: 30,
  printed_code_tries: 2,
} as const;
