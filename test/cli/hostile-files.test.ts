import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { unreadableTexts } from '../../src/files';
import { templateTexts } from '../../src/files/docx-template/unusable-template';
import { foreignDocument, paragraph } from '../files/foreign-document';
import { elsewhere, harms, wrongNames, type Harm } from '../files/hostile-files';
import { templateFile } from '../files/template-file';
import { unitWorkbook } from '../files/unit-workbook';
import { machine } from './in-memory';

type Kind = 'xlsx' | 'docx';

/** Where files come in. */
interface Entry {
  readonly name: string;
  /** Kinds of files that are meant for it. */
  readonly takes: readonly Kind[];
  readonly words: (bad: string) => readonly string[];
  /** The words stand in its output, and not with what went wrong: the rest goes on. */
  readonly goesOn?: true;
  readonly isTemplate?: true;
}

const both = ['xlsx', 'docx'] as const;
const year = ['--pack', 'henan-2022', '--year', '2022', '--unit', '某某局'];

const entries: readonly Entry[] = [
  { name: 'check', takes: both, words: (bad) => ['check', bad] },
  {
    name: 'check of several files',
    takes: both,
    words: (bad) => ['check', bad, 'good.xlsx', '--format', 'json'],
    goesOn: true,
  },
  {
    name: 'check with an annotated copy',
    takes: both,
    words: (bad) => ['check', bad, '--annotate'],
  },
  { name: 'read', takes: both, words: (bad) => ['read', bad] },
  { name: 'import', takes: both, words: (bad) => ['import', bad, ...year, '-o', 'o.xlsx'] },
  { name: 'figures', takes: ['xlsx'], words: (bad) => ['figures', bad, ...year, '-o', 'o.xlsx'] },
  {
    name: 'figures into a workbook',
    takes: ['xlsx'],
    words: (bad) => ['figures', 'good.xlsx', ...year, '--money', 'wan', '--into', bad],
  },
  {
    name: 'consolidate',
    takes: both,
    words: (bad) => ['consolidate', bad, 'good.xlsx', ...year, '-o', 'o.xlsx'],
    goesOn: true,
  },
  {
    name: 'split',
    takes: both,
    words: (bad) => [
      ...['split', '--pack', 'henan-2022', '--year', '2022', '--from', bad],
      ...['--units', 'units.txt', '-o', 'out'],
    ],
  },
  { name: 'narrate', takes: ['xlsx'], words: (bad) => ['narrate', bad, ...year] },
  {
    name: 'narrate with a template',
    takes: ['docx'],
    words: (bad) => ['narrate', 'good.xlsx', ...year, '--template', bad, '-o', 'o.docx'],
    isTemplate: true,
  },
];

const workbook = unitWorkbook('一所', { F14: { reception: 2.5 } });
const document = foreignDocument(paragraph('2022年“三公”经费预算为1.00万元。'), {
  '[Content_Types].xml': '<Types/>',
});
const template = templateFile('<w:p><w:r><w:t>{{三公经费}}</w:t></w:r></w:p>');

async function goodOne(kind: Kind, { isTemplate }: Entry): Promise<Uint8Array> {
  if (kind === 'xlsx') return workbook;
  return isTemplate ? template : document;
}

async function ran(entry: Entry, name: string, bad: Uint8Array) {
  const computer = machine({
    [name]: bad,
    'good.xlsx': await workbook,
    'units.txt': '一所,1\n二所,2\n',
  });
  const { code, out, err } = await computer.run(...entry.words(name));
  const written = [...computer.held].flatMap(([path, bytes]) =>
    /^(?:o\.|out\/)/.test(path) ? [bytes] : [],
  );
  return { code, said: `${out}\n${err}`, written };
}

/** What consolidating says where the good file alone was taken. */
const oneUnit = '由1个单位的文件汇总';

const sentences = new Set(
  [...Object.values(unreadableTexts), ...Object.values(templateTexts)].map(({ zh }) => zh),
);
const saidOf = (said: string) => [...sentences].filter((zh) => said.includes(zh));

const tables = entries.flatMap((entry) =>
  entry.takes.flatMap((kind) =>
    harms.map((harm) => [entry.name, `${harm.name} (.${kind})`, entry, kind, harm] as const),
  ),
);

