import { diagnosisText, withoutQuotations } from '../../src/taskpane/diagnosis/diagnosis-text';
import { lastError, rememberError } from '../../src/taskpane/diagnosis/last-error';

const facts = {
  addIn: '0.1.0',
  officeJs: '16.0.1',
  host: 'Excel',
  hostVersion: '16.0.17928',
  platform: 'PC',
  requirementSets: ['ExcelApi 1.17', 'DialogApi 1.2'],
  displayLanguage: 'zh-CN',
  language: 'en-US',
  theme: 'dark',
  browser: 'Edg/130',
  error: null,
};

test('it says what runs where', () => {
  expect(diagnosisText(facts).split('\n')).toEqual([
    'budget-forms 0.1.0',
    'office.js 16.0.1',
    'host Excel 16.0.17928, PC',
    'requirement sets ExcelApi 1.17, DialogApi 1.2',
    'language en-US, Office zh-CN',
    'theme dark',
    'browser Edg/130',
    'last error none',
  ]);
});

test.each([
  `The worksheet "机密单位" was not found`,
  `The worksheet '机密单位' was not found`,
  `找不到工作表“机密单位”。`,
  `找不到工作表「机密单位」。`,
  `找不到工作表‘机密单位’。`,
  `文件《机密单位》已损坏`,
])('no workbook content: %s', (message) => {
  rememberError(Object.assign(new Error(message), { code: 'ItemNotFound' }));
  const text = diagnosisText({ ...facts, error: lastError() });
  expect(text).not.toContain('机密');
  expect(text).toContain('last error Error (ItemNotFound): ');
  expect(text).toMatch(/\n\s+at .*diagnosis\.test/);
});

test.each([
  [`Cannot read properties of undefined (reading 'values')`, `unchanged`],
  [`Cannot set properties of null (setting 'name')`, `unchanged`],
  [`no "a" and 'b'`, 'no “…” and “…”'],
  ['plain words', 'unchanged'],
])('%s', (message, expected) => {
  expect(withoutQuotations(message)).toBe(expected === 'unchanged' ? message : expected);
});

test.each([
  ['an error', new TypeError('broken'), 'TypeError', 'broken'],
  ['a text', 'thrown', 'string', 'thrown'],
  ['nothing', undefined, 'undefined', 'undefined'],
])('%s that nobody caught is kept', (_, thrown, name, message) => {
  rememberError(thrown);
  expect(lastError()).toMatchObject({ name, message });
});
