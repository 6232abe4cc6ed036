import {
  type DisclosureText,
  type TextParagraph,
  type TextPart,
  plainRuns,
  sectionsIn,
} from '../../domain/document/disclosure-text';
import type { DocumentRun } from '../../domain/document/document';
import { markPart } from '../narrative/text-mark';
import { tableFormOf, type FormTitle } from './table-form';
import type { TextSheet } from './text-sheet';
import { anyNumeral, gaps, headingNumber } from '../narrative/line-words';

/**
 * The text as it stands on its sheet: the words of the user, also those of headings and between sections. The text as it would be
 * printed now says how deep headings are, and what sections are called. A gap somebody left there is still a gap.
 */
export function sheetDisclosure(
  { grid, area, sections }: TextSheet,
  printed: DisclosureText,
  titles: readonly FormTitle[],
): DisclosureText {
  const ids = new Map(
    printed.parts.flatMap((part) =>
      part.kind === 'section' && part.id !== null ? [[markPart(part.id), part.id] as const] : [],
    ),
  );
  const placed = tablesIn(printed);
  const levelOf = headingLevels(printed);
  const parts: TextPart[] = [];
  let title: string | null = null;

  function addParagraph(id: string | null, paragraph: TextParagraph): void {
    const last = parts.at(-1);
    if (last?.kind === 'section' && last.id === id) {
      parts.splice(-1, 1, { ...last, paragraphs: [...last.paragraphs, paragraph] });
    } else parts.push({ kind: 'section', id, paragraphs: [paragraph] });
  }

  for (let row = area.top; row <= area.bottom; row += 1) {
    const text = String(grid.cellAt(row, area.left).value ?? '').trim();
    if (text === '') continue;
    const [part] = [...sections].find(([, { top, bottom }]) => top <= row && row <= bottom) ?? [];
    const form = tableFormOf(text, titles);
    const level = part === undefined && form === null ? levelOf(text) : null;
    if (part === undefined && title === null && parts.length === 0 && level === null) title = text;
    else if (level !== null) parts.push({ kind: 'heading', level, runs: lineRuns(text) });
    else {
      const id = part === undefined ? null : (ids.get(part) ?? part);
      addParagraph(
        id,
        form === null
          ? { kind: 'text', runs: lineRuns(text) }
          : (placed.get(form) ?? { kind: 'table', form }),
      );
    }
  }
  return { title: title ?? printed.title, parts };
}

/** The tables that the text has a place for, by their forms. */
function tablesIn(text: DisclosureText): ReadonlyMap<string, TextParagraph> {
  const paragraphs = sectionsIn(text).flatMap((section) => section.paragraphs);
  return new Map(
    paragraphs.flatMap((one) => (one.kind === 'table' ? [[one.form, one] as const] : [])),
  );
}

/** A heading is known by its words, and a rewritten one by its number: it is as deep as others that are numbered likewise. */
function headingLevels({ parts }: DisclosureText): (text: string) => number | null {
  const byWords = new Map<string, number>();
  const byNumber = new Map<string, number>();
  for (const part of parts) {
    if (part.kind !== 'heading') continue;
    const text = plainRuns(part.runs).trim();
    if (!byWords.has(text)) byWords.set(text, part.level);
    const number = numberingOf(text);
    if (number !== null && !byNumber.has(number)) byNumber.set(number, part.level);
  }
  return (text) => byWords.get(text) ?? byNumber.get(numberingOf(text) ?? '') ?? null;
}

/** 第一部分, 一、, （一）, 1.: what remains of the number without what it counts. */
function numberingOf(text: string): string | null {
  const number = headingNumber.exec(text);
  if (!number) return null;
  return number[0].replace(anyNumeral, '#').replace(/\d+/, '1');
}

function lineRuns(text: string): readonly DocumentRun[] {
  const runs: DocumentRun[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(gaps)) {
    if (index > end) runs.push({ text: text.slice(end, index), isGap: false });
    runs.push({ text: found, isGap: true });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isGap: false });
  return runs;
}
