import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { sectionsOf } from '../../../src/domain/narrative/section/narrative-style';
import { optionalFacts } from '../../../src/domain/narrative/section/asked-facts';
import { narrativeStyles } from '../../../src/packs/narrative';
import { amounts, count, nothing, printed, text } from './facts-of-localities';

const noVehicles: Facts = {
  ...amounts({ vehicles: 0, vehicles_last: 0, vehicleRunning: 0, vehicleRunning_last: 0 }),
  vehicles_none: text('本单位无公务用车'),
};
const counts: Facts = {
  ...{ abroadGroups: count(1), abroadVisits: count(3), vehiclesBought: count(0) },
  ...{ vehiclesHeld: count(4), receptionGroups: count(20), receptionGuests: count(160) },
};
const groups = '安排因公出国（境）团组1个、3人次。';
const vehicles = '计划购置公务用车0辆。';
const held = '公务用车保有量4辆。';
const guests = '计划接待20批次、160人次。';

/** N12: what is nothing, with the reason the department gives, and how many vehicles, groups and guests the amounts are for. */
test.each<readonly [string, string, Facts, string]>([
  [
    'an item that is nothing, and why',
    'national',
    noVehicles,
    '（二）公务用车购置及运行费预算未安排此项支出，原因主要是本单位无公务用车。',
  ],
  [
    'an item that is nothing, and why',
    'shanghai',
    { abroad_none: text('没有出国任务。') },
    '（一）因公出国（境）费预算未安排此项支出，原因主要是没有出国任务。',
  ],
  [
    'an item that is nothing, and why',
    'anhui',
    noVehicles,
    '（三）公务用车购置及运行费预算未安排此项支出，原因主要是本单位无公务用车。',
  ],
  [
    'one of two parts that is nothing, and why',
    'shanghai',
    { vehiclePurchase_none: text('没有购车计划') },
    '（二）公务用车购置及运行费12.50万元，比2025年预算减少2.50万元，主要原因是车辆减少。其中：公务用车购置费预算未安排此项支出，原因主要是没有购车计划；公务用车运行费12.50万元，比2025年预算减少2.50万元，主要原因是车辆减少。',
  ],
  [
    'an item that became nothing is less than it was, whatever else is said',
    'national',
    { ...amounts({ reception: 0 }), reception_none: text('没有接待任务') },
    '（三）公务接待费预算0万元，比2025年预算减少5.00万元，下降100.00%，主要原因是接待减少。',
  ],
  [
    'an item that is something',
    'national',
    { reception_none: text('没有接待任务') },
    '（三）公务接待费预算4.00万元，比2025年预算减少1.00万元，下降20.00%，主要原因是接待减少。',
  ],
  ...['national', 'anhui'].map((style): [string, string, Facts, string] => [
    'nothing at all, and why',
    style,
    { ...nothing, three_none: text('本单位无此类支出') },
    '某某局2026年无“三公”经费财政拨款支出，原因主要是本单位无此类支出。',
  ]),
  [
    'nothing at all, and why',
    'shanghai',
    { ...nothing, three_none: text('本单位无此类支出') },
    '2026年无“三公”经费财政拨款支出，原因主要是本单位无此类支出。',
  ],
  [
    'groups and how many went',
    'national',
    counts,
    `（一）因公出国（境）费预算0万元，与2025年预算持平。${groups}`,
  ],
  [
    'vehicles that are bought',
    'national',
    counts,
    `1.公务用车购置费预算0万元，与2025年预算持平。${vehicles}`,
  ],
  [
    'guests alone',
    'national',
    { receptionGuests: count(160) },
    '（三）公务接待费预算4.00万元，比2025年预算减少1.00万元，下降20.00%，主要原因是接待减少。计划接待160人次。',
  ],
  [
    'those who go abroad alone',
    'shanghai',
    { abroadVisits: count(3) },
    '（一）因公出国（境）费0万元，与2025年预算持平。安排因公出国（境）3人次。',
  ],
  [
    'vehicles',
    'anhui',
    { ...counts, ...noVehicles },
    `（三）公务用车购置及运行费预算未安排此项支出，原因主要是本单位无公务用车。${vehicles}${held}`,
  ],
  [
    'vehicles',
    'hebei-2021-a',
    counts,
    `2.公务用车运行维护经费安排12.5万元，较上年减少2.5万元，主要原因：车辆减少。${held}`,
  ],
  [
    'guests',
    'henan-2022',
    counts,
    `（二）公务接待费4.00万元，主要用于按规定开支的各类公务接待（含外宾接待）支出。预算数与2025年相比减少1.00万元，主要原因：接待减少。${guests}`,
  ],
])('%s, %s', (_, style, facts, line) => {
  expect(printed(style, 'N12', facts)).toContain(line);
});

test.each(['national', 'shanghai', 'anhui'])(
  '%s says nothing more of what is nothing at all',
  (style) => {
    expect(printed(style, 'N12', { ...nothing, three_none: text('无') })).toHaveLength(1);
  },
);

test.each(['national', 'shanghai', 'anhui'])('%s asks nobody for what few have', (style) => {
  const own = narrativeStyles.find(({ id }) => id === style);
  const optional = sectionsOf(own?.chapters ?? []).flatMap(optionalFacts);
  expect(optional).toEqual(
    expect.arrayContaining(['vehicles_none', 'three_none', 'vehiclesHeld', 'receptionGuests']),
  );
  const said = printed(style, 'N12', {}).join('');
  expect(said).not.toMatch(/【/);
});
