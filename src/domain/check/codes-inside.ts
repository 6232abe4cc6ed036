/** Which of these codes are those of a 类 or a 款 that stands above others of them: 301 above 30101. */
export function codesWithOthersInside(codes: Iterable<string>): ReadonlySet<string> {
  const all = new Set(codes);
  // Most lists have codes of seven digits only.
  if (![...all].some((code) => isOuter.test(code))) return none;
  const sorted = [...all].sort();
  // What begins with a code comes right behind it.
  return new Set(
    sorted.filter((code, place) => isOuter.test(code) && sorted[place + 1]?.startsWith(code)),
  );
}

/** Another number of digits is a slip: 201030 is no 款 above 2010301. */
const isOuter = /^\d{3}(?:\d{2})?$/;

const none: ReadonlySet<string> = new Set();
