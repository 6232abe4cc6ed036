import { fen } from '../../money/fen';
import type { ChangeStatement, FlatStatement, SaidAmount } from '../../statement/statement';
import type { Span } from '../../statement/span';
import { placeOf, wordsOf } from '../placed-words';
import { agreementOfSum, printChange, printLike, type SignedAmount } from '../said-amounts';
import { broken, holds, type PlacedSpan, type TextAnswer } from '../text-finding';
import type { PlacedStatement, TextToCheck } from '../text-to-check';
import { about } from '../said-words';

type Compared = PlacedStatement<ChangeStatement | FlatStatement>;
type Changed = PlacedStatement<ChangeStatement>;

/** “三公”经费 changed by as much as their items together, each in a paragraph of its own. */
export function checkThreePublicDeltas(text: TextToCheck): readonly TextAnswer[] {
  return text.rules.threePublic.sums.flatMap(({ total, parts }) => {
    const head = comparedOf(total, text);
    const items = parts.map((part) => comparedParts(part, text)).filter((found) => found !== null);
    return head && items.length === parts.length ? deltaOf(head, items.flat(), text) : [];
  });
}

function deltaOf(
  head: Compared,
  items: readonly Compared[],
  text: TextToCheck,
): readonly TextAnswer[] {
  const isVague = [head, ...items].some(isAbout);
  const first = items.find(isChange);
  return first && !items.some(isAdded) && !isVague ? [check(head, first, items, text)] : [];
}

/** Where changes stand together as the parts of a change they were added there; beside the amounts that a list is of they were not. */
function isAdded({ said, paragraph: { stated } }: Compared): boolean {
  const list = stated.lists[said.list ?? -1];
  return list !== undefined && stated.statements[list.head ?? -1]?.kind !== 'level';
}

/** An item that is compared, or all of what it consists of; null where some of that is not. */
function comparedParts(item: string, text: TextToCheck): readonly Compared[] | null {
  const own = comparedOf(item, text);
  if (own) return [own];
  const sum = text.rules.threePublic.sums.find(({ total }) => total === item);
  const parts = sum?.parts.map((part) => comparedOf(part, text)).filter((one) => one !== null);
  return sum && parts?.length === sum.parts.length ? parts : null;
}

/** The first comparison of an item with the year before. */
function comparedOf(item: string, { statements }: TextToCheck): Compared | null {
  return statements.filter(isCompared).find(({ said }) => said.item === item) ?? null;
}

function isCompared(one: PlacedStatement): one is Compared {
  const { kind, base } = one.said;
  return (kind === 'change' || kind === 'flat') && base !== null && !base.isFinal;
}

function isChange(one: PlacedStatement): one is Changed {
  return one.said.kind === 'change';
}

/** 基本持平 leaves open by how much it changed. */
function isAbout({ said, paragraph: { text } }: Compared): boolean {
  return said.kind === 'flat' && text.slice(said.flat.start, said.flat.end).startsWith(about);
}

function check(
  head: Compared,
  first: Changed,
  items: readonly Compared[],
  text: TextToCheck,
): TextAnswer {
  const { print } = text;
  const changes = items.filter(isChange);
  const rule = 'AR-DELTA';
  const { said, paragraph } = head;
  const total: SaidAmount =
    said.kind === 'change' ? said.amount : { ...first.said.amount, ...said.flat, fen: nothing };
  const { way } = said.kind === 'change' ? said.direction : first.said.direction;
  const signed = changes.map((one): SignedAmount => ({
    amount: one.said.amount,
    sign: one.said.direction.way === way ? 1 : -1,
  }));
  const { agreement, sum } = agreementOfSum(total, signed, print);
  if (agreement === 'same') return holds(rule);
  return broken({
    rule,
    says: agreement === 'rounding' ? 'textChangesRounding' : 'textChangesDiffer',
    params: {
      found: { text: isChange(head) ? changeWords(head) : wordsOf(total, paragraph) },
      expected: { text: printChange(sum, total, way, text) },
      parts: { list: changes.map(changeWords), areNames: true },
      difference: { text: printLike(Math.abs(sum - total.fen), total, print) },
    },
    ...placeOf(total, paragraph),
    others: items.map(comparedPlace),
  });
}

const nothing = fen(0);

function comparedPlace({ said, paragraph }: Compared): PlacedSpan {
  return placeOf(said.kind === 'flat' ? said.flat : changeSpan(said), paragraph);
}

/** With its direction: 减少2万元. */
function changeWords({ said, paragraph }: Changed): string {
  return wordsOf(changeSpan(said), paragraph);
}

function changeSpan({ direction, amount }: ChangeStatement): Span {
  return { start: direction.start, end: amount.end };
}
