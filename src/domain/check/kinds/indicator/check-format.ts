import { dayOfSerial } from '../../../indicator/date-text';
import { plainText } from '../../../value/number-text';
import type { FormContext } from '../../form-context';
import { failed, passed, type Verdict } from '../../verdict';
import { about, mending, type IndicatorRow } from './indicator-row';

export function checkFormat(row: IndicatorRow, { indicatorWords }: FormContext): Verdict {
  const { value, look, at, text } = row;
  const params = about(row);
  if (value.kind === 'unknown') {
    return failed(look, { says: 'valueUnknown', params, at, fix: null });
  }
  if (value.kind === 'word' && !value.isCommon) {
    return failed(look, { says: 'valueUncommon', params, at, fix: null });
  }
  if (value.kind === 'date' && dayOfSerial(plainText(text)) !== null) {
    return failed(look, {
      says: 'valueSerial',
      params: { ...params, expected: { text: value.text } },
      at,
      fix: mending(row, indicatorWords),
    });
  }
  return passed(look);
}
