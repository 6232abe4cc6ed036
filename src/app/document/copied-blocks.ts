import { paragraphBlocks } from '../../domain/document/disclosure-document';
import { sectionsIn, type DisclosureText } from '../../domain/document/disclosure-text';
import type { DocumentBlock, DocumentForm } from '../../domain/document/document';
import { withNumberedTitles } from '../../domain/document/numbered-titles';
import type { ReadDisclosure } from './read-disclosure';

/** What of a disclosure is copied. */
export type CopyChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'table'; readonly sheet: string; readonly formId: string };

/** Nothing where the disclosure has nothing of it. */
export function copiedBlocks(
  { disclosure: { document, text, forms }, tables }: ReadDisclosure,
  choice: CopyChoice,
): readonly DocumentBlock[] {
  switch (choice.kind) {
    case 'all':
      return [
        { kind: 'paragraph', runs: [{ text: document.title, isGap: false }] },
        ...document.blocks,
      ];
    case 'section':
      return sectionsIn(text)
        .filter(({ id }) => id === choice.id)
        .flatMap(({ paragraphs }) => paragraphBlocks(paragraphs, forms).blocks);
    case 'table':
      return tables
        .filter(({ sheet, form }) => sheet === choice.sheet && form.formId === choice.formId)
        .map(({ form }) => numberedAsPlaced(form, text, forms));
  }
}

/** With the number that its title has in the whole document, where the text numbers such forms; a blank one is in none. */
function numberedAsPlaced(
  form: DocumentForm,
  text: DisclosureText,
  forms: readonly DocumentForm[],
): DocumentForm {
  const all = forms.filter(({ formId }) => formId === form.formId);
  const paragraphs = sectionsIn(text).flatMap((section) => section.paragraphs);
  const numbers = paragraphs.flatMap((one) =>
    one.kind === 'table' && one.form === form.formId ? (one.numbers ?? []) : [],
  )[0];
  if (numbers === undefined) return form;
  return withNumberedTitles(all, numbers)[all.indexOf(form)] ?? form;
}
