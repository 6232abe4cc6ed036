import { firstLevelOf } from '../../../indicator/name-level';
import type { NameWords } from '../../../indicator/name-words';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { textOf, type IndicatorSet } from './indicator-set';

/** While a form has fewer, somebody is still at it. */
const begun = 3;

/** Every project has indicators of what it makes and of what that is good for; one that builds or buys has costs too. */
export function checkCoverage(
  { rule, rows, unnamed, project, look }: IndicatorSet,
  { indicatorWords: { names } }: FormContext,
): Verdict {
  const valued = rows.filter(({ parsed }) => parsed !== null);
  const [first] = valued;
  if (!first || valued.length < begun) return notApplicable(look);
  // One that still lacks its value or its name is told apart.
  const has = new Set([...rows.flatMap(({ level }) => level ?? []), ...unnamed]);
  const levels = new Set(Array.from(has, firstLevelOf));
  const offered = new Set(Object.values(rule.levels ?? {}));
  const needed = [
    ...(levels.has('output') ? [] : (['output'] as const)),
    ...(levels.has('benefit') ? [] : (['benefit'] as const)),
    ...(needsCost(project ? textOf(project) : '', names) && !has.has('cost')
      ? (['cost'] as const)
      : []),
    ...(['quantity', 'quality', 'timeliness'] as const).filter(
      (level) => levels.has('output') && offered.has(level) && !has.has(level),
    ),
  ];
  if (needed.length === 0) return passed(look);
  const about = project && textOf(project) !== '' ? project : first.name;
  return failed(look, {
    says: 'levelsMissing',
    params: {
      missing: { list: needed.map((level) => names.levelNames[level]), areNames: true },
      count: { number: valued.length },
    },
    at: [about.at],
    fix: null,
  });
}

function needsCost(project: string, { works }: NameWords): boolean {
  return works.some((word) => project.includes(word));
}
