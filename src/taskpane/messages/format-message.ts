import { fillText } from '../../app/messages/fill-text';
import type { Language } from './languages';
import { marks } from './marks';
import type { messageArguments } from './message-keys';

/** Texts by their keys, with the arguments each takes. */
type ArgumentLists = Readonly<Record<string, readonly string[]>>;

export type TranslateOf<Lists extends ArgumentLists> = <Key extends keyof Lists & string>(
  key: Key,
  ...rest: Lists[Key][number] extends never
    ? []
    : [values: Readonly<Record<Lists[Key][number], string | readonly string[]>>]
) => string;

export type Translate = TranslateOf<typeof messageArguments>;

/**
 * The texts are ICU MessageFormat, but on the way to the first paint only its simplest part is spoken: `{name}`.
 * intl-messageformat costs 9.8 KB gzip and 15 to 30 ms for its first text in a cold Chromium; a test holds every
 * text of the catalogues to this subset and to what intl-messageformat makes of it. Several values, such as names of sheets, are parted
 * as the language parts them.
 */
export function createTranslate<Lists extends ArgumentLists = typeof messageArguments>(
  catalogue: Readonly<Record<keyof NoInfer<Lists> & string, string>>,
  language: Language,
): TranslateOf<Lists> {
  const { comma } = marks[language];
  const printed = (value: string | readonly string[]) =>
    typeof value === 'string' ? value : value.join(comma);
  return (key, ...rest) => {
    const values: Readonly<Record<string, string | readonly string[]>> = rest[0] ?? {};
    return fillText(
      catalogue[key],
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, printed(value)])),
    );
  };
}
