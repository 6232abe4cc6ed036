import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../src/app/catalogue';
import { planForm } from '../../src/domain/plan/plan-form';
import { writeWorkbook } from '../../src/files';
import type { FormSample } from '../../src/packs/sample';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { converted } from '../files/soffice';

const samples: readonly FormSample[] = [...hebeiSamples, ...henanSamples];

/** The first pages of samples as LibreOffice prints them: `<form>-<style>.png` in a folder. */
export async function printSamples(folder: string, formIds: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const sample of samples.filter(({ formId }) => formIds.includes(formId))) {
    const { packId, formId, styleId, profile, values } = sample;
    const form = catalogue.find({ packId, formId });
    if (!form) throw new Error(`The pack ${packId} has no form ${formId}`);
    const plan = planForm({ packId, form, styleId, profile, values });
    const workbook = await writeWorkbook([{ name: form.sheetName, plan }]);
    const [pdf = new Uint8Array()] = converted(workbook, 'pdf');
    firstPage(pdf, join(folder, `${formId}-${styleId}`));
  }
}

/** Through Poppler, which Debian has as poppler-utils. */
function firstPage(pdf: Uint8Array, name: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const file = join(scratch, 'pages.pdf');
    writeFileSync(file, pdf);
    const { error } = spawnSync('pdftoppm', ['-r', '90', '-png', '-singlefile', file, name]);
    if (error)
      throw new Error(
        `找不到 pdftoppm，请安装 poppler-utils。Install poppler-utils: ${error.message}`,
      );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
