import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import type { CheckedForm } from '../../src/app/check/report';
import { national } from '../../src/packs';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { doubles } from './one-finding-a-mistake';
import { checkOpen, listedIn, openForm, type OpenForm } from './single-mistakes';
import { slippedForms, slippedRows } from './slips-of-the-hand';

const hasForm = (id: string) => national.forms.some((form) => form.id === id);

/** A whole disclosure of 河南, the same with the forms of everywhere, and the forms of 河北, of which each is by itself. */
const sets: readonly (readonly [string, readonly OpenForm[]])[] = [
  ['henan-2022', henanSamples.map(openForm)],
  [
    'national',
    henanSamples
      .filter(({ formId }) => hasForm(formId))
      .map((sample) => openForm({ ...sample, packId: national.id })),
  ],
  ...hebeiSamples.map((sample): readonly [string, readonly OpenForm[]] => {
    const { packId, formId, styleId, profile } = sample;
    return [`${packId} ${profile.year} ${formId} ${styleId}`, [openForm(sample)]];
  }),
];

const every = process.env.TEST_LONG ? 'cell' : 'field';

/** The lines without their cells, as rows that come or go move what was told before. */
function withoutCells(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/[A-Z]+\d+$/, ''));
}

/** The lines that were not told before, each as often as it is told more often now. */
function added(lines: readonly string[], before: readonly string[]): string[] {
  const known = withoutCells(before);
  return lines.filter((line) => {
    const place = known.indexOf(withoutCells([line])[0] ?? '');
    if (place >= 0) known.splice(place, 1);
    return place < 0;
  });
}

/** What each slip adds to the list of all forms. */
function told(forms: readonly OpenForm[]) {
  const listed = (all: readonly CheckedForm[]) => listedIn(crossChecked(all));
  const before = listed(forms.map(({ checked }) => checked));
  return forms.flatMap((open, place) => {
    const { form, sample } = open;
    const own = { form: `${form.id} ${sample.styleId}`, field: '' };
    const after = (slipped: CheckedForm) =>
      listed(forms.map(({ checked }, at) => (at === place ? slipped : checked)));
    const typed = [...slippedForms(open, every)].map(({ figure, slip, grid }) => {
      const lines = after(checkOpen(open, grid));
      const listed = lines.filter((line) => !before.includes(line));
      return { ...own, at: figure.at, slip, listed };
    });
    const rows = (['rowTwice', 'rowLeftOut'] as const).flatMap((slip) =>
      slippedRows(sample.values, slip, 'cell').map(({ row, values }) => ({
        ...{
          ...own,
          at: row,
          slip,
          listed: added(after(openForm({ ...sample, values }).checked), before),
        },
      })),
    );
    return [...typed, ...rows];
  });
}

test.each(sets)('%s: a slip of the hand is at most one line of each form', (_, forms) => {
  expect(doubles(told(forms))).toEqual([]);
});
