import { describeFinding } from '../../app/check/texts/describe-finding';
import type { Severity } from '../../domain/form/severity';
import type { CheckedFinding, CheckedForm } from '../../app';
import type { MistakesOfForm } from '../../app/check/mistakes';

/** What of the findings is to be seen. */
export interface Wanted {
  /** Null for all. */
  readonly severity: Severity | null;
  readonly query: string;
}

/** A form that findings are listed of, on a sheet or in a file. */
export interface ListedForm extends MistakesOfForm {
  readonly key: string;
  readonly form: Pick<CheckedForm, 'form' | 'sheet' | 'unit'>;
}

/** The forms with the mistakes that are wanted; those without any are left out. */
export function wantedMistakes<Form extends ListedForm>(
  forms: readonly Form[],
  { severity, query }: Wanted,
): readonly Form[] {
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

function textOf(finding: CheckedFinding, unit: CheckedForm['unit']): string {
  const { zh, en } = describeFinding(finding, unit);
  return bare(`${finding.at[0]} ${finding.rule} ${finding.text} ${zh} ${en}`);
}

/** Full-width letters are found by plain ones, and capital by small ones. */
function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
