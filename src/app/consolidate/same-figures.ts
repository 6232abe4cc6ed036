import { isItems, type FormValues } from '../../domain/form/form-values';
import type { UnitForm } from './unit-files';

/** Fewer amounts may be alike by chance. */
const leastAmounts = 3;

interface FilledForms {
  readonly forms: readonly Pick<UnitForm, 'form' | 'values'>[];
}

/** All amounts of a file, with the forms and fields they stand in; null where they are too few to tell two files by. */
export function figuresKey({ forms }: FilledForms): string | null {
  const said = forms.flatMap(({ form, values }) => amountsIn(values, form.id));
  return said.length < leastAmounts ? null : said.sort().join('\n');
}

/** Each amount that is something, with the field it stands in. */
export function amountsIn(values: FormValues, path: string): string[] {
  return Object.entries(values).flatMap(([id, value]) => {
    if (isItems(value)) return value.flatMap((item) => amountsIn(item, `${path}/${id}`));
    return typeof value === 'number' && value !== 0 ? [`${path}/${id} ${value}`] : [];
  });
}
