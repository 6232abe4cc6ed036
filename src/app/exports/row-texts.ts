import { placeKey, wordsKey } from '../../domain/exports/figure-paths';
import type { ScopePath } from '../../domain/form/scope-path';
import type { FormReading } from '../../domain/read/form-reading';

/** What the fields of an item say, as `wordsKey` has it. */
export type RowTexts = (scope: ScopePath) => ReadonlyMap<string, string>;

const nothing: ReadonlyMap<string, string> = new Map();

export function rowTexts({ cells }: FormReading): RowTexts {
  const textsIn = new Map<string, Map<string, string>>();
  for (const { scope, field, raw } of cells) {
    const row = placeKey(scope, '');
    const texts = textsIn.get(row) ?? new Map<string, string>();
    textsIn.set(row, texts.set(field, wordsKey(String(raw ?? ''))));
  }
  return (scope) => textsIn.get(placeKey(scope, '')) ?? nothing;
}
