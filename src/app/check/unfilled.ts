import type { Words } from '../../domain/form/words';
import { locationWords } from '../location-words';
import { fillWords } from '../messages/fill-text';
import type { CheckedFinding } from './report';

/** What is said of a required cell that is empty. */
export const saysUnfilled = 'missing';

/** What is to be filled in, by what is said of one place, in the words for several together. */
const together: Readonly<Record<string, Words>> = {
  [saysUnfilled]: { zh: '{count}项待填：{places}', en: 'To be filled in: {count} ({places})' },
  missingItems: { zh: '{count}项待填：{places}', en: 'To be filled in: {count} ({places})' },
  textUnfilled: {
    zh: '还有{count}处待填写：{places}',
    en: 'Still to be filled in: {count} ({places})',
  },
};

/** Whether it says that something is to be filled in, an empty cell or a gap in a text. */
export function isUnfilled({ says }: Pick<CheckedFinding, 'says'>): boolean {
  return says in together;
}

/** So many of a kind as one line; the places are listed by those who know how much room there is. */
export function unfilledWords(
  { says }: Pick<CheckedFinding, 'says'>,
  count: number,
  places: string,
): Words {
  const { [says]: words } = together;
  if (!words) throw new Error(`There are no words for several times ${says}.`);
  return fillWords(words, { count: String(count), places });
}

/** The field that is to be filled in; null in a text, which has none. */
export function unfilledField({
  params: { field },
}: Pick<CheckedFinding, 'params'>): string | null {
  return field && 'text' in field ? field.text : null;
}

/** What is to be filled in by name, each once: the fields of a form, and the places of a text. */
export function unfilledNames(
  findings: readonly Pick<CheckedFinding, 'params' | 'at'>[],
  language: keyof Words,
): readonly string[] {
  const nameOf = (one: Pick<CheckedFinding, 'params' | 'at'>) =>
    unfilledField(one) ?? locationWords(one.at[0])[language];
  return [...new Set(findings.map(nameOf))];
}
