import { fen } from '../../money/fen';
import { percentUnits } from '../print/percent-units';
import { derivedName, lastYearOf, reasonOfNone, type DerivedName } from './derived-name';
import type { Fact, Facts } from './fact';

export interface FactScope {
  /** The facts at a place of a sentence: those of the item of a list before those around it. */
  readonly facts: readonly Facts[];
  /** How many decimals percentages have: what they cannot show is not said. */
  readonly percentDecimals: number;
}

export type FoundFact =
  | { readonly kind: 'found'; readonly fact: Fact }
  /** Nobody said the fact of this name, from which the one that was asked for would follow. */
  | { readonly kind: 'missing'; readonly name: string }
  /** There is none: a growth from nothing. */
  | { readonly kind: 'none' };

export function findFact(name: string, scope: FactScope): FoundFact {
  for (const facts of scope.facts) {
    const fact = facts[name];
    if (fact) return { kind: 'found', fact };
  }
  const derived = derivedName(name);
  return derived ? follow(derived, scope) : { kind: 'missing', name };
}

function follow(derived: DerivedName, scope: FactScope): FoundFact {
  const { of } = derived;
  if (derived.kind === 'absent') return choice(isAbsent(of, scope) ? 'yes' : 'no');
  const base = findFact(of, scope);
  if (derived.kind === 'given') return choice(isGiven(base) ? 'yes' : 'no');
  if (base.kind !== 'found') return isCompared(derived) ? missingBefore(base, of, scope) : base;
  switch (derived.kind) {
    case 'count':
      return base.fact.kind === 'list'
        ? found({ kind: 'count', count: base.fact.items.length })
        : { kind: 'none' };
    case 'sign':
      return choice(signOf(numberOf(base.fact)));
    case 'share': {
      const whole = findFact(derived.whole, scope);
      return whole.kind === 'found' ? shareOf(base.fact, whole.fact) : whole;
    }
    default: {
      const last = findFact(lastYearOf(of), scope);
      return last.kind === 'found'
        ? compared(derived.kind, base.fact, last.fact, scope.percentDecimals)
        : last;
    }
  }
}

function isCompared({ kind }: DerivedName): boolean {
  return kind === 'change' || kind === 'trend' || kind === 'growth';
}

/** Behind 与上年相比 what is asked for is the year before; this year's figure stands, or is asked for, where it is stated. */
function missingBefore(base: FoundFact, of: string, scope: FactScope): FoundFact {
  const last = findFact(lastYearOf(of), scope);
  return base.kind === 'missing' && last.kind === 'missing' ? last : base;
}

function compared(
  kind: 'change' | 'trend' | 'growth',
  now: Fact,
  last: Fact,
  percentDecimals: number,
): FoundFact {
  const change = numberOf(now) - numberOf(last);
  switch (kind) {
    case 'change':
      return now.kind === 'count'
        ? found({ kind: 'count', count: Math.abs(change) })
        : found({ kind: 'amount', fen: fen(Math.abs(change)) });
    case 'trend':
      return choice(change === 0 ? 'flat' : change > 0 ? 'up' : 'down');
    case 'growth': {
      const growth = { part: Math.abs(change), whole: numberOf(last) };
      // From nothing, and to or from what is less, there is no percentage, and “下降0%” beside an amount says nothing: only the amount is said.
      const isCounted = numberOf(now) >= 0 && growth.whole > 0;
      const isSaid = isCounted && percentUnits(growth, percentDecimals) > 0;
      return isSaid ? found({ kind: 'share', ...growth }) : { kind: 'none' };
    }
  }
}

function shareOf(part: Fact, whole: Fact): FoundFact {
  return numberOf(whole) === 0
    ? { kind: 'none' }
    : found({ kind: 'share', part: numberOf(part), whole: numberOf(whole) });
}

/** Nothing in both years, and somebody says why: what became nothing is a change, which is told as one. */
function isAbsent(of: string, scope: FactScope): boolean {
  const isNothing = [of, lastYearOf(of)].every((name) => {
    const own = findFact(name, scope);
    return own.kind === 'found' && numberOf(own.fact) === 0;
  });
  return isNothing && isGiven(findFact(reasonOfNone(of), scope));
}

function isGiven(base: FoundFact): boolean {
  if (base.kind !== 'found') return false;
  const { fact } = base;
  if (fact.kind === 'text') return fact.text.trim() !== '';
  return fact.kind !== 'list' || fact.items.length > 0;
}

function signOf(number: number): string {
  return number === 0 ? 'zero' : number > 0 ? 'plus' : 'minus';
}

function numberOf(fact: Fact): number {
  switch (fact.kind) {
    case 'amount':
      return fact.fen;
    case 'count':
      return fact.count;
    case 'list':
      return fact.items.length;
    case 'share':
      return fact.part;
    case 'text':
    case 'choice':
      return 0;
  }
}

function found(fact: Fact): FoundFact {
  return { kind: 'found', fact };
}

function choice(value: string): FoundFact {
  return found({ kind: 'choice', choice: value });
}