let asked: jest.SpyInstance;
beforeAll(() => {
  asked = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('nothing is fetched'));
});
afterAll(() => {
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test.each(tables)('%s: %s', async (_, __, entry, kind, harm: Harm) => {
  const bad = harm.make(await goodOne(kind, entry));
  const { code, said, written } = await ran(entry, `bad.${kind}`, bad);
  const reason = entry.isTemplate ? (harm.template ?? harm.refused) : harm.refused;
  const texts = entry.isTemplate ? templateTexts : unreadableTexts;
  expect(said).not.toMatch(/Error|程序出了错|\n\s+at /);
  expect(saidOf(said)).toEqual(reason === null ? [] : [texts[reason as keyof typeof texts].zh]);
  if (reason === null) expect(code).toBeLessThan(2);
  else {
    expect(code).toBe(2);
    expect(said).toContain(`bad.${kind}`);
    if (entry.goesOn) expect(said).toContain(entry.name === 'consolidate' ? oneUnit : 'good.xlsx');
    else expect(written).toEqual([]);
  }
  // What is bad in a file that is read goes nowhere: a template alone is handed on as it was.
  if (!entry.isTemplate) for (const bytes of written) expect(partsWith(bytes)).toEqual([]);
});

/** The parts of a file that would do something. */
function partsWith(bytes: Uint8Array): string[] {
  const bad = new RegExp(`cmd\\||DDEAUTO|WEBSERVICE|${elsewhere}`);
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
    /vba|external/i.test(path) || bad.test(strFromU8(part)) ? [path] : [],
  );
}

const misnamed = entries.flatMap((entry) =>
  wrongNames.map(([what, file, bytes]) => [entry.name, what, file, entry, bytes] as const),
);

test.each(misnamed)('%s: %s that is called %s', async (_, __, file, entry, bytes) => {
  const { code, said, written } = await ran(entry, file, bytes);
  expect(said).not.toMatch(/Error|程序出了错|\n\s+at /);
  expect(saidOf(said)).toHaveLength(1);
  expect([code, said.includes(file)]).toEqual([2, true]);
  if (!entry.goesOn) expect(written).toEqual([]);
});

const swapped = entries.flatMap((entry) =>
  entry.takes.map((kind) => [entry.name, kind === 'xlsx' ? 'docx' : 'xlsx', entry, kind] as const),
);

test.each(swapped)(
  '%s: a good file is read as what it is, called .%s',
  async (_, as, entry, kind) => {
    const { code, said } = await ran(entry, `a.${as}`, await goodOne(kind, entry));
    expect(saidOf(said)).toEqual([]);
    expect(code).toBeLessThan(2);
  },
);

describe('a .zip with the files of units', () => {
  const consolidate = entries.find(({ name }) => name === 'consolidate');
  if (!consolidate) throw new Error('no such command');

  test.each(harms.map((harm) => [harm.name, harm] as const))(
    'with %s in it: the other one is taken',
    async (_, harm) => {
      const good = await workbook;
      const packed = zipSync({ '../坏.xlsx': harm.make(good), '交回/好.xlsx': good }, { level: 1 });
      const { code, said } = await ran(consolidate, 'units.zip', packed);
      const { refused } = harm;
      expect(saidOf(said)).toEqual(refused === null ? [] : [unreadableTexts[refused].zh]);
      if (refused === null) return;
      expect(code).toBe(2);
      expect(said).toContain('units.zip/../坏.xlsx');
      expect(said).toContain(oneUnit);
    },
  );

  test.each<[string, Uint8Array, keyof typeof unreadableTexts]>([
    ['that is a zip bomb', zipSync({ '一所.xlsx': new Uint8Array(9_000_000) }), 'hostile'],
    ['that is truncated', zipSync({ '一所.xlsx': strToU8('x') }).subarray(0, 40), 'damaged'],
    ['that holds nothing', zipSync({}), 'empty'],
    [
      'of more files than anybody hands in',
      zipSync(
        Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}.txt`, strToU8('a')])),
      ),
      'tooLarge',
    ],
    ['that is no archive', strToU8('%PDF-1.7'), 'pdf'],
  ])('%s is refused in a sentence, and the other file taken', async (_, bytes, reason) => {
    const { code, said } = await ran(consolidate, 'units.zip', bytes);
    expect(saidOf(said)).toEqual([unreadableTexts[reason].zh]);
    expect([code, said.includes(oneUnit)]).toEqual([2, true]);
  });
});
