import { unknownProfile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { units } from '../../src/packs/forms/units';
import { printCells } from '../domain/print-plan';

const planIn = (styleId: string) =>
  planForm({ packId: 'hebei-2018', form: units, styleId, profile: unknownProfile });

test.each([
  ['support', '部门机构设置', '经费保障形式'],
  ['supportShort', '机构设置：', '经费保障形式'],
  ['guarantee', '机构设置:', '经费保证形式'],
])('%s: heading, heads, three units and the closing row; no 合计', (styleId, heading, funding) => {
  expect(printCells(planIn(styleId))).toEqual([
    `${heading} | · | · | ·`,
    `单位名称 | 单位性质 | 单位规格 | ${funding}`,
    ...Array<string>(4).fill('· | · | · | ·'),
  ]);
});

test('what can be chosen is offered in every row and in the closing one', () => {
  expect(planIn('support').validations).toMatchObject([
    { areas: ['B3:B6'], rule: { words: ['行政', '事业', '参公(事业)', '企业'] } },
    { areas: ['C3:C6'], rule: { kind: 'list' } },
    { areas: ['D3:D6'], rule: { kind: 'list' } },
  ]);
});
