import { isUnfilled } from '../../app/check/unfilled';
import type { CheckReport } from '../../app';
import { countsOf, type FormMistakes } from './form-mistakes';

/** Something that is still to be done before the budget can be published. */
export type StepAhead =
  | { readonly kind: 'profile' | 'write' }
  | {
      readonly kind: 'insert' | 'empty' | 'errors' | 'warnings' | 'unchecked' | 'gaps';
      readonly count: number;
    };

interface Work {
  readonly isDepartmentKnown: boolean;
  /** The ids of the forms of the pack. */
  readonly pack: readonly string[];
  readonly forms: readonly FormMistakes[];
  /** Places and sheets that could not be checked. */
  readonly unchecked: number;
}

/** What is still ahead, in the order in which it is done. */
export function workAhead({
  isDepartmentKnown,
  pack,
  forms,
  unchecked,
}: Work): readonly StepAhead[] {
  const tables = forms.filter(({ form }) => form.isText !== true);
  const texts = forms.filter(({ form }) => form.isText === true);
  const inserted = new Set(tables.map(({ form }) => form.form.id));
  const { error, warning } = countsOf([...tables, ...texts.map(withoutGaps)]);
  const counted = [
    { kind: 'insert', count: pack.filter((id) => !inserted.has(id)).length },
    { kind: 'empty', count: tables.filter(({ isEmpty }) => isEmpty).length },
    { kind: 'errors', count: error },
    { kind: 'warnings', count: warning },
    { kind: 'unchecked', count: unchecked },
    { kind: 'gaps', count: texts.reduce((sum, text) => sum + gapsIn(text), 0) },
  ] as const;
  return [
    ...(isDepartmentKnown ? [] : [{ kind: 'profile' } as const]),
    ...counted.filter(({ count }) => count > 0),
    ...(texts.length > 0 ? [] : [{ kind: 'write' } as const]),
  ];
}

/** Whether nothing is ahead but to publish: only a check that is complete, and of the workbook as it is now, says so. */
export function isReady(
  steps: readonly StepAhead[],
  { verdict, isCurrent }: Pick<CheckReport, 'verdict'> & { readonly isCurrent: boolean },
): boolean {
  return steps.length === 0 && isCurrent && (verdict === 'pass' || verdict === 'warn');
}

/** Several gaps of a text stand together, a single one among its mistakes. */
function gapsIn({ mistakes, unfilled }: FormMistakes): number {
  return unfilled.length + mistakes.filter(({ finding }) => isUnfilled(finding)).length;
}

function withoutGaps(text: FormMistakes): FormMistakes {
  const mistakes = text.mistakes.filter(({ finding }) => !isUnfilled(finding));
  return { ...text, mistakes, unfilled: [] };
}
