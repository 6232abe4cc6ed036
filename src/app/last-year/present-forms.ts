import { keyOf } from '../../domain/feed/feed-source';

/** A form that stands in the workbook already. */
export interface PresentForm {
  readonly formId: string;
  /** The project it is about, as names are compared; null where it is about none. */
  readonly project: string | null;
  readonly sheet: string;
}

/** The sheet on which that form stands already; for a form of a project, that of the same project. */
export function presentSheet(
  present: readonly PresentForm[],
  formId: string,
  project: string | null,
): string | null {
  const own = present.find(
    (one) => one.formId === formId && (project === null || one.project === keyOf(project)),
  );
  return own?.sheet ?? null;
}
