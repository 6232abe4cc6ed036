import type { Acceptance, CheckedFinding, CheckedForm, CheckedSheet } from '../../app';
import { mistakesOf, type MistakesOfForm } from '../../app/check/mistakes';
import { severities, type Severity } from '../../domain/form/severity';
import type { CheckedPlace } from './finding-place';

/** A form of the workbook, and what is wrong on it. */
export interface FormMistakes extends CheckedPlace, MistakesOfForm {
  readonly key: string;
  readonly isProtected: boolean;
}

/** All forms, sheet by sheet. What was made of a form before is made again only when it changed. */
export function createFormMistakes() {
  let known = new WeakMap<CheckedForm, MistakesOfForm>();
  let knownAccepted: readonly Acceptance[] = [];
  return (
    sheets: readonly CheckedSheet[],
    accepted: readonly Acceptance[],
  ): readonly FormMistakes[] => {
    if (JSON.stringify(accepted) !== JSON.stringify(knownAccepted)) {
      known = new WeakMap();
      knownAccepted = accepted;
    }
    return sheets.flatMap(({ sheetId, isProtected, forms }) =>
      forms.map((form) => {
        const { top, left } = form.region;
        const mistakes = known.get(form) ?? mistakesOf(form, accepted);
        known.set(form, mistakes);
        return { ...mistakes, sheetId, isProtected, form, key: `${sheetId} ${top} ${left}` };
      }),
    );
  };
}

/** How many mistakes there are of each severity; empty cells count one by one. */
export function countsOf(forms: readonly MistakesOfForm[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) =>
    forms.reduce((sum, form) => sum + weightOf(form, severity), 0);
  const [error, warning, hint] = severities.map(count);
  return { error: error ?? 0, warning: warning ?? 0, hint: hint ?? 0 };
}

/** Those that weigh as much as the line of what is to be filled in, or more, and those below it. */
export function aroundUnfilled(
  mistakes: MistakesOfForm['mistakes'],
  [first]: MistakesOfForm['unfilled'],
): readonly [MistakesOfForm['mistakes'], MistakesOfForm['mistakes']] {
  const most = first ? severities.indexOf(first.severity) : severities.length;
  const isBefore = (severity: Severity) => severities.indexOf(severity) <= most;
  return [
    mistakes.filter(({ finding }) => isBefore(finding.severity)),
    mistakes.filter(({ finding }) => !isBefore(finding.severity)),
  ];
}

/** Whether there are only forms that nobody has begun, and nothing else that could be right or wrong. */
export function isUntouched(forms: readonly FormMistakes[]): boolean {
  return forms.every(({ isEmpty, form }) => isEmpty && form.isText !== true);
}

function weightOf({ mistakes, unfilled }: MistakesOfForm, severity: Severity): number {
  const isOf = (finding: CheckedFinding) => finding.severity === severity;
  return mistakes.filter(({ finding }) => isOf(finding)).length + unfilled.filter(isOf).length;
}

/** Unlike that of all other findings of the form. */
export function keyOf({ rule, says, at, words, elsewhere = [] }: CheckedFinding): string {
  const cells = [...at, ...elsewhere.map(({ sheet, address }) => `${sheet}!${address}`)];
  return `${rule} ${says} ${words?.start ?? ''} ${cells.join(' ')}`;
}
