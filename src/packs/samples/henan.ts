import type { FormSample } from '../sample';
import { budgetSamples } from './henan-budget';
import { economicSamples } from './henan-economic';
import { targetSamples } from './henan-targets';

/** Every table of `henan-2022` filled in, as one disclosure that agrees in itself. */
export const henanSamples: readonly FormSample[] = [
  ...budgetSamples,
  ...economicSamples,
  ...targetSamples,
];
