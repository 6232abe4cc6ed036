import type { CheckedFinding } from '../../app';
import { describeFinding } from '../../app/check/describe-finding';
import type { Severity } from '../../domain/check/severity';
import type { FormMistakes } from './form-mistakes';

/** What of the findings is to be seen. */
export interface Wanted {
  /** Null for all. */
  readonly severity: Severity | null;
  readonly query: string;
}

/** The forms with the mistakes that are wanted; those without any are left out. */
export function wantedMistakes(
  forms: readonly FormMistakes[],
  { severity, query }: Wanted,
): readonly FormMistakes[] {
  const words = bare(query).split(' ').filter(Boolean);
  return forms.flatMap((one) => {
    const { form } = one;
    const head = bare(`${form.sheet} ${form.form.id} ${form.form.title} ${form.form.shortName.en}`);
    const isWanted = (finding: CheckedFinding) => {
      if (severity !== null && finding.severity !== severity) return false;
      if (words.length === 0) return true;
      const text = textOf(finding, form.unit);
      return words.every((word) => text.includes(word) || head.includes(word));
    };
    const mistakes = one.mistakes.filter(({ finding, consequences }) =>
      [finding, ...consequences].some(isWanted),
    );
    const unfilled = one.unfilled.filter(isWanted);
    return mistakes.length + unfilled.length > 0 ? [{ ...one, mistakes, unfilled }] : [];
  });
}

function textOf(finding: CheckedFinding, unit: FormMistakes['form']['unit']): string {
  const { zh, en } = describeFinding(finding, unit);
  return bare(`${finding.at[0]} ${finding.rule} ${finding.text} ${zh} ${en}`);
}

/** Full-width letters are found by plain ones, and capital by small ones. */
function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
