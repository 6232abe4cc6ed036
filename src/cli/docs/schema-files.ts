import { catalogue } from '../../app/catalogue';
import { publishedSchemas } from '../../files';
import { hebeiSamples } from '../../packs/samples/hebei';
import { henanSamples } from '../../packs/samples/henan';

export interface DocumentFile {
  readonly fileName: string;
  readonly text: string;
}

/** What stands in docs/schema. */
export function schemaFiles(): DocumentFile[] {
  return publishedSchemas(catalogue.packs, [...hebeiSamples, ...henanSamples]).map(
    ({ fileName, schema }) => ({ fileName, text: `${JSON.stringify(schema, null, 2)}\n` }),
  );
}
