import type { AvailableForm } from '../../app';

/** The forms that a query means, best first. An empty query means all, as they come. */
export function searchForms(
  forms: readonly AvailableForm[],
  query: string,
): readonly AvailableForm[] {
  const wanted = bare(query);
  if (wanted === '') return forms;
  return forms
    .map((form, order) => ({ form, order, rank: rankOf(form, wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ form }) => form);
}

/** Those of them that a query names, not only by letters that stand in their names in that order. */
export function namedForms(
  forms: readonly AvailableForm[],
  query: string,
): readonly AvailableForm[] {
  const wanted = bare(query);
  return forms.filter((form) => rankOf(form, wanted) < weakMatch);
}

const weakMatch = 5;
const noMatch = 6;

/** What the button below a form of which there is one for each project says, and what else is typed to find it. */
const perProject = ['每个项目一张', 'mgxmyz', '逐个项目', '批量', 'oneforeachproject'];

/** How well a form fits; the smaller the better. */
function rankOf(form: AvailableForm, wanted: string): number {
  const { id, title, shortName, initials, isPerProject } = form;
  const names = [title, shortName.zh, shortName.en].map(bare);
  const number = /^f?0*(\d+)$/.exec(wanted)?.[1];
  if (bare(id) === wanted || (number !== undefined && numberOf(id) === number)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.includes(wanted))) return 2;
  if (initials.startsWith(wanted)) return 3;
  if (initials.includes(wanted)) return 4;
  if (isPerProject && wanted.length > 1 && perProject.some((words) => words.includes(wanted)))
    return 4;
  // Left-out words: 三公预算表 for “三公”经费预算表, sgb for sgjfysb.
  const isLongEnough = wanted.length > (/^[a-z]/.test(wanted) ? 2 : 1);
  return isLongEnough && [title, shortName.zh, initials].some((name) => skips(bare(name), wanted))
    ? weakMatch
    : noMatch;
}

/** Without what nobody types: quotation marks, brackets, spaces, capital letters, full-width forms. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

function numberOf(id: string): string | undefined {
  return /^[a-z]+0*(\d+)$/i.exec(id)?.[1];
}

/** Whether the letters stand in the text in that order, with others between them. */
function skips(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
