import { isRef } from '../protocol/object-type';
import type { AreasTarget, RangeTarget } from './range/live-ranges';
import type { SheetTarget } from './worksheet/sheet-target';

/** Objects that members of every area lead to, and whose own members lead back: they are named there, not imported. */
export interface SharedTargets {
  readonly Range: RangeTarget;
  readonly RangeAreas: AreasTarget;
  readonly Worksheet: SheetTarget;
}

/** The target of an object that came as an argument, if it is of that type. */
export function heldTarget<Name extends keyof SharedTargets>(
  name: Name,
  value: unknown,
): SharedTargets[Name] | undefined {
  return isRef(value) && value.type.name === name
    ? (value.target as SharedTargets[Name])
    : undefined;
}
