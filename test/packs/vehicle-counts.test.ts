import { runTextExample } from '../../src/cli/docs/run-text-example';

const example = { says: 'textCountsDiffer', passes: [], fails: [], at: '' };

test.each<[text: string, sums: readonly string[]]>([
  ['共有车辆10辆，其中：公务用车6辆、其他用车4辆。', []],
  ['共有车辆10辆，其中：公务用车6辆、其他用车3辆。', ['6辆 + 3辆']],
  ['共有车辆10辆，其中：公务用车6辆（其中新能源2辆）、其他用车4辆。', []],
  [
    '共有车辆10辆，其中：公务用车6辆（新能源2辆；燃油(含混动1辆)4辆）、其他用车3辆。',
    ['6辆 + 3辆'],
  ],
  ['共有车辆10辆（上年9辆），其中：公务用车6辆、其他用车3辆。', ['6辆 + 3辆']],
  ['共有车辆10辆，其中公务用车10辆，本年新增2辆、报废1辆。', []],
  ['共有车辆10辆，其中：公务用车6辆、其他用车4辆，比上年增加2辆。', []],
  ['共有车辆10辆，其中：公务用车6辆、其他用车3辆，比上年增加1辆。', ['6辆 + 3辆']],
  ['共有车辆10辆，其中：公务用车6辆、其他用车3辆；单价50万元以上设备1台。', ['6辆 + 3辆']],
  ['共有车辆10辆，其中：公务用车6辆、执法用车3辆等。', []],
  ['共有车辆10辆，其中：公务用车6辆、执法用车3辆、新增其他用车1辆。', []],
])('%s', (text, sums) => {
  const found = runTextExample(['某某局2026年部门预算', text], example);
  const counts = found.filter(({ rule }) => rule === 'AS-SUM');
  expect(counts.map(({ params }) => params['parts'])).toEqual(sums.map((sum) => ({ text: sum })));
  expect(counts.map(({ start, end }) => text.slice(start, end))).toEqual(sums.map(() => '10'));
});
