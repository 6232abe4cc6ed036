import fc from 'fast-check';
import { keyOf } from '../../src/domain/feed/feed-source';
import { legalSheetName, sheetNames } from '../../src/domain/grid/sheet-name';
import { pastedProjects, withProjects } from '../../src/domain/projects/pasted-projects';
import { pastedTable } from '../../src/domain/projects/pasted-table';
import { tidy } from '../../src/domain/projects/project';

const labels = { name: '项目名称', code: '项目编码' };
const code = '130000221900001234567';
const read = (text: string) => pastedProjects(text, labels);

test.each<[string, string[]]>([
  ['会计服务\n系统运维', ['会计服务', '系统运维']],
  ['会计服务\r\n\r\n  系统运维 \r\n', ['会计服务', '系统运维']],
  ['会计服务\r系统运维', ['会计服务', '系统运维']],
  ['\u3000会计服务\u200B\t', ['会计服务']],
  ['=1+1\n+86热线\n@某某\n-5', ['=1+1', '+86热线', '@某某', '-5']],
  ['2022\n001', ['2022', '001']],
  [`${code}\t会计服务`, [`会计服务 ${code}`]],
  [`会计服务\t某某局\t12.50\t${code}`, [`会计服务 ${code}`]],
  ['1\t会计服务\t1,250.00\n2\t系统运维\t3万元', ['会计服务', '系统运维']],
  ['1.3E+20\t会计服务\t25%', ['会计服务']],
  ['————\t会计服务', ['会计服务']],
  [`2022\t${code}`, [`2022 ${code}`]],
  ['项目名称\n会计服务', ['会计服务']],
  ['单位\t项目 名称\t金额\n某某局\t会计服务\t5', ['会计服务']],
  [
    '项目编码\t单位\t项目名称\nA-1\t某某局\t会计服务\n\t某某局\t系统运维',
    ['会计服务 A-1', '系统运维'],
  ],
  [`热线\t${code}\n项目编码\t项目名称\nA\t会计服务`, [`热线 ${code}`, '会计服务 A']],
  ['"会计\n服务"\t5\n"一体化"平台', ['会计 服务', '"一体化"平台']],
  ['"内控""一本账""\n建设"', ['内控"一本账" 建设']],
  ['"三公"', ['"三公"']],
  ['', []],
  [' \n\t\n', []],
])('%j names %j', (text, names) => {
  const { projects, repeated, unusable } = read(text);
  expect(projects.map((one) => (one.code === null ? one.name : `${one.name} ${one.code}`))).toEqual(
    names,
  );
  expect([repeated, unusable]).toEqual([[], []]);
});

test.each<[string, string[], string[]]>([
  ['会计服务\n系统运维\n会计服务', ['会计服务'], []],
  ['会计服务\n会 计 服 务', ['会 计 服 务'], []],
  ['ＩＴ运维\nIT运维\nIT运维', ['IT运维', 'IT运维'], []],
  ['2022\t12.5', [], ['2022 12.5']],
  ['项目编码\t项目名称\nA-1\t', [], ['A-1']],
  ['长'.repeat(32_768), [], ['长'.repeat(32_768)]],
])('%j: what is not taken is said', (text, repeated, unusable) => {
  expect(read(text)).toMatchObject({ repeated, unusable });
});

const cell = fc.oneof(
  fc.constantFrom('会计服务', '系统 运维', '项目名称', '项目编码', code, '12.50', '——', '', ' '),
  fc.string(),
  fc.string({ unit: 'binary' }),
);
const pasted = fc
  .array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 })
  .map((lines) => lines.map((cells) => cells.join('\t')).join('\n'));

test('every line that is not blank is a project, a heading or said', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const lines = pastedTable(text).filter((cells) => cells.some((one) => tidy(one) !== ''));
      const { projects, repeated, unusable, headings } = read(text);
      const said = projects.length + repeated.length + unusable.length + headings;
      expect(said).toBe(lines.length);
      expect(new Set(projects.map(({ name }) => keyOf(name))).size).toBe(projects.length);
    }),
  );
});

test('a table comes out of its text as it went in', () => {
  const wordsOfCell = fc.array(fc.constantFrom('会', 'a', ' ', '"', '\t', '\n', '""'), {
    maxLength: 6,
  });
  const asExcelCopies = (text: string) =>
    /[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const table = fc.array(
    fc.array(
      // A single cell that begins with a quotation mark could be either.
      wordsOfCell.map((words) => words.join('').replace(/^"+(?=[^\t\n]*$)/, '')),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(table, (lines) => {
      const text = lines.map((cells) => cells.map(asExcelCopies).join('\t')).join('\n');
      expect(pastedTable(text)).toEqual(lines);
    }),
  );
});

test.each<[string, string]>([
  ['', `热线\t${code}\n会计服务`],
  ['会计 服务', `热线\t${code}\n会计 服务`],
  ['热线\n系统运维', '会计服务\n热线\n系统运维'],
])('projects of a list are added to %j', (text, whole) => {
  const listed = [
    { name: '热线', code },
    { name: '会计服务', code: null },
  ];
  expect(withProjects(text, listed, labels)).toBe(whole);
});

test('added to any text they are all named, and added again they change nothing', () => {
  const name = fc.constantFrom('会计服务', '热线', '系统运维', '=1+1', '2022', '——');
  const listed = fc.uniqueArray(fc.record({ name, code: fc.constantFrom(null, code) }), {
    selector: (one) => one.name,
  });
  fc.assert(
    fc.property(listed, pasted, (projects, text) => {
      const whole = withProjects(text, projects, labels);
      const names = read(whole).projects.map((one) => keyOf(one.name));
      expect(names).toEqual(expect.arrayContaining(projects.map((one) => keyOf(one.name))));
      expect(withProjects(whole, projects, labels)).toBe(whole);
    }),
  );
});

test.each([
  ['会计服务', '会计服务'],
  ['2021/2022年[一期]: 运维*?', '2021／2022年［一期］： 运维＊？'],
  ["'引号'", '’引号’'],
  ['C:\\', 'C：＼'],
  ['History', 'History_'],
  ['=1+1', '=1+1'],
])('a project called %j has a sheet called %j', (project, sheet) => {
  expect(sheetNames([]).give(legalSheetName(project))).toBe(sheet);
});

test('whatever projects are called, Excel takes the names of their sheets', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 })),
      (projects) => {
        const names = sheetNames(['Sheet1']);
        const given = projects
          .filter((one) => keyOf(one) !== null)
          .map((one) => names.give(legalSheetName(one)));
        expect(given.filter((name) => !/^[^:\\/?*[\]']{1,31}$/.test(name))).toEqual([]);
        expect(given.filter((name) => /\p{Surrogate}/u.test(name))).toEqual([]);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
      },
    ),
  );
});
