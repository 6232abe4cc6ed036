import type { Words } from '../../domain/form/words';
import { locationsWords, locationWords } from '../location-words';
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

/** What is to be filled in by name, and where: 项目编码（A8、A9）；绩效指标（B8、B9旁边）. Items that are missing have no cell yet. */
export function unfilledPlaces(
  findings: readonly Pick<CheckedFinding, 'params' | 'at' | 'says'>[],
  language: keyof Words,
): string {
  const cells = new Map<
    string,
    { readonly first: (typeof findings)[number]; readonly at: string[] }
  >();
  for (const one of findings) {
    const field = unfilledField(one);
    const key = `${one.says} ${field ?? ''}`;
    const known = cells.get(key) ?? { first: one, at: [] };
    cells.set(key, known);
    if (!known.at.includes(one.at[0])) known.at.push(one.at[0]);
  }
  return [...cells.values()]
    .map(({ first, at }) => {
      const field = unfilledField(first);
      const places = locationsWords(at)[language];
      if (field === null) return places;
      const words = first.says === 'missingItems' ? besideCells : ofCells;
      return fillWords(words, { field, places })[language];
    })
    .join(language === 'zh' ? '；' : '; ');
}

const ofCells: Words = { zh: '{field}（{places}）', en: '{field} ({places})' };
const besideCells: Words = { zh: '{field}（{places}旁边）', en: '{field} (beside {places})' };

/** What is to be filled in by name, each once: the fields of a form, and the places of a text. */
export function unfilledNames(
  findings: readonly Pick<CheckedFinding, 'params' | 'at'>[],
  language: keyof Words,
): readonly string[] {
  const nameOf = (one: Pick<CheckedFinding, 'params' | 'at'>) =>
    unfilledField(one) ?? locationWords(one.at[0])[language];
  return [...new Set(findings.map(nameOf))];
}
