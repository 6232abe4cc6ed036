import type { Profile } from '../form/profile';
import type { DisclosureText, TextParagraph } from './disclosure-text';
import type { DisclosureDocument, DocumentBlock, DocumentForm } from './document';
import { yearText } from '../text/date-words';
import { withOneColon } from './one-colon';
import { withEntries } from './listed-forms';
import { withNumberedTitles } from './numbered-titles';
import { withoutRepeats } from './without-repeats';

export interface Disclosure {
  readonly document: DisclosureDocument;
  /** The forms whose table has a place in the text, and that are not there. */
  readonly missing: readonly string[];
  /** The forms that somebody filled in and the text has no place for: they stand behind it. */
  readonly appended: readonly string[];
  /** Those whose place somebody took out of the text: they are in no document. */
  readonly leftOut: readonly string[];
}

export interface OnCover extends Pick<Profile, 'department' | 'year'> {
  /** The month in which it was published, as it is printed; empty where nobody says it. */
  readonly published?: string;
}

export interface Appendix {
  /** The heading above forms that the text has no place for. */
  readonly heading: string;
  /** The forms that the text has a place for, as it is printed. */
  readonly placed: readonly string[];
}

/** The text with its tables where they belong; all forms of one id follow each other. */
export function disclosureDocument(
  { title, parts }: DisclosureText,
  forms: readonly DocumentForm[],
  { department, year, published = '' }: OnCover,
  appendix: Appendix,
): Disclosure {
  const blocks = parts.map((part) =>
    part.kind === 'heading'
      ? { blocks: [part], missing: [] }
      : paragraphBlocks(part.paragraphs, forms),
  );
  const shown = new Set(blocks.flatMap((one) => one.blocks.flatMap(formIdOf)));
  const unshown = forms.filter(({ formId, isFilled }) => isFilled === true && !shown.has(formId));
  const behind = unshown.filter(({ formId }) => !appendix.placed.includes(formId));
  const runs = [{ text: appendix.heading, isGap: false }];
  const idsOf = (some: readonly DocumentForm[]) => [...new Set(some.map(({ formId }) => formId))];
  // When it was published says the year, too.
  const cover = [department ?? '', published || (year === null ? '' : yearText(year))];
  return {
    document: {
      title,
      cover: cover.filter((text) => text !== ''),
      blocks: inOneVoice([
        ...blocks.flatMap((one) => one.blocks),
        ...(behind.length > 0 ? [{ kind: 'heading', level: 1, runs } as const, ...behind] : []),
      ]),
    },
    missing: [...new Set(blocks.flatMap((one) => one.missing))],
    appended: idsOf(behind),
    leftOut: idsOf(unshown.filter((one) => !behind.includes(one))),
  };
}

/** Text and forms are written apart, and read one after the other. */
function inOneVoice(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return withEntries(withOneColon(withoutRepeats(blocks)));
}

function formIdOf(block: DocumentBlock): readonly string[] {
  return block.kind === 'form' ? [block.formId] : [];
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
    return one.numbers === undefined ? own : withNumberedTitles(own, one.numbers);
  });
  return { blocks, missing };
}
