import type { AscendingRule } from '../../form/form-rule';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { failed, notApplicable, notEnoughData, passed, type Verdict } from '../verdict';

/** A cumulative plan: each figure at least the one before it, the last one whole. One verdict for every figure of it. */
export function checkAscending(
  { id, fields, last }: AscendingRule,
  first: Figure,
  { figures }: FormContext,
): Verdict[] {
  const all = fields.flatMap((field) => figures.find(field, first.scope) ?? []);
  const reads = all.map(({ at }) => at);
  if (all.every(({ content }) => content.kind === 'blank')) {
    return [notApplicable({ rule: id, reads })];
  }
  return all.map((figure, index) => {
    const before = all[index - 1];
    const look = { rule: id, reads: before ? [figure.at, before.at] : [figure.at] };
    const { content, at, field } = figure;
    const label = { text: field.label };
    if (content.kind === 'blank') {
      return failed(look, { says: 'planMissing', params: { field: label }, at: [at], fix: null });
    }
    if (content.kind !== 'number') return notEnoughData(look);
    const found = { share: content.number };
    // Beyond the whole nothing can be right: where that is said of one of both, this follows.
    const isConsequence = [before?.content, content].some(
      (one) => one?.kind === 'number' && (one.number > last || one.number < 0),
    );
    if (before?.content.kind === 'number' && before.content.number > content.number) {
      const params = {
        field: label,
        found,
        earlier: { text: before.field.label },
        before: { share: before.content.number },
      };
      return failed(look, {
        isConsequence,
        says: 'planFalls',
        params,
        at: [at, before.at],
        fix: null,
      });
    }
    if (index === all.length - 1 && content.number !== last) {
      const params = { field: label, found, expected: { share: last } };
      return failed(look, {
        isConsequence,
        says: 'planUnfinished',
        params,
        at: [at],
        fix: { at, value: last, isShare: true },
      });
    }
    return passed(look);
  });
}
