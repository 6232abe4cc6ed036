import fc from 'fast-check';
import { narrate } from '../../../src/app/narrative/narrate';
import { plainText } from '../../../src/app/narrative/plain-text';
import { isItems, type FormValues } from '../../../src/domain/form/form-values';
import { narrativeStyles } from '../../../src/packs/narrative';
import { sampleProfile, sampledForms } from './sample-forms';

/** Whether a cell stays, one after the other, from the seed of a run. */
type Keeps = () => boolean;

/** The values with some of their cells emptied, and some of their rows cut. */
function halfOf(values: FormValues, keeps: Keeps): FormValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]): [string, FormValues[string]][] => {
      if (isItems(value)) return [[id, value.map((item) => halfOf(item, keeps))]];
      return keeps() ? [[id, value]] : [];
    }),
  );
}

/** Deterministic, so that a run can be repeated: Park and Miller. */
function keepsOf(seed: number, share: number): Keeps {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647 < share;
  };
}

const slips: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a change of nothing',
    /(?:增加|减少)了?0(?![.\d])|(?:增加|减少)了?0\.0+(?!\d)|(?:增长|下降)0(?:\.0+)?%/,
  ],
  ['a value that is none', /undefined|NaN|null|Infinity|\[object|\{|\}/],
  [
    'an empty list',
    /[：:][。；，]|其中[：:]?[。；]|其中[：:]，|、、|、[。；，]|为[。；，]|[，：][。；]|（）|《》|“”/,
  ],
  ['a doubled mark', /。。|，，|；；|：：/],
  ['an amount without its number', /(?:为|安排|共计|合计|增加|减少)万?元/],
  ['a gap without a name', /【待填：\s*】|【】|【(?!待填：)/],
  // The names of facts in the program are in no language of the user's.
  ['a name of the program', /【待填：[^】]*[A-Za-z_][^】]*】/],
];

/** The packs whose forms a style tells of have samples. */
const withSamples = narrativeStyles.filter(
  ({ packId }) => sampledForms(packId, '万元', (values) => values).length > 0,
);

test('the styles of most packs have forms to be emptied', () => {
  expect(withSamples.length).toBeGreaterThanOrEqual(6);
});

test.each(withSamples.map((style) => [style.id, style] as const))(
  '%s: of forms with only some cells filled what is missing is a gap with its name',
  (_, style) => {
    let gapsSeen = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom(0, 0.2, 0.5, 0.8, 0.95),
        (seed, share) => {
          const keeps = keepsOf(seed, share);
          const forms = sampledForms(style.packId, '万元', (values) => halfOf(values, keeps));
          const { text, gaps } = narrate({ forms, profile: sampleProfile, style, given: {} });
          gapsSeen += gaps.length;
          const lines = plainText(text, (id) => id).split('\n');
          const wrong = lines.flatMap((line) =>
            slips.flatMap(([what, pattern]) => {
              const found = pattern.exec(line);
              return found ? [`${what}: ${found[0]} in ${line}`] : [];
            }),
          );
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
    expect(gapsSeen).toBeGreaterThan(0);
  },
  120_000,
);
