import type { Span } from './part-tree';

/** A place that a content control or a bookmark marks. */
export interface MarkedPlace {
  readonly by: 'control' | 'bookmark';
  /** What it is called: the first name that is known counts. */
  readonly names: readonly string[];
  /** Where a line of words goes, and where paragraphs go; null where it has no room for them. */
  readonly words: Spot | null;
  readonly blocks: Spot | null;
  /** A table may stand in the body alone. */
  readonly isInBody: boolean;
  /** Whether an unknown name is told: what Word fills by itself was not meant for us. */
  readonly isTold: boolean;
}

/** What gives way to the content, from where to where. */
export interface Spot extends Span {
  readonly holds: 'run' | 'paragraphs';
  /** What stays on both sides of the content. */
  readonly before: string;
  readonly after: string;
  /** Of what stood there: the paragraph's properties and the looks of its letters. */
  readonly properties: Span | null;
  readonly looks: Span | null;
}
