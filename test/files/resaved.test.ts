import { unreadableTexts } from '../../src/files';
import { henanSamples } from '../../src/packs/samples/henan';
import { machine } from '../cli/in-memory';
import { resaved } from './soffice';

const data = JSON.stringify({
  forms: henanSamples.map(({ packId, formId, styleId, values }) => ({
    ...{ pack: packId, form: formId, style: styleId, values },
  })),
});
const unit = ['--pack', 'henan-2022', '--unit', '某某局'];

/** What the commands say of a file, without its name. */
async function saidOf(name: string, bytes: Uint8Array) {
  const { run } = machine({ [name]: bytes });
  const forms = async (path: string) => {
    const { out } = await run('read', path, '--json');
    const read = JSON.parse(out) as { forms: { form: string; values: unknown }[] };
    return read.forms.map(({ form, values }) => [form, values] as const);
  };
  const checked = await run('check', name, '--format', 'json');
  const { findings } = JSON.parse(checked.out) as {
    findings: { rule: string; severity: string; form: string }[];
  };
  const now = [...unit, '--year', '2023', '--json'];
  const imported = await run('import', name, ...now, '-o', 'now.xlsx');
  const { facts } = JSON.parse(imported.out) as { facts: { name: string; value: string }[] };
  const all = [...unit.slice(0, 2), '--year', '2022', '--unit', '上级局', '-o', 'all.xlsx'];
  await run('consolidate', name, ...all);
  return {
    forms: await forms(name),
    findings: findings.map(({ rule, severity, form }) => [rule, severity, form].join(' ')).sort(),
    facts: facts.map((one) => `${one.name} ${one.value}`),
    now: await forms('now.xlsx'),
    all: await forms('all.xlsx'),
  };
}

let workbook = new Uint8Array();
let document = new Uint8Array();
beforeAll(async () => {
  const { run, held } = machine({ 'data.json': data });
  await run('new', ...unit, '--year', '2022', '--data', 'data.json', '-o', 'b.xlsx');
  workbook = Uint8Array.from(held.get('b.xlsx') ?? []);
  const { code } = await run('narrate', 'b.xlsx', '--format', 'docx', '-o', 'b.docx');
  if (code !== 0) throw new Error('no document');
  document = Uint8Array.from(held.get('b.docx') ?? []);
});

test('a workbook that LibreOffice saved as .ods and as .xlsx again is read, checked, imported and consolidated as before', async () => {
  const before = await saidOf('b.xlsx', workbook);
  expect(before.forms.length).toBe(henanSamples.length);
  expect(before.facts.length).toBeGreaterThan(5);
  expect(await saidOf('b.xlsx', resaved(workbook, 'xlsx', 'ods', 'xlsx'))).toEqual(before);
}, 300_000);

test('so is a document that it saved as .odt and as .docx again', async () => {
  const before = await saidOf('b.docx', document);
  expect(before.forms.length).toBe(henanSamples.length);
  expect(before.facts.length).toBeGreaterThan(5);
  expect(await saidOf('b.docx', resaved(document, 'docx', 'odt', 'docx'))).toEqual(before);
}, 300_000);

test.each(['xls', 'ods'] as const)(
  'saved as .%s it is refused with one sentence',
  async (kind) => {
    const name = `b.${kind}`;
    const { run } = machine({ [name]: resaved(workbook, 'xlsx', kind) });
    const { code, out } = await run('check', name);
    const reason = kind === 'xls' ? 'oldFormat' : 'openFormat';
    expect([code, out]).toEqual([2, expect.stringContaining(unreadableTexts[reason].zh)]);
  },
  300_000,
);
