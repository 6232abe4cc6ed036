import { paragraphBlocks } from '../../domain/document/disclosure-document';
import { sectionsIn } from '../../domain/document/disclosure-text';
import type { DocumentBlock, DocumentForm } from '../../domain/document/document';
import type { ComposedDisclosure } from './compose-disclosure';
import { placedForms } from './placed-forms';
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
        .map(({ form }) => numberedAsPlaced(form, { text, forms }));
  }
}

/** A blank one is in no document, and has no number. */
function numberedAsPlaced(
  form: DocumentForm,
  disclosure: Pick<ComposedDisclosure, 'text' | 'forms'>,
): DocumentForm {
  const all = disclosure.forms.filter(({ formId }) => formId === form.formId);
  return placedForms(disclosure, form.formId)[all.indexOf(form)] ?? form;
}
