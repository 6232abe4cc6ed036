import { printedForm } from '../src/domain/document/printed-form';
import type { DisclosureDocument, DocumentBlock } from '../src/domain/document/document';
import { planForm } from '../src/domain/plan/plan-form';
import { catalogue } from '../src/app/catalogue';
import { formsInWorkbook, loadWord, readWorkbook, writeWorkbook } from '../src/files';
import { henanSamples } from '../src/packs/samples/henan';

export interface WordWritings {
  readonly forms: number;
  /** In milliseconds: the forms made ready and the file written. */
  readonly times: readonly { readonly wall: number; readonly cpu: number }[];
  readonly bytes: Uint8Array;
}

const profile = { year: 2022, department: '某某局', code: null, unit: null };
const sentence = '某某局2022年收入总计1934.49万元，支出总计1934.49万元，与上年相比下降32.94%。';

/** All forms of 河南 with their samples, so many times over, and between them pages of text. */
export async function measureWord(runs: number, rounds: number): Promise<WordWritings> {
  const plans = henanSamples.flatMap(({ packId, formId, styleId, values }) => {
    const form = catalogue.find({ packId, formId });
    return form
      ? [{ name: formId, plan: planForm({ packId, form, styleId, profile, values }) }]
      : [];
  });
  const file = await readWorkbook(await writeWorkbook(plans));
  if (file.kind === 'unreadable') throw new Error(file.detail);
  const { forms } = formsInWorkbook(file, catalogue);
  const { writeDocument } = await loadWord();

  const times: { wall: number; cpu: number }[] = [];
  let bytes = new Uint8Array();
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    const used = process.cpuUsage();
    const blocks = Array.from({ length: rounds }).flatMap((): DocumentBlock[] => [
      { kind: 'heading', level: 1, runs: [{ text: '部门预算情况说明', isGap: false }] },
      ...Array.from({ length: 30 }, (): DocumentBlock => ({
        kind: 'paragraph',
        runs: [{ text: sentence.repeat(2), isGap: false }],
      })),
      ...forms.flatMap((found) => printedForm(found.packId, found, profile) ?? []),
    ]);
    const document: DisclosureDocument = { title: '部门预算', cover: ['某某局'], blocks };
    bytes = new Uint8Array(await writeDocument(document));
    const { user, system } = process.cpuUsage(used);
    times.push({ wall: performance.now() - begin, cpu: (user + system) / 1000 });
  }
  return { forms: forms.length * rounds, times, bytes };
}
