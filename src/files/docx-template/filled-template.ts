import type { DocumentBlock } from '../../domain/document/document';

/** What belongs at a place: null for a name that nobody knows, nothing where there is nothing to say. */
export type ContentOf = (name: string) => readonly DocumentBlock[] | null;

export interface FilledTemplate {
  readonly kind: 'filled';
  readonly bytes: Uint8Array;
  /** The names of places, each once, by what became of them. What was not filled still stands in the document. */
  readonly filled: readonly string[];
  readonly unknown: readonly string[];
  readonly empty: readonly string[];
  /** Tables and several paragraphs where there is no room for them, and places within others that were filled. */
  readonly misplaced: readonly string[];
  /** Bookmarks of other names, which may be there for something else. */
  readonly bookmarks: readonly string[];
  /** What was filled in and still stands for something that nobody said. */
  readonly gaps: readonly string[];
}
