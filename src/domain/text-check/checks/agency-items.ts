import type { LevelStatement, SaidAmount } from '../../statement/statement';
import { knownAmount } from '../known-amount';
import { levelsOfYear } from '../levels-of-year';
import { placeOf, wordsOf } from '../placed-words';
import { agreementWith, printLike } from '../said-amounts';
import { broken, holds, type PlacedSpan, type TextAnswer } from '../text-finding';
import type { PlacedStatement, TextToCheck } from '../text-to-check';

const rule = 'X-TP-OPEX';

type Level = PlacedStatement<LevelStatement>;

/** What 机关运行经费 pays of “三公”经费 is not more than all of it, and all of it unless something else pays the rest. */
export function checkAgencyItems(text: TextToCheck): readonly TextAnswer[] {
  const levels = levelsOfYear(text);
  return levels.flatMap((one): readonly TextAnswer[] => {
    const item = isInAgencyCost(one, text) ? itemOf(one, text) : undefined;
    const whole = item === undefined ? null : wholeOf(item, levels, text);
    if (item === undefined || whole === null) return [];
    return [compare(one, whole, { ...text, item })];
  });
}

function isInAgencyCost({ said, paragraph: { stated } }: Level, { rules }: TextToCheck): boolean {
  const list = stated.lists[said.list ?? -1];
  const head = stated.statements[list?.head ?? -1]?.item ?? '';
  return list?.kind !== 'cause' && rules.agency.wholes.includes(head);
}

function itemOf({ said }: Level, { rules, items }: TextToCheck): string | undefined {
  return rules.agency.items.find((id) => items.get(id)?.names.includes(said.label));
}

/** All that is spent on it, and where that is said. */
interface Whole {
  readonly fen: number;
  readonly others: readonly PlacedSpan[];
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
}

/** What the forms say counts; without them what the text says elsewhere. */
function wholeOf(item: string, levels: readonly Level[], text: TextToCheck): Whole | null {
  const [name = ''] = text.items.get(item)?.facts ?? [];
  const known = text.isOfForms ? knownAmount(name, text) : null;
  if (known) {
    const { fen, place } = known;
    return { fen, others: [], cells: place ? [{ sheet: place.sheet, address: place.at }] : [] };
  }
  const said = levels.find((one) => one.said.item === item);
  if (!said) return null;
  const { amount } = said.said;
  return { fen: amount.fen, others: [placeOf(amount, said.paragraph)], cells: [] };
}

function compare(
  { said, paragraph }: Level,
  { fen, others, cells }: Whole,
  text: TextToCheck & { readonly item: string },
): TextAnswer {
  const { amount } = said;
  const isMore = amount.fen > fen;
  if (agreementWith(amount, fen, text.print) !== 'different') return holds(rule);
  if (!isMore && hasOtherSource(text)) return holds(rule);
  const print = (exact: number) => printLike(exact, amount, text.print);
  return broken({
    rule,
    says: isMore ? 'textAgencyItemMore' : 'textAgencyItemLess',
    params: {
      item: { text: said.label },
      found: { text: wordsOf(amount, paragraph) },
      expected: { text: print(fen) },
      difference: { text: print(apart(amount, fen)) },
    },
    ...placeOf(amount, paragraph),
    ...{ others, cells },
  });
}

function apart({ fen }: SaidAmount, whole: number): number {
  return Math.abs(fen - whole);
}

/** A sentence that names the item says that something else pays for it too. */
function hasOtherSource({
  read,
  items,
  item,
  rules,
}: TextToCheck & { readonly item: string }): boolean {
  const names = items.get(item)?.names ?? [];
  const rest = new RegExp(rules.agency.rest, 'u');
  return read.some(({ text }) =>
    text
      .split(/[。\n]/)
      .some((sentence) => rest.test(sentence) && names.some((name) => sentence.includes(name))),
  );
}
