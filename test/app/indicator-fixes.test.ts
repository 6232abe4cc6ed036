import fc from 'fast-check';
import type { FormValues } from '../../src/domain/form/form-values';
import type { CheckedFinding } from '../../src/app/check/report';
import { check } from './checked-form';

const project: FormValues = {
  projectCode: '————',
  projectName: '办公楼维修',
  purpose: '支付维修费用',
  fiscalFunds: 50,
  planMarch: 0.25,
  planJune: 0.5,
  planOctober: 0.75,
  planDecember: 1,
  goals: [{ goal: '10月底前修好办公楼的屋面和管线，验收合格率100%。' }],
};

/** A project with one indicator, and what was written over its value. */
function found(block: string, indicator: string, value: string | number): CheckedFinding[] {
  const values = { ...project, [block]: [{ indicator, value: String(value) }] };
  return [...check('F03', 'b', values, {}).findings];
}

const names: readonly (readonly [block: string, name: string])[] = [
  ['quantity', '租赁车辆数量'],
  ['quantity', '服务人数'],
  ['quantity', '绿化面积'],
  ['quantity', '每季度维护次数'],
  ['quality', '验收合格率'],
  ['quality', '不合格率'],
  ['quality', '提升服务质量'],
  ['quality', '道路长度'],
  ['timeliness', '完成时间'],
  ['timeliness', '维修天数'],
  ['timeliness', '预算执行率'],
  ['cost', '维修总成本'],
  ['cost', '人均培训成本'],
  ['cost', '成本控制率'],
  ['cost', '节约金额'],
  ['cost', '按时发放到位'],
  ['economic', '培训费用'],
  ['social', '群众投诉次数'],
  ['social', '社会影响'],
  ['satisfaction', '服务对象满意度'],
  ['satisfaction', '不满意率'],
];

const written = fc
  .tuple(
    fc.constantFrom('', '≥', '≤', '>=', '<=', '＝', '=', '>', '<', '不超过', ' ≥ '),
    fc.oneof(fc.nat(130), fc.constant(955), fc.constantFrom(0.95, 44561, '1,000', '６０')),
    fc.constantFrom(
      ...['', '%', '百分比', '万', '万元', '元/人', '次', 'M', '天', '块块', '以上', '以内', '‰'],
    ),
  )
  .map((parts) => parts.join(''));

const anyValue = fc.oneof(
  { weight: 5, arbitrary: written },
  fc.constantFrom('显著', '不超预算', '95%-90%', '90～95百分比', '2022年底', '——', '每年2次'),
);

const isSame = (one: CheckedFinding, other: CheckedFinding) =>
  one.rule === other.rule && one.says === other.says && one.at[0] === other.at[0];

/** A share of more than all: no fix may leave it, whatever it mends. */
const isImpossible = ({ says }: CheckedFinding) => /^(share|satisfaction)Over$/.test(says);

const line = ({ rule, says, at }: CheckedFinding) => `${rule} ${says} ${at[0]}`;

test('what a finding offers removes it, and brings none that was not there', () => {
  let fixes = 0;
  fc.assert(
    fc.property(fc.constantFrom(...names), anyValue, ([block, name], value) => {
      const before = found(block, name, value);
      for (const finding of before) {
        if (!finding.fix) continue;
        fixes += 1;
        const after = found(block, name, finding.fix.value);
        expect(after.filter((one) => isSame(one, finding)).map(line)).toEqual([]);
        const fresh = after.filter((one) => !before.some((old) => isSame(old, one)));
        expect(fresh.map(line)).toEqual([]);
        expect(after.filter(isImpossible).map(() => finding.fix?.value)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
  expect(fixes).toBeGreaterThan(60);
});

test('one fix that mends several faults of a value is offered once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), anyValue, ([block, name], value) => {
      const own = found(block, name, value).filter(({ causedBy }) => causedBy === null);
      const offered = own.flatMap(({ fix }) => (fix ? [`${fix.at} ${fix.value}`] : []));
      expect(new Set(offered).size).toBe(offered.length);
    }),
    { numRuns: 100 },
  );
});
