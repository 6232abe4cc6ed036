import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../src/cli/run-command';
import { catalogue } from '../src/app/catalogue';
import type { FormValues } from '../src/domain/form/form-values';
import { gridOfPlan } from '../src/domain/plan/grid-of-plan';
import { planForm } from '../src/domain/plan/plan-form';
import { writeWorkbook } from '../src/files';
import { henanSamples } from '../src/packs/samples/henan';

/** The paths of files that hold the same forms. */
export interface BatchFiles {
  readonly workbooks: readonly string[];
  readonly documents: readonly string[];
  /** Of each file, by their ids. */
  readonly forms: readonly string[];
}

/** Those of `check-edits` and, as they are the largest, of `write-file`. */
const fiveForms: readonly string[] = ['F07', 'F08', 'F09', 'F10', 'F14'];

const year = 2022;

/** So many departments of 河南: all forms of each in a workbook, and with the text of its disclosure in a document. */
export async function writeBatch(folder: string, count: number): Promise<BatchFiles> {
  const workbooks: string[] = [];
  const documents: string[] = [];
  for (let turn = 1; turn <= count; turn += 1) {
    const department = `第${turn}局`;
    const workbook = join(folder, `${turn}.xlsx`);
    const document = join(folder, `${turn}.docx`);
    await writeFile(workbook, await departmentWorkbook(department, turn));
    await narrated(workbook, document, department);
    workbooks.push(workbook);
    documents.push(document);
  }
  return { workbooks, documents, forms: henanSamples.map(({ formId }) => formId) };
}

/** So many departments of 河南 with five forms each, one figure of the first one off. */
export async function writeFiveForms(
  folder: string,
  count: number,
): Promise<Pick<BatchFiles, 'workbooks' | 'forms'>> {
  const samples = henanSamples.filter(({ formId }) => fiveForms.includes(formId));
  const workbooks: string[] = [];
  for (let turn = 1; turn <= count; turn += 1) {
    const path = join(folder, `five-${turn}.xlsx`);
    await writeFile(path, await workbookOf(samples, `第${turn}局`, turn));
    workbooks.push(path);
  }
  return { workbooks, forms: samples.map(({ formId }) => formId) };
}

/** So many departments with one form each, with one figure off. */
export async function writeSmallBatch(folder: string, count: number): Promise<readonly string[]> {
  const [sample] = henanSamples;
  if (!sample) throw new Error('no form');
  const paths: string[] = [];
  for (let turn = 1; turn <= count; turn += 1) {
    const path = join(folder, `small-${turn}.xlsx`);
    await writeFile(path, await workbookOf([sample], `第${turn}局`, turn));
    paths.push(path);
  }
  return paths;
}

/** The cells of all forms of a department below each other, as a grid of another kind holds them. */
export function stackedCells(): (string | number | null)[][] {
  const profile = { year, department: '第1局', code: null, unit: null };
  return henanSamples.flatMap(({ packId, formId, styleId, values }) => {
    const form = catalogue.find({ packId, formId });
    if (!form) throw new Error(formId);
    const { used, cellAt } = gridOfPlan(
      planForm({ packId, form, styleId, profile, values }),
      form.sheetName,
    );
    if (!used) return [];
    return Array.from({ length: used.bottom + 1 }, (_, row) =>
      Array.from({ length: used.right + 1 }, (__, column) => {
        const { value } = cellAt(row, column);
        return typeof value === 'boolean' ? String(value) : value;
      }),
    );
  });
}

function departmentWorkbook(department: string, turn: number): Promise<Uint8Array> {
  return workbookOf(henanSamples, department, turn);
}

function workbookOf(
  samples: typeof henanSamples,
  department: string,
  turn: number,
): Promise<Uint8Array> {
  const profile = { year, department, code: null, unit: null };
  return writeWorkbook(
    samples.map(({ packId, formId, styleId, values }, index) => {
      const form = catalogue.find({ packId, formId });
      if (!form) throw new Error(`${packId} has no ${formId}`);
      const shown = index === 0 ? withOneFigureOff(values, turn) : values;
      return { name: formId, plan: planForm({ packId, form, styleId, profile, values: shown }) };
    }),
  );
}

/** So that every file has something to report, and none is like the one before. */
function withOneFigureOff(values: FormValues, off: number): FormValues {
  const [id, figure] = Object.entries(values).find(([, value]) => typeof value === 'number') ?? [];
  if (id === undefined || typeof figure !== 'number') throw new Error('no figure to change');
  return { ...values, [id]: figure + off };
}

async function narrated(workbook: string, document: string, department: string): Promise<void> {
  const complaints: string[] = [];
  const about = ['--year', String(year), '--unit', department];
  const code = await runCommand(
    ['narrate', workbook, ...about, '--format', 'docx', '-o', document],
    {
      readFile,
      writeFile: (path, bytes) => writeFile(path, bytes),
      print: () => undefined,
      complain: (text) => complaints.push(text),
    },
  );
  if (code !== 0) throw new Error(complaints.join('\n'));
}
