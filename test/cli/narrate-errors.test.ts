import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import * as packs from '../../src/packs';
import { henanSamples } from '../../src/packs/samples/henan';
import { filledValues } from '../files/filled-values';
import { machine } from './in-memory';

const profile = ['--year', '2022', '--unit', '某某局'];

/** How an error stands in a file: typed, calculated by a formula, or pasted as words. */
const errors: Readonly<Record<string, (at: string, style: string) => string>> = {
  'a value': (at, style) => `<c r="${at}"${style} t="e"><v>#VALUE!</v></c>`,
  'of a formula': (at, style) => `<c r="${at}"${style} t="e"><f>A1+"x"</f><v>#VALUE!</v></c>`,
  words: (at, style) => `<c r="${at}"${style} t="inlineStr"><is><t>#VALUE!</t></is></c>`,
};

const numbers =
  /<c r="([A-Z]+\d+)"( s="\d+")?(?: t="n")?>(?:<f>[^<]*<\/f>)?(?:<v>[^<]*<\/v>)?<\/c>/g;

/** The workbook with an error in place of each number and formula of one sheet. */
function withErrors(bytes: Uint8Array, sheet: string, kind: string): Uint8Array {
  const files = unzipSync(bytes);
  const book = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const names = [...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
  const path = `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;
  const xml = strFromU8(files[path] ?? new Uint8Array());
  const broken = xml.replace(numbers, (whole, cell: string, style: string | undefined) =>
    (errors[kind] ?? (() => whole))(cell, style ?? ''),
  );
  expect(broken).not.toBe(xml);
  return zipSync({ ...files, [path]: strToU8(broken) });
}

test.each(Object.keys(errors))(
  'an error that is %s is a gap with its name, and the check tells its cell',
  async (kind) => {
    const forms = henanSamples.map(({ packId, formId, styleId, values }) => ({
      ...{ pack: packId, form: formId, style: styleId, values },
    }));
    const computer = machine({ 'd.json': JSON.stringify({ forms }) });
    const make = ['new', '--pack', 'henan-2022', ...profile, '--data', 'd.json', '-o', 'b.xlsx'];
    expect(await computer.run(...make)).toMatchObject({ code: 0 });
    const made = computer.held.get('b.xlsx') ?? new Uint8Array();
    computer.held.set('b.xlsx', withErrors(made, '三公经费预算表', kind));
    const { out } = await computer.run('narrate', 'b.xlsx', ...profile);
    expect(out).toContain('“三公”经费预算为【待填：“三公”经费合计】万元');
    expect(out).not.toContain('#VALUE!');
    const checked = await computer.run('check', 'b.xlsx');
    expect(checked.out).toMatch(/三公经费预算表!F5 {2}「公务接待费」显示错误值#VALUE!，/);
  },
);

/** The same values, with an error in place of each text. */
function withErrorTexts(values: FormValues): FormValues {
  const broken = (value: FormValues[string]): FormValues[string] => {
    if (typeof value === 'string') return '#VALUE!';
    return Array.isArray(value) ? value.map(withErrorTexts) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, broken(value)]));
}

test.each(Object.values(packs).map((pack) => [pack.id, pack] as const))(
  'no error that stands where words belong is printed into the text of %s',
  async (id, { forms }) => {
    const filled = forms.map((form) => {
      const style = form.styles[0]?.id ?? '';
      const values = withErrorTexts(filledValues(styleOf(form, style)));
      return { pack: id, form: form.id, style, values };
    });
    const dated = (_: string, value: unknown): unknown =>
      value instanceof Date ? value.toISOString().slice(0, 10) : value;
    const computer = machine({ 'd.json': JSON.stringify({ forms: filled }, dated) });
    const make = ['new', '--pack', id, ...profile, '--data', 'd.json', '-o', 'b.xlsx'];
    expect(await computer.run(...make)).toMatchObject({ code: 0 });
    const { out } = await computer.run('narrate', 'b.xlsx', ...profile);
    expect(out).toContain('【待填：');
    expect(out).not.toContain('#VALUE!');
  },
);
