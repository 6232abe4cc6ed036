import type { DocumentBlock } from '../../domain/document/document';
import type { FilledTemplate } from './filled-template';

/** What became of the places: each name once. */
export type PlaceFates = Pick<
  FilledTemplate,
  'filled' | 'unknown' | 'empty' | 'misplaced' | 'bookmarks' | 'gaps'
>;

export type PlaceFate = Exclude<keyof PlaceFates, 'gaps'>;

export interface FateList {
  add(fate: PlaceFate, name: string): void;
  /** A place that was filled with these, which may still lack something. */
  addFilled(name: string, blocks: readonly DocumentBlock[]): void;
  all(): PlaceFates;
}

export function fateList(): FateList {
  const names = {
    filled: new Set<string>(),
    unknown: new Set<string>(),
    empty: new Set<string>(),
    misplaced: new Set<string>(),
    bookmarks: new Set<string>(),
    gaps: new Set<string>(),
  };
  return {
    add: (fate, name) => names[fate].add(name),
    addFilled(name, blocks) {
      names.filled.add(name);
      for (const gap of gapsOf(blocks)) names.gaps.add(gap);
    },
    all: () => ({
      filled: [...names.filled],
      unknown: [...names.unknown],
      empty: [...names.empty],
      misplaced: [...names.misplaced],
      bookmarks: [...names.bookmarks],
      gaps: [...names.gaps],
    }),
  };
}

function gapsOf(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'form' ? [] : block.runs.flatMap(({ text, isGap }) => (isGap ? [text] : [])),
  );
}
