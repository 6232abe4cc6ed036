import { bootMessages } from '../../src/taskpane/boot/boot-messages';
import { decideBoot } from '../../src/taskpane/boot/decide-boot';

test.each([
  ['office.js did not load', { officeLoaded: false, answer: null }, 'officeMissing'],
  ['Office does not answer', { officeLoaded: true, answer: null }, 'noAnswer'],
  [
    'a browser without Office',
    { officeLoaded: true, answer: { host: null, hasExcelApi: false } },
    'outsideExcel',
  ],
  ['Word', { officeLoaded: true, answer: { host: 'Word', hasExcelApi: false } }, 'outsideExcel'],
  [
    'Excel 2019',
    { officeLoaded: true, answer: { host: 'Excel', hasExcelApi: false } },
    'excelTooOld',
  ],
  ['Excel 2021', { officeLoaded: true, answer: { host: 'Excel', hasExcelApi: true } }, 'start'],
] as const)('%s', (_, facts, decision) => {
  expect(decideBoot(facts)).toBe(decision);
});

test.each(Object.entries(bootMessages))('%s says in both languages what to do', (_, message) => {
  expect(message.zh.title).toMatch(/\p{Script=Han}/u);
  expect(message.zh.text).toMatch(/请/);
  expect(message.en.title).toMatch(/[a-z]/);
  expect(message.en.text).toMatch(/\b(open|update|close|check|try|use)\b/i);
});
