import type { Words } from '../../domain/form/words';
import { textSettings } from '../../packs/narrative/text-settings';

/** What a choice is called. */
export function choiceLabel(name: string, value: string): Words | null {
  const setting = textSettings.find((one) => one.name === name);
  return setting?.choices.find((one) => one.value === value)?.label ?? null;
}

const choices = new Map(
  textSettings.map(({ name, choices: all }) => [name, all.map(({ value }) => value)]),
);

/** What can be chosen for a setting of the text; null for the name of anything else. */
export function choicesOf(name: string): readonly string[] | null {
  return choices.get(name) ?? null;
}
