import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { disclosureStyle } from '../forms/disclosure-form';

interface Printed extends Partial<Pick<FormStyle, 'emptyNote' | 'sides' | 'lines'>> {
  readonly id: string;
  readonly titles: readonly string[];
  readonly width: number;
  readonly header: readonly FormPart[];
  readonly body: readonly FormPart[];
}

/** A layout that is read and never printed: its widths say only how many columns there are. */
export function layoutElsewhere({ id, titles, width, header, body, ...rest }: Printed): FormStyle {
  return {
    ...disclosureStyle,
    id,
    columns: Array<number>(width).fill(72),
    heading: titles,
    lines: [{ left: '部门：{department}', right: '单位：{unit}' }],
    header,
    body,
    numbersColumns: true,
    notes: [],
    orientation: 'landscape',
    ...rest,
  };
}
