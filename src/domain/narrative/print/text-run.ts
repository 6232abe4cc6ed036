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
  | GapRun;

export interface GapRun {
  readonly kind: 'gap';
  readonly name: string;
  readonly path: FactPath;
  readonly text: string;
}

/** What a gap says, by the name of its fact; of a figure that stood there before, also as it stood. */
export type GapText = (name: string, was?: string) => string;

/** Whether both ask for the same fact of the same item. */
export function isSameGap(one: GapRun, other: GapRun): boolean {
  const steps = ({ path }: GapRun) => path.map(({ list, item }) => `${list}/${item}`).join('/');
  return one.name === other.name && steps(one) === steps(other);
}

export function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}
