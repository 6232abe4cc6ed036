import { emptyItem } from '../../domain/form/empty-values';
import type { FormBlock } from '../../domain/form/form-part';
import type { DerivedField, InputField } from '../../domain/form/form-field';
import type { FormStyle } from '../../domain/form/form-style';
import {
  fieldValue,
  isItems,
  itemsOf,
  type FieldValue,
  type FormValues,
} from '../../domain/form/form-values';
import { printedOwner } from '../../domain/form/printed-field';
import { fillStyle } from '../../domain/layout/fill-style';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../../domain/form/walk-parts';
import type { Profile } from '../../domain/form/profile';
import { printCell } from '../../domain/grid/cell';
import { topLeft } from '../../domain/grid/cell-range';
import type { ScopePath } from '../../domain/form/scope-path';
import type { FormReading, ReadBlock } from '../../domain/read/form-reading';
import { standsBeside } from '../../domain/rows/plan-beside';
import { matchedRows } from './matched-rows';
import type { RowHere } from './proposal';
import { rowKey, rowWords, type RowRules } from './row-words';

export interface ValuesOnSheet {
  /** Every item of every block as it stands on the sheet, with what is wanted there and nothing else, and those that come. */
  readonly values: FormValues;
  /** The items that come, without those inside them. */
  readonly added: readonly ScopePath[];
  readonly unplaced: readonly string[];
  readonly onlyHere: readonly RowHere[];
}

interface SheetRequest {
  readonly formId: string;
  readonly style: FormStyle;
  readonly profile: Profile;
  readonly reading: Pick<FormReading, 'values' | 'blocks'>;
  readonly rules: RowRules;
}

/** Finds the items of a form on a sheet that wanted values are about. */
export function valuesOnSheet(
  { formId, style: printed, profile, reading, rules }: SheetRequest,
  wanted: FormValues,
): ValuesOnSheet {
  const style = fillStyle(printed, profile);
  const ownerAt = printedOwner(printed, profile);
  const added: ScopePath[] = [];
  const unplaced: string[] = [];
  const onlyHere: RowHere[] = [];

  function placed(
    content: ScopeContent,
    here: Held,
    want: FormValues,
    { path, scope }: Where,
  ): FormValues {
    const blocks = content.blocks.map((block): [string, FormValues[]] => {
      const at = { path: `${path}/${block.block}`, scope, block };
      return [block.block, placedItems(at, here, itemsOf(want, block.block))];
    });
    return { ...typed(content, want), ...Object.fromEntries(blocks) };
  }

  function placedItems(
    { path, scope, block }: Where & { readonly block: FormBlock },
    here: Held,
    given: readonly FormValues[],
  ): FormValues[] {
    const content = itemContent(block);
    const owner = ownerOf(fieldsOf(content), (id) =>
      ownerAt([...scope, { block: block.block, item: 0 }], id),
    );
    const wantedItems = given.map((item) => ofOwner(item, owner));
    const preset = emptyItem(block);
    const read = here.blocks.find((one) => one.block === block.block)?.items ?? [];
    const items = read.map(({ item, blocks, range }) => {
      const values = (item === null ? null : itemsOf(here.values, block.block)[item]) ?? {};
      const isOpen = isUntouched(values, preset);
      return { values, blocks, range, isOpen, key: rowKey(values, content, path, rules) };
    });
    const keys = wantedItems.map((item) => rowKey(item, content, path, rules));
    const places = matchedRows(keys, items, (wantedAt, at) =>
      mayBecome(items[at]?.values ?? {}, wantedItems[wantedAt] ?? {}, owner),
    );
    const rows = items.map((item, index) => {
      const wantedAt = places.indexOf(index);
      if (wantedAt < 0 && !item.isOpen) {
        const row = rowWords(item.values, content, path, rules);
        onlyHere.push({ row, at: printCell(topLeft(item.range)) });
      }
      const inner = { path, scope: [...scope, { block: block.block, item: index }] };
      return placed(content, item, wantedItems[wantedAt] ?? {}, inner);
    });
    for (const [index, item] of wantedItems.entries()) {
      if (places[index] !== null) continue;
      if (standsBeside(style, block)) unplaced.push(rowWords(item, content, path, rules));
      else {
        added.push([...scope, { block: block.block, item: rows.length }]);
        rows.push(newItem(content, item));
      }
    }
    return rows;
  }

  const content = scopeContent([...style.header, ...style.body]);
  const values = placed(content, reading, wanted, { path: formId, scope: [] });
  return { values, added, unplaced, onlyHere };
}

interface Held {
  readonly values: FormValues;
  readonly blocks: readonly ReadBlock[];
}

interface Where {
  /** F12/items */
  readonly path: string;
  readonly scope: ScopePath;
}

/** The input fields of the scope itself that say something. */
function typed(content: ScopeContent, values: FormValues): FormValues {
  return Object.fromEntries(
    fieldsOf(content).flatMap((field) => {
      const value = isDerived(field) ? null : (fieldValue(values, field.id) ?? null);
      return value === null || value === '' ? [] : [[field.id, value] as const];
    }),
  );
}

/** As many items, and nothing in them. */
export function withoutValues(values: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) =>
      isItems(value) ? [[id, value.map(withoutValues)]] : [],
    ),
  );
}

function newItem(content: ScopeContent, wanted: FormValues): FormValues {
  const blocks = content.blocks.map((block): [string, readonly FormValues[]] => {
    const items = itemsOf(wanted, block.block);
    const inside = itemContent(block);
    return [block.block, items.length > 0 ? items.map((one) => newItem(inside, one)) : [{}]];
  });
  return { ...typed(content, wanted), ...Object.fromEntries(blocks) };
}

/** Whether values say no more than the form prints by itself. */
function isUntouched(values: FormValues, preset: FormValues): boolean {
  return Object.entries(values).every(([id, value]) =>
    isItems(value)
      ? value.every((item) => isUntouched(item, itemsOf(preset, id)[0] ?? {}))
      : value === null || value === '' || value === preset[id],
  );
}

/** What the rows of a list say by themselves of whose they are: 某某局, and its code. */
function ownerOf(
  fields: readonly (InputField | DerivedField)[],
  printed: (id: string) => FieldValue,
): FormValues {
  return Object.fromEntries(
    fields.flatMap(({ id }): [string, FieldValue][] => {
      const value = printed(id);
      return value === null || value === '' ? [] : [[id, value]];
    }),
  );
}

/** A row that leaves open whose it is is the department's. */
function ofOwner(item: FormValues, owner: FormValues): FormValues {
  return Object.keys(owner).some((id) => isSaid(item, id)) ? item : { ...item, ...owner };
}

/** Whether nothing of the department stays in a row that becomes another unit's. */
function mayBecome(open: FormValues, wanted: FormValues, owner: FormValues): boolean {
  const ids = Object.keys(owner);
  return (
    ids.every((id) => !isSaid(open, id) || isSaid(wanted, id)) ||
    ids.every((id) => !isSaid(wanted, id) || wanted[id] === open[id])
  );
}

function isSaid(item: FormValues, id: string): boolean {
  return (fieldValue(item, id) ?? '') !== '';
}
