import { fen } from '../../../domain/money/fen';
import { parseAmount } from '../../../domain/money/parse-amount';
import type { Fact, Facts } from '../../../domain/narrative/fact/fact';

/** An amount in 万元, as it is printed. */
export function amount(printed: string): Fact {
  const parsed = parseAmount(printed, '万元');
  if (parsed.kind !== 'amount') throw new Error(`${printed} is no amount`);
  return { kind: 'amount', fen: fen(parsed.fen) };
}

export function amounts(printed: Readonly<Record<string, string>>): Facts {
  return Object.fromEntries(Object.entries(printed).map(([name, text]) => [name, amount(text)]));
}

export function counts(numbers: Readonly<Record<string, number>>): Facts {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, count]) => [name, { kind: 'count' as const, count }]),
  );
}

export function texts(words: Readonly<Record<string, string>>): Facts {
  return Object.fromEntries(
    Object.entries(words).map(([name, text]) => [name, { kind: 'text' as const, text }]),
  );
}

export function names(...all: readonly string[]): Fact {
  return { kind: 'list', items: all.map((name) => texts({ name })) };
}

export function named(all: Readonly<Record<string, string>>): Fact {
  const items = Object.entries(all).map(([name, printed]) => ({
    ...texts({ name }),
    amount: amount(printed),
  }));
  return { kind: 'list', items };
}

/** Items of the year before that are the same as those of this year. */
function unchanged(facts: Facts, ...of: readonly string[]): Facts {
  return Object.fromEntries(
    of.flatMap((name) => {
      const fact = facts[name];
      return fact ? [[`${name}_last`, fact]] : [];
    }),
  );
}

/** “三公” expenses that are those of the year before. */
export function sameAsLastYear(printed: Readonly<Record<string, string>>): Facts {
  const now = amounts(printed);
  return { ...now, ...unchanged(now, ...Object.keys(printed)) };
}

export function zeroItems(choice: 'left' | 'stated'): Facts {
  return { zeroItems: { kind: 'choice', choice } };
}
