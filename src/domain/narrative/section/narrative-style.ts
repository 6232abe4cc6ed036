import type { Words } from '../../form/words';
import type { MonthNumerals } from '../../text/month';
import type { Printing } from '../print/printing';

/** The text of a disclosure as one locality writes it: its chapters, phrases, and how it prints figures. */
export interface NarrativeStyle {
  /** Small letters, digits and single hyphens. */
  readonly id: string;
  /** The pack whose departments write so. */
  readonly packId: string;
  readonly name: Words;
  readonly printing: Printing;
  /** How its cover says when it was published, 二〇二二年四月; 2022年4月 where nothing is said. */
  readonly coverMonth?: MonthNumerals;
  /** A pattern, as all words here. */
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  /** Null for what stands below the heading of the chapter around it, or the title. */
  readonly heading: string | null;
  readonly parts: readonly (Chapter | Section)[];
}

/** One part of the text that is filled, edited and checked as one. */
export interface Section {
  /** Its type in the catalogue of sections, N05, and what tells it from others of that type: N05, N19-vehicles. */
  readonly id: string;
  readonly title: Words;
  readonly paragraphs: readonly Paragraph[];
}

export type Paragraph = PatternParagraph | EachParagraph | OwnParagraph | TableParagraph;

/** A sentence, or several; left out where the facts leave nothing of it. */
export interface PatternParagraph {
  readonly text: string;
  /** What stands between the items of its lists; 、 where nothing is said. */
  readonly between?: string;
  /** What stands before the last of several items instead: 《甲》、《乙》和《丙》. */
  readonly beforeLast?: string;
}

/** A paragraph for each item of a list, which knows its place: {ordinal} is 1, {ordinalHan} is 一. */
export interface EachParagraph {
  readonly each: string;
  readonly text: string;
}

/** What only the department can say: as many paragraphs as its text has lines. */
export interface OwnParagraph {
  readonly own: string;
  /** How its paragraphs may be numbered, as {ordinal}. or （{ordinalHan}）: what the locality prints first. The user chooses. */
  readonly numbers?: readonly string[];
  /** How the heading above is numbered: paragraphs that are typed so are printed with the first of the numbers instead. */
  readonly below?: string;
}

/** Where a form is printed as a table. */
export interface TableParagraph {
  readonly form: string;
  /**
   * How the titles of its forms are numbered, one below the other: {ordinal}. The number stands before each form (N17), so in documents
   * and in what is copied; the sheet of the text has one line that says where all of them go, and no form to number.
   */
  readonly numbers?: string;
}

export function isSection(part: Chapter | Section): part is Section {
  return 'paragraphs' in part;
}

export function sectionsOf(parts: readonly (Chapter | Section)[]): readonly Section[] {
  return parts.flatMap((part) => (isSection(part) ? [part] : sectionsOf(part.parts)));
}
