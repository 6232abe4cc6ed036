import { styleOf, type FormDefinition } from '../../../src/domain/form/form-definition';
import type { FormStyle } from '../../../src/domain/form/form-style';
import { isDerived } from '../../../src/domain/form/walk-parts';
import type { CellRange } from '../../../src/domain/grid/cell-range';
import { fillStyle } from '../../../src/domain/layout/fill-style';
import { markedRegion } from '../../../src/domain/read/form-extent';
import { indexForms, type FormIndex } from '../../../src/domain/read/form-index';
import type { FormReading } from '../../../src/domain/read/form-reading';
import { hasTitle } from '../../../src/domain/read/title-on-sheet';
import { readForm } from '../../../src/domain/read/read-form';
import { recognizeForms, type RecognizedForm } from '../../../src/domain/read/recognize-forms';
import * as packs from '../../../src/packs';
import { labelKey } from '../../../src/domain/read/label-key';
import { profile } from '../every-layout';
import { faultsIn, unsaid } from './check-reading';
import { factsOf } from './form-facts';
import { hasItsWords } from './row-evidence';
import type { RowTag } from './row-tag';
import type { UserSheet } from './user-sheet';
import { isBlankRow, isOrphan } from './what-rows-are';

const all = Object.values(packs);
const indexes = new Map<string, FormIndex>(
  all.map((pack) => [pack.id, indexForms([pack, ...all.filter((other) => other !== pack)])]),
);

/** As the add-in reads it: by its name, or by its words where the name is gone. */
export function readUserSheet(user: UserSheet): { reading: FormReading; region: CellRange } | null {
  const { form, style, sheet } = user;
  const region = marked(user) ?? recognized(user)[0]?.region;
  if (!region) return null;
  return { reading: readForm(form, style.id, sheet, region), region };
}

function marked({ style, sheet, region }: UserSheet): CellRange | null {
  return region && markedRegion(style, sheet, region, [region]);
}

function recognized({ packId, sheet }: UserSheet): RecognizedForm[] {
  const index = indexes.get(packId);
  return index ? recognizeForms(sheet, index) : [];
}

/** What is wrong with what is read of a sheet, by the name of the form and by its words alike. */
export function faultsOfSheet(user: UserSheet): string[] {
  const { form, style, sheet } = user;
  const region = marked(user);
  const reading = region && readForm(form, style.id, sheet, region);
  const byName =
    region && reading ? [...faultsIn(user, reading, region), ...unsaid(user, [reading])] : [];
  return [...byName.map((fault) => `by its name: ${fault}`), ...faultsByWords(user)];
}

function faultsByWords(user: UserSheet): string[] {
  const { form, style, sheet } = user;
  const found = recognized(user);
  const head = headOn(user);
  const ours = found.filter(({ formId }) => formId === form.id);
  const readings: FormReading[] = [];
  const faults = found.flatMap(({ formId, styleId, packId, region }) => {
    const is = all.find(({ id }) => id === packId)?.forms.find(({ id }) => id === formId);
    if (!is) return [`${packId} ${formId} is no form`];
    const reading = readForm(is, styleId, sheet, region);
    readings.push(reading);
    // Forms of one shape are told apart by their titles alone.
    if (formId !== form.id && head !== 'whole') return [];
    if (formId !== form.id) return [`taken for ${formId} ${styleId}`];
    // A layout that was taken for another of the same words has fields of its own: then it must be said.
    const isStrange = styleId !== style.id && hasOtherFields(is, styleId, user);
    if (!isStrange) return faultsIn(user, reading, region);
    // Its own title stands there still: then that is what must be said.
    // Where both are called the same letter for letter, the title says nothing.
    const other = styleOf(is, styleId);
    const isTheirs = hasTitle(other, sheet, region);
    const isTitled = isAlike(other, style) && hasTitle(style, sheet, region) && !isTheirs;
    if (isTitled) {
      const isSaid = reading.problems.some(({ kind }) => kind === 'otherTitle');
      return isSaid ? [] : [`taken for ${styleId} in spite of its title`];
    }
    if (reading.problems.length > 0) return [];
    if (user.rows.some((_, row) => isKnownItem(user, row))) return [`taken for ${styleId}`];
    // With all rows gone that tell the two apart, the other is what stands there.
    const filled = fillStyle(other, { ...profile, unit: form.unit });
    return faultsIn({ ...user, style: filled }, reading, region);
  });
  faults.push(...unsaid(user, readings));
  if (head === 'whole' && ours.length === 0) faults.push('not recognised');
  return faults.map((fault) => `by its words: ${fault}`);
}

