import { knownAmount } from '../known-amount';
import { agreementOf, printLike } from '../said-amounts';
import { broken, holds, type TextAnswer } from '../text-finding';
import { isLevel, type PlacedStatement, type TextToCheck } from '../text-to-check';
import type { LevelStatement } from '../../statement/statement';
import { isOfDepartment } from '../is-of-department';

const rule = 'X-TEXT-TEXT';

type Level = PlacedStatement<LevelStatement>;

/** What is said twice is said alike. Where it is known beside the text, that is what both are held against. */
export function checkAgainstItself(text: TextToCheck): readonly TextAnswer[] {
  const levels = text.statements.filter(isLevel).filter(({ said }) => isOfDepartment(said, text));
  const groups = new Map<string, Level[]>();
  for (const one of levels) {
    const { item, year } = one.said;
    if (item === null || isKnown(item, text)) continue;
    const key = [item, year?.year ?? text.budgetYear, headOf(one)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [
    ...[...groups.values()].flatMap(([first, ...others]) =>
      first ? others.map((other) => compare(first, other, text)) : [],
    ),
    ...checkAgencyCost(levels, text),
  ];
}

/** Of all funds, or of the general budget: a part of one is not that of the other. */
function headOf({ said, paragraph: { stated } }: Level): string {
  const head = stated.statements[stated.lists[said.list ?? -1]?.head ?? -1]?.item;
  return head === 'generalBasic' ? head : '';
}

function isKnown(item: string, text: TextToCheck): boolean {
  const names = text.items.get(item)?.facts ?? [];
  return text.isOfForms && names.some((name) => knownAmount(name, text) !== null);
}

function compare(first: Level, other: Level, text: TextToCheck): TextAnswer {
  const agreement = agreementOf(first.said.amount, other.said.amount);
  if (agreement === 'same') return holds(rule);
  const says = agreement === 'rounding' ? 'textTwiceRounding' : 'textTwiceDiffers';
  return tell(first, other, says, text);
}

/** 机关运行经费 are the 公用经费 of the offices among the units: of all where there are no others, and never more. */
function checkAgencyCost(levels: readonly Level[], text: TextToCheck): readonly TextAnswer[] {
  const of = (item: string) =>
    levels.find(
      ({ said }) => said.item === item && (said.year?.year ?? text.budgetYear) === text.budgetYear,
    );
  const [whole, part] = [of('operating'), of('agencyCost')];
  if (!whole || !part) return [];
  const isMore = part.said.amount.fen > whole.said.amount.fen;
  const isClose = agreementOf(part.said.amount, whole.said.amount) !== 'different';
  return [isMore && !isClose ? tell(whole, part, 'textAgencyMore', text) : holds(rule)];
}

function tell(first: Level, other: Level, says: string, { print }: TextToCheck): TextAnswer {
  const wordsOf = ({ said: { amount }, paragraph }: Level) =>
    paragraph.text.slice(amount.start, amount.end).trim();
  const { said, paragraph } = other;
  return broken({
    rule,
    says,
    params: {
      item: { text: said.label },
      found: { text: wordsOf(other) },
      other: { text: first.said.label },
      expected: { text: wordsOf(first) },
      difference: {
        text: printLike(Math.abs(said.amount.fen - first.said.amount.fen), said.amount, print),
      },
    },
    ...{ paragraph: paragraph.place, start: said.amount.start, end: said.amount.end },
    others: [
      {
        paragraph: first.paragraph.place,
        start: first.said.amount.start,
        end: first.said.amount.end,
      },
    ],
  });
}
