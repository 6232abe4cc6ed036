import type { IndicatorRule } from '../../../form/indicator-rule';
import { isPlaceholder } from '../../../indicator/indicator-name';
import { isBlankMarker, plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { nameBeside } from './indicator-row';

/** A description that is the name explains nothing. */
export function checkDescription(
  rule: IndicatorRule,
  figure: Figure,
  { figures, indicatorWords }: FormContext,
): Verdict {
  const name = nameBeside(rule, figure, figures);
  const description =
    rule.description === undefined ? null : nameBeside({ name: rule.description }, figure, figures);
  const look = {
    rule: rule.id,
    reads: [figure, name, description].flatMap((one) => one?.at ?? []),
  };
  const [named, described] = [textOf(name), textOf(description)];
  const isOpen = isBlankMarker(named) || isBlankMarker(described);
  if (!name || !description || isOpen || isPlaceholder(named, indicatorWords)) {
    return notApplicable(look);
  }
  if (named !== described) return passed(look);
  const params = { name: { text: named }, field: { text: description.field.label } };
  const at = [description.at, name.at] as const;
  return failed(look, { says: 'descriptionIsName', params, at, fix: null });
}

function textOf(figure: Figure | null): string {
  return figure?.content.kind === 'text' ? plainText(figure.content.text) : '';
}
