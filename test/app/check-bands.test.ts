import fc from 'fast-check';
import { checkForm } from '../../src/app/check/check-form';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import type { CheckedFinding } from '../../src/app/check/report';
import { styleOf } from '../../src/domain/form/form-definition';
import { parseCell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import { dutyActivities as form } from '../../src/packs/forms/duty-activities';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';

type Bands = readonly (string | null)[];

const styleId = 'activities';
const style = styleOf(form, styleId);
const columns = ['F', 'G', 'H', 'I'];

/** What is found on a form with one indicator; its grades stand from F to I. */
function check(indicator: string, bands: Bands): CheckedFinding[] {
  const [excellent = null, good = null, medium = null, poor = null] = bands;
  const row = { indicator, excellent, good, medium, poor };
  const filled = {
    activity: '窗口管理',
    budget: 1,
    content: '管理',
    goal: '完成',
    indicators: [row],
  };
  const grid = sheetModel(gridOf({ packId: 'hebei-2018', form, style }, { activities: [filled] }));
  const region = grid.used;
  if (!region) throw new Error('an empty sheet');
  const reading = readForm(form, styleId, grid, region);
  const { findings, ledger } = checkForm({ form, styleId, grid, region, reading });
  expect(ledger.fail).toBe(findings.length);
  return [...findings];
}

function said(findings: readonly CheckedFinding[]): string[] {
  return findings.map(({ rule, severity, at, fix, causedBy, params }) =>
    [
      `${rule} ${severity} ${at.map((cell) => cell.slice(0, 1)).join('')}`,
      ...['missing', 'shared'].flatMap((name) => {
        const param = params[name];
        if (param && 'list' in param) return [param.list.join('、')];
        return param && 'text' in param ? [param.text] : [];
      }),
      ...(fix ? [`→ ${fix.value}`] : []),
      ...(causedBy === null ? [] : [`← ${causedBy}`]),
    ].join(' '),
  );
}

const cases: readonly (readonly [string, Bands, readonly string[]])[] = [
  // The rows of the disclosures of 2018 and 2019, as they were printed.
  ['事项公开率', ['98%以上', '95%～98%', '90%～95%', '90%以下'], []],
  ['勘验完成率', ['100%', '95%~100%', '90~95%', '90%以下'], ['BD-FORMAT hint H → 90%~95%']],
  [
    '勘验覆盖率',
    ['90%以上', '85~90%', '80~85%', '80%以下 '],
    ['BD-FORMAT hint G → 85%~90%', 'BD-FORMAT hint H → 80%~85%'],
  ],
  [
    '故障次数',
    ['3次以内', '5次以内', '8次以内', '10次以内'],
    ['BD-OPENEND error I ≥11次 → 大于8次'],
  ],
  ['监控效果', ['无间隙监控', '2天以内间隙监控', '3天以内间隙监控', '3天以上间隙监控'], []],
  ['电脑报修率', ['10%以内 ', '10%～20%', '20%～30%', '30%以上'], []],
  ['环境改善度', ['效果明显', '效果较好', '效果一般', '没效果'], []],
  ['考试通过率', ['效果明显', '效果较好', '效果一般', '没效果'], ['BD-TYPE warning FGHI']],
  ['任务逾期率', ['3%以内', '5%以内', '8%以内', '8%以上'], []],
  ['方案知晓率', ['100%', '95~100%', '90%~95%', '90%以下'], ['BD-FORMAT hint G → 95%~100%']],
  ['经费使用率', ['小于100%', '小于103%', '小于110%', '大于110%'], ['BD-POINTGAP warning HI 110%']],
  [
    '应急处理次数',
    ['3次以下', '3~5次', '5~8次', '8次以上'],
    ['BD-OVERLAP hint GFHI 3次、5次、8次'],
  ],
  [
    '活动次数',
    ['5次以上', '3~5次', '2次以下', '1次以下'],
    ['BD-OVERLAP hint GF 5次', 'BD-OVERLAP error IH 0次～1次'],
  ],
  [
    '调研成本',
    ['小于100%', '小于103%', '小于110%', '大于110%'],
    ['BD-UNIT warning FGHI', 'BD-POINTGAP warning HI 110%'],
  ],
  [
    '报告的数量',
    ['4篇以上', '4~3篇', '3~2篇', '1篇以下'],
    ['BD-OVERLAP hint GFH 4篇、3篇', 'BD-FORMAT hint G → 3~4篇', 'BD-FORMAT hint H → 2~3篇'],
  ],
  ['使用满意度', ['非常满意', '满意', '一般满意', '不满意'], []],
  [
    '维修次数',
    ['5次收下', '5次～7次', '7次～10次', '10次以上'],
    ['BD-TYPO error F → 5次以下', 'BD-OVERLAP hint GFHI 5次、7次、10次'],
  ],
  [
    '考核目标完成率',
    ['95%以上', '95%～90%', '90%～80%', '80%以下'],
    ['BD-FORMAT hint G → 90%～95%', 'BD-FORMAT hint H → 80%～90%'],
  ],
  [
    '考核人数',
    ['100%', '90%', '80%', '80%以下'],
    ['BD-UNIT warning FGHI', 'BD-GAP error GFHI 80%～90%、90%～100%'],
  ],
  ['合格率', ['100%', '90%', '80%', '80%以下'], ['BD-GAP error GFHI 80%～90%、90%～100%']],
  [
    '设备报废率',
    ['无报废情况', '10个以内', '10~15个以内', '15个以上'],
    ['BD-TYPE warning F', 'BD-UNIT warning GHI', 'BD-OVERLAP hint HGI 10个、15个'],
  ],
  [
    '窗口业务完成率',
    ['100%', '95%', '90%', '85%'],
    ['BD-GAP error GFHI 85%～90%、90%～95%、95%～100%', 'BD-OPENEND error I 0%～85% → 85%以下 ← 0'],
  ],
  [
    '日常工作完成率',
    ['100%', '95%', '95%', '85%'],
    [
      'BD-GAP error GFHI 85%～95%、95%～100%',
      'BD-DUPBAND error HG',
      'BD-OPENEND error I 0%～85% → 85%以下 ← 0',
    ],
  ],
  // Others.
  ['办结率', ['95%以上', '90%以上', '80%以上', '80%以下'], []],
  [
    '办结率',
    ['95%以上', '90%～94%', '80%～89%', '79%以下'],
    ['BD-GAP error GFHI 79%～80%、89%～90%、94%～95%'],
  ],
  ['办结率', ['大于95%', '90%～95%', '80%～90%', '小于80%'], []],
  ['办结率', ['大于95%', '90%～95%(不含)', '80%～90%', '小于80%'], ['BD-POINTGAP warning GF 95%']],
  ['办结率', ['95%以上', '90%～96%', '80%～90%', '80%以下'], ['BD-OVERLAP error GF 95%～96%']],
  [
    '办结率',
    ['95%以上', '90%～95%', '80%～90%', '60%～80%'],
    ['BD-OPENEND error I 0%～60% → 80%以下'],
  ],
  ['办结率', ['98%', '95%～98%', '90%～95%', '90%以下'], ['BD-GAP error FGHI 98%～100%']],
  ['办结率', ['95%以上', '90%～95%', '90%～95%', '90%以下'], ['BD-DUPBAND error HG']],
  ['办结率', ['95以上', '90～95', '80～90', '80以下'], ['BD-UNIT warning FGHI']],
  ['办结率', ['95%以上', '90%～95%', '5次以内', '80%以下'], ['BD-UNIT warning FGHI']],
  ['办结率', ['95%以上', '90%～95%', '80%-90%', '80%以下'], ['BD-FORMAT hint H → 80%～90%']],
  ['办结率', ['95%以上', '90%～', '80%～90%', '80%以下'], ['BD-TYPO error G']],
  ['办结率', ['优秀', '良好', '良好', '较差'], ['BD-TYPE warning FGHI', 'BD-DUPBAND error HG']],
  ['走访次数', ['6次以上', '4次', '2～3次', '1次以下'], ['BD-POINTGAP warning GF 5次']],
  ['走访次数', ['6次以上', '4～5次', '2～3次', '1次以下'], []],
  ['事故起数', ['0起', '1起', '2起', '3起以上'], []],
  ['事故起数', ['0起', '1～2起', '3～4起', '5～9起'], ['BD-OPENEND error I ≥10起 → 5起以上']],
  ['维修成本', ['100元以内', '100～200元', '200～300元', '300元以上'], []],
  ['办结时间', ['6月底前', '7月底前', '8月底前', '8月以后'], []],
  [
    '办结率',
    [null, null, null, null],
    ['F', 'G', 'H', 'I'].map((at) => `DOC-MANDATORY warning ${at}`),
  ],
  ['办结率', ['95%以上', '90%～95%', '80%～90%', null], ['DOC-MANDATORY warning I']],
];

test.each(cases)('%s %j: %j', (indicator, bands, expected) => {
  expect(said(check(indicator, bands)).sort()).toEqual([...expected].sort());
});

test('every finding is said in both languages, without a place left open', () => {
  const findings = cases.flatMap(([indicator, bands]) => check(indicator, bands));
  const texts = findings.map((finding) => describeFinding(finding, '万元'));
  expect(
    texts.filter(({ zh, en }) => /[{}]/.test(zh + en) || /\p{Script=Han}。$/u.test(en)),
  ).toEqual([]);
  const openEnd = check('故障次数', ['3次以内', '5次以内', '8次以内', '10次以内']);
  expect(openEnd.map((finding) => describeFinding(finding, '万元').zh)).toEqual([
    '「故障次数」最差的等次没有包含所有更差的值，≥11次没有对应的等次（「优3次以内」「良5次以内」「中8次以内」「差10次以内」）。请把“差”改为“大于8次”。',
  ]);
});

const bandTexts = fc
  .tuple(
    fc.constantFrom('以上', '以下', '以内', '收下', '大于', '小于', '～', '~', ''),
    fc.nat(12),
    fc.nat(12),
    fc.constantFrom('%', '%', '%', '次'),
  )
  .map(([bound, one, other, unit]) => {
    if (/[～~]/.test(bound)) return `${one}${bound}${other}${unit}`;
    return /^[大小]/.test(bound) ? `${bound}${one}${unit}` : `${one}${unit}${bound}`;
  });

test('what is offered removes its finding and adds none', () => {
  fc.assert(
    fc.property(fc.array(bandTexts, { minLength: 4, maxLength: 4 }), (bands) => {
      const before = check('办结率', bands);
      for (const { rule, says, fix } of before) {
        if (!fix) continue;
        const column = columns.indexOf(fix.at.slice(0, 1));
        expect(parseCell(fix.at)).not.toBeNull();
        const mended = bands.map((band, index) => (index === column ? String(fix.value) : band));
        const after = said(check('办结率', mended)).map(kindOf);
        const known = before.map((one) => `${one.rule} ${one.severity}`);
        expect(after.filter((one) => !known.includes(one))).toEqual([]);
        const isThere = check('办结率', mended).some(
          (one) => one.rule === rule && one.says === says && one.fix?.at === fix.at,
        );
        expect(isThere).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

/** The rule and its severity. */
function kindOf(line: string): string {
  return line.split(' ').slice(0, 2).join(' ');
}
