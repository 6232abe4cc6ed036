import type { IndicatorLevel } from '../../../form/indicator-rule';
import { isPlaceholder } from '../../../indicator/indicator-name';
import { levelInstead } from '../../../indicator/name-level';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import type { IndicatorRow } from './indicator-row';

/** Whether an indicator stands at the level that its name speaks of. Most names speak of none. */
export function checkLevel(row: IndicatorRow, { indicatorWords }: FormContext): Verdict {
  const { look, at, name } = row;
  const [value, beside] = at;
  const level = levelOf(row);
  const isNamed = beside !== undefined && !isPlaceholder(name, indicatorWords);
  if (level === null || !isNamed) return notApplicable(look);
  const { names } = indicatorWords;
  const instead = levelInstead(name, level, names);
  if (instead === null) return passed(look);
  return failed(look, {
    says: 'levelOther',
    params: {
      name: { text: name },
      level: { text: names.levelNames[level] },
      expected: { text: names.levelNames[instead] },
    },
    at: [beside, value],
    fix: null,
  });
}

/** By the block it stands in; null where the form does not say. */
function levelOf({
  rule: { levels = {} },
  figure: { scope },
}: Pick<IndicatorRow, 'rule' | 'figure'>): IndicatorLevel | null {
  return levels[scope.at(-1)?.block ?? ''] ?? null;
}
