import { hebei2018 } from './records/hebei-2018';
import { hebei2019 } from './records/hebei-2019';
import { hebei2021a } from './records/hebei-2021-a';
import { hebei2021b } from './records/hebei-2021-b';
import { henan2022 } from './records/henan-2022';
import type { SeedRecord } from './records/seed-record';

export const seedRecords: readonly SeedRecord[] = [
  hebei2021a,
  hebei2019,
  hebei2021b,
  hebei2018,
  henan2022,
];
