import { availableForms, describeTotal, problemOf, WorkbookError } from '../../src/app';

test('the national form is available under its official title', () => {
  expect(availableForms()).toEqual([{ id: 'F14', title: '一般公共预算“三公”经费预算表' }]);
});

test.each([
  ['F14', 'total', { label: '“三公”经费合计', unit: '万元' }],
  ['F14', 'vehicles', { label: '公务用车购置及运行费小计', unit: '万元' }],
  ['F14', 'abroad', null],
  ['F14', null, null],
  ['F14', 'unknown', null],
  ['F99', 'total', null],
])('the mark of %s %s describes %j', (formId, part, description) => {
  expect(describeTotal({ formId, instance: 1, part })).toEqual(description);
});

const readOnly = { code: 'readOnly', left: ['表1'], detail: 'AccessDenied' } as const;
test.each([
  [new WorkbookError(readOnly), readOnly],
  [new TypeError('x'), { code: 'unexpected', left: [], detail: 'TypeError: x' }],
  ['x', { code: 'unexpected', left: [], detail: 'x' }],
])('the problem of %s', (error, problem) => {
  expect(problemOf(error)).toEqual(problem);
});
