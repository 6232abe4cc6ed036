import { unitOfFileName } from '../../../src/app/consolidate/unit-of-file-name';

const units = ['一所', '二所', '三中心', '第二所'];

test.each<readonly [string, string | null]>([
  ['一所.xlsx', '一所'],
  ['2022年一所预算 (1).xlsx', '一所'],
  ['C:\\三中心\\一所.xlsx', '一所'],
  ['三中心/2022年预算.xlsx', null],
  ['第二所预算.xlsx', '第二所'],
  ['一所和二所.xlsx', null],
  ['预算.xlsx', null],
])('%s is of %s', (file, unit) => {
  expect(unitOfFileName(file, units)).toBe(unit);
});
