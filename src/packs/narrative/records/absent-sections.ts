import type { Words } from '../../../domain/form/words';

const notThere: Words = { zh: '原文没有这一节', en: 'the disclosure has no such section' };

/** Sections that a disclosure lacks. */
export function notPrinted(...ids: readonly string[]): Readonly<Record<string, Words>> {
  return Object.fromEntries(ids.map((id) => [id, notThere]));
}

export const tableOfForm: Words = {
  zh: '原文是表，由表单给出',
  en: 'a table, which the form gives',
};

export const notesOfForms: Words = {
  zh: '表下的注，由表单给出',
  en: 'notes below tables, which the forms give',
};

/** Words that stand in another section. */
export function saidIn(id: string): Words {
  return { zh: `原文写在 ${id} 里`, en: `said in ${id}` };
}
