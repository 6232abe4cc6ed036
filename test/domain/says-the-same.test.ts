import { saysTheSame } from '../../src/domain/recognize/says-the-same';

const stray = (text: string, where: 'above' | 'table' = 'table') =>
  ({ kind: 'unplaced', at: 'B2', text, where }) as const;
const renamed = (label: string, found: string | null) =>
  ({ kind: 'changedLabel', at: 'A6', label, found }) as const;

test.each([
  ['a dash where nothing belongs', stray('——'), true],
  ['a figure there', stray('12'), false],
  ['a figure below zero', stray('-12'), false],
  ['nothing is told of what stands beyond the columns', stray(''), false],
  ['a dash above the table', stray('——', 'above'), false],
  ['what it is counted in', renamed('3、专用设备', '3、专用设备（台、套）'), true],
  ['in other measures', renamed('2、车辆（台、辆）', '2、车辆（辆）'), true],
  ['of another number', renamed('2、车辆', '3、车辆（辆）'), false],
  ['what it is worth', renamed('3、专用设备', '3、专用设备（原值）'), false],
  ['a part of it', renamed('专用设备', '其中：专用设备（台）'), false],
  ['another thing', renamed('车辆（台）', '设备（台）'), false],
  ['nothing', renamed('车辆（台）', null), false],
] as const)('%s', (_, problem, isSame) => {
  expect(saysTheSame(problem)).toBe(isSame);
});
