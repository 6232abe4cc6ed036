import { sectionsIn, type DisclosureText } from '../../domain/document/disclosure-text';
import type { DocumentForm } from '../../domain/document/document';
import { withNumberedTitles } from '../../domain/document/numbered-titles';

/** The forms of one id with the numbers that their titles have in the whole document, where the text numbers them. */
export function placedForms(
  { text, forms }: { readonly text: DisclosureText; readonly forms: readonly DocumentForm[] },
  formId: string,
): readonly DocumentForm[] {
  const all = forms.filter((one) => one.formId === formId);
  const paragraphs = sectionsIn(text).flatMap((section) => section.paragraphs);
  const numbers = paragraphs.flatMap((one) =>
    one.kind === 'table' && one.form === formId ? (one.numbers ?? []) : [],
  )[0];
  return numbers === undefined ? all : withNumberedTitles(all, numbers);
}
