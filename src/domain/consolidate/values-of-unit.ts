import { fieldValue, isItems, itemsOf, type FormValues } from '../form/form-values';
import { labelKey } from '../read/label-key';
import type { Consolidation } from './consolidation';

/** What the form of a department says of one of its units: the rows that name it. Null for a form whose rows name no units. */
export function valuesOfUnit(
  formId: string,
  values: FormValues,
  unit: string,
  { unitNames }: Pick<Consolidation, 'unitNames'>,
): FormValues | null {
  const named = Object.keys(values).filter((id) => unitNames[`${formId}/${id}`] !== undefined);
  if (named.length === 0) return null;
  return Object.fromEntries(
    named.map((block) => [
      block,
      itemsOf(values, block).filter(
        (item) => nameOf(formId, block, item, unitNames) === labelKey(unit),
      ),
    ]),
  );
}

/** The units that the forms of a department name, each once. */
export function unitsNamed(
  forms: readonly { readonly formId: string; readonly values: FormValues }[],
  { unitNames }: Pick<Consolidation, 'unitNames'>,
): readonly string[] {
  const names = forms.flatMap(({ formId, values }) =>
    Object.entries(values).flatMap(([block, items]) => {
      const field = unitNames[`${formId}/${block}`];
      if (field === undefined || !isItems(items)) return [];
      return items.map((item) => String(fieldValue(item, field) ?? ''));
    }),
  );
  return [
    ...new Map(names.filter((name) => name !== '').map((name) => [labelKey(name), name])).values(),
  ];
}

/** The one code that stands in the rows of a unit; null where they say none, or several. */
export function codeOfUnit(
  forms: readonly { readonly formId: string; readonly values: FormValues }[],
  unit: string,
  { unitNames, unitCodes }: Pick<Consolidation, 'unitNames' | 'unitCodes'>,
): string | null {
  const codes = forms.flatMap(({ formId, values }) =>
    Object.entries(values).flatMap(([block, items]) => {
      const field = unitCodes[`${formId}/${block}`];
      if (field === undefined || !isItems(items)) return [];
      return items
        .filter((item) => nameOf(formId, block, item, unitNames) === labelKey(unit))
        .map((item) => String(fieldValue(item, field) ?? '').replace(/\s+/g, ''));
    }),
  );
  const [only, other] = new Set(codes.filter((code) => code !== ''));
  return other === undefined ? (only ?? null) : null;
}

/** How many rows name no unit where they should. */
export function rowsOfNobody(
  formId: string,
  values: FormValues,
  { unitNames }: Pick<Consolidation, 'unitNames'>,
): number {
  return Object.keys(values)
    .filter((block) => unitNames[`${formId}/${block}`] !== undefined)
    .flatMap((block) =>
      itemsOf(values, block).map((item) => nameOf(formId, block, item, unitNames)),
    )
    .filter((name) => name === '').length;
}

function nameOf(
  formId: string,
  block: string,
  item: FormValues,
  unitNames: Consolidation['unitNames'],
): string {
  const { [`${formId}/${block}`]: field = '' } = unitNames;
  return labelKey(String(fieldValue(item, field) ?? ''));
}
