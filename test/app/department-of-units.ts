import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { consolidateUnits } from '../../src/app/consolidate/consolidate-units';
import type { ConsolidationIssue } from '../../src/app/consolidate/consolidation-issue';
import { unitForm } from '../../src/app/consolidate/unit-form';
import { formOfUnit } from '../../src/app/consolidate/unit-forms';
import type { UnitFile } from '../../src/app/consolidate/unit-files';
import { nameUnitRows } from '../../src/domain/consolidate/name-unit-rows';
import { fieldValue, itemsOf, type FormValues } from '../../src/domain/form/form-values';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../../src/domain/form/walk-parts';
import { labelKey } from '../../src/domain/read/label-key';
import { consolidation } from '../../src/packs/consolidation/consolidation';
import { arbitraryValues } from '../domain/arbitrary-values';
import { putCell } from '../domain/edit-grid';
import { gridOf, read, type Layout } from '../domain/every-layout';

/** What becomes of the file of one unit on its way back. */
const ways = [
  ...['asItIs', 'asItIs', 'asItIs', 'sorted', 'missing', 'otherYear', 'twice', 'renamed'],
  ...['damaged', 'typedOver'],
] as const;

interface UnitRun {
  readonly way: (typeof ways)[number];
  readonly fill: FormValues;
  readonly other: FormValues;
  readonly pick: number;
}

export interface DepartmentRun {
  readonly parent: FormValues;
  readonly units: readonly UnitRun[];
  readonly added: FormValues | null;
}

const nameOf = (index: number) => `第${'一二三四五六'.charAt(index)}所`;

export function anyDepartment({ form, style }: Layout): fc.Arbitrary<DepartmentRun> {
  const values = arbitraryValues(style, form.unit);
  const unit = fc.record({
    ...{ way: fc.constantFrom(...ways), fill: values, other: values, pick: fc.nat(1000) },
  });
  return fc.record({
    ...{ parent: values, units: fc.array(unit, { minLength: 1, maxLength: 5 }) },
    added: fc.option(values),
  });
}

/** What is wrong: figures of the sums that are not those of the units, and that nobody is told of. */
export function silentlyWrong(layout: Layout, run: DepartmentRun): readonly string[] {
  const { form, style } = layout;
  const parent = namedRows(form.id, run.parent);
  const expected = run.units.map((_, index) => ({ name: nameOf(index), code: null }));
  const handedIn = run.units.flatMap((unit, index) =>
    filesOf(layout, unit, { name: nameOf(index), parent }),
  );
  const joined = run.added && fileOf(layout, '另一所', run.added, {});
  const files = joined ? [...handedIn, joined] : handedIn;
  const { forms, issues } = consolidateUnits({
    ...{ files, unreadable: [], pack: { forms: [form] }, department: '某某局', year: 2022 },
    ...{ expected, styles: { [form.id]: style.id } },
  });
  const counted = files.filter((one) => one.isCounted);
  const content = scopeContent([...style.header, ...style.body]);
  const wanted = grouped(
    counted.flatMap(({ unit, values }) =>
      // Rows that name nobody are of the unit whose file it is.
      figuresIn(
        form.id,
        content,
        nameUnitRows(form.id, values, { name: unit, code: null }, consolidation),
      ),
    ),
  );
  const found = grouped(figuresIn(form.id, content, forms[0]?.values ?? {}));
  const told = issues.flatMap((one) =>
    one.kind === 'unreadAmount' || one.kind === 'disagreement' ? [one.label] : [],
  );
  const wrong = [...new Set([...wanted.keys(), ...found.keys()])].flatMap((key) => {
    const [these, those] = [wanted.get(key) ?? [], found.get(key) ?? []];
    const left = isAlone.test(key) ? without(these, those) : [sum(these).minus(sum(those))];
    const isRight = left !== null && left.every((amount) => amount.isZero());
    // A cell may be empty where that is told; another figure is never right.
    const open = isAlone.test(key) ? (left?.length ?? Infinity) : those.length === 0 ? 1 : Infinity;
    return isRight || open <= told.filter((label) => key.endsWith(`|${label}`)).length
      ? []
      : [`${key}: ${these.join('+')} is ${those.join('+')}`];
  });
  return [...wrong, ...untold(run, issues)];
}

/** Rows that are known by nothing stay beside one another. */
const isAlone = /\[·*\]/;

function grouped(figures: readonly (readonly [string, Decimal])[]): Map<string, Decimal[]> {
  const groups = new Map<string, Decimal[]>();
  for (const [key, amount] of figures) groups.set(key, [...(groups.get(key) ?? []), amount]);
  return groups;
}

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((all, one) => all.plus(one), new Decimal(0));
}

/** What is left of these without those; null where those hold another one. */
function without(these: readonly Decimal[], those: readonly Decimal[]): Decimal[] | null {
  const left = [...these];
  for (const one of those) {
    const at = left.findIndex((other) => other.equals(one));
    if (at < 0) return null;
    left.splice(at, 1);
  }
  return left;
}

interface RunFile extends UnitFile {
  readonly values: FormValues;
  readonly isCounted: boolean;
}

interface FileOptions {
  readonly isCounted?: boolean;
  readonly year?: number;
  readonly change?: (cells: ReturnType<typeof read>) => { at: string; value: unknown } | null;
  /** What the file does not say for certain any more. */
  readonly file?: string;
}

