import type { Profile } from '../form/profile';
import { textOf, type TextRun } from '../narrative/print/text-run';
import type { PrintedText } from '../narrative/section/print-text';
import type { DisclosureDocument, DocumentBlock, DocumentForm, DocumentRun } from './document';

export interface Disclosure {
  readonly document: DisclosureDocument;
  /** The forms whose table has a place in the text, and that are not there. */
  readonly missing: readonly string[];
}

/** The text with its tables where they belong; all forms of one id follow each other. */
export function disclosureDocument(
  { title, parts }: PrintedText,
  forms: readonly DocumentForm[],
  { department, year }: Profile,
): Disclosure {
  const missing = new Set<string>();

  function tablesOf(formId: string): readonly DocumentBlock[] {
    const own = forms.filter((form) => form.formId === formId);
    if (own.length === 0) missing.add(formId);
    return own;
  }

  const blocks = parts.flatMap((part): readonly DocumentBlock[] => {
    if (part.kind === 'heading') {
      return [{ kind: 'heading', level: part.level, runs: runsOf(part.runs) }];
    }
    return part.paragraphs.flatMap((one): readonly DocumentBlock[] =>
      one.kind === 'table' ? tablesOf(one.form) : [{ kind: 'paragraph', runs: runsOf(one.runs) }],
    );
  });
  const cover = [department ?? '', year === null ? '' : `${year.toFixed(0)}年`];
  return {
    document: { title: textOf(title), cover: cover.filter((text) => text !== ''), blocks },
    missing: [...missing],
  };
}

/** Neighbours that look the same are one. */
function runsOf(runs: readonly TextRun[]): readonly DocumentRun[] {
  const joined: DocumentRun[] = [];
  for (const { kind, text } of runs) {
    const isGap = kind === 'gap';
    const last = joined.at(-1);
    if (last?.isGap === isGap) joined.splice(-1, 1, { text: last.text + text, isGap });
    else if (text !== '') joined.push({ text, isGap });
  }
  return joined;
}
