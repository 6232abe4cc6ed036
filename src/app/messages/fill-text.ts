import type { Words } from '../../domain/form/words';

export type TextValues = Readonly<Record<string, string>>;

/** Puts the values where the text has their names in braces: {sheet}. */
export function fillText(text: string, values: TextValues): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`Message argument ${name} is missing.`);
    return value;
  });
}

export function fillWords({ zh, en }: Words, values: TextValues): Words {
  return { zh: fillText(zh, values), en: fillText(en, values) };
}
