import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import * as packs from '../../src/packs';
import { dutyActivitiesSamples } from '../../src/packs/samples/hebei-2018-duty-activities';
import { filledValues } from '../files/filled-values';
import { machine } from './in-memory';

const years: Readonly<Record<string, string>> = { 'hebei-2018': '2019', 'hebei-2021': '2021' };
/** Which of the forms, by their place, are filled. */
const filled = {
  all: () => true,
  'every other': (at: number) => at % 2 === 0,
  'the others': (at: number) => at % 2 === 1,
  none: () => false,
} as const;

const cases = Object.values(packs).flatMap((pack) =>
  (['all', 'every other', 'the others', 'none'] as const).map((how) => [pack.id, how] as const),
);

/** A text that nobody worked on has gaps, and no terms are explained in it; what the made-up figures contradict it says too. */
const ofText = /^(?:DOC-PLACEHOLDER|DOC-GLOSSARY|AR-SUM|TX-PAIR|DOC-EMPTYNOTE)$/;
/** Where something stands is named otherwise in a document. */
const places = /（[^（）]*(?:!|第\d+个表|第\d+段)[^（）]*）/g;

interface Said {
  readonly findings: readonly { readonly rule: string; readonly message: unknown }[];
}

test.each(cases)(
  'the document of %s, %s of its forms filled: the check says nothing of its tables that it does not say of the workbook',
  async (packId, how) => {
    const pack = Object.values(packs).find(({ id }) => id === packId);
    const forms = (pack?.forms ?? []).map((form, at) => {
      const style = form.styles[0]?.id ?? '';
      // Duties are known by their numbers, which made-up words have not.
      const sample = dutyActivitiesSamples.find(
        (one) => one.formId === form.id && one.styleId === style,
      );
      const full = sample?.values ?? plain(filledValues(styleOf(form, style), 2));
      const values: FormValues = filled[how](at) ? full : {};
      return { pack: packId, form: form.id, style, values };
    });
    const computer = machine({ 'd.json': JSON.stringify({ forms }) });
    const profile = ['--year', years[packId] ?? '2022', '--unit', '某某局'];
    const make = ['new', '--pack', packId, ...profile, '--data', 'd.json', '-o', 'b.xlsx'];
    expect(await computer.run(...make)).toMatchObject({ code: 0 });
    const write = ['narrate', 'b.xlsx', ...profile, '--format', 'docx', '-o', 'o.docx'];
    expect(await computer.run(...write)).toMatchObject({ code: 0 });
    const said = async (file: string) => {
      const { out } = await computer.run('check', file, '--format', 'json');
      const { findings } = JSON.parse(out) as Said;
      return findings.flatMap(({ rule, message }) =>
        ofText.test(rule) ? [] : `${rule} ${JSON.stringify(message).replace(places, '')}`,
      );
    };
    const before = new Set(await said('b.xlsx'));
    expect((await said('o.docx')).filter((one) => !before.has(one))).toEqual([]);
  },
  120_000,
);

/** Words that are no formula and hold no marks: what a text makes of them is another question. */
function plain(values: FormValues): FormValues {
  return JSON.parse(
    JSON.stringify(values).replace(/=([^"\\]*) <&\\"'> _x0041_ (\d+)/g, '$1甲$2'),
  ) as FormValues;
}