/** Layouts whose titles are the same words. */
function isAlike(one: FormStyle, other: FormStyle): boolean {
  const keys = ({ heading }: FormStyle) => heading.map((text) => labelKey(String(text))).join();
  return keys(one) === keys(other);
}

/** Whether a row is part of an item, and what that item began with still there. */
function isKnownItem(user: UserSheet, row: number): boolean {
  return user.rows[row]?.kind === 'item' && !isBlankRow(user, row) && !isOrphan(user, row);
}

/** What is typed in one layout and calculated in the other is another field, too. */
function hasOtherFields(form: FormDefinition, styleId: string, { style }: UserSheet): boolean {
  const [ours, theirs] = [factsOf(style), factsOf(styleOf(form, styleId))];
  return [...theirs.fields].some(([key, { field }]) => {
    const own = ours.fields.get(key)?.field;
    return !own || isDerived(own) !== isDerived(field);
  });
}

function sameCells(one: RowTag, other: RowTag | undefined): boolean {
  return one.cells.every(({ cell }, index) => cell === other?.cells[index]?.cell);
}

/** How much of what a form is known by still stands: its title, and the heads of its columns close together. */
function headOn(user: UserSheet): 'whole' | 'broken' {
  const { rows, columns, sheet, style } = user;
  const heads = rows.flatMap((tag, row) => (tag?.kind === 'head' ? [{ tag, row }] : []));
  const { fixed } = factsOf(style);
  const should = fixed.filter(({ kind }) => kind === 'head').length;
  const [first] = heads;
  const last = heads.at(-1);
  const names = fixed.filter(({ cells }) => cells.some(({ cell }) => 'label' in cell));
  const there = rows.filter(
    (tag, row) =>
      tag !== null &&
      tag.kind !== 'item' &&
      tag.kind !== 'text' &&
      tag.cells.some(({ cell }) => 'label' in cell) &&
      hasItsWords(user, row, tag),
  );
  const inForm = columns.flatMap((column, at) => (column === null ? [] : [at]));
  const width = (inForm.at(-1) ?? 0) - (inForm[0] ?? 0) + 1;
  const before = rows.slice(0, (last?.row ?? 0) + 1);
  const isInOrder =
    before.every((tag) => tag === null || tag.kind === 'text' || tag.kind === 'head') &&
    heads.every(({ tag }, index) => sameCells(tag, fixed[index]));
  const isWhole =
    isInOrder &&
    heads.length === should &&
    heads.every(({ tag, row }) => hasItsWords(user, row, tag)) &&
    (!first || !last || last.row - first.row < should + 2) &&
    inForm.length === style.columns.length &&
    width <= style.columns.length + 2 &&
    there.length * 4 >= names.length * 3 &&
    hasTitle(user, first?.row ?? rows.findIndex((tag) => tag?.kind === 'fixed'));
  return isWhole ? 'whole' : 'broken';

  function hasTitle({ style: { heading } }: UserSheet, above: number): boolean {
    const titles = heading.filter((text) => typeof text === 'string').map(labelKey);
    const start = Math.max(0, above - heading.length - style.lines.length - 2);
    const found = titles.filter((title) =>
      Array.from({ length: above - start }, (_, down) => start + down).some((row) =>
        columns.some((__, column) => {
          const { value } = sheet.cellAt(row, column);
          return typeof value === 'string' && labelKey(value) === title;
        }),
      ),
    );
    return found.length === titles.length;
  }
}
