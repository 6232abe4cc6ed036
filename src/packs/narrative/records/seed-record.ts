import type { Words } from '../../../domain/form/words';
import type { Facts } from '../../../domain/narrative/fact/fact';
import type { Printing } from '../../../domain/narrative/print/printing';
import type { NarrativeStyle } from '../../../domain/narrative/section/narrative-style';

/** What one disclosure says, with its figures and our own words. */
export interface SeedRecord {
  readonly seed: string;
  readonly style: NarrativeStyle;
  readonly facts: Facts;
  /** How it prints: all sections, some of them, or some of their paragraphs (N12.3), counted from 1. */
  readonly printing: Readonly<Record<string, Partial<Printing>>>;
  /** The smallest changes that make figures, years, names and marks of the disclosure right. */
  readonly edits: readonly SeedEdit[];
  /** The sections as the disclosure prints them once its mistakes are corrected. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** The sections that it does not print so, and why. */
  readonly absent: Readonly<Record<string, Words>>;
}

export interface SeedEdit {
  readonly section: string;
  readonly printed: string;
  readonly corrected: string;
  readonly why: string;
}
