import { diagnosisText } from '../../src/taskpane/diagnosis/diagnosis-text';
import { lastError, rememberError } from '../../src/taskpane/diagnosis/last-error';
import { stackFrames } from '../../src/taskpane/diagnosis/stack-frames';

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

function diagnosisOf(error: unknown): string {
  rememberError(error);
  return diagnosisText({ ...facts, error: lastError() });
}

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

const messages = [
  `The worksheet "机密 Secret" was not found`,
  `The worksheet '机密 Secret's own' was not found`,
  `找不到工作表“机密「Secret」”。`,
  `文件《机密 Secret》已损坏`,
  `The worksheet 机密 Secret was not found`,
  'Secret',
  `Cannot use 'in' operator to search for 'code' in Secret`,
  `cannot be read\n    at 机密 Secret`,
  `cannot be read\n    at Secret (https://host/Secret.js:1:2)`,
  `cannot be read\nSecret@https://host/Secret.js:1:2`,
  `cannot be read\r\n  Secret`,
];

test.each(messages)('no word of a message: %j', (message) => {
  const text = diagnosisOf(
    Object.assign(new Error(message), {
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'Worksheet.getRange', message, statement: message },
    }),
  );
  expect(text).not.toMatch(/机密|secret/i);
  expect(text).toContain('\nlast error Error ItemNotFound Worksheet.getRange\n');
  expect(text).toMatch(/\n {2}at .*diagnosis\.test\.ts:\d+:\d+/);
});

test.each([
  ['its cause', new Error('broken', { cause: new Error('Secret') })],
  ['its name', Object.assign(new Error('broken'), { name: 'Secret sheet' })],
  ['its code', Object.assign(new Error('broken'), { code: 'Secret sheet' })],
  [
    'its place',
    Object.assign(new Error('broken'), { debugInfo: { errorLocation: `'Secret'!A1` } }),
  ],
  ['a thrown text', 'Secret'],
  ['a thrown object', { message: 'Secret' }],
])('nor from %s', (_, thrown) => {
  expect(diagnosisOf(thrown)).not.toContain('Secret');
});

test.each([
  ['an error', new TypeError('broken'), { name: 'TypeError', code: '', place: '' }],
  ['a text', 'thrown', { name: 'string', code: '', place: '', frames: [] }],
  ['nothing', undefined, { name: 'undefined', code: '', place: '', frames: [] }],
  [
    'a problem of ours',
    Object.assign(new Error('broken'), {
      name: 'WorkbookError',
      problem: { code: 'apiMissing', left: [], detail: 'ExcelApi 1.9 is missing' },
    }),
    { name: 'WorkbookError', code: 'apiMissing', place: 'ExcelApi 1.9 is missing' },
  ],
])('%s that nobody caught is kept', (_, thrown, seen) => {
  rememberError(thrown);
  expect(lastError()).toMatchObject(seen);
});

test.each([
  ['    at f (https://host/js/a.1f.js:1:22)', ['f a.1f.js:1:22']],
  ['    at async Object.follow (https://host/js/a.js:1:2)', ['async Object.follow a.js:1:2']],
  ['    at https://host/taskpane.html?page=insert:3:4', ['taskpane.html:3:4']],
  ['follow@https://host/js/a.js:1:2', ['follow a.js:1:2']],
  ['@https://host/js/a.js:1:2', ['a.js:1:2']],
  ['TypeError: broken', []],
  ['    at 机密 Secret', []],
])('the line of a stack %j is told as %j', (line, told) => {
  expect(stackFrames(`Error: broken\n${line}`, 'broken')).toEqual(told);
});
