import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';
import { schemaFiles } from '../../src/cli/docs/schema-files';
import { checkValues } from '../../src/domain/form/check-values';
import { styleOf } from '../../src/domain/form/form-definition';
import { valuesSchema } from '../../src/domain/form/values-schema';
import { caseName, everyForm } from './every-form';
import { filledValues } from './filled-values';

const folder = 'docs/schema';

test('docs/schema is what `npm run docs` makes of the forms', () => {
  const files = schemaFiles();
  expect(readdirSync(folder).sort()).toEqual(files.map(({ fileName }) => fileName).sort());
  const stale = files.filter(
    ({ fileName, text }) => readFileSync(`${folder}/${fileName}`, 'utf8') !== text,
  );
  expect(stale.map(({ fileName }) => fileName)).toEqual([]);
});

describe.each(everyForm.map((form) => [caseName(form), form] as const))(
  '%s',
  (name, { form, styleId }) => {
    const style = styleOf(form, styleId);
    const schema = z.fromJSONSchema({ ...valuesSchema(form, style) });
    const agrees = (values: unknown) => {
      const faults = checkValues(form, style, values);
      expect([values, schema.safeParse(values).success]).toEqual([values, faults.length === 0]);
    };

    test('the sample in its schema is one', () => {
      const text = readFileSync(`${folder}/${name.replaceAll(' ', '-')}.json`, 'utf8');
      const { examples } = JSON.parse(text) as { examples: { values: unknown }[] };
      expect(examples.map(({ values }) => checkValues(form, style, values))).toEqual([[]]);
    });

    test('what can be filled in is taken, by its schema too', () => {
      const values = filledValues(style);
      expect(checkValues(form, style, values)).toEqual([]);
      agrees(values);
    });

    test('schema and check refuse the same', () => {
      const values = JSON.stringify(filledValues(style));
      const wrong = fc.constantFrom<unknown>(null, true, 5, -0.25, '甲', [], {}, [5], {
        unheard: 1,
      });
      fc.assert(
        fc.property(fc.nat(), wrong, (at, value) => {
          const all = JSON.parse(values) as unknown;
          const places = placesIn(all);
          const { holder, key } = places[at % places.length] ?? { holder: {}, key: 'unheard' };
          holder[key] = value;
          agrees(all);
        }),
        { numRuns: 50 },
      );
    });
  },
);

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every value inside of another. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
