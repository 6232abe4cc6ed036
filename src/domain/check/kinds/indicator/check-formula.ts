import { plainText } from '../../../value/number-text';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { nameBeside, type IndicatorRow } from './indicator-row';

/** What stands before = in an explanation: 办结率=已办结的件数/应办结的件数. */
const calculated = /(?:^|[。;；,，])(?<name>[^=。;；,，]{3,21})=/gu;

/** The formula beside a value calculates the indicator that it stands beside. */
export function checkFormula(row: IndicatorRow, context: FormContext): Verdict {
  const { figures, indicatorWords } = context;
  const { rule, figure, look, name, at } = row;
  const beside =
    rule.explanation === undefined ? null : nameBeside({ name: rule.explanation }, figure, figures);
  if (!beside || at.length < 2) return notApplicable(look);
  const seen = { ...look, reads: [...look.reads, beside.at] };
  const text = beside.content.kind === 'text' ? plainText(beside.content.text) : '';
  const isCalculated = (one: string) =>
    indicatorWords.names.calculated.some((ending) => one.endsWith(ending));
  const found = [...text.matchAll(calculated)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .find(isCalculated);
  const plain = plainText(name);
  if (found === undefined || !isCalculated(plain)) return notApplicable(seen);
  if (isOneOf(found, plain)) return passed(seen);
  const params = {
    name: { text: name },
    found: { text: found },
    field: { text: beside.field.label },
  };
  const place = [beside.at, ...at] as const;
  return failed(seen, { says: 'formulaOfOther', params, at: place, fix: null });
}

/** 部门预算执行率 is 预算执行率, and 培训人员合格率 is 培训合格率. */
function isOneOf(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** Whether a name is another one with words left out. */
function isWithin(short: string, long: string): boolean {
  let place = 0;
  for (const letter of long) if (letter === short.charAt(place)) place += 1;
  return place === short.length;
}
