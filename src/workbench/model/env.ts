import type { Engine } from '../engine/engine';
import type { EventSink } from './events/event-sink';
import type { Ref } from '../protocol/object-type';
import type { LiveRanges } from './range/live-ranges';
import type { SharedTargets } from './shared-targets';

/** What the object model of one add-in runtime works on. */
export interface Env {
  readonly engine: Engine;
  readonly liveRanges: LiveRanges;
  readonly events: EventSink;
  readonly refTo: <Name extends keyof SharedTargets>(
    name: Name,
    target: SharedTargets[Name],
  ) => Ref<Env>;
}
