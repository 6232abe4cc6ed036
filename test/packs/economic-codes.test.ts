import { departmentEconomicCodes, governmentEconomicCodes } from '../../src/packs/codes/economic';

const names = new Map(
  [...departmentEconomicCodes, ...governmentEconomicCodes].map(({ code, name }) => [code, name]),
);

test.each([
  ['30101', '基本工资'],
  ['30113', '住房公积金'],
  ['30212', '因公出国（境）费用'],
  ['30231', '公务用车运行维护费'],
  ['31013', '公务用车购置'],
  ['50501', '工资福利支出'],
  ['50201', '办公经费'],
])('%s is %s', (code, name) => {
  expect(names.get(code)).toBe(name);
});

test.each([
  ['30101', 'personnel'],
  ['303', 'personnel'],
  ['30229', 'operating'],
  ['31013', 'operating'],
])('%s is of kind %s', (code, kind) => {
  expect(departmentEconomicCodes.find((one) => one.code === code)?.kind).toBe(kind);
});

test.each([
  ['departments', departmentEconomicCodes],
  ['government', governmentEconomicCodes],
])('each name of a code of %s is there once, after its 类', (_, codes) => {
  const all = codes.map(({ code }) => code);
  expect(new Set(codes.map(({ code, name }) => `${code} ${name}`)).size).toBe(all.length);
  expect(all.filter((code, index) => !all.slice(0, index + 1).includes(code.slice(0, 3)))).toEqual(
    [],
  );
});
