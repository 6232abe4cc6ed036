import { hebei2018 } from './hebei-2018';
import { hebei2019 } from './hebei-2019';
import { hebei2021a } from './hebei-2021-a';
import { hebei2021b } from './hebei-2021-b';
import { henan2022 } from './henan-2022';
import type { SeedRecord } from './seed-record';

export const seedRecords: readonly SeedRecord[] = [
  hebei2021a,
  hebei2019,
  hebei2021b,
  hebei2018,
  henan2022,
];

export type { SeedEdit, SeedRecord } from './seed-record';
