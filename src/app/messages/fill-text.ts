import type { Words } from '../../domain/form/words';

export type TextValues = Readonly<Record<string, string>>;

/**
 * Puts the values where the text has their names in braces: {sheet}. In “{field}” the quotation marks of the value itself become
 * single ones (GB/T 15834 asks this of Chinese, and English does the same): “‘三公’经费合计”.
 */
export function fillText(text: string, values: TextValues): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`Message argument ${name} is missing.`);
    const isQuoted = text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    return isQuoted ? innerQuotes(value) : value;
  });
}

/** Quotation marks within others. */
export function innerQuotes(text: string): string {
  return text.replace(/“/g, '‘').replace(/”/g, '’');
}

export function fillWords({ zh, en }: Words, values: TextValues): Words {
  return { zh: fillText(zh, values), en: fillText(en, values) };
}
