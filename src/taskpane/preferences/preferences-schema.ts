import { catch as catchProblem, config, enum as oneOf, object, safeParse } from 'zod/mini';
import { languageChoices } from '../messages/languages';
import { defaultPreferences, type Preferences } from './preferences';

// Compiled validators need new Function, which the content security policy forbids.
config({ jitless: true });

const schema = object({
  language: catchProblem(oneOf(languageChoices), defaultPreferences.language),
});

/** What was stored, as far as it can be understood: anyone can write into the browser's storage. */
export function readPreferences(stored: unknown): Preferences {
  const read = safeParse(schema, stored);
  return read.success ? read.data : defaultPreferences;
}
