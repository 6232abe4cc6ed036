import { checkValues } from '../../domain/form/check-values';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import type { FormValues } from '../../domain/form/form-values';
import type { Pack } from '../../domain/form/pack';
import type { JsonSchema } from '../../domain/form/values-schema';
import type { FormSample } from '../../packs/sample';
import { packJsonSchema } from '../pack-file/read-pack';
import { dataFileSchema, entrySchema } from './entry-schema';
import { exampleValues } from './example-values';

export interface PublishedSchema {
  readonly fileName: string;
  readonly schema: JsonSchema;
}

/** All schemas that stand in the documentation: packs, the data of each form in each layout, and the file around them. */
export function publishedSchemas(
  packs: readonly Pack[],
  samples: readonly FormSample[],
): PublishedSchema[] {
  const entries = packs.flatMap(({ id: packId, forms }) =>
    forms.flatMap((form) =>
      form.styles.map((style) => ({
        fileName: `${packId}-${form.id}-${style.id}.json`,
        schema: entrySchema({
          packId,
          form,
          style,
          sample: sampleOf(packId, form, style, samples),
        }),
      })),
    ),
  );
  return [
    { fileName: 'pack.json', schema: { ...packJsonSchema() } },
    { fileName: 'data.json', schema: dataFileSchema(entries.map(({ fileName }) => fileName)) },
    ...entries,
  ];
}

/** That of the pack, or of another one that shares the form. */
function sampleOf(
  packId: string,
  form: FormDefinition,
  style: FormStyle,
  samples: readonly FormSample[],
): FormValues {
  const fitting = samples.filter(
    ({ formId, styleId, values }) =>
      formId === form.id && styleId === style.id && checkValues(form, style, values).length === 0,
  );
  const own = fitting.find((sample) => sample.packId === packId) ?? fitting[0];
  return own?.values ?? exampleValues(style);
}
