import type { DocumentForm } from './document';

/** The forms that are printed: of the forms of projects those that nobody wrote into are not, where others were filled in. */
export function withoutBlankProjects(forms: readonly DocumentForm[]): readonly DocumentForm[] {
  const named = new Set(
    forms.filter((form) => form.isBlankProject === false).map(({ formId }) => formId),
  );
  return forms.filter(({ formId, isBlankProject }) => !isBlankProject || !named.has(formId));
}
