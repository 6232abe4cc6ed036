import { availableForms, packList, type AvailableForm } from '../../src/app';
import { namedElsewhere } from '../../src/taskpane/insert/elsewhere';
import { searchForms } from '../../src/taskpane/insert/search-forms';
import { shortSource } from '../../src/taskpane/insert/short-source';

const form = (id: string, title: string, initials: string, zh: string, en: string) =>
  ({
    packId: 'national',
    id,
    title,
    initials,
    shortName: { zh, en },
    locality: '全国',
    years: { from: 2016, to: null },
    sources: [],
    styles: [],
    isPerProject: id === 'F03',
  }) satisfies AvailableForm;

const forms = [
  form('F07', '部门收支预算表', 'bmszysb', '收支预算表', 'Budget overview'),
  form('F09', '部门支出预算表', 'bmzcysb', '支出预算表', 'Expenditure budget'),
  form('F11', '一般公共预算支出预算表', 'ybggyszcysb', '一般公共预算支出表', 'General budget'),
  form(
    'F14',
    '一般公共预算“三公”经费预算表',
    'ybggyssgjfysb',
    '“三公”经费表',
    '“Three public” expenses',
  ),
  form('F01', '机构设置表', 'jgszb', '机构设置表', 'Units'),
  form('F03', '绩效目标表', 'jxmbb', '绩效目标表', 'Targets'),
];

test.each<[string, string[]]>([
  ['', ['F07', 'F09', 'F11', 'F14', 'F01', 'F03']],
  ['  ', ['F07', 'F09', 'F11', 'F14', 'F01', 'F03']],
  ['三公', ['F14']],
  ['“三公”经费', ['F14']],
  ['“三公”经费预算', ['F14']],
  ['一般公共预算三公', ['F14']],
  ['三公预算表', ['F14']],
  ['支出', ['F09', 'F11']],
  ['每个项目', ['F03']],
  ['each project', ['F03']],
  ['sgjf', ['F14']],
  ['SGJF', ['F14']],
  ['ｓｇｊｆ', ['F14']],
  ['sgb', ['F14']],
  ['bm', ['F07', 'F09']],
  ['zcysb', ['F09', 'F11']],
  ['f14', ['F14']],
  ['F 14', ['F14']],
  ['14', ['F14']],
  ['1', ['F01']],
  ['F1', ['F01']],
  ['units', ['F01']],
  ['budget', ['F07', 'F09', 'F11']],
  ['three public', ['F14']],
  ['固定资产', []],
  ['xyz', []],
  ['。', ['F07', 'F09', 'F11', 'F14', 'F01', 'F03']],
])('“%s” finds %j', (query, expected) => {
  expect(searchForms(forms, query).map(({ id }) => id)).toEqual(expected);
});

const all = packList().flatMap(({ id }) =>
  availableForms(id).map((one) => [id, one.id, one] as const),
);

test.each(all)(
  '%s %s is found first by its number, its title and its initials',
  (packId, id, one) => {
    const first = (query: string) => searchForms(availableForms(packId), query)[0];
    expect(first(id)).toEqual(one);
    expect(first(one.title)?.title).toBe(one.title);
    expect(first(one.initials)?.initials).toBe(one.initials);
  },
);

test.each(all)(
  '%s %s has initials of small letters, as many as its title has characters',
  (...row) => {
    const { title, initials } = row[2];
    expect(initials).toMatch(/^[a-z]+$/);
    expect(initials).toHaveLength([...title].filter((letter) => /\p{Letter}/u.test(letter)).length);
  },
);

test.each([
  ['财预〔2016〕143号《地方预决算公开操作规程》', '财预〔2016〕143号'],
  ['《中华人民共和国预算法》', '《中华人民共和国预算法》'],
  ['河北省预算公开格式', '河北省预算公开格式'],
])('%s in short: %s', (source, short) => {
  expect(shortSource(source)).toBe(short);
});

test.each<[string, string, string[]]>([
  // Letters of it in that order stand in a longer name here.
  ['henan-2022', '项目绩效目标表', ['national', 'hebei-2021']],
  ['national', '项目绩效目标表', []],
  ['henan-2022', '三公', []],
  ['henan-2022', '没有这样的表', []],
])('in %s, “%s” is named in other packs alone: %j', (packId, query, expected) => {
  const work = { packs: packList(), formsOf: (id: string) => availableForms(id) };
  expect(namedElsewhere(work, query, packId).map(({ pack }) => pack.id)).toEqual(expected);
});
