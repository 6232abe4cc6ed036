import { hanNumeral } from '../../text/han-numeral';

/** The number before a line: how long it is, nothing for a blank line, and whether it is one of the second level. */
export interface LineNumber {
  readonly length: number;
  readonly isInner: boolean;
}

/**
 * The numbers before all lines: of one level, or of two as in 一、…（一）…（二）…二、…. Null where a line has none, or another one than its
 * place. The second level may be numbered in any way of `inner`.
 */
export function lineNumbers(
  lines: readonly string[],
  kinds: readonly string[],
  inner: readonly string[] = kinds,
): readonly LineNumber[] | null {
  if (lines.filter((line) => line !== '').length < 2) return null;
  const flat = inOneLevel(lines, kinds);
  if (flat) return flat;
  for (const kind of kinds) {
    for (const below of inner.filter((one) => one !== kind)) {
      const both = inTwoLevels(lines, kind, below);
      if (both) return both;
    }
  }
  return null;
}

const blank: LineNumber = { length: 0, isInner: false };

function inOneLevel(
  lines: readonly string[],
  kinds: readonly string[],
): readonly LineNumber[] | null {
  let count = 0;
  const numbers: LineNumber[] = [];
  for (const line of lines) {
    if (line !== '') count += 1;
    const length = line === '' ? 0 : numberLength(line, count, kinds);
    if (length === null) return null;
    numbers.push({ length, isInner: false });
  }
  return numbers;
}

function inTwoLevels(
  lines: readonly string[],
  kind: string,
  below: string,
): readonly LineNumber[] | null {
  let [count, innerCount] = [0, 0];
  const numbers: LineNumber[] = [];
  for (const line of lines) {
    const outer = line === '' ? 0 : numberLength(line, count + 1, [kind]);
    const inner = count === 0 ? null : numberLength(line, innerCount + 1, [below]);
    if (line === '') {
      numbers.push(blank);
    } else if (outer !== null) {
      count += 1;
      innerCount = 0;
      numbers.push({ length: outer, isInner: false });
    } else if (inner !== null) {
      innerCount += 1;
      numbers.push({ length: inner, isInner: true });
    } else {
      return null;
    }
  }
  return numbers;
}

function numberLength(line: string, count: number, kinds: readonly string[]): number | null {
  // As wide as they are typed: （1） and (1), 1． and 1.
  const typed = narrow(line);
  const number = kinds
    .map((kind) => narrow(numberOf(kind, count)))
    .find((one) => {
      // 1.5万元 has no number before it.
      return typed.startsWith(one) && !/^\d/.test(typed.slice(one.length));
    });
  return number?.length ?? null;
}

function narrow(text: string): string {
  return text.replace(/[０-９（）．]/g, (sign) => sign.normalize('NFKC'));
}

/** {ordinal}. or （{ordinalHan}） as it is printed. */
export function numberOf(kind: string, count: number): string {
  return kind.replace('{ordinalHan}', hanNumeral(count)).replace('{ordinal}', String(count));
}
