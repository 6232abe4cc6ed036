import { knownExpression } from '../../check/known-expression';
import type { SaidBase, SaidYear, Statement } from '../../statement/statement';
import { broken, holds, type TextAnswer } from '../text-finding';
import { isOfOtherYear } from '../is-of-other-year';
import type { ReadParagraph, TextToCheck } from '../text-to-check';
import { finalFigures } from '../said-words';

/** Budgets are those of the year, compared with the year before. */
export function checkYears(text: TextToCheck): readonly TextAnswer[] {
  const { budgetYear } = text;
  if (budgetYear === null) return [];
  return text.read.flatMap((paragraph) => {
    if (finalFigures.test(paragraph.text)) return [];
    const own = paragraph.stated.statements.map((said, index) => ({ said, paragraph, index }));
    const wrongYears = own.filter(
      ({ said }) => isOfOtherYear(said, text) && !isSaidToBeNone(said, paragraph, text),
    );
    const wrongBases = own.filter(
      ({ said }) =>
        saysOtherBase(said, paragraph, budgetYear) && !isComparedTwice(said, paragraph, budgetYear),
    );
    return [
      ...once(wrongYears.map(({ said }) => ({ said, at: said.year }))).map(({ said, at }) =>
        tell(ruleOf(said, text), 'textOtherYear', at, budgetYear, paragraph),
      ),
      ...once(wrongBases.map(({ said }) => ({ said, at: said.base }))).map(({ said, at }) =>
        tell(ruleOf(said, text), 'textOtherBase', at, budgetYear - 1, paragraph),
      ),
      ...own
        .filter(({ said: { year } }) => year?.year === budgetYear && year.typed === undefined)
        .map(({ said }) => holds(ruleOf(said, text))),
    ];
  });
}

/** 2025年政府采购预算30万元，2026年无政府采购预算: it is stated of both years. */
function isSaidToBeNone(
  { item, sentence }: Statement,
  { text: words, stated }: ReadParagraph,
  { rules }: TextToCheck,
): boolean {
  const { start = 0, end = 0 } = stated.sentences[sentence] ?? {};
  const said = words.slice(start, end);
  return rules.none.some(
    ({ pattern, items }) =>
      item !== null && items.includes(item) && knownExpression(pattern).test(said),
  );
}

function saysOtherBase(said: Statement, { stated }: ReadParagraph, budgetYear: number): boolean {
  const { base, year, list, kind } = said;
  if (kind === 'level' || kind === 'share' || base?.year == null || year?.isAsOf === true)
    return false;
  if (year !== null && year.year !== budgetYear) return false;
  return stated.lists[list ?? -1]?.kind !== 'cause' && base.year !== budgetYear - 1;
}

/** 比2025年增加2万元，比2024年增加3万元: the second is told beside what is asked for. */
function isComparedTwice(
  said: Statement,
  { stated: { statements } }: ReadParagraph,
  budgetYear: number,
): boolean {
  const { item, label, sentence } = said;
  const levelOf = (one: Statement) =>
    statements.slice(0, statements.indexOf(one)).findLastIndex(({ kind }) => kind === 'level');
  return statements.some(
    (one) =>
      one.kind !== 'level' &&
      one.kind !== 'share' &&
      one.sentence === sentence &&
      (label !== '' || levelOf(one) === levelOf(said)) &&
      one.item === item &&
      (item !== null || one.label === label) &&
      one.base?.year === budgetYear - 1,
  );
}

interface SaidAt<At> {
  readonly said: Statement;
  readonly at: At;
}

/** The same words of several statements are told once. */
function once<At extends SaidYear | SaidBase>(
  all: readonly SaidAt<At | null>[],
): readonly SaidAt<At>[] {
  const known = new Map<number, SaidAt<At>>();
  for (const { said, at } of all) if (at && !known.has(at.start)) known.set(at.start, { said, at });
  return [...known.values()];
}

function ruleOf({ item }: Statement, { rules }: TextToCheck): string {
  const { total, stated, sums } = rules.threePublic;
  const own = [total, ...stated.map((one) => one.item), ...sums.map((one) => one.total)];
  return item !== null && own.includes(item) ? 'TP-YEAR' : 'DOC-YEAR';
}

function tell(
  rule: string,
  says: string,
  { start, end }: SaidYear | SaidBase,
  expected: number,
  { text, place }: ReadParagraph,
): TextAnswer {
  const from = start + text.slice(start, end).search(/20\d\d|２０/);
  const found = text.slice(from, from + 4);
  return broken({
    rule,
    says,
    params: { found: { text: found }, expected: { text: String(expected) } },
    ...{ paragraph: place, start: from, end: from + 4 },
    fix: { start: from, end: from + 4, words: String(expected) },
  });
}
