import type { EmptyNoteRule } from '../../form/text-rule';
import type { FormRule } from '../../form/form-rule';
import { isDerived } from '../../form/walk-parts';
import { valueOf } from '../calculate';
import type { Figure } from '../figure';
import { paramOf } from '../finding-param';
import type { FormContext } from '../form-context';
import { knownExpression } from '../known-expression';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../verdict';

/** Whether a form without amounts says so, and one with amounts does not. Null at figures that are not its total. */
export function checkEmptyNote(
  rule: EmptyNoteRule,
  total: Figure,
  { figures, words }: FormContext,
): Verdict | null {
  const { note: offered, notes, isWhole } = words;
  const own = offered?.whileZero ?? rule.fields.find((id) => figures.find(id, []) !== null);
  if (total.field.id !== own || total.scope.length > 0) return null;
  const look = { rule: rule.id, reads: [total.at] };
  const value = valueOf(total, figures, 'recalculated');
  if (value.kind === 'unknown') return notEnoughData(look);
  const [isEmpty, isNone] = [knownExpression(rule.empty), knownExpression(rule.none)];
  const field = { text: total.field.label };
  if (value.kind === 'amount' && value.fen !== 0) {
    const wrong = notes.find(({ text, isMade }) => !isMade && isEmpty.test(text));
    if (!wrong) return passed(look);
    const params = { field, found: { text: wrong.text.trim() }, expected: paramOf(value) };
    return failed(look, {
      says: 'noteBesideAmounts',
      params,
      at: [wrong.at, total.at],
      fix: null,
    });
  }
  const amounts = figures.everyFigure().filter(({ field: { kind }, content }) => {
    return kind === 'amount' && content.kind !== 'blank' && content.kind !== 'notCalculated';
  });
  const typed = amounts.filter((figure) => !isDerived(figure.field));
  const isZero = ({ content }: Figure) => content.kind === 'amount' && content.fen === 0;
  if (!typed.every(isZero)) return notApplicable(look);
  const says = (text: string) => isEmpty.test(text) || isNone.test(text);
  const isSaid =
    notes.some(({ text }) => says(text)) ||
    figures.everyFigure().some(({ content }) => content.kind === 'text' && says(content.text));
  if (isSaid) return passed(look);
  // A fresh form without a note of its own is quiet, and a table in a document may have one in a paragraph.
  if (!isWhole || (offered === null && typed.length === 0)) return notApplicable(look);
  const expected = { text: offered?.text ?? rule.usual };
  return failed(look, {
    says: 'noteMissing',
    params: { field, expected },
    at: [total.at],
    fix: null,
  });
}

/** The notes that say that a table is empty. */
export function emptyNotes(
  rules: readonly FormRule[],
  notes: FormContext['words']['notes'],
): readonly string[] {
  return notes.flatMap(({ at, text }) =>
    rules.some(
      (rule) =>
        rule.kind === 'emptyNote' &&
        (knownExpression(rule.empty).test(text) || knownExpression(rule.none).test(text)),
    )
      ? [at]
      : [],
  );
}
