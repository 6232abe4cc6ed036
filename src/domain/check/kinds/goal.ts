import type { GoalRule } from '../../form/text-rule';
import { isBlankMarker, plainText } from '../../value/number-text';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { failed, notApplicable, passed, type Verdict } from '../verdict';
import { measurable } from './goal-words';

/**
 * Whether the goals of a form, taken together, can be told from its purpose and judged at the end of the year. The first stands
 * for all: null at the others.
 */
export function checkGoal(
  { id, field, block, unlike, least }: GoalRule,
  figure: Figure,
  { figures }: FormContext,
): Verdict | null {
  const goals = block === undefined ? [figure] : figures.inItems(block, field, []);
  if (goals[0]?.at !== figure.at) return null;
  const written = goals.filter((goal) => !isBlankMarker(textOf(goal)));
  const others = unlike.flatMap((one) => figures.find(one, []) ?? []);
  const look = { rule: id, reads: [...goals, ...others].map(({ at }) => at) };
  const [first] = written;
  if (!first) return notApplicable(look);
  const text = written.map(textOf).join('');
  const about = { field: { text: first.field.label } };
  const same = others.find((other) => written.some((goal) => textOf(goal) === textOf(other)));
  if (same) {
    const params = { ...about, other: { text: same.field.label } };
    return failed(look, { says: 'goalIsOther', params, at: [first.at, same.at], fix: null });
  }
  if (text.length < least) {
    const params = { ...about, count: { number: text.length }, least: { number: least } };
    return failed(look, { says: 'goalShort', params, at: [first.at], fix: null });
  }
  if (measurable.test(text)) return passed(look);
  return failed(look, { says: 'goalUnmeasured', params: about, at: [first.at], fix: null });
}

function textOf({ content }: Figure): string {
  return content.kind === 'text' ? plainText(content.text) : '';
}
