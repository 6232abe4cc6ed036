import { decimalsToFen, wanYuan } from '../money/money-unit';
import type { CollectedFacts } from '../narrative/fact/collect-facts';
import type { Facts } from '../narrative/fact/fact';
import { readStatements } from '../statement/read-statements';
import type { LevelStatement, SaidAmount, Statement, StatedText } from '../statement/statement';
import type { ItemWords, StatementWords } from '../statement/statement-words';
import type { ChapterOfFunds, TextRules } from './text-rules';
import { fromYearOn, yearInTitle, zerosBehind } from './said-words';
import { scopesSaid, withoutOwnScopes } from './own-scopes';
import { underHeading } from './under-heading';
import { withLastYear } from './with-last-year';

/** What is checked: the paragraphs of a text, and what is known beside it. */
export interface TextSource {
  readonly paragraphs: readonly string[];
  /** What the forms say; null where there are none. */
  readonly facts: CollectedFacts | null;
  /** What was typed for the text because no form says it: figures of the year before. */
  readonly typed: Facts;
  /** What the forms call their cells. */
  readonly labels: readonly string[];
  /** What is printed above the tables on sheets of their own; absent where text and tables are one document. */
  readonly titles?: readonly string[];
  /** The budget year of the forms, if all that say one say the same. */
  readonly year: number | null;
  /** What the forms call the department. */
  readonly departments: readonly string[];
}

export interface ReadParagraph {
  readonly text: string;
  readonly place: number;
  readonly stated: StatedText;
}

/** A statement, and where it stands. */
export interface PlacedStatement<Said extends Statement = Statement> {
  readonly said: Said;
  readonly paragraph: ReadParagraph;
  /** Its place in the paragraph. */
  readonly index: number;
}

export interface TextToCheck extends TextSource {
  readonly read: readonly ReadParagraph[];
  readonly statements: readonly PlacedStatement[];
  /** What the forms call the department; none where only the title of the text names one. */
  readonly departmentsOfForms: readonly string[];
  /** By the places of paragraphs in chapters about what some funds pay. */
  readonly ofSomeFunds: ReadonlyMap<number, ChapterOfFunds>;
  /** The budget year that the text is about; null where nothing says it. */
  readonly budgetYear: number | null;
  /** Whether it is about the year of the forms. */
  readonly isOfForms: boolean;
  readonly print: AmountStyle;
  readonly items: ReadonlyMap<string, ItemWords>;
  readonly rules: TextRules;
}

/** How the text prints its amounts. */
export interface AmountStyle {
  /** How many decimals its amounts mean, though some may not be printed. */
  readonly decimals: number;
  /** With zeros at the end: 1661.90. */
  readonly isFixed: boolean;
}

export function readText(source: TextSource, words: StatementWords, rules: TextRules): TextToCheck {
  const stated = readParagraphs(source, words, rules);
  const budgetYear =
    yearOf(
      source.paragraphs,
      stated.flatMap((one) => one.statements),
    ) ?? source.year;
  const headed = new Set(threePublicOf(rules));
  const read = source.paragraphs.map((text, place) => ({
    ...{ text, place },
    stated: underHeading(
      withLastYear(stated[place] ?? nothingStated, budgetYear),
      source.paragraphs[place - 1],
      ...([words, headed] as const),
    ),
  }));
  const statements = read.flatMap((paragraph) =>
    paragraph.stated.statements.map((said, index) => ({ said, paragraph, index })),
  );
  const departments =
    source.departments.length > 0 ? source.departments : namesIn(titleOf(source.paragraphs));
  return {
    ...source,
    departments,
    departmentsOfForms: source.departments,
    read,
    ofSomeFunds: new Map(placesOfFunds(source.paragraphs, rules)),
    statements,
    budgetYear,
    isOfForms: source.year === null || budgetYear === source.year,
    print: styleOf(read, amountsIn(statements), source.facts),
    items: new Map(words.items.map((item) => [item.id, item])),
    rules,
  };
}

