import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { mendedIn } from './cross-fixes';
import { openForm } from './single-mistakes';

// The samples of a pack are the forms of one department: one of each kind, but for those of which there is one for each project.
const samples = [...hebeiSamples, ...henanSamples];
const forms = [...new Set(samples.map(({ packId }) => packId))].flatMap((pack) => {
  const kinds = new Set<string>();
  const workbook = samples
    .filter(({ packId }) => packId === pack)
    .map(openForm)
    .filter(({ form: { id, perProject } }) => {
      const isFirst = !kinds.has(id);
      kinds.add(id);
      return isFirst || perProject !== undefined;
    });
  return workbook.map(
    ({ form }, place) => [`${pack} ${form.id} ${place}`, workbook, place] as const,
  );
});

const offered = new Set<string>();

test.each(forms)('%s: a slip that a fix mends leaves nothing behind', (_, workbook, place) => {
  const mended = mendedIn(workbook, place);
  for (const says of mended.offered) offered.add(says);
  expect(mended.left).toEqual([]);
});

test('fixes of many kinds were taken', () => {
  const kinds = ['asOfOther', 'yearOfOthers', 'codeMissing', 'codeNameDiffers', 'codeShort'];
  kinds.push('codePlain', 'crossCodeMissing', 'crossNearlyListed', 'planOfPast');
  expect(kinds.filter((says) => !offered.has(says))).toEqual([]);
});
