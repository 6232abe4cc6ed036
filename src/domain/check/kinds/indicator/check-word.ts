import { plainText } from '../../../value/number-text';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { about, type IndicatorRow } from './indicator-row';

/** 提升 says no more of 提升服务 than its name. The fixed rows of a form have the words that belong to them. */
export function checkWord(row: IndicatorRow, { indicatorWords }: FormContext): Verdict {
  const { look, at, name, value } = row;
  if (value.kind !== 'word' || at.length < 2) return notApplicable(look);
  const plain = plainText(name);
  const isVerb = indicatorWords.names.deeds.includes(value.text);
  const isRepeated = isVerb && (plain.startsWith(value.text) || plain.endsWith(value.text));
  if (!isRepeated) return passed(look);
  return failed(look, { says: 'wordRepeatsName', params: about(row), at, fix: null });
}
