import type { Words } from '../../domain/form/words';

export const formats = ['text', 'json', 'xlsx'] as const;

export type CheckFormat = (typeof formats)[number];

/** How files are checked: plain data, for whichever thread does it. */
export interface CheckSettings {
  readonly format: CheckFormat;
  readonly language: keyof Words;
  /** Forms without marks are taken for those of this pack first. */
  readonly pack: string | null;
  readonly packFiles: readonly string[];
  /** Instead of what a workbook says of itself. */
  readonly year: number | null;
  /** Whether copies with the findings at their places are made. */
  readonly isAnnotating: boolean;
  /** When the check was begun: 2026-11-26 10:30. */
  readonly time: string;
  /** Whether the mistakes are counted, for a summary of many files. */
  readonly isTallied: boolean;
  /** What a result depends on beside its file, for one that is kept; null where none is. */
  readonly way: string | null;
}
