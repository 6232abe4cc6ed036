import { isOfDepartment } from '../is-of-department';
import { knownAmount } from '../known-amount';
import { tellApart, type PlacedLevel as Level } from '../levels-apart';
import { agreementOf } from '../said-amounts';
import { holds, type TextAnswer } from '../text-finding';
import { isLevel, type TextToCheck } from '../text-to-check';

const rule = 'X-TEXT-TEXT';

/** What is said twice is said alike. Where it is known beside the text, that is what both are held against. */
export function checkAgainstItself(text: TextToCheck): readonly TextAnswer[] {
  const levels = text.statements.filter(isLevel).filter(({ said }) => isOfDepartment(said, text));
  const groups = new Map<string, Level[]>();
  for (const one of levels) {
    const { item, year } = one.said;
    if (item === null || isKnown(item, text)) continue;
    if (text.items.get(item)?.isOfManyWholes === true) continue;
    const key = [item, year?.year ?? text.budgetYear, headOf(one, text)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [
    ...[...groups.values()].flatMap(([first, ...others]) =>
      first ? others.map((other) => compare(first, other, text)) : [],
    ),
    ...checkAtMost(levels, text),
  ];
}

/** Of all funds, or of the general budget: a part of one is not that of the other. */
function headOf({ said, paragraph: { stated } }: Level, text: TextToCheck): string {
  const head = stated.statements[stated.lists[said.list ?? -1]?.head ?? -1]?.item ?? '';
  return text.items.get(head)?.hasItsOwnParts === true ? head : '';
}

function isKnown(item: string, text: TextToCheck): boolean {
  const names = text.items.get(item)?.facts ?? [];
  return text.isOfForms && names.some((name) => knownAmount(name, text) !== null);
}

function compare(first: Level, other: Level, text: TextToCheck): TextAnswer {
  const agreement = agreementOf(first.said.amount, other.said.amount);
  if (agreement === 'same') return holds(rule);
  const says = agreement === 'rounding' ? 'textTwiceRounding' : 'textTwiceDiffers';
  return tellApart({ rule, says }, first, other, text);
}

/** What is never more than another item is not more in the text. */
function checkAtMost(levels: readonly Level[], text: TextToCheck): readonly TextAnswer[] {
  const of = (item: string) =>
    levels.find(
      ({ said }) => said.item === item && (said.year?.year ?? text.budgetYear) === text.budgetYear,
    );
  return [...text.items.values()].flatMap(({ id, atMost }): readonly TextAnswer[] => {
    const [whole, part] = [atMost && of(atMost.item), of(id)];
    if (!atMost || !whole || !part) return [];
    const isMore = part.said.amount.fen > whole.said.amount.fen;
    const isClose = agreementOf(part.said.amount, whole.said.amount) !== 'different';
    return [
      isMore && !isClose ? tellApart({ rule, says: atMost.says }, whole, part, text) : holds(rule),
    ];
  });
}
