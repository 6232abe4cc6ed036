import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'AS-SUM';
const counted =
  /共有(?:公务|机动)?(?:用)?车辆? *(?<total>\d+) *辆[，,] *其中[：:]?(?<parts>[^。；;]*)/u;
const part = /(?<!\d)(?<count>\d+) *辆/g;

/** The vehicles of all kinds are those that there are. */
export function checkVehicleCounts({ read }: TextToCheck): readonly TextAnswer[] {
  return read.flatMap((paragraph) => {
    const { groups, index = 0, 0: found = '' } = counted.exec(paragraph.text) ?? {};
    const parts = [...(groups?.['parts'] ?? '').matchAll(part)].map(({ 1: count = '' }) => count);
    const { total } = groups ?? {};
    // One kind alone, or some of them with 等, need not be all.
    if (total === undefined || parts.length < 2 || /等/.test(groups?.['parts'] ?? '')) return [];
    const start = index + found.indexOf(total);
    return [check({ total, parts, start }, paragraph)];
  });
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
      found: { text: `${total}辆` },
      parts: { text: parts.map((count) => `${count}辆`).join(' + ') },
      expected: { text: `${sum}辆` },
    },
    ...{ paragraph: place, start, end: start + total.length },
  });
}