function readParagraphs(
  { paragraphs, facts, typed }: TextSource,
  words: StatementWords,
  rules: TextRules,
): readonly StatedText[] {
  const readWith = (scopes: Facts) =>
    paragraphs.map((text) =>
      readStatements(withoutOwnScopes(text, scopes, rules.ownScopes), words),
    );
  const stated = readWith(typed);
  const said = scopesSaid(paragraphs, rules.ownScopes);
  const items = new Set(threePublicOf(rules));
  // What is known beside the text, or told in it, of the department itself is another thing.
  const isKnown = words.items.some(
    (item) => items.has(item.id) && item.facts.some((name) => facts?.facts[name] ?? typed[name]),
  );
  const isTold = stated.some(({ statements }) =>
    statements.some(({ kind, item }) => kind === 'level' && item === rules.threePublic.total),
  );
  const isAlone = Object.keys(said).length > 0 && !isKnown && !isTold;
  return isAlone ? readWith({ ...said, ...typed }) : stated;
}

function threePublicOf({ threePublic: { total, stated, sums } }: TextRules): readonly string[] {
  return [total, ...stated.map(({ item }) => item), ...sums.map((one) => one.total)];
}

const nothingStated: StatedText = { statements: [], lists: [], sentences: [] };

const longestHeading = 50;

function placesOfFunds(
  paragraphs: readonly string[],
  { chapters: { begins, ofSomeFunds } }: TextRules,
): readonly (readonly [place: number, funds: ChapterOfFunds])[] {
  const beginning = new RegExp(begins);
  const all = ofSomeFunds.map((funds) => ({ funds, heading: new RegExp(funds.heading) }));
  let own: ChapterOfFunds | undefined;
  return paragraphs.flatMap((text, place) => {
    if (beginning.test(text)) {
      const isHeading = text.trim().length <= longestHeading;
      own = isHeading ? all.find(({ heading }) => heading.test(text))?.funds : undefined;
    }
    return own ? [[place, own] as const] : [];
  });
}

/** What stands in one of the first lines says what a text is about; else what most of it says. */
function yearOf(paragraphs: readonly string[], statements: readonly Statement[]): number | null {
  const title = titleOf(paragraphs);
  if (title !== null) return Number(yearInTitle.exec(title)?.[1]);
  const said = statements.flatMap(({ year, kind }) =>
    year && !year.isAsOf && kind === 'level' ? [year.year] : [],
  );
  const counts = new Map<number, number>();
  for (const year of said) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one);
  const [first, second] = most;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** One of the first lines with a year in it. */
export function titleOf(paragraphs: readonly string[]): string | null {
  const first = paragraphs.filter((text) => text.trim() !== '').slice(0, 3);
  return first.find((text) => text.length < 60 && yearInTitle.test(text)) ?? null;
}

/** 某某局2026年部门预算. */
function namesIn(title: string | null): readonly string[] {
  const name = title?.replace(fromYearOn, '').replace(/\s/g, '') ?? '';
  return name.length > 2 ? [name] : [];
}

function amountsIn(statements: readonly PlacedStatement[]): readonly SaidAmount[] {
  return statements.flatMap(({ said }) => ('amount' in said ? [said.amount] : []));
}

/** 万元 have two decimals in the budget of a department; where so many have none, they were rounded to whole ones. */
const usualDecimals = 2;
const manyAmounts = 8;
const fewAmounts = 4;
const fenInWan = 10 ** decimalsToFen[wanYuan];

function styleOf(
  read: readonly ReadParagraph[],
  amounts: readonly SaidAmount[],
  known: CollectedFacts | null,
): AmountStyle {
  const printed = Math.max(0, ...amounts.map((amount) => amount.decimals));
  const isMany = amounts.filter(({ fen }) => fen !== 0).length >= manyAmounts;
  const isWhole = printed === 0 && isMany && !areWhole(known);
  const decimals = isWhole ? 0 : Math.max(usualDecimals, printed);
  const isFixed = read.some(({ text }) => zerosBehind.test(text));
  return { decimals, isFixed };
}

export function isLevel(one: PlacedStatement): one is PlacedStatement<LevelStatement> {
  return one.said.kind === 'level';
}

/** Whether the forms have whole 万元 throughout: then a text that prints such rounded nothing. */
function areWhole(known: CollectedFacts | null): boolean {
  const amounts = Object.values(known?.facts ?? {}).flatMap((fact) =>
    fact.kind === 'amount' && fact.fen !== 0 ? fact.fen : [],
  );
  return amounts.length >= fewAmounts && amounts.every((amount) => amount % fenInWan === 0);
}
