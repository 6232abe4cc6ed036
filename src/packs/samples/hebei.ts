import type { FormSample } from '../sample';
import { dutyActivitiesSamples } from './hebei-2018-duty-activities';
import { plainSamplesOf2018 } from './hebei-2018-plain';
import { plainSamplesOf2021 } from './hebei-2021-plain';
import { projectTargetsSamples } from './hebei-2021-project-targets';

export const hebeiSamples: readonly FormSample[] = [
  ...plainSamplesOf2018,
  ...dutyActivitiesSamples,
  ...plainSamplesOf2021,
  ...projectTargetsSamples,
];
