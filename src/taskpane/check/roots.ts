import type { CheckedFinding, CheckedSheet } from '../../app';
import type { CheckedPlace } from './checks';

/** A form with its findings, each mistake once. */
export interface FormRoots extends CheckedPlace {
  readonly key: string;
  readonly isProtected: boolean;
  readonly roots: readonly Root[];
}

/** A mistake, and what is wrong only because of it. */
export interface Root {
  readonly finding: CheckedFinding;
  readonly consequences: readonly CheckedFinding[];
}

/** The forms on which something was found. */
export function rootsOf(sheets: readonly CheckedSheet[]): FormRoots[] {
  return sheets.flatMap(({ sheetId, isProtected, forms }) =>
    forms.flatMap((form) => {
      const { findings, region } = form;
      if (findings.length === 0) return [];
      const key = `${sheetId} ${region.top} ${region.left}`;
      const roots = findings
        .filter(({ causedBy }) => causedBy === null)
        .map((finding) => ({
          finding,
          consequences: findings.filter(
            (one) => one !== finding && rootOf(one, findings) === finding,
          ),
        }));
      return [{ sheetId, isProtected, form, key, roots }];
    }),
  );
}

function rootOf(finding: CheckedFinding, all: readonly CheckedFinding[]): CheckedFinding {
  const cause = finding.causedBy === null ? undefined : all[finding.causedBy];
  return cause ? rootOf(cause, all) : finding;
}

/** Unlike that of all other findings of the form. */
export function keyOf({ rule, says, at, elsewhere = [] }: CheckedFinding): string {
  const cells = [...at, ...elsewhere.map(({ sheet, address }) => `${sheet}!${address}`)];
  return `${rule} ${says} ${cells.join(' ')}`;
}
