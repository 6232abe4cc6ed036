import type { Option } from '../arguments';

/** What every command takes that makes a workbook of a department: of whose forms, for whom, and where it is written. */
export const makingOptions = {
  'pack-file': { takes: 'several' },
  pack: { takes: 'one' },
  style: { takes: 'several' },
  year: { takes: 'one' },
  unit: { takes: 'one' },
  code: { takes: 'one' },
  level: { takes: 'one' },
  output: { short: 'o', takes: 'one' },
  overwrite: { takes: 'nothing' },
  lang: { takes: 'one' },
} as const satisfies Readonly<Record<string, Option>>;
