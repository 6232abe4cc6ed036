import { labelKey } from '../read/label-key';

/** Whether two names may be one department's: the same, a part of the other, or its letters in their order, as 住建局 is short for 住房和城乡建设局. */
export function isSameName(one: string, other: string): boolean {
  const [short, long] = [labelKey(one), labelKey(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined) return false;
  let next = 0;
  for (const letter of long) if (letter === short[next]) next += 1;
  return next === short.length;
}
