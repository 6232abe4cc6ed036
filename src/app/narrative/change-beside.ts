import type { Words } from '../../domain/form/words';
import { lastYearOf } from '../../domain/narrative/fact/derived-name';
import type { Fact, Facts } from '../../domain/narrative/fact/fact';
import { findFact } from '../../domain/narrative/fact/find-fact';
import { printPercent, printTextAmount } from '../../domain/narrative/print/print-number';
import type { Printing } from '../../domain/narrative/print/printing';
import { roundedFacts } from '../../domain/narrative/section/print-section';
import { fillText } from '../messages/fill-text';

const told = {
  up: {
    zh: '今年{now}，上年{last}，增加{change}{growth}',
    en: '{now}, {last} the year before: {change} more{growth}',
  },
  down: {
    zh: '今年{now}，上年{last}，减少{change}{growth}',
    en: '{now}, {last} the year before: {change} less{growth}',
  },
  flat: { zh: '今年和上年都是{now}', en: '{now}, as the year before' },
} as const satisfies Readonly<Record<string, Words>>;
const grows = {
  up: { zh: '，增长{percent}%', en: ' (+{percent}%)' },
  down: { zh: '，下降{percent}%', en: ' (-{percent}%)' },
  flat: { zh: '', en: '' },
} as const satisfies Readonly<Record<string, Words>>;

/** How what a reason is asked for changed, as the text prints it; null for no reason, or where a figure is not known. */
export function changeBeside(name: string, facts: Facts, printing: Printing): Words | null {
  const base = /^(.+)_reason$/.exec(name)?.[1];
  if (base === undefined) return null;
  const scope = {
    facts: [roundedFacts(facts, printing)],
    percentDecimals: printing.percentDecimals,
  };
  const factOf = (one: string): Fact | null => {
    const found = findFact(one, scope);
    return found.kind === 'found' ? found.fact : null;
  };
  const amountOf = (one: string) => {
    const fact = factOf(one);
    return fact?.kind === 'amount'
      ? `${printTextAmount(fact.fen, printing)}${printing.unit}`
      : null;
  };
  const [now, last] = [amountOf(base), amountOf(lastYearOf(base))];
  const change = amountOf(`${base}_change`);
  if (now === null || last === null || change === null) return null;
  const trend = factOf(`${base}_trend`);
  const way =
    trend?.kind === 'choice' && trend.choice in told ? (trend.choice as keyof typeof told) : 'flat';
  const growth = factOf(`${base}_growth`);
  const percent = growth?.kind === 'share' ? printPercent(growth, printing) : null;
  const words = (language: keyof Words) =>
    fillText(told[way][language], {
      ...{ now, last, change },
      growth: percent === null ? '' : fillText(grows[way][language], { percent }),
    });
  return { zh: words('zh'), en: words('en') };
}
