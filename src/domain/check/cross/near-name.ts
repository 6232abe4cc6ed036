/**
 * Whether a name, as it is compared, is another one with some words more or less, or a slip of typing away. Names that differ in one of
 * the letters `apart`, such as 一期 and 二期, are names of two things.
 */
export function isNearName(one: string, other: string, apart: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (one === other || shorter.length < fewest || shorter.length * 2 <= longer.length) return false;
  const marks = (name: string) => [...name].filter((letter) => apart.includes(letter)).join('');
  return marks(one) === marks(other) && (isPartOfName(one, other) || isSlip(shorter, longer));
}

/** Whether one of both names has some words more. */
export function isPartOfName(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** Of names as short as 培训费 most are near each other. */
const fewest = 4;

/** One letter more, less, or another one; two in names as long as 办公楼维修改造. */
function isSlip(shorter: string, longer: string): boolean {
  const kept = inCommon(shorter, longer, 0) + inCommon(shorter, longer, -1);
  return longer.length - Math.min(kept, shorter.length) <= (shorter.length < 7 ? 1 : 2);
}

/** How many letters both begin with, or with -1 end with. */
function inCommon(shorter: string, longer: string, from: 0 | -1): number {
  let count = 0;
  const letterOf = (name: string) => name.at(from === 0 ? count : -1 - count);
  while (count < shorter.length && letterOf(shorter) === letterOf(longer)) count += 1;
  return count;
}
