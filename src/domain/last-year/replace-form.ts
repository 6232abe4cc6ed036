import { withoutBlanks } from '../form/empty-values';
import { styleOf } from '../form/form-definition';
import { styleFields } from '../form/style-fields';
import type { ScopePath } from '../form/scope-path';
import type { ReadCell } from '../read/form-reading';
import type { BroughtItem, Fate } from './brought-in';
import type { CarriedForm, CarryRequest } from './carry-form';
import type { ReplacedField, ReplacedForm, ReplacedRows } from './carrying';
import { indicatorValueDoubt } from './indicator-value';
import { sourceItem } from './source-item';
import { valuesInProgress, type ValuesInProgress } from './values-in-progress';

/** Where a cell of the old form goes in the new one. */
interface NewPlace {
  readonly scope: ScopePath;
  readonly field: string;
  readonly text: string;
}

export interface ReplacedForms {
  readonly forms: readonly Pick<CarriedForm, 'brought'>[];
  readonly items: readonly BroughtItem[];
}

/** The forms that took the place of one of the year before, one for each item of it, as far as they map. */
export function replaceForm(request: CarryRequest, replaced: ReplacedForm): ReplacedForms {
  const { source, target, place, year, carrying, figures } = request;
  const fieldAt = styleFields(styleOf(source.form, source.styleId));
  const targetAt = styleFields(target.style);
  const filled = source.reading.cells.filter(({ value }) => value !== null && value !== '');
  const own = new Map<string, { readonly values: ValuesInProgress; readonly form: number }>();

  function valuesFor(scope: ScopePath) {
    const key = scope.map(({ item }) => item).join('/');
    const known = own.get(key) ?? { values: valuesInProgress(), form: place + own.size };
    own.set(key, known);
    return known;
  }

  function fateOf(cell: ReadCell): Fate {
    const field = fieldAt(cell.scope, cell.field);
    if (cell.derived || !field) return { kind: 'left', why: 'calculated' };
    const depth = cell.scope.findIndex(({ block }) => block === replaced.each);
    const to = depth < 0 ? null : newPlace(cell, depth + 1);
    if (!to) {
      const isWords = carrying.kinds.includes(field.kind);
      return { kind: 'left', why: isWords ? 'noField' : 'ownYear' };
    }
    const targetField = targetAt(to.scope, to.field);
    if (!targetField) return { kind: 'left', why: 'noField' };
    const isValue = field.kind === 'indicatorValue' || field.kind === 'band';
    const doubt = isValue ? indicatorValueDoubt(to.text, year, carrying) : null;
    if (doubt !== null && doubt !== 'noUnit') return { kind: 'left', why: doubt };
    const finished = isValue ? figures.withoutGaps(to.text) : figures.carriedText(to.text).now;
    if (finished === '' || (isValue && finished !== to.text)) {
      return { kind: 'left', why: 'stillOpen' };
    }
    const { values, form } = valuesFor(cell.scope.slice(0, depth + 1));
    values.put(to.scope, to.field, finished);
    return {
      kind: 'changed',
      to: { kind: 'field', form, label: targetField.label },
      why: doubt ?? 'replacedForm',
      now: finished,
    };
  }

  function newPlace({ field, value, scope }: ReadCell, depth: number): NewPlace | null {
    const text = typeof value === 'number' ? String(value) : wordsOf(value);
    if (text === '') return null;
    const [row] = scope.slice(depth);
    if (row) {
      const { rows } = replaced;
      const of = filled.find(
        (one) => one.field === rows?.by && JSON.stringify(one.scope) === JSON.stringify(scope),
      );
      return rows && row.block === rows.block && of
        ? rowPlace(field, text, { item: row.item, words: wordsOf(of.value) }, rows)
        : null;
    }
    const to = replaced.fields.find(({ from }) => from === field);
    return to && scope.length > 0 ? fieldPlace(to, text) : null;
  }

  const items = filled.map((cell) =>
    sourceItem(source, cell, fieldAt(cell.scope, cell.field), fateOf(cell)),
  );
  const name = target.form.perProject?.name;
  const from = { title: source.form.title, place: source.place };
  return {
    items,
    forms: [...own.values()].map(({ values: made }) => {
      const values = withoutBlanks(target.style, made.values());
      const project = name === undefined ? null : values[name];
      return {
        brought: {
          ...target,
          values,
          project: typeof project === 'string' ? project : null,
          from,
        },
      };
    }),
  };
}

function wordsOf(value: ReadCell['value']): string {
  return typeof value === 'string' ? value.trim() : '';
}

function fieldPlace({ to, block, without }: ReplacedField, text: string): NewPlace {
  return {
    scope: block === undefined ? [] : [{ block, item: 0 }],
    field: to,
    text: without === undefined ? text : text.replace(new RegExp(`^(?:${without})`), ''),
  };
}

function rowPlace(
  field: string,
  text: string,
  { item, words }: { readonly item: number; readonly words: string },
  { fields, blocks }: ReplacedRows,
): NewPlace | null {
  const to = fields.find(({ from }) => from === field);
  const found = blocks.find(({ pattern }) => new RegExp(pattern).test(words));
  return to && found ? { scope: [{ block: found.block, item }], field: to.to, text } : null;
}
