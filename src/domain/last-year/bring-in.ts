import type { BringInRequest } from './bring-in-request';
import { lastYearOf } from '../narrative/fact/derived-name';
import type {
  BroughtFact,
  BroughtIn,
  BroughtItem,
  Fate,
  LeftReason,
  YearOfForm,
} from './brought-in';
import { bringForms } from './bring-forms';
import { isTold, lastYearFigures, type FormFigure } from './last-year-figures';
import { saidFigures, type SaidFigure } from './said-figures';
import { sumDoubts } from './sum-doubts';
import { textItems } from './text-items';
import { withColumns } from './with-columns';

/** What the file of the year before becomes this year. Everything in it is in the items, taken, changed or left. Pure. */
export function bringIn(request: BringInRequest): BroughtIn {
  const { source, asked } = request;
  const figures = isYearBefore(request) ? figuresOf(request) : [];
  const carried = bringForms(request);
  const {
    forms,
    facts: all,
    placeNow,
  } = withColumns(carried.forms, figures.flatMap(known), request);
  const facts = all.filter(({ name, column }) => column !== null || asked.has(lastYearOf(name)));
  const fates = fatesOf(facts, figures);
  const { items: said, texts } = textItems(request, fates);
  return {
    year: request.text.budgetYear,
    otherYears: isYearBefore(request) ? otherYears(request) : [],
    departments: source.departments,
    otherTitles: source.forms.flatMap(({ reading, addressOf }) =>
      reading.problems.flatMap((one) =>
        one.kind === 'otherTitle' ? [{ at: addressOf(one.at), text: one.text }] : [],
      ),
    ),
    forms,
    facts,
    texts,
    items: [
      ...carried.items.map((item) => withFate(inPlace(item, placeNow), fates)),
      ...said,
      ...source.unknown.map(({ at, words, kind }) =>
        leftItem(at, words, kind === 'table' ? 'unknownTable' : 'noFormOnSheet'),
      ),
    ],
  };
}

function otherYears({ source, year: now }: BringInRequest): readonly YearOfForm[] {
  return source.forms.flatMap(({ form: { title }, place, year }) =>
    year === null || year === now - 1 ? [] : [{ title, place, year }],
  );
}

/** Where nothing says the year, the file is what the user said it is. */
function isYearBefore({ text: { budgetYear }, year }: BringInRequest): boolean {
  return budgetYear === null || budgetYear === year - 1;
}

function figuresOf({ source, definitions, text, year }: BringInRequest): readonly FormFigure[] {
  const ofText = new Map(saidFigures(text).map((one) => [one.name, one]));
  const doubtOf = sumDoubts(text);
  const placed = (said: SaidFigure): FormFigure => {
    const { name, fact, paragraphs } = said;
    const doubt = doubtOf(said);
    const at = paragraphs.flatMap((place) => source.paragraphs[place]?.at ?? []);
    return { name, fact, at, ...(doubt && { doubt }) };
  };
  const ofForms = lastYearFigures(source, definitions, year - 1).flatMap(
    (one): readonly FormFigure[] => {
      const said = ofText.get(one.name);
      if (one.isOfSome) return said && isSameFigure(one, said) ? [one] : [];
      if (!said || !isDenied(one, said)) return [one];
      return [one, placed(said)].map((figure) => ({ ...figure, fact: null }));
    },
  );
  // Where a form was never filled, the text may say it.
  const names = new Set(ofForms.filter(isTold).map(({ name }) => name));
  return [...ofForms, ...[...ofText.values()].filter(({ name }) => !names.has(name)).map(placed)];
}

/** The text says another amount of what it calls by its own name. */
function isDenied(figure: FormFigure, said: SaidFigure): boolean {
  const isBoth = figure.fact?.kind === 'amount' && said.fact?.kind === 'amount';
  return said.isExact && isBoth && !isSameFigure(figure, said);
}

function isSameFigure({ fact }: FormFigure, { fact: other, step }: SaidFigure): boolean {
  return fact?.kind === 'amount' && other?.kind === 'amount'
    ? Math.abs(fact.fen - other.fen) < step
    : false;
}

function known({ name, fact, at, doubt }: FormFigure): Omit<BroughtFact, 'column'>[] {
  return fact ? [{ name, fact, at, ...(doubt && { doubt }) }] : [];
}

/** What became of the cells and paragraphs that figures of the year before come from. */
function fatesOf(
  facts: readonly BroughtFact[],
  figures: readonly FormFigure[],
): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  const put = ({ at, labels }: FormFigure, fate: Fate) => {
    at.forEach((one, index) => {
      fates.set(labels ? keyOf(one, labels[index] ?? '') : one, fate);
    });
  };
  const taken = new Set(facts.map(({ name }) => name));
  for (const figure of figures) {
    if (figure.fact === null) put(figure, { kind: 'left', why: figure.why ?? 'disputed' });
  }
  for (const figure of [...figures].reverse()) {
    const { name } = figure;
    if (figure.fact && taken.has(name)) put(figure, { kind: 'taken', to: { kind: 'fact', name } });
  }
  return fates;
}

/** Cells of a row of text have one address. */
function keyOf(at: string, label: string): string {
  return `${at}\t${label}`;
}

function inPlace(item: BroughtItem, placeNow: (before: number) => number): BroughtItem {
  const { fate } = item;
  if (fate.kind === 'left' || fate.to.kind !== 'field') return item;
  return { ...item, fate: { ...fate, to: { ...fate.to, form: placeNow(fate.to.form) } } };
}

/** A figure that is left in its form may be taken as one of the year before. */
function withFate(item: BroughtItem, fates: ReadonlyMap<string, Fate>): BroughtItem {
  const [at = ''] = item.at;
  const { fate: own } = item;
  // That it could not be read says more than that its figure is not known.
  if (own.kind !== 'left' || own.why === 'unreadable') return item;
  const fate = fates.get(keyOf(at, item.label));
  return fate ? { ...item, fate } : item;
}

function leftItem(at: string, words: string, why: LeftReason): BroughtItem {
  return { at: [at], label: words, was: words, fate: { kind: 'left', why } };
}
