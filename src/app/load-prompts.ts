import type { Words } from '../domain/form/words';
import type { PromptWords } from '../domain/plan/prompt-words';

/** What Excel says beside the cells in that language; undefined for the Chinese that the forms have. */
export async function loadPrompts(
  language: keyof Words | undefined,
): Promise<PromptWords | undefined> {
  if (language !== 'en') return undefined;
  const loaded = await import(
    /* webpackChunkName: "prompts-in-english" */ '../packs/words/prompts-in-english'
  );
  return loaded.promptsInEnglish;
}
