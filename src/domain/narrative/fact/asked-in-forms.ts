import type { FactForm, FactPlace } from './collect-facts';
import type { FactDefinition, FactSource } from './fact-definition';
import { lastYearOf } from './derived-name';
import { isFilled } from './is-filled';

/** A figure that nobody has typed yet, and the form where it belongs. */
export interface AskedInForm extends FactPlace {
  /** Its id. */
  readonly form: string;
}

/**
 * Of facts that are missing those that an empty form of the workbook would say, by their names. Of a form that stands there more
 * than once nobody can say which one counts.
 */
export function askedInForms(
  missing: readonly string[],
  definitions: readonly FactDefinition[],
  forms: readonly FactForm[],
): ReadonlyMap<string, AskedInForm> {
  const sources = new Map(
    definitions.flatMap(({ name, from = [], lastYear = [] }) => [
      [name, from] as const,
      [lastYearOf(name), lastYear] as const,
    ]),
  );
  return new Map(
    missing.flatMap((name) => {
      const [place] = (sources.get(name) ?? []).flatMap((source) => placeIn(source, forms) ?? []);
      return place ? [[name, place] as const] : [];
    }),
  );
}

function placeIn(source: FactSource, forms: readonly FactForm[]): AskedInForm | null {
  const field = 'field' in source ? source.field : 'sum' in source ? source.sum[0] : undefined;
  if (field === undefined || !('form' in source)) return null;
  const [own, second] = forms.filter(({ id }) => id === source.form);
  if (!own || second || isFilled(own.figures)) return null;
  const figure = own.figures.find(field, []);
  return figure ? { form: own.id, sheet: own.sheet, at: figure.at } : null;
}
