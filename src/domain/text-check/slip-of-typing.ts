/** Whether the one number is the other with a slip of the fingers: a digit wrong, twice, left out, or two of them swapped; or the point elsewhere. */
export function isSlipOfTyping(one: string, other: string): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  if (a.length < shortest || b.length < shortest) return false;
  if (a === b) return one !== other;
  const longer = a.length >= b.length ? a : b;
  const shorter = longer === a ? b : a;
  const first = [...longer].findIndex((digit, place) => digit !== shorter[place]);
  const [restOfLonger, restOfShorter] = [longer.slice(first), shorter.slice(first)];
  if (longer.length === shorter.length) {
    const isWrong = restOfLonger.slice(1) === restOfShorter.slice(1);
    const isSwapped =
      restOfLonger.slice(2) === restOfShorter.slice(2) &&
      restOfLonger[0] === restOfShorter[1] &&
      restOfLonger[1] === restOfShorter[0];
    return isWrong || isSwapped;
  }
  return restOfLonger.slice(1) === restOfShorter;
}

/** Whether two digits beside each other changed places: seldom by chance. */
export function isSwapped(one: string, other: string): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  const first = [...a].findIndex((digit, place) => digit !== b[place]);
  if (a.length !== b.length || a.length < shortest || first < 0) return false;
  return (
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

/** Of two digits each is one slip away from many others. */
const shortest = 3;

function digitsOf(number: string): string {
  return number.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
}
