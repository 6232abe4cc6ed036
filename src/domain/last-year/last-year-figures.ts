import { valueOf } from '../check/calculate';
import type { Figure } from '../check/figure';
import { formFigures, type PlacedFigures } from '../check/form-figures';
import { textsAsNumbers } from '../check/texts-as-numbers';
import { styleOf } from '../form/form-definition';
import { isDerived } from '../form/walk-parts';
import { isFen } from '../money/fen';
import type { FactDefinition, FactSource } from '../narrative/fact/fact-definition';
import { isFilled } from '../narrative/fact/is-filled';
import type { BroughtFact, SumDoubt } from './brought-in';
import type { LastYearForm, LastYearSource } from './last-year-source';

/** A figure of a form of the year before that this year is compared with; null where it cannot be told. */
export interface FormFigure {
  readonly name: string;
  readonly fact: BroughtFact['fact'] | null;
  /** It is this of some departments alone: where the text says the same, it is. */
  readonly isOfSome?: true;
  /** Why it cannot be told; its form contradicts it where nothing else is said. */
  readonly why?: 'disputed' | 'neverFilled' | 'unitOpen' | 'otherYear';
  /** The text that says it does not add up there. */
  readonly doubt?: SumDoubt;
  /** The whole addresses of the cells it comes from. */
  readonly at: readonly string[];
  /** What the cells are called, each beside its address: rows of text share one. */
  readonly labels?: readonly string[];
}

/** What the forms of the year before say of the facts, the first form that says it. */
export function lastYearFigures(
  { forms }: Pick<LastYearSource, 'forms'>,
  definitions: readonly FactDefinition[],
  yearBefore: number,
): readonly FormFigure[] {
  const read = forms.filter(isSeen(forms)).map((source) => ({
    isOther: source.year !== null && source.year !== yearBefore,
    source,
    figures: formFigures(
      styleOf(source.form, source.styleId),
      textsAsNumbers(source.reading),
      source.form.unit,
    ),
  }));
  return definitions.flatMap((definition) => {
    const all = (definition.from ?? []).flatMap((one) => figureOf(definition, one, read) ?? []);
    const [told = all[0]] = all.filter(isTold);
    return told ? [told] : [];
  });
}

/** Where a form does not tell it, another place may. */
export function isTold({ why }: FormFigure): boolean {
  return why !== 'neverFilled' && why !== 'unitOpen' && why !== 'otherYear';
}

/** A form on a hidden sheet counts where no other is seen. */
export function isSeen(forms: readonly LastYearForm[]): (form: LastYearForm) => boolean {
  const seen = new Set(forms.flatMap(({ form, isHidden }) => (isHidden ? [] : form.id)));
  return ({ form, isHidden }) => !isHidden || !seen.has(form.id);
}

interface ReadForm {
  readonly source: LastYearForm;
  readonly figures: PlacedFigures;
  /** It prints another year than the one before. */
  readonly isOther: boolean;
}

function figureOf(
  definition: FactDefinition,
  said: FactSource,
  forms: readonly ReadForm[],
): FormFigure | null {
  if (!('form' in said) || !('field' in said || 'sum' in said)) return null;
  const own = forms.filter(({ source }) => source.form.id === said.form);
  const ofYear = own.filter(({ isOther }) => !isOther);
  const [first = null, ...others] = (ofYear.length > 0 ? ofYear : own).flatMap(
    (one) => figureIn(definition, said, one) ?? [],
  );
  if (first === null) return null;
  if (ofYear.length === 0) return { ...joined(first, others), fact: null, why: 'otherYear' };
  if (others.every(({ fact }) => isSame(fact, first.fact))) return first;
  // Which of several counts nobody can say; of projects each has its own.
  const isOneOfMany = own.some(({ source }) => source.form.perProject !== undefined);
  return isOneOfMany ? null : { ...joined(first, others), fact: null, why: 'disputed' };
}

function joined(first: FormFigure, others: readonly FormFigure[]): FormFigure {
  const all = [first, ...others];
  return {
    ...first,
    at: all.flatMap(({ at }) => at),
    labels: all.flatMap(({ labels = [] }) => labels),
  };
}

function isSame(one: FormFigure['fact'], other: FormFigure['fact']): boolean {
  if (one?.kind === 'amount' && other?.kind === 'amount') return one.fen === other.fen;
  return one?.kind === 'count' && other?.kind === 'count' && one.count === other.count;
}

function figureIn(
  { name, kind }: FactDefinition,
  said: Extract<FactSource, { field: string } | { sum: readonly string[] }>,
  { figures, source }: ReadForm,
): FormFigure | null {
  if (kind !== 'amount' && kind !== 'count') return null;
  if (!isFilled(figures)) return null;
  const ids = 'sum' in said ? said.sum : [said.field];
  const parts = ids.flatMap((id) => figures.find(id, []) ?? []);
  const written = parts.filter((part) => valueOf(part, figures).kind !== 'blank');
  if (written.length === 0) return null;
  const filled = written.filter((part) => !isOfNothing(part, figures));
  if (filled.length === 0) {
    // What a formula makes of nothing nobody wrote; a printed 0 may have been meant.
    const printed = written.filter(({ formula }) => formula === null);
    return printed.length === 0
      ? null
      : { name, fact: null, ...placed(printed, source), why: 'neverFilled' };
  }
  if (kind === 'amount' && !saysUnit(source, filled, figures)) {
    return { name, fact: null, ...placed(filled, source), why: 'unitOpen' };
  }
  const numbers = filled.map((part) => numberOf(part, figures));
  const from = {
    ...placed(filled, source),
    ...('field' in said && said.ofSome ? { isOfSome: true as const } : {}),
  };
  if (numbers.includes(null)) return { name, fact: null, ...from };
  const sum = numbers.reduce<number>((before, one) => before + (one ?? 0), 0);
  if (kind === 'count') return { name, fact: { kind, count: sum }, ...from };
  return { name, fact: isFen(sum) ? { kind, fen: sum } : null, ...from };
}

/** 0 is 0 in any unit; a cell may say its own: 80万元. */
function saysUnit(
  { reading: { unit, cells }, showsUnit }: LastYearForm,
  parts: readonly Figure[],
  figures: PlacedFigures,
): boolean {
  if (unit !== null) return true;
  return parts.every((part) => {
    const cell = cells.find(({ at }) => at === part.at);
    const isTyped = cell?.notes.some((note) => note.kind === 'typedUnit') === true;
    return isTyped || showsUnit(part.at) || plain(valueOf(part, figures)) === 0;
  });
}

function placed(figures: readonly Figure[], source: LastYearForm) {
  return {
    at: figures.map((figure) => source.addressOf(figure.at)),
    labels: figures.map(({ field }) => field.label),
  };
}

/** A total of 0 over parts of which none is filled: nobody knows whether it says that there was nothing. */
function isOfNothing(figure: Figure, figures: PlacedFigures): boolean {
  if (!isDerived(figure.field) || plain(valueOf(figure, figures)) !== 0) return false;
  return valueOf(figure, figures, 'recalculated').kind === 'blank';
}

/** Null where it cannot be read, or where its parts make another figure than the one that was printed. */
function numberOf(figure: Figure, figures: PlacedFigures): number | null {
  const own = valueOf(figure, figures, 'asFound');
  const again = valueOf(figure, figures, 'recalculated');
  const number = plain(own) ?? plain(again);
  const calculated = plain(again);
  return calculated !== null && number !== calculated ? null : number;
}

function plain(value: ReturnType<typeof valueOf>): number | null {
  if (value.kind === 'amount') return value.fen;
  return value.kind === 'number' ? value.number : null;
}
