import { catalogue } from '../../src/app/catalogue';
import { noProfile } from '../../src/app/no-profile';
import { writeWorkbook } from '../../src/files';
import { planForm } from '../../src/domain/plan/plan-form';
import { henan2022 } from '../../src/packs';
import { createSetInsertion } from '../../src/taskpane/insert/set-insertion';
import { createSheetRemoval } from '../../src/taskpane/insert/sheet-removal';
import { refusalTexts } from '../../src/taskpane/file-choice/chosen-bytes';
import { createLastYearImport } from '../../src/taskpane/last-year/last-year-import';
import { zhCnOfLastYear } from '../../src/taskpane/messages/zh-cn-last-year';
import { createTurn } from '../../src/taskpane/store/turn';
import { foreignDocument, paragraph } from '../files/foreign-document';
import { harms, wrongNames } from '../files/hostile-files';
import { unitWorkbook } from '../files/unit-workbook';

/** The pane beside a workbook of 某某局 for 2025, with how often anything was written. */
function pane() {
  let writes = 0;
  const turn = createTurn();
  const sets = createSetInsertion({
    turn,
    insertSet: () => {
      writes += 1;
      return Promise.resolve({ inserted: [], failed: null, cancelled: false, remaining: [] });
    },
  });
  const removal = createSheetRemoval({
    turn,
    removeSheets: () => Promise.resolve({ problem: null, left: [] }),
  });
  const profile = { ...noProfile, packId: 'henan-2022', department: '某某局', year: 2025 };
  const bringing = createLastYearImport(
    {
      ...{ turn, sets, removal, whenUndone: () => undefined },
      catalogue: () => Promise.resolve(catalogue),
      look: () => Promise.resolve({ profile, forms: [], present: [], typed: {}, tooLarge: [] }),
      fill: () => {
        writes += 1;
        return Promise.resolve({ kind: 'filled', cells: 0 });
      },
      problemOf: () => ({ code: 'unexpected', left: [], detail: '' }),
    },
    () => Promise.resolve(),
  );
  return { bringing, writes: () => writes };
}

function chosen(name: string, bytes: Uint8Array) {
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

const oldWord = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Uint8Array(600),
]);
const workbook = () => unitWorkbook('某某局', { F14: { reception: 2.5 } }, 2024);
const document = () =>
  foreignDocument(paragraph('2024年“三公”经费预算为1.00万元。'), {
    '[Content_Types].xml': '<Types/>',
  });

type Bad = readonly [what: string, name: string, bytes: () => Uint8Array | Promise<Uint8Array>];

const bad: readonly Bad[] = [
  ...harms
    .filter(({ refused }) => refused !== null)
    .flatMap((harm): Bad[] => [
      [`${harm.name} (.docx)`, '去年.docx', async () => harm.make(await document())],
      [`${harm.name} (.xlsx)`, '去年.xlsx', async () => harm.make(await workbook())],
    ]),
  ...wrongNames.map(([is, file, bytes]): Bad => [`${is} called ${file}`, file, () => bytes]),
  ['a .doc', '去年.doc', () => oldWord],
  ['a .doc that is called .docx', '去年.docx', () => oldWord],
  ['a file that is empty', '去年.txt', () => new Uint8Array()],
];

test.each(bad)(
  '%s: one sentence says why it is not read, nothing is written, the next one is',
  async (_, name, bytes) => {
    const { bringing, writes } = pane();
    await bringing.read(chosen(name, await bytes()), 'henan-2022');
    const state = bringing.state.get();
    if (state.kind !== 'unreadable') throw new Error(state.kind);
    const { zh, en } = refusalTexts[state.reason];
    expect([state.name, zh.endsWith('。'), en.endsWith('.')]).toEqual([name, true, true]);
    await bringing.read(chosen('好.xlsx', await workbook()), 'henan-2022');
    expect([bringing.state.get().kind, writes()]).toEqual(['review', 0]);
  },
);

test('a folder, or a file that was taken away meanwhile: it says so, not that something unexpected went wrong', async () => {
  const { bringing } = pane();
  const file = {
    name: '去年',
    size: 4096,
    arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
  };
  await bringing.read(file, 'henan-2022');
  expect(bringing.state.get()).toEqual({ kind: 'unreadable', name: '去年', reason: 'gone' });
});

test.each<readonly [what: string, name: string, bytes: () => Uint8Array | Promise<Uint8Array>]>([
  ['a workbook that is called .docx', '去年.docx', workbook],
  ['a document that is called .xlsx', '去年.xlsx', document],
])('%s is read for what it is', async (_, name, bytes) => {
  const { bringing, writes } = pane();
  await bringing.read(chosen(name, await bytes()), 'henan-2022');
  expect([bringing.state.get().kind, writes()]).toEqual(['review', 0]);
});

test('a workbook of a hundred sheets is read, and one of its kind comes in', async () => {
  const form = henan2022.forms.find(({ id }) => id === 'F14');
  if (!form) throw new Error('F14');
  const profile = { year: 2024, department: '某某局', code: null, unit: null };
  const plan = planForm({ packId: 'henan-2022', form, profile, values: { reception: 2.5 } });
  const sheets = Array.from({ length: 100 }, (_, index) => ({ name: `表${index}`, plan }));
  const { bringing, writes } = pane();
  await bringing.read(chosen('去年.xlsx', await writeWorkbook(sheets)), 'henan-2022');
  const state = bringing.state.get();
  if (state.kind !== 'review') throw new Error(state.kind);
  expect(state.review.brought.forms.map(({ form: one }) => one.id)).toEqual(['F14']);
  expect(writes()).toBe(0);
});

test.each([
  ['a file of this very year', 2025, '某某局', zhCnOfLastYear['lastYear.otherYear']],
  ['a file of another unit', 2024, '另一个局', zhCnOfLastYear['lastYear.otherDepartment']],
] as const)('%s is told before anything comes in', async (what, year, department, words) => {
  const { bringing, writes } = pane();
  const bytes = await unitWorkbook(department, { F14: { reception: 2.5 } }, year);
  await bringing.read(chosen('去年.xlsx', bytes), 'henan-2022');
  const state = bringing.state.get();
  if (state.kind !== 'review') throw new Error(state.kind);
  const { brought, here } = state.review;
  const isOtherYear = brought.year !== (here.profile.year ?? 0) - 1;
  expect([isOtherYear, brought.departments.includes('另一个局')]).toEqual([
    what.includes('year'),
    what.includes('unit'),
  ]);
  // Its figures are none of last year.
  if (isOtherYear) expect(brought.facts).toEqual([]);
  expect([words.length > 0, writes()]).toEqual([true, 0]);
});
