import type { Profile } from '../form/profile';
import type { DisclosureText, TextParagraph } from './disclosure-text';
import type { DisclosureDocument, DocumentBlock, DocumentForm } from './document';

export interface Disclosure {
  readonly document: DisclosureDocument;
  /** The forms whose table has a place in the text, and that are not there. */
  readonly missing: readonly string[];
}

/** The text with its tables where they belong; all forms of one id follow each other. */
export function disclosureDocument(
  { title, parts }: DisclosureText,
  forms: readonly DocumentForm[],
  { department, year }: Profile,
): Disclosure {
  const blocks = parts.map((part) =>
    part.kind === 'heading'
      ? { blocks: [part], missing: [] }
      : paragraphBlocks(part.paragraphs, forms),
  );
  const cover = [department ?? '', year === null ? '' : `${year.toFixed(0)}年`];
  return {
    document: {
      title,
      cover: cover.filter((text) => text !== ''),
      blocks: blocks.flatMap((one) => one.blocks),
    },
    missing: [...new Set(blocks.flatMap((one) => one.missing))],
  };
}

/** Paragraphs with the tables that stand among them. */
export function paragraphBlocks(
  paragraphs: readonly TextParagraph[],
  forms: readonly DocumentForm[],
): { readonly blocks: readonly DocumentBlock[]; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const blocks = paragraphs.flatMap((one): readonly DocumentBlock[] => {
    if (one.kind === 'text') return [{ kind: 'paragraph', runs: one.runs }];
    const own = forms.filter(({ formId }) => formId === one.form);
    if (own.length === 0) missing.push(one.form);
    return own;
  });
  return { blocks, missing };
}
