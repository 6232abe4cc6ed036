import { isOfDepartment } from '../is-of-department';
import { ownOffices } from '../said-words';
import { broken, type TextAnswer } from '../text-finding';
import { titleOf, type PlacedStatement, type TextToCheck } from '../text-to-check';

const rule = 'DOC-UNITNAME';

/** Said once of another department, it may be one of its units. */
const fewest = 2;

/**
 * A text that speaks of another department than the forms all along: its figures are not theirs, and are not held against them. It was
 * taken over from somebody, or the department has another name now.
 */
export function checkOtherDepartment(text: TextToCheck): readonly TextAnswer[] {
  const [own] = text.departmentsOfForms;
  if (own === undefined) return [];
  const named = text.statements.filter(({ said: { entity } }) => entity !== null);
  if (named.some(({ said }) => isOfDepartment(said, text)) || speaksOf(own, text)) return [];
  const [first] = mostNamed(named);
  const entity = first?.said.entity;
  if (!first || entity == null || firstWhole(text)?.said.entity !== entity) return [];
  const { text: words, place } = first.paragraph;
  const start = words.indexOf(entity);
  if (start < 0) return [];
  return [
    broken({
      rule,
      says: 'textOtherDepartment',
      params: { found: { text: entity }, expected: { text: own } },
      ...{ paragraph: place, start, end: start + entity.length },
    }),
  ];
}

/** Below its title: there alone a department is named where the text is somebody else's. */
function speaksOf(own: string, { paragraphs }: TextToCheck): boolean {
  const title = titleOf(paragraphs);
  return paragraphs.some((text) => text !== title && text.replace(/\s/g, '').includes(own));
}

/** The first amount of all that a department gets or spends. Of its units and of those above it a text says only what they add to that. */
function firstWhole({ statements, items }: TextToCheck): PlacedStatement | undefined {
  return statements.find(({ said: { kind, item, list } }) => {
    const { isOfAllFunds, partOf } = items.get(item ?? '') ?? {};
    return kind === 'level' && list === null && isOfAllFunds === true && partOf === undefined;
  });
}

/** What is said of the one that is named most; none where each is named once, or the most are offices of the department. */
function mostNamed(named: readonly PlacedStatement[]): readonly PlacedStatement[] {
  const groups = new Map<string, PlacedStatement[]>();
  for (const one of named) {
    const entity = one.said.entity ?? '';
    groups.set(entity, [...(groups.get(entity) ?? []), one]);
  }
  const [[entity, most] = ['', []]] = [...groups].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return most.length < fewest || ownOffices.test(entity) ? [] : most;
}
