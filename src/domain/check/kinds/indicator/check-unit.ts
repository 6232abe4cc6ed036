import { expectedUnits } from '../../../indicator/indicator-name';
import type { IndicatorUnit } from '../../../indicator/indicator-value';
import { isPerMilleOfShare } from '../../../indicator/mend-figure';
import type { ExpectedUnits, IndicatorWords } from '../../../indicator/indicator-words';
import { parseIndicatorValue } from '../../../indicator/parse-indicator-value';
import { printUnit } from '../../../indicator/print-indicator-value';
import { remembered } from '../../../text/remembered';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { isShareOver } from './check-share';
import { about, mending, type IndicatorRow } from './indicator-row';

/** How many units a message names as examples. */
const examples = 3;

export function checkUnit(row: IndicatorRow, { indicatorWords: words }: FormContext): Verdict {
  const { look, at, name, value } = row;
  if (value.kind !== 'figure' && value.kind !== 'range') return notApplicable(look);
  const { unit } = value;
  const expected = expectedUnits(name, words);
  if (unit === null) return unitMissing(row, expected, words);
  if (value.kind === 'figure' && isPerMilleOfShare(value, name, row.direction, words))
    return perMille(row, expected, words);

  const params = { ...about(row), unit: { text: printUnit(unit) } };
  const isInUse = Object.values(words.units).some((units) => units.includes(unit.name));
  if (!isInUse) return failed(look, { says: 'unitUnlisted', params, at, fix: null });
  if (expected && !fits(unit, expected, words)) {
    const wanted = { expected: { text: namesOf(expected, words) } };
    return failed(look, { says: 'unitUnfit', params: { ...params, ...wanted }, at, fix: null });
  }
  const written = writtenUnit(row.text, words);
  if (written === null || written === printUnit(unit)) return passed(look);
  // Written rightly it would still be a share that cannot be, which is told.
  if (isShareOver(row, words)) return notApplicable(look);
  const fix = mending(row, words);
  const mended = { written: { text: written }, expected: { text: String(fix?.value) } };
  return failed(look, { says: 'unitSpelled', params: { ...params, ...mended }, at, fix });
}

function unitMissing(
  row: IndicatorRow,
  expected: ExpectedUnits | null,
  words: IndicatorWords,
): Verdict {
  const { look, at } = row;
  const params = about(row);
  if (!expected) return failed(look, { says: 'unitMissing', params, at, fix: null });
  const wanted = { expected: { text: namesOf(expected, words) } };
  // Other faults may be mended where the unit cannot be known.
  const fix = expected.meant === undefined ? null : mending(row, words);
  const isMended = fix !== null && String(fix.value).endsWith(expected.meant ?? '');
  return failed(look, {
    says: 'unitMissingHere',
    params: { ...params, ...wanted },
    at,
    fix: isMended ? fix : null,
  });
}

/** What is 95% or else nobody knows of a share that is none in percent either. */
function perMille(
  row: IndicatorRow,
  expected: ExpectedUnits | null,
  words: IndicatorWords,
): Verdict {
  const { look, at } = row;
  const fix = mending(row, words);
  const value = String(fix?.value);
  if (fix && value.endsWith('%')) {
    const params = { ...about(row), expected: { text: value } };
    return failed(look, { says: 'unitPerMille', params, at, fix });
  }
  const wanted = expected ? namesOf(expected, words) : '%';
  const params = { ...about(row), unit: { text: '‰' }, expected: { text: wanted } };
  return failed(look, { says: 'unitUnfit', params, at, fix: null });
}

/** 次/年 counts, and 0.3起/万人 may be a rate. */
function fits({ name, per }: IndicatorUnit, { kinds }: ExpectedUnits, words: IndicatorWords) {
  if (per !== null && kinds.includes('share')) return true;
  return kinds.some((kind) => words.units[kind].includes(name));
}

function namesOf({ kinds, meant }: ExpectedUnits, { units }: IndicatorWords): string {
  const [kind = 'count'] = kinds;
  return meant ?? units[kind].slice(0, examples).join('、');
}

/** The unit as it was typed; null where it was none that the grammar knows. */
const writtenUnit = remembered((text: string, words: IndicatorWords): string | null => {
  const typed = parseIndicatorValue(text, { ...words, unitAliases: {} });
  if (typed.kind !== 'figure' && typed.kind !== 'range') return null;
  return typed.unit && printUnit(typed.unit);
});
