import type { IndicatorUnit, IndicatorValue } from './indicator-value';

/** As it is written by rule: operator, number and unit without room between them. */
export function printIndicatorValue(value: IndicatorValue): string {
  switch (value.kind) {
    case 'figure': {
      const { operator, number, unit } = value;
      return `${operator ?? ''}${number}${unit ? printUnit(unit) : ''}`;
    }
    case 'range': {
      const unit = printUnit(value.unit);
      return `${value.from}${unit}～${value.to}${unit}`;
    }
    case 'date':
    case 'word':
    case 'unknown':
      return value.text;
  }
}

export function printUnit({ name, per }: IndicatorUnit): string {
  return per === null ? name : `${name}/${per}`;
}
