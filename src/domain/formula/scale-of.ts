import { addressesIn } from '../grid/cell-addresses';

/**
 * What becomes of a formula's result when all amounts it looks at grow by one factor: `along` where it grows by the same, `fixed`
 * where it stays. Null for a formula of which that cannot be told.
 */
export type Scale = 'along' | 'fixed';

const token =
  /\s*(?:(?<number>\d+(?:\.\d*)?|\.\d+)|(?<name>[A-Z]+)\(|(?<area>\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)|(?<sign>[-+*/%(),]))/y;

/** They grow with what they look at. */
const growing = new Set(['SUM', 'MAX', 'MIN', 'AVERAGE', 'ABS']);

/** Takes =E8*2, =(E8+F8)*30% or =G8*1.5 apart; `scaleOf` says it of a cell. */
export function scaleOfFormula(
  formula: string,
  scaleOf: (address: string) => Scale | null,
): Scale | null {
  const tokens = tokensOf(formula.slice(1).toUpperCase());
  if (!tokens) return null;
  let at = 0;
  const next = () => tokens[at]?.text ?? '';
  const takes = (text: string) => {
    if (next() !== text) return false;
    at += 1;
    return true;
  };

  /** Amounts are added to amounts only. */
  function sum(): Scale | null {
    let all = product();
    while (next() === '+' || next() === '-') {
      at += 1;
      const other = product();
      if (all !== other) all = null;
    }
    return all;
  }

  function product(): Scale | null {
    let all = factor();
    while (next() === '*' || next() === '/') {
      const isDivided = next() === '/';
      at += 1;
      const other = factor();
      if (all === null || other === null) all = null;
      else if (isDivided) all = other === 'fixed' ? all : all === 'along' ? 'fixed' : null;
      else all = all === 'along' && other === 'along' ? null : all === 'fixed' ? other : all;
    }
    return all;
  }

  function factor(): Scale | null {
    if (takes('-') || takes('+')) return factor();
    const found = single();
    while (takes('%'));
    return found;
  }

  function single(): Scale | null {
    const one = tokens?.[at];
    at += 1;
    if (one?.kind === 'number') return 'fixed';
    if (one?.kind === 'area') return same(addressesIn(one.text).map(scaleOf));
    if (one?.kind === 'name') {
      const all = [sum()];
      while (takes(',')) all.push(sum());
      return takes(')') && growing.has(one.text) ? same(all) : null;
    }
    if (one?.text !== '(') return null;
    const inside = sum();
    return takes(')') ? inside : null;
  }

  const found = sum();
  return at === tokens.length ? found : null;
}

function same(all: readonly (Scale | null)[]): Scale | null {
  const [first = null] = all;
  return all.every((one) => one === first) ? first : null;
}

interface Token {
  readonly kind: 'number' | 'name' | 'area' | 'sign';
  readonly text: string;
}

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  let reached = 0;
  for (const { 0: whole, groups } of text.matchAll(new RegExp(token, 'gy'))) {
    reached += whole.length;
    for (const kind of ['number', 'name', 'area', 'sign'] as const) {
      const found = groups?.[kind];
      if (found !== undefined) tokens.push({ kind, text: found });
    }
  }
  return text.slice(reached).trim() === '' && tokens.length > 0 ? tokens : null;
}
