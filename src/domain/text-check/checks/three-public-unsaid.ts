import type { LevelStatement } from '../../statement/statement';
import { isOfDepartment } from '../is-of-department';
import { twoYearsOf } from '../known-amount';
import { placeOf } from '../placed-words';
import { printChange, printLike } from '../said-amounts';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { PlacedStatement, TextToCheck } from '../text-to-check';
import { levelOf } from './three-public';

const rule = 'TP-CHANGE';

/**
 * An item of “三公”经费 that is known to have changed, of which the text says nothing but its amount: the whole may be as it was while one
 * item grew and another fell. What the whole says of itself goes for items that went the same way.
 */
export function checkThreePublicUnsaid(text: TextToCheck): readonly TextAnswer[] {
  const { total, stated } = text.rules.threePublic;
  // Where nothing at all is compared that is told, once.
  if (!isCompared(total, text)) return [];
  return stated.flatMap(({ item }): readonly TextAnswer[] => {
    const level = levelOf(item, text);
    const known = level && isOfDepartment(level.said, text) ? twoYearsOf(level.said, text) : null;
    if (!level || !known) return [];
    const change = changeOf(known);
    const way = wayOf(change);
    const wholes = wholesOf(item, text);
    if (change === 0 || isCompared(item, text)) return [holds(rule)];
    if (isNamedBehind(level, text) || wholes.some((whole) => goes(whole, way, text))) {
      return [holds(rule)];
    }
    const { said, paragraph } = level;
    return [
      broken({
        rule,
        says: 'textChangeUnsaid',
        params: {
          item: { text: said.label },
          found: { text: printChange(Math.abs(change), said.amount, way, text) },
          now: { text: printLike(known.now.fen, said.amount, text.print) },
          before: { text: printLike(known.last.fen, said.amount, text.print) },
        },
        ...placeOf(said.amount, paragraph),
        cells: [known.now, known.last].flatMap(({ place }) =>
          place ? [{ sheet: place.sheet, address: place.at }] : [],
        ),
        isOfKnown: true,
      }),
    ];
  });
}

/** Whether the text holds it against another year, or says what it was then. */
function isCompared(item: string, { statements, budgetYear }: TextToCheck): boolean {
  return statements.some(
    ({ said }) =>
      said.item === item &&
      (comparing.has(said.kind) ||
        said.base !== null ||
        (said.year !== null && budgetYear !== null && said.year.year < budgetYear)),
  );
}

const comparing: ReadonlySet<string> = new Set(['change', 'growth', 'flat', 'turn']);

/** A comparison right behind the amount, of which nobody knows what it is said of, may be its own. */
function isNamedBehind(
  { said, paragraph, index }: PlacedStatement<LevelStatement>,
  { budgetYear }: TextToCheck,
): boolean {
  const next = paragraph.stated.statements[index + 1];
  if (next?.item !== null || next.sentence !== said.sentence) return false;
  return comparing.has(next.kind) || (next.year !== null && next.year.year !== budgetYear);
}

function wholesOf(item: string, text: TextToCheck): readonly string[] {
  return text.rules.threePublic.sums.flatMap(({ total, parts }) =>
    parts.includes(item) ? [total, ...wholesOf(total, text)] : [],
  );
}

type Way = 'up' | 'down';

/** As the text says, or as it should: that it names the other way is told by itself. */
function goes(item: string, way: Way, text: TextToCheck): boolean {
  const isSaid = text.statements.some(
    ({ said }) => said.item === item && 'direction' in said && said.direction.way === way,
  );
  if (isSaid) return true;
  const level = levelOf(item, text);
  const known = level && twoYearsOf(level.said, text);
  return known !== null && changeOf(known) !== 0 && wayOf(changeOf(known)) === way;
}

function changeOf({ now, last }: NonNullable<ReturnType<typeof twoYearsOf>>): number {
  return now.fen - last.fen;
}

function wayOf(change: number): Way {
  return change > 0 ? 'up' : 'down';
}
