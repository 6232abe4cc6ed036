import type { Facts } from '../../../../src/domain/narrative/fact/fact';
import type { Printing } from '../../../../src/domain/narrative/print/printing';
import type { NarrativeStyle } from '../../../../src/domain/narrative/section/narrative-style';

/** What one disclosure says, with its figures and our own words. */
export interface SeedRecord {
  readonly seed: string;
  readonly style: NarrativeStyle;
  readonly facts: Facts;
  /** How it prints: all sections, some of them, or some of their paragraphs (N12.3), counted from 1. */
  readonly printing: Readonly<Record<string, Partial<Printing>>>;
  /** The sections as the disclosure prints them once its mistakes are corrected. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}
