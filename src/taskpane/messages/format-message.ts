import { fillText } from '../../app/messages/fill-text';
import type { Catalogue, MessageArguments, MessageKey } from './message-keys';

export type Translate = <Key extends MessageKey>(
  key: Key,
  ...rest: keyof MessageArguments<Key> extends never ? [] : [values: MessageArguments<Key>]
) => string;

/**
 * The texts are ICU MessageFormat, but on the way to the first paint only its simplest part is spoken: `{name}`.
 * intl-messageformat costs 9.8 KB gzip and 15 to 30 ms for its first text in a cold Chromium; a test holds every
 * text of the catalogues to this subset and to what intl-messageformat makes of it.
 */
export function createTranslate(catalogue: Catalogue): Translate {
  return (key, ...rest) => fillText(catalogue[key], rest[0] ?? {});
}
