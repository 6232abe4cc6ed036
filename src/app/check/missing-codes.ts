import type { ScopePath } from '../../domain/form/scope-path';
import { firstFigure } from '../../domain/check/cross/side-figures';
import { findingOf, type PlacedVerdict } from './cross-findings';
import type { CheckedFinding, CheckedForm } from './report';
import { sayings, sayingsOfMissingCodes } from './sayings';

const ofMissingCodes: ReadonlySet<string> = new Set(sayingsOfMissingCodes);

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

/** Those that are told of the first empty cell of a row, by the row. */
function missingBy(failed: readonly PlacedVerdict[], place: number) {
  const missing = new Map<string, PlacedVerdict['verdict']>();
  for (const { verdict } of failed) {
    if (!ofMissingCodes.has(verdict.says)) continue;
    const first = firstFigure(verdict.left);
    if (first?.form.place !== place) continue;
    const row = keyOf(first.figure.scope);
    if (!missing.has(row)) missing.set(row, verdict);
  }
  return missing;
}

function isTwice({ says }: CheckedFinding): boolean {
  return sayings.countedTwice.includes(says);
}

function rowOf({ figures }: CheckedForm, at: string): string {
  return keyOf(figures.all[figures.index.at(at) ?? -1]?.scope ?? []);
}

function keyOf(scope: ScopePath): string {
  return JSON.stringify(scope);
}
