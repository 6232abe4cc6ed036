import type { FactPath } from '../fact/fact';

/** A piece of a sentence. */
export type TextRun =
  | { readonly kind: 'words'; readonly text: string }
  /** A figure or name, and what it is one of. */
  | {
      readonly kind: 'fact';
      readonly text: string;
      readonly name: string;
      readonly path: FactPath;
      readonly isNumber: boolean;
    }
  /** What nobody said yet, by the fact that would say it. */
  | { readonly kind: 'gap'; readonly name: string; readonly path: FactPath; readonly text: string };

export function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}
