import { fen } from '../money/fen';
import type { SaidAmount } from '../statement/statement';
import type { KnownAmount } from './known-amount';
import { knownOf } from './known-of-statement';
import { agreementWith, stepOf, type Agreement } from './said-amounts';
import type { ReadParagraph, TextToCheck } from './text-to-check';

/** An amount of a text held against what is known beside the text. */
export interface HeldAmount {
  readonly agreement: Agreement;
  /** What it comes nearest to of what may be meant. */
  readonly known: KnownAmount;
}

const made = new WeakMap<TextToCheck['statements'], ReadonlyMap<string, HeldAmount>>();

/** What is known of an amount that stands in a paragraph; null where nobody knows. */
export function heldAmount(
  amount: SaidAmount,
  paragraph: ReadParagraph,
  text: TextToCheck,
): HeldAmount | null {
  return heldAmounts(text).get(keyOf(paragraph, amount)) ?? null;
}

/** As it should be: what is known counts before what the text says otherwise. */
export function rightAmount(
  amount: SaidAmount,
  paragraph: ReadParagraph,
  text: TextToCheck,
): SaidAmount {
  const held = heldAmount(amount, paragraph, text);
  if (held?.agreement !== 'different') return amount;
  const step = stepOf(amount, text.print);
  const { fen: exact } = held.known;
  return {
    ...amount,
    fen: fen(Math.sign(exact) * Math.floor(Math.abs(exact) / step + 0.5) * step),
  };
}

export function isWrong(amount: SaidAmount, paragraph: ReadParagraph, text: TextToCheck): boolean {
  return heldAmount(amount, paragraph, text)?.agreement === 'different';
}

function heldAmounts(text: TextToCheck): ReadonlyMap<string, HeldAmount> {
  const before = made.get(text.statements);
  if (before) return before;
  const held = new Map<string, HeldAmount>();
  for (const placed of text.statements) {
    const { said, paragraph } = placed;
    if (said.kind !== 'level' && said.kind !== 'change') continue;
    const one = hold(said.amount, knownOf(placed, text), text);
    if (one) held.set(keyOf(paragraph, said.amount), one);
  }
  made.set(text.statements, held);
  return held;
}

function hold(
  amount: SaidAmount,
  known: readonly KnownAmount[],
  { print }: TextToCheck,
): HeldAmount | null {
  const all = known.map((one) => ({
    known: one,
    agreement: agreementWith(amount, one.fen, print),
  }));
  const nearest = ['same', 'rounding'].flatMap(
    (wanted) => all.find(({ agreement }) => agreement === wanted) ?? [],
  );
  return nearest[0] ?? all[0] ?? null;
}

function keyOf({ place }: ReadParagraph, { start }: SaidAmount): string {
  return `${place}:${start}`;
}