function filesOf(
  layout: Layout,
  { way, fill, other, pick }: UnitRun,
  { name, parent }: { readonly name: string; readonly parent: FormValues },
): readonly RunFile[] {
  const values = filled(layout, fill, name, parent);
  const cell = (isDerivedCell: boolean, value: unknown) => ({
    change: ({ cells }: ReturnType<typeof read>) => {
      const kinds = new Map(allFields(layout).map((field) => [field.id, field.kind]));
      const own = cells.filter(
        (one) =>
          one.derived === isDerivedCell && one.value !== null && kinds.get(one.field) === 'amount',
      );
      const chosen = own[pick % Math.max(1, own.length)];
      return chosen ? { at: chosen.at, value } : null;
    },
  });
  switch (way) {
    case 'missing':
      return [];
    case 'otherYear':
      return [fileOf(layout, name, values, { year: 2021, isCounted: false })];
    case 'twice':
      return [
        fileOf(layout, name, values, {}),
        fileOf(layout, name, other, { isCounted: false, file: `${name}（新）.xlsx` }),
      ];
    case 'renamed':
      return [fileOf(layout, `${name}分所`, values, {})];
    case 'sorted':
      return [fileOf(layout, name, turned(values), {})];
    case 'damaged':
      return [fileOf(layout, name, values, cell(false, '约80'))];
    case 'typedOver':
      return [fileOf(layout, name, values, cell(true, 123.45))];
    case 'asItIs':
      return [fileOf(layout, name, values, {})];
  }
}

/** A file that went through a sheet, as a unit hands it in. */
function fileOf(
  layout: Layout,
  unit: string,
  values: FormValues,
  { isCounted = true, year = 2022, change, file = `${unit}.xlsx` }: FileOptions,
): RunFile {
  const grid = gridOf(layout, values);
  const changed = change?.(read(layout, grid)) ?? null;
  const now = changed ? putCell(grid, changed.at, { value: changed.value as string }) : grid;
  const reading = read(layout, now);
  const { form, style } = layout;
  const of = { form, styleId: style.id, place: form.sheetName, reading };
  return {
    ...{ file, unit, code: null, year, unknown: [], errors: 0, values, isCounted },
    forms: [unitForm(of, (at) => `${form.sheetName}!${at}`)],
  };
}

/** What the department gave out, with more below it. */
function filled(
  { form, style }: Layout,
  fill: FormValues,
  name: string,
  parent: FormValues,
): FormValues {
  const own = { form: { ...form }, styleId: style.id, place: '', values: parent };
  const file = {
    ...{ file: '', unit: '某某局', year: 2022, unknown: [], errors: 0 },
    forms: [{ ...own, unread: [], left: [], unclearUnits: [] }],
  };
  const given = formOfUnit({ form, style, values: null }, { name, code: null }, file).values ?? {};
  const blocks = Object.entries(fill).map(([id, value]) => [
    id,
    Array.isArray(value) ? [...itemsOf(given, id), ...itemsOf(fill, id)] : value,
  ]);
  return Object.fromEntries(blocks) as FormValues;
}

function namedRows(formId: string, values: FormValues): FormValues {
  const { [`${formId}/units`]: field } = consolidation.unitNames;
  if (field === undefined) return values;
  const units = itemsOf(values, 'units').map((one, index) => ({
    ...one,
    [field]: nameOf(index % 6),
  }));
  return { ...values, units };
}

function turned(values: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      Array.isArray(value) ? itemsOf(values, id).map(turned).reverse() : value,
    ]),
  );
}

function allFields({ style }: Layout) {
  const within = (content: ScopeContent): ReturnType<typeof fieldsOf> => [
    ...fieldsOf(content),
    ...content.blocks.flatMap((block) => within(itemContent(block))),
  ];
  return within(scopeContent([...style.header, ...style.body]));
}

/** Every figure that is added up, by the words of the rows it stands in. */
function figuresIn(path: string, content: ScopeContent, values: FormValues): [string, Decimal][] {
  const own = fieldsOf(content).flatMap((field): [string, Decimal][] => {
    const value = fieldValue(values, field.id);
    const isAdded = !isDerived(field) && consolidation.added.includes(field.kind);
    return isAdded && typeof value === 'number'
      ? [[`${path}|${field.id}|${field.label}`, new Decimal(value)]]
      : [];
  });
  const inside = content.blocks.flatMap((block) => {
    const { [`${path.replace(/\[[^\]]*\]/g, '')}/${block.block}`]: keys = [] } = consolidation.keys;
    return itemsOf(values, block.block).flatMap((item) => {
      const words = keys.map((key) => labelKey(String(fieldValue(item, key) ?? '')));
      const row = words.join('·').replace(/[[\]]/g, '');
      return figuresIn(`${path}/${block.block}[${row}]`, itemContent(block), item);
    });
  });
  return [...own, ...inside];
}

/** Units whose files are not as they should be, and of which nothing is said. */
function untold({ units, added }: DepartmentRun, issues: readonly ConsolidationIssue[]): string[] {
  const kinds = {
    ...{ missing: 'missingUnit', otherYear: 'otherYear', twice: 'sameUnit' },
    renamed: 'unlistedUnit',
  } as const;
  const isTold = (kind: string, unit: string) =>
    issues.some((one) => one.kind === kind && 'unit' in one && one.unit === unit);
  const ofUnits = units.flatMap(({ way }, index) => {
    if (!(way in kinds)) return [];
    const kind = kinds[way as keyof typeof kinds];
    const unit = way === 'renamed' ? `${nameOf(index)}分所` : nameOf(index);
    return isTold(kind, unit) ? [] : [`${unit}: ${way} is not said`];
  });
  return [...ofUnits, ...(added && !isTold('unlistedUnit', '另一所') ? ['另一所: added'] : [])];
}
