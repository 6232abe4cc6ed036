import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';
import { andOthersInList, vehicles } from '../said-words';

const rule = 'AS-SUM';

/** The vehicles of all kinds are those that there are. */
export function checkVehicleCounts({ read, rules }: TextToCheck): readonly TextAnswer[] {
  const { counted, part, aside, change } = rules.vehicles;
  const asides = new RegExp(aside, 'gu');
  const find = new RegExp(counted, 'u');
  const each = new RegExp(part, 'gu');
  const isChange = new RegExp(change, 'u');
  return read.flatMap((paragraph) => {
    const text = withoutAsides(paragraph.text, asides);
    const { groups, index = 0, 0: found = '' } = find.exec(text) ?? {};
    const clauses = (groups?.['parts'] ?? '').split(/[，,]/);
    const end = clauses.findIndex((clause) => isChange.test(clause));
    const kinds = clauses.slice(0, end < 0 ? clauses.length : end).join('，');
    const parts = [...kinds.matchAll(each)].map((one) => one.groups?.['count'] ?? '');
    const { total } = groups ?? {};
    // One kind alone, or some of them with 等, need not be all.
    if (total === undefined || parts.length < 2 || andOthersInList.test(kinds)) return [];
    const start = index + found.indexOf(total);
    return [check({ total, parts, start }, paragraph)];
  });
}

/** With blanks for what stands in brackets, the inner ones first: all else stays where it is. */
function withoutAsides(text: string, asides: RegExp): string {
  const left = text.replace(asides, (aside) => ' '.repeat(aside.length));
  return left === text ? text : withoutAsides(left, asides);
}

interface Counted {
  readonly total: string;
  readonly parts: readonly string[];
  readonly start: number;
}

function check({ total, parts, start }: Counted, { place }: ReadParagraph): TextAnswer {
  const sum = parts.reduce((before, count) => before + Number(count), 0);
  if (sum === Number(total)) return holds(rule);
  return broken({
    rule,
    says: 'textCountsDiffer',
    params: {
      found: { text: vehicles(total) },
      parts: { text: parts.map(vehicles).join(' + ') },
      expected: { text: vehicles(sum) },
      difference: { text: vehicles(Math.abs(sum - Number(total))) },
    },
    ...{ paragraph: place, start, end: start + total.length },
  });
}
