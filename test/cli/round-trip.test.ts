import { emptyValues, withoutBlanks } from '../../src/domain/form/empty-values';
import { styleOf } from '../../src/domain/form/form-definition';
import { fillStyle } from '../../src/domain/layout/fill-style';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import * as packs from '../../src/packs';
import { profileIn } from '../../src/app/state/profile-notes';
import { readWorkbook } from '../../src/files';
import { machine } from './in-memory';

const samples = [...hebeiSamples, ...henanSamples];
const unit = ['--unit', '某某局', '--code', '112'];
const options = ['--year', '2022', ...unit];

interface ReadFile {
  readonly forms: readonly {
    readonly pack: string;
    readonly form: string;
    readonly style: string;
    readonly sheet: string;
    readonly marked: boolean;
    readonly values: unknown;
    readonly problems: readonly unknown[];
  }[];
  readonly sheetsWithoutForm: readonly string[];
}

test.each(Object.values(packs).map((pack) => [pack.id, pack] as const))(
  '%s: what new writes from the samples, read gives back, and new takes again',
  async (packId, pack) => {
    const own = samples.filter((sample) => sample.packId === packId);
    const forms = own.map(({ formId, styleId, values }) => ({
      form: formId,
      style: styleId,
      values,
    }));
    const { held, run } = machine({ 'data.json': JSON.stringify({ forms }) });
    // Outside of its years a pack is no silent choice.
    const year = Math.min(2022, pack.validity?.years.to ?? 2022);
    const profile = { year, department: '某某局', code: '112', unit: null };
    const make = ['new', '--pack', packId, '--year', `${year}`, ...unit, '--data'];
    expect(await run(...make, 'data.json', '-o', 'one.xlsx')).toMatchObject({ code: 0, err: '' });

    const read = await run('read', 'one.xlsx', '--json');
    expect([read.code, read.err]).toEqual([0, '']);
    const file = JSON.parse(read.out) as ReadFile;
    expect(file.sheetsWithoutForm).toEqual([]);
    expect(file.forms.every(({ marked, problems }) => marked && problems.length === 0)).toBe(true);
    const expected = pack.forms.flatMap((form) => {
      const filled = own.filter(({ formId }) => formId === form.id);
      return filled.length > 0
        ? filled.map(({ styleId, values }) => {
            // A form of which nothing is said is a new one: it says whose it is.
            const isNew = Object.keys(values).length === 0;
            const style = fillStyle(styleOf(form, styleId), profile);
            return [form.id, styleId, withoutBlanks(style, isNew ? emptyValues(style) : values)];
          })
        : [[form.id, styleOf(form).id, expect.anything()]];
    });
    expect(file.forms.map(({ form, style, values }) => [form, style, values])).toEqual(expected);

    held.set('again.json', new TextEncoder().encode(read.out));
    expect(await run(...make, 'again.json', '-o', 'two.xlsx')).toMatchObject({ code: 0 });
    const again = JSON.parse((await run('read', 'two.xlsx', '--json')).out) as ReadFile;
    // Rows that were left empty are not given back.
    const withoutPlace = ({ forms: all }: ReadFile) => all.map((form) => ({ ...form, at: null }));
    expect(withoutPlace(again)).toEqual(withoutPlace(file));
  },
);

test('forms without --json is for people, with it for programs', async () => {
  const { run } = machine();
  const text = await run('forms', '--pack', 'henan-2022');
  expect(text.code).toBe(0);
  expect(text.out.split('\n').map((line) => line.trim().split(' ')[0])).toEqual([
    'henan-2022',
    ...packs.henan2022.forms.map(({ id }) => id),
  ]);
  const json = JSON.parse((await run('forms', '--json')).out) as {
    packs: { pack: string; forms: unknown[] }[];
  };
  expect(json.packs.map(({ pack, forms }) => [pack, forms.length]).sort()).toEqual(
    Object.values(packs)
      .map(({ id, forms }) => [id, forms.length])
      .sort(),
  );
});

test('a form that is asked for twice is made twice, in the layout that is asked for', async () => {
  const { run } = machine();
  const words = ['--form', 'f14,F16', '--form', 'F14', '--style', 'twoYear'];
  await run('new', '--pack', 'henan-2022', ...options, ...words, '-o', 'a.xlsx');
  const { out } = await run('read', 'a.xlsx', '--json');
  expect((JSON.parse(out) as ReadFile).forms).toMatchObject([
    { form: 'F14', style: 'twoYear', sheet: '三公经费预算表' },
    { form: 'F14', style: 'twoYear', sheet: '三公经费预算表 (2)' },
    { form: 'F16', sheet: '项目支出预算表' },
  ]);
});

test('a file that is there is replaced only where that is asked for', async () => {
  const { held, run } = machine({ 'a.xlsx': 'hers' });
  const make = ['new', '--pack', 'henan-2022', '--form', 'F14', ...options, '-o', 'a.xlsx'];
  const before = held.get('a.xlsx');
  expect([(await run(...make)).code, held.get('a.xlsx')]).toEqual([2, before]);
  expect(await run(...make, '--overwrite')).toMatchObject({ code: 0, err: '' });
  const { out } = await run('read', 'a.xlsx', '--json');
  expect((JSON.parse(out) as ReadFile).forms).toMatchObject([{ form: 'F14' }]);
});

test('what was said of the department is kept in the workbook, where the pane finds it', async () => {
  const { run, held } = machine();
  const words = ['--form', 'F14', '--style', 'twoYear', ...options];
  await run('new', '--pack', 'henan-2022', ...words, '-o', 'a.xlsx');
  const file = await readWorkbook(held.get('a.xlsx') ?? new Uint8Array());
  expect(file.kind === 'workbook' && profileIn(file.notes, [])).toMatchObject({
    ...{ year: 2022, department: '某某局', code: '112', packId: 'henan-2022' },
    styles: { F14: 'twoYear' },
  });
});

test('a pack from a file is as good as one that is built in', async () => {
  const own = { ...packs.national, id: 'own', title: { zh: '自定', en: 'Own' } };
  const { run } = machine({ 'own.json': JSON.stringify(own) });
  const from = ['--pack-file', 'own.json'];
  await run('new', '--pack', 'own', '--form', 'F14', ...from, ...options, '-o', 'a.xlsx');
  const read = async (...words: string[]) =>
    (JSON.parse((await run('read', 'a.xlsx', '--json', ...words)).out) as ReadFile).forms;
  expect(await read(...from)).toMatchObject([{ pack: 'own', form: 'F14', marked: true }]);
  // Without the file the mark says nothing, and the words of the form are known all the same.
  expect(await read()).toMatchObject([{ pack: 'national', form: 'F14', marked: false }]);
});
