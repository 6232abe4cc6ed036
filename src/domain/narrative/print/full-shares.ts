import { derivedName } from '../fact/derived-name';
import type { Facts } from '../fact/fact';
import { findFact } from '../fact/find-fact';
import { percentUnits, type Share } from './percent-units';
import { printPercentUnits } from './print-number';
import type { Printing } from './printing';
import type { TextRun } from './text-run';

interface PrintedShare {
  /** Its place among the runs. */
  readonly run: number;
  readonly share: Share;
}

/**
 * The shares of a paragraph so that those of one whole add up to 100%, where their parts are the whole: what rounding leaves goes to the
 * largest remainders. A text does so only on request; the rules allow it (a share may be off by its last digit).
 */
export function withFullShares(
  runs: readonly TextRun[],
  facts: Facts,
  printing: Printing,
): readonly TextRun[] {
  const wholes = new Map<string, PrintedShare[]>();
  runs.forEach((run, index) => {
    if (run.kind !== 'fact') return;
    const derived = derivedName(run.name);
    const share = derived?.kind === 'share' ? shareOf(run, facts, printing) : null;
    if (derived?.kind !== 'share' || !share) return;
    wholes.set(derived.whole, [...(wholes.get(derived.whole) ?? []), { run: index, share }]);
  });
  const adjusted = new Map([...wholes.values()].flatMap((all) => adjustedShares(all, printing)));
  if (adjusted.size === 0) return runs;
  return runs.map((run, index) => {
    const text = adjusted.get(index);
    return text === undefined ? run : { ...run, text };
  });
}

function shareOf(
  { name, path }: Extract<TextRun, { kind: 'fact' }>,
  facts: Facts,
  { percentDecimals }: Printing,
): Share | null {
  const inside = path.reduce<readonly Facts[]>(
    (scope, { list, item }) => {
      const all = scope[0]?.[list];
      const own = all?.kind === 'list' ? all.items[item] : undefined;
      return own ? [own, ...scope] : scope;
    },
    [facts],
  );
  const found = findFact(name, { facts: inside, percentDecimals });
  return found.kind === 'found' && found.fact.kind === 'share' ? found.fact : null;
}

function adjustedShares(
  all: readonly PrintedShare[],
  printing: Printing,
): readonly (readonly [number, string])[] {
  const { percentDecimals } = printing;
  const [first] = all;
  const sum = all.reduce((before, { share }) => before + share.part, 0);
  const isWhole = first && sum === first.share.whole && all.every(({ share }) => share.part >= 0);
  if (!isWhole) return [];
  const full = 100 * 10 ** percentDecimals;
  const floors = all.map(({ run, share }) => ({ run, ...floorOf(share, percentDecimals) }));
  const left = full - floors.reduce((before, { units }) => before + units, 0);
  const raised = new Set(
    [...floors]
      .sort((one, other) => other.rest - one.rest || one.run - other.run)
      .slice(0, Math.max(0, left))
      .map(({ run }) => run),
  );
  return floors.map(({ run, units }) => [
    run,
    printPercentUnits(units + (raised.has(run) ? 1 : 0), printing),
  ]);
}

/** Units of its last decimal, and what is left of one, in millionths. */
function floorOf(share: Share, decimals: number): { units: number; rest: number } {
  const finer = percentUnits(share, decimals + 6);
  const units = Math.floor(finer / 1_000_000);
  return { units, rest: finer - units * 1_000_000 };
}
