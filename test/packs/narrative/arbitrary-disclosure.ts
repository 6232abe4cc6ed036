import { usualSettings } from '../../../src/packs/narrative/text-settings';
import fc from 'fast-check';
import { fen } from '../../../src/domain/money/fen';
import type { Fact, Facts } from '../../../src/domain/narrative/fact/fact';
import { lastYearOf } from '../../../src/domain/narrative/fact/derived-name';
import { factDefinitions } from '../../../src/packs/narrative';

/** Whole hundreds of 元, as texts in 万元 print them exactly; often nothing. */
const step = 10_000;
const units = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3_000_000 }) },
);

type ListFact = Extract<Fact, { kind: 'list' }>;
type Amounts = Record<string, number>;

const leastOfVehicle = 50;
const usualOfVehicle = 300;

/** As many as the amount usually runs. */
function vehiclesHeld(running: number): number {
  return running === 0 ? 0 : Math.max(1, Math.round(running / usualOfVehicle));
}

/** What a department budgets, in units of 0.01万元: what is a sum is one. */
const budget = (without: readonly string[]): fc.Arbitrary<Amounts> =>
  fc
    .record({
      personnel: units,
      operating: units,
      project: units,
      incomeFund: units,
      incomeSpecial: units,
      incomeOther: units,
      abroad: units,
      vehiclePurchase: units,
      // None, or enough for a vehicle.
      vehicleRunning: units.map((amount) => (amount < leastOfVehicle ? 0 : amount)),
      reception: units,
      procurementGoods: units,
      procurementWorks: units,
      procurementServices: units,
      fixedAssets: units,
    })
    .map((all) => ({ ...all, ...Object.fromEntries(without.map((name) => [name, 0])) }))
    .map((parts): Amounts => {
      const basic = parts.personnel + parts.operating;
      const others = parts.incomeFund + parts.incomeSpecial + parts.incomeOther;
      const project = parts.project + others;
      const expenditure = basic + project;
      const general = expenditure - others;
      const vehicles = parts.vehiclePurchase + parts.vehicleRunning;
      const {
        procurementGoods: goods,
        procurementWorks: works,
        procurementServices: services,
      } = parts;
      return {
        ...parts,
        ...{ basic, project, expenditure, vehicles, otherExpenditure: 0, generalBasic: basic },
        ...{ generalPersonnel: parts.personnel, generalOperating: parts.operating },
        ...{ income: expenditure, incomeGeneral: general, general },
        ...{ fund: parts.incomeFund, fundSpending: parts.incomeFund, stateCapital: 0 },
        targetedFunds: project,
        agencyCost: parts.operating,
        three: parts.abroad + vehicles + parts.reception,
        procurement: goods + works + services,
        // Vehicles that are run are there.
        ...{ assets: parts.fixedAssets, heldAssets: parts.vehicleRunning },
        ...{ incomeQuota: 0, incomeNonQuota: expenditure, incomeCurrent: expenditure },
        ...{ appropriationOfYear: general + parts.incomeFund, incomeFurther: parts.incomeOther },
      };
    });

function amountFact(amount: number): Fact {
  return { kind: 'amount', fen: fen(amount * step) };
}

function text(said: string): Fact {
  return { kind: 'text', text: said };
}

function listOf(total: number, names: readonly string[]): ListFact {
  const each = Math.floor(total / names.length);
  const items = names.map((one, index) => ({
    name: text(one),
    amount: amountFact(index === 0 ? total - each * (names.length - 1) : each),
  }));
  return { kind: 'list', items };
}

/** With all of 公务接待费, where it is not more than the whole. */
function agencyItems(total: number, reception: number): Fact {
  if (reception > total) return listOf(total, ['办公费', '水费', '差旅费']);
  const own = { name: text('公务接待费'), amount: amountFact(reception) };
  const others = listOf(total - reception, ['办公费', '水费']);
  return { ...others, items: [...others.items, own] };
}

const each = 2;
/** Vehicles are told in four kinds or in eight: official ones are as many as the five kinds that Shanghai tells in their place. */
const kinds = 8;

function countOf(name: string): number {
  if (name === 'vehicleCount') return each * kinds;
  return name === 'officialVehicles' ? each * (kinds - 3) : each;
}

export interface Disclosure {
  readonly facts: Facts;
  /** “三公”经费 may have grown: rules have something to say of that. */
  readonly grows: boolean;
}

/** All facts of a department in two years, which agree with each other; some sources of income are not known everywhere. */
export const arbitraryDisclosure = (without: readonly string[]): fc.Arbitrary<Disclosure> =>
  fc
    .record({
      now: budget(without),
      last: budget(without),
      year: fc.integer({ min: 2018, max: 2029 }),
      isFlat: fc.boolean(),
      grows: fc.boolean(),
    })
    .map(({ now, last: was, year, isFlat, grows }) => {
      const last = isFlat ? now : was;
      const three = ['abroad', 'vehiclePurchase', 'vehicleRunning', 'reception'];
      // 只减不增.
      const before: Amounts = { ...last };
      if (!grows)
        for (const name of three) before[name] = Math.max(last[name] ?? 0, now[name] ?? 0);
      const vehicles = (before['vehiclePurchase'] ?? 0) + (before['vehicleRunning'] ?? 0);
      before['vehicles'] = vehicles;
      before['three'] = (before['abroad'] ?? 0) + vehicles + (before['reception'] ?? 0);
      const others = factDefinitions.flatMap(({ name, kind, items = [] }): [string, Fact][] => {
        if (kind === 'text') return [[name, text('按照工作安排确定')]];
        if (kind === 'count') return [[name, { kind: 'count', count: countOf(name) }]];
        if (kind !== 'list') return [];
        return [
          [
            name,
            {
              kind: 'list',
              items: [
                Object.fromEntries(
                  items.map((one) => [
                    one.name,
                    one.kind === 'text' ? text('综合科') : { kind: 'count' as const, count: 1 },
                  ]),
                ),
              ],
            },
          ],
        ];
      });
      const amounts = Object.keys(now).flatMap((name): [string, Fact][] => [
        [name, amountFact(now[name] ?? 0)],
        [lastYearOf(name), amountFact(before[name] ?? 0)],
        [`${name}_reason`, text('根据工作安排测算')],
        [`${name}_none`, text('本单位没有此项安排')],
        [`${name}_use`, text('办公设备')],
      ]);
      const facts: Facts = {
        ...Object.fromEntries(others),
        ...Object.fromEntries(amounts),
        unit: text('某某局'),
        unitFull: text('某某局'),
        year: { kind: 'count', count: year },
        lastYear: { kind: 'count', count: year - 1 },
        assetsYear: { kind: 'count', count: year - 1 },
        assetsYearBefore: { kind: 'count', count: year - 2 },
        assetsMonth: { kind: 'count', count: 12 },
        assetsDay: { kind: 'count', count: 31 },
        laws: { kind: 'list', items: [{ name: text('中华人民共和国预算法') }] },
        projects: listOf(now['project'] ?? 0, ['平台维护费', '设备更新费']),
        classes: listOf(now['general'] ?? 0, ['一般公共服务', '教育']),
        agencyItems: agencyItems(now['agencyCost'] ?? 0, now['reception'] ?? 0),
        vehiclesHeld: { kind: 'count', count: vehiclesHeld(now['vehicleRunning'] ?? 0) },
        newAssets: { kind: 'list', items: [] },
        ...usualSettings,
      };
      return { facts, grows };
    });
