import type { PlacedSpan } from '../text-check/text-finding';
import type { BroughtFact } from './brought-in';
import { placeOf } from '../text-check/placed-words';
import { type TextToCheck, isLevel } from '../text-check/text-to-check';

/** A figure of the year before that its text says; null where the text says two. */
export interface SaidFigure {
  readonly name: string;
  readonly fact: BroughtFact['fact'] | null;
  /** The places of the paragraphs in the text. */
  readonly paragraphs: readonly number[];
  /** Where in them its amounts stand. */
  readonly amounts: readonly PlacedSpan[];
  /** What one of its last printed digit is, in 分. */
  readonly step: number;
  /** By a name of its own: other figures may be called like the rest. */
  readonly isExact: boolean;
}

/**
 * What a text says of the items of its own budget year. An item that forms count in two ways stands for the first of them where
 * the text does not say that one by its own name.
 */
export function saidFigures(text: TextToCheck): readonly SaidFigure[] {
  const exact = figuresOf(text, true);
  const wider = figuresOf(text, false);
  return [...new Map([...wider, ...exact]).values()];
}

function figuresOf(
  { statements, items, budgetYear }: TextToCheck,
  isExact: boolean,
): ReadonlyMap<string, SaidFigure> {
  const said = new Map<string, SaidFigure>();
  for (const { said: one, paragraph } of statements.filter(isLevel)) {
    const facts = items.get(one.item ?? '')?.facts ?? [];
    const [name] = facts;
    const isOwn = one.year === null || (!one.year.isAsOf && one.year.year === budgetYear);
    if (name === undefined || isExact !== (facts.length === 1) || !isOwn) continue;
    const fact = { kind: 'amount', fen: one.amount.fen } as const;
    const before = said.get(name);
    const isSame = before?.fact?.kind === 'amount' && before.fact.fen === fact.fen;
    said.set(name, {
      name,
      fact: !before || isSame ? fact : null,
      paragraphs: [...new Set([...(before?.paragraphs ?? []), paragraph.place])],
      amounts: [...(before?.amounts ?? []), placeOf(one.amount, paragraph)],
      step: Math.max(before?.step ?? 0, one.amount.step),
      isExact,
    });
  }
  return said;
}
