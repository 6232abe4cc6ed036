import type { CodeStep, Composition } from '../../form/composition';

/**
 * The steps of codes that begin with those of the rows they are in: 134 above 134001. Empty where a row is in none, or all are of
 * one length.
 */
export function nestedSteps(
  codes: readonly string[],
  { block, item, name }: Composition['rows'],
): readonly CodeStep[] {
  const digits = [...new Set(codes.map(({ length }) => length))].sort((one, other) => one - other);
  const [least = 0] = digits;
  if (digits.length < 2 || least === 0 || !codes.every((_, at) => isIn(codes, at, digits)))
    return [];
  return digits.map((length, depth): CodeStep => {
    const outer = depth === digits.length - 1 ? '' : `${depth}`;
    const names = {
      block: `${block}${outer}`,
      code: `${name}Code${outer}`,
      name: `${name}${outer}`,
    };
    return { ...names, item, digits: length, parts: [] };
  });
}

/** Whether a code stands below that of the step above it that it begins with. */
function isIn(codes: readonly string[], at: number, digits: readonly number[]): boolean {
  const code = codes[at] ?? '';
  const above = digits[digits.indexOf(code.length) - 1];
  if (above === undefined) return true;
  const last = codes.slice(0, at).findLast(({ length }) => length === above);
  return last !== undefined && code.startsWith(last);
}
