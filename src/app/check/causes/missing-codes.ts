import { findingOf } from '../between-forms/cross-findings';
import type { PlacedVerdict } from '../between-forms/placed-verdict';
import type { CheckedFinding, CheckedForm } from '../report';
import { keyOf, missingBy } from './rows-without-code';
import { sayings } from '../sayings';

/**
 * What a form says by itself, where rules between forms know better: a row whose code lacks its end stands above others as their 类 or
 * 款 would, and is told to hold them. It is told to lack its code instead. `failed` is what else is told there.
 */
export function withMissingCodes(
  form: CheckedForm,
  place: number,
  failed: readonly PlacedVerdict[],
): CheckedForm {
  if (!form.findings.some(isTwice)) return form;
  const missing = missingBy(failed, place);
  if (missing.size === 0) return form;
  const findings = form.findings.map((finding) => {
    if (!isTwice(finding)) return finding;
    const rows = new Set(finding.at.map((at) => rowOf(form, at)));
    const [first] = rows;
    const verdict = first === undefined ? undefined : missing.get(first);
    if (!verdict || [...rows].some((row) => !missing.has(row))) return finding;
    return findingOf(form, place, verdict, null) ?? finding;
  });
  return { ...form, findings };
}

function isTwice({ says }: CheckedFinding): boolean {
  return sayings.countedTwice.includes(says);
}

function rowOf({ figures }: CheckedForm, at: string): string {
  return keyOf(figures.all[figures.index.at(at) ?? -1]?.scope ?? []);
}
