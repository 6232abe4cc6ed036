import type { Engine } from '../engine/engine';
import type { EventSink } from '../host/event-sink';
import type { LiveRanges } from './range/live-ranges';

/** What the object model of one add-in runtime works on. */
export interface Env {
  readonly engine: Engine;
  readonly liveRanges: LiveRanges;
  readonly events: EventSink;
}
