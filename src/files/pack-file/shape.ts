import * as z from 'zod';

/**
 * A schema for every property of a type, those that may be missing too, and for nothing else: a schema that says `satisfies`
 * this follows the type, or does not compile.
 */
export type Shape<Type> = {
  readonly [Key in keyof Type]-?: z.ZodType<Exclude<Type[Key], undefined>>;
};

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

/** One of the words of a type, each named once. */
export function wordOf<Word extends string>(words: Readonly<Record<Word, true>>) {
  return z.enum(Object.keys(words) as [Word, ...Word[]]);
}

export const text = z.string();
export const someText = z.string().min(1);
export const optional = z.exactOptional;
