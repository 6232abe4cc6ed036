import { valueOf } from '../check/calculate';
import type { Figure } from '../check/figure';
import { formFigures, type PlacedFigures } from '../check/form-figures';
import { styleOf } from '../form/form-definition';
import { isFen } from '../money/fen';
import type { FactDefinition, FactSource } from '../narrative/fact/fact-definition';
import { isFilled } from '../narrative/fact/is-filled';
import type { BroughtFact } from './brought-in';
import type { LastYearForm, LastYearSource } from './last-year-source';

/** A figure of a form of the year before that this year is compared with; null where its form contradicts it. */
export interface FormFigure {
  readonly name: string;
  readonly fact: BroughtFact['fact'] | null;
  /** The whole addresses of the cells it comes from. */
  readonly at: readonly string[];
}

/** What the forms of the year before say of the facts, the first form that says it. */
export function lastYearFigures(
  { forms }: Pick<LastYearSource, 'forms'>,
  definitions: readonly FactDefinition[],
): readonly FormFigure[] {
  const read = forms.map((source) => ({
    source,
    figures: formFigures(styleOf(source.form, source.styleId), source.reading, source.form.unit),
  }));
  return definitions.flatMap((definition) => {
    for (const one of definition.from ?? []) {
      const found = figureOf(definition, one, read);
      if (found) return [found];
    }
    return [];
  });
}

interface ReadForm {
  readonly source: LastYearForm;
  readonly figures: PlacedFigures;
}

function figureOf(
  { name, kind }: FactDefinition,
  from: FactSource,
  forms: readonly ReadForm[],
): FormFigure | null {
  if (!('form' in from) || !('field' in from || 'sum' in from)) return null;
  if (kind !== 'amount' && kind !== 'count') return null;
  const own = forms.filter(({ source }) => source.form.id === from.form);
  const [form] = own;
  // Which of several counts nobody can say.
  if (!form || own.length > 1) return null;
  const { figures, source } = form;
  if (!isFilled(figures)) return null;
  const ids = 'sum' in from ? from.sum : [from.field];
  const parts = ids.flatMap((id) => figures.find(id, []) ?? []);
  const filled = parts.filter((part) => valueOf(part, figures).kind !== 'blank');
  if (filled.length === 0) return null;
  const numbers = filled.map((part) => numberOf(part, figures));
  const at = filled.map((part) => source.addressOf(part.at));
  if (numbers.includes(null)) return { name, fact: null, at };
  const sum = numbers.reduce<number>((before, one) => before + (one ?? 0), 0);
  if (kind === 'count') return { name, fact: { kind, count: sum }, at };
  return { name, fact: isFen(sum) ? { kind, fen: sum } : null, at };
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
