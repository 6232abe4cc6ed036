import { withoutBlankProjects } from '../../domain/document/blank-projects';
import { disclosureDocument } from '../../domain/document/disclosure-document';
import {
  gapsIn,
  plainRuns,
  printedDisclosure,
  sectionsIn,
  type DisclosureText,
  type TextSection,
} from '../../domain/document/disclosure-text';
import type { DisclosureDocument, DocumentForm } from '../../domain/document/document';
import type { Profile } from '../../domain/form/profile';
import type { PrintedText } from '../../domain/narrative/section/print-text';
import { appendixHeading } from '../../packs/narrative/phrases';
import { sheetDisclosure } from './sheet-disclosure';
import type { FormTitle } from './table-form';
import { lastTextSheet, type SheetsWithNames } from './text-sheet';
import { tableLine } from '../narrative/line-words';

export interface DisclosureSource {
  readonly workbook: SheetsWithNames;
  /** The forms of the workbook as they are printed. */
  readonly forms: readonly DocumentForm[];
  readonly profile: Profile;
  /** The month of publication, as the cover prints it. */
  readonly published?: string;
  readonly styleId: string;
  /** The text as the figures make it now. */
  readonly printed: PrintedText;
  /** What the forms of all packs are called. */
  readonly titles: readonly FormTitle[];
}

/** A disclosure that can be written, and what somebody should know before. */
export interface ComposedDisclosure {
  readonly text: DisclosureText;
  readonly forms: readonly DocumentForm[];
  readonly document: DisclosureDocument;
  /** The sheet its words were taken from; null where the figures made them. */
  readonly sheet: string | null;
  /** What still stands for something that nobody said. */
  readonly gaps: readonly string[];
  /** The forms whose table has a place in the text, and that are not there. */
  readonly missing: readonly string[];
  /** The forms that somebody filled in and the text has no place for: they stand behind it. */
  readonly appended: readonly string[];
  /** Those whose place somebody took out of the text on the sheet: they are not in the document. */
  readonly leftOut: readonly string[];
  /** How many forms of projects are left out because nobody wrote anything into them. */
  readonly blankProjects: number;
  /** The sections that say something else on the sheet than the figures make now. */
  readonly differing: readonly string[];
  /** The sections that the figures make now and the sheet does not have. */
  readonly unwritten: readonly string[];
}

/** What the user wrote on the sheet of the text counts; where there is none, what the figures make. Pure. */
export function composeDisclosure({
  workbook,
  forms: found,
  profile: { department, year },
  published = '',
  styleId,
  printed,
  titles,
}: DisclosureSource): ComposedDisclosure {
  const forms = withoutBlankProjects(found);
  const fresh = printedDisclosure(printed);
  const sheet = lastTextSheet(workbook, styleId);
  const text = sheet ? sheetDisclosure(sheet, fresh, titles) : fresh;
  const written = new Map(sectionsIn(text).map((section) => [section.id, section]));
  const own = sectionsIn(fresh).filter(({ paragraphs }) => paragraphs.length > 0);
  const idsOf = (isMeant: (one: TextSection) => boolean) =>
    own.filter(isMeant).flatMap(({ id }) => id ?? []);
  return {
    text,
    forms,
    ...disclosureDocument(
      text,
      forms,
      { department, year, published },
      { heading: appendixHeading, placed: tablesIn(fresh) },
    ),
    blankProjects: found.length - forms.length,
    sheet: sheet?.grid.name ?? null,
    gaps: gapsIn(text),
    differing: idsOf((one) => {
      const other = written.get(one.id);
      return other !== undefined && wordsOf(one) !== wordsOf(other);
    }),
    unwritten: idsOf(({ id }) => !written.has(id)),
  };
}

function tablesIn(text: DisclosureText): readonly string[] {
  const paragraphs = sectionsIn(text).flatMap((section) => section.paragraphs);
  return paragraphs.flatMap((one) => (one.kind === 'table' ? [one.form] : []));
}

function wordsOf({ paragraphs }: TextSection): string {
  return paragraphs
    .map((one) => (one.kind === 'table' ? tableLine(one.form) : plainRuns(one.runs).trim()))
    .join('\n');
}
