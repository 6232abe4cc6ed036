import { refTo } from '../protocol/object-type';
import type { ModelType } from './define';
import type { Env } from './env';
import { rangeAreasType } from './range-areas/range-areas-type';
import { rangeType } from './range/range-type';
import type { SharedTargets } from './shared-targets';
import { worksheetType } from './worksheet/worksheet-type';

const sharedTypes: { readonly [Name in keyof SharedTargets]: ModelType<SharedTargets[Name]> } = {
  Range: rangeType,
  RangeAreas: rangeAreasType,
  Worksheet: worksheetType,
};

/** What `Env.refTo` is in every runtime. */
export const refToShared: Env['refTo'] = (name, target) => refTo(sharedTypes[name], target);
