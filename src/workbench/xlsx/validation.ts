import type { DataValidation } from 'hucre/xlsx';
import { DataValidationErrorStyle, DataValidationType, generateRandomId } from '../engine/univer';
import type { ISheetDataValidationRule, DataValidationOperator } from '../engine/univer';
import { readAreas, writeAreas } from './cell-areas';
import { withoutPrefixes, withPrefixes } from './future-functions';

export const validationsResource = 'SHEET_DATA_VALIDATION_PLUGIN';

const types: Readonly<Record<DataValidation['type'], DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

export function readValidation(
  validation: DataValidation,
  hidesDropDown: boolean,
): ISheetDataValidationRule {
  const { type, operator, values, formula1, formula2 } = validation;
  const isList = type === 'list';
  const isCompared = !isList && type !== 'custom';
  const first = values ? values.join(',').replaceAll('""', '"') : operand(formula1);
  const second = operand(formula2);
  return {
    uid: generateRandomId(),
    type: types[type],
    ranges: [...readAreas(validation.range)],
    allowBlank: validation.allowBlank ?? false,
    showInputMessage: validation.showInputMessage ?? false,
    showErrorMessage: validation.showErrorMessage ?? false,
    errorStyle: errorStyles[validation.errorStyle ?? 'stop'],
    // The words of the file are those of Univer.
    ...(isCompared ? { operator: (operator ?? 'between') as DataValidationOperator } : {}),
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
    ...(isList ? { showDropDown: !hidesDropDown } : {}),
    ...(validation.inputTitle ? { promptTitle: validation.inputTitle } : {}),
    ...(validation.inputMessage ? { prompt: validation.inputMessage } : {}),
    ...(validation.errorTitle ? { errorTitle: validation.errorTitle } : {}),
    ...(validation.errorMessage ? { error: validation.errorMessage } : {}),
  };
}

/** Undefined for what only Univer's own user interface can make (check boxes). */
export function writeValidation(rule: ISheetDataValidationRule): DataValidation | undefined {
  const isList = isListRule(rule);
  const type = isList
    ? 'list'
    : (Object.keys(types) as (keyof typeof types)[]).find((key) => types[key] === rule.type);
  const style = (Object.keys(errorStyles) as (keyof typeof errorStyles)[]).find(
    (key) => errorStyles[key] === rule.errorStyle,
  );
  if (type === undefined) return undefined;
  const first = isList ? listSource(rule.formula1 ?? '') : writtenOperand(rule.formula1);
  const second = writtenOperand(rule.formula2);
  return {
    type,
    range: writeAreas(rule.ranges),
    allowBlank: rule.allowBlank ?? true,
    showInputMessage: rule.showInputMessage ?? true,
    showErrorMessage: rule.showErrorMessage ?? true,
    errorStyle: style ?? 'stop',
    ...(rule.operator && !isList && type !== 'custom'
      ? { operator: rule.operator as NonNullable<DataValidation['operator']> }
      : {}),
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
    ...(rule.promptTitle ? { inputTitle: rule.promptTitle } : {}),
    ...(rule.prompt ? { inputMessage: rule.prompt } : {}),
    ...(rule.errorTitle ? { errorTitle: rule.errorTitle } : {}),
    ...(rule.error ? { errorMessage: rule.error } : {}),
  };
}

export function hidesDropDown(rule: ISheetDataValidationRule): boolean {
  return isListRule(rule) && rule.showDropDown === false;
}

function isListRule({ type }: ISheetDataValidationRule): boolean {
  return type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE;
}

/** Univer keeps numbers as their digits and all else with an equals sign. */
function operand(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  return Number.isFinite(Number(text)) ? text : `=${withoutPrefixes(text)}`;
}

function writtenOperand(text: string | undefined): string | undefined {
  return text ? withPrefixes(text.replace(/^=/, '')) : undefined;
}

function listSource(source: string): string {
  return source.startsWith('=')
    ? withPrefixes(source.slice(1))
    : `"${source.replaceAll('"', '""')}"`;
}
