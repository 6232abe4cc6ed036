import { plainRuns } from './disclosure-text';
import type { DocumentBlock, DocumentForm, DocumentLine } from './document';

/**
 * What a text and the form in it both say is said once: a heading that is the title of the form below it, and a paragraph that is a
 * note of the form above it. On sheets they are apart, and each needs its own.
 */
export function withoutRepeats(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.flatMap((block, index): readonly DocumentBlock[] => {
    const before = blocks[index - 1];
    if (block.kind === 'form') return [withoutTitle(block, before)];
    const isNote =
      block.kind === 'paragraph' && before?.kind === 'form' && isNoteOf(before, block.runs);
    return isNote ? [] : [block];
  });
}

function withoutTitle(form: DocumentForm, before: DocumentBlock | undefined): DocumentForm {
  const [title, ...others] = form.lines;
  if (!title || !before || before.kind === 'form') return form;
  return said(title) === tight(plainRuns(before.runs)) ? { ...form, lines: others } : form;
}

function isNoteOf({ notes }: DocumentForm, runs: Parameters<typeof plainRuns>[0]): boolean {
  const text = tight(plainRuns(runs));
  return notes.some((note) => said(note) === text);
}

function said({ texts }: DocumentLine): string {
  return tight(texts.map(({ text }) => text).join(''));
}

/** Nobody sees how many spaces are between words, or which of two colons stands there. */
function tight(text: string): string {
  return text.replace(/\s/g, '').replace(/：/g, ':');
}
