import { factLabel } from '../app/narrative/fact-label';
import type { Narration } from '../app/narrative/narrate';
import type { Facts } from '../domain/narrative/fact/fact';
import { webRemains } from '../domain/text/web-remains';
import type { FormInWorkbook } from '../files';
import type { Terminal } from './terminal/terminal';

/** Forms that stand in the workbook more than once, with their sheets, and what to do. */
export function sayWhatIsDoubled(
  { doubled }: Pick<Narration, 'doubled'>,
  forms: readonly Pick<FormInWorkbook, 'form' | 'sheet'>[],
  terminal: Terminal,
): void {
  for (const id of doubled) {
    const own = forms.filter(({ form }) => form.id === id);
    const title = own[0]?.form.title ?? id;
    const sheets = own.map(({ sheet }) => `“${sheet}”`);
    terminal.complain(
      `《${title}》（${id}）不止一张：${sheets.join('、')}。不知道以哪一张为准，没有取数；请只留一张，或者把这些数写在 --facts 的文件里。\n${id} (${title}) is there more than once: ${sheets.join(', ')}. Nobody knows which one counts, so that no figure was taken from them; leave one, or give the figures in the file of --facts.`,
    );
  }
}

/** What was pasted from a web page into the department's own words would be printed as it is. */
export function sayWhatIsOfTheWeb(given: Facts, terminal: Terminal): void {
  const found = Object.entries(given).flatMap(([name, fact]) => {
    const remains = webRemains(wordsOf({ [name]: fact }).join('\n'));
    return remains ? [{ name, ...remains }] : [];
  });
  if (found.length === 0) return;
  const lines = found.map(({ name, codes, hidden }) => {
    const signs = codes.length > 0 ? codes.join('、') : `特殊空格或看不见的字符${hidden}个`;
    return `  ${name}  ${factLabel(name).zh}：${signs}`;
  });
  terminal.complain(
    `这些文字里有从网页带来的代码，会原样印出来；请在窗格的“说明”里点“去掉它们”，或者在 --facts 的文件里去掉：\n${lines.join('\n')}\nThese words hold code or unseen letters of a web page, which are printed as they are: take them out on the page 说明, or in the file of --facts.`,
  );
}

function wordsOf(facts: Facts): readonly string[] {
  return Object.values(facts).flatMap((fact) => {
    if (fact.kind === 'text') return [fact.text];
    return fact.kind === 'list' ? fact.items.flatMap(wordsOf) : [];
  });
}
