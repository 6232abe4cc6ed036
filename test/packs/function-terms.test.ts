import { unknownProfile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { functionTerms } from '../../src/packs/forms/function-terms';
import { printCells } from '../domain/print-plan';

test('the department is part of the title; eight codes to fill in', () => {
  const profile = { ...unknownProfile, department: '行政审批局' };
  expect(printCells(planForm({ packId: 'hebei-2018', form: functionTerms, profile }))).toEqual([
    '行政审批局部门功能分类名词解释 | · | ·',
    '功能编码 | 功能名称 | 名词解释',
    ...Array<string>(9).fill('· | · | ·'),
  ]);
});

test('codes stay texts, in the closing row too', () => {
  const plan = planForm({ packId: 'hebei-2018', form: functionTerms, profile: unknownProfile });
  expect(plan.numberFormats).toEqual([{ format: '@', areas: ['A3:A11'] }]);
});
