import type { Words } from '../../domain/form/words';
import { sectionWords } from '../../packs/narrative/section-words';
import { textSettings } from '../../packs/narrative/text-settings';

const settings = [...textSettings, ...sectionWords];

/** What a choice is called. */
export function choiceLabel(name: string, value: string): Words | null {
  const setting = settings.find((one) => one.name === name);
  return setting?.choices.find((one) => one.value === value)?.label ?? null;
}

const choices = new Map(
  settings.map(({ name, choices: all }) => [name, all.map(({ value }) => value)]),
);

/** What can be chosen for a setting of the text or for the words of a section; null for the name of anything else. */
export function choicesOf(name: string): readonly string[] | null {
  return choices.get(name) ?? null;
}
