import { refTo } from '../../protocol/object-type';
import { navigation, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import { culture } from './culture';

export const numberFormatInfoType: ModelType<null> = {
  name: 'NumberFormatInfo',
  since: '1.11',
  members: {
    numberDecimalSeparator: readOnly('1.11', () => culture.decimalSeparator),
    numberGroupSeparator: readOnly('1.11', () => culture.groupSeparator),
  },
};

export const datetimeFormatInfoType: ModelType<null> = {
  name: 'DatetimeFormatInfo',
  since: '1.12',
  members: {
    dateSeparator: readOnly('1.12', () => culture.dateSeparator),
    longDatePattern: readOnly('1.12', () => culture.longDatePattern),
    shortDatePattern: readOnly('1.12', () => culture.shortDatePattern),
    longTimePattern: readOnly('1.12', () => culture.longTimePattern),
    timeSeparator: readOnly('1.12', () => culture.timeSeparator),
  },
};

export const cultureInfoType: ModelType<null> = {
  name: 'CultureInfo',
  since: '1.11',
  members: {
    name: readOnly('1.11', () => culture.name),
    numberFormat: navigation('1.11', () => refTo(numberFormatInfoType, null)),
    datetimeFormat: navigation('1.12', () => refTo(datetimeFormatInfoType, null)),
  },
};

export function cultureInfoRef(): ModelRef {
  return refTo(cultureInfoType, null);
}
