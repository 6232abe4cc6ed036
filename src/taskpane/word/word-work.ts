import type { DisclosureOutcome, DisclosureRequest, Problem, ReadDisclosure } from '../../app';
import type { Turn } from '../store/turn';

/** What the export to Word needs of the pane. */
export interface WordWork {
  readonly turn: Turn;
  readonly read: (request: DisclosureRequest) => Promise<DisclosureOutcome>;
  readonly write: (document: ReadDisclosure['disclosure']['document']) => Promise<Uint8Array>;
  readonly problemOf: (error: unknown) => Problem;
}
