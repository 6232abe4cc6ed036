import {
  array,
  boolean,
  catch as catchProblem,
  config,
  enum as oneOf,
  maxLength,
  object,
  safeParse,
  string,
} from 'zod/mini';
import { languageChoices } from '../messages/languages';
import { defaultPreferences, type Preferences } from './preferences';

// Compiled validators need new Function, which the content security policy forbids.
config({ jitless: true });

const id = string().check(maxLength(60));

const schema = object({
  language: catchProblem(oneOf(languageChoices), defaultPreferences.language),
  recent: catchProblem(array(object({ packId: id, formId: id })).check(maxLength(50)), []),
  textFollows: catchProblem(boolean(), defaultPreferences.textFollows),
  keptPacks: catchProblem(array(string().check(maxLength(300))).check(maxLength(50)), []),
});

/** What was stored, as far as it can be understood: anyone can write into the browser's storage. */
export function readPreferences(stored: unknown): Preferences {
  const read = safeParse(schema, stored);
  return read.success ? read.data : defaultPreferences;
}
