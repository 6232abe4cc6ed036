import type { Catalogue } from '../app/catalogue';
import type { Narration } from '../app/narrative/narrate';
import { outlineOf, outlineSections } from '../app/narrative/outline';
import { allErrors, sectionErrors } from '../app/check/text/section-errors';
import type { Profile } from '../domain/form/profile';
import type { Facts } from '../domain/narrative/fact/fact';
import { checkedFile, type WorkbookFile } from '../files';
import type { Terminal } from './terminal/terminal';

interface NarratedFile {
  readonly path: string;
  readonly file: WorkbookFile;
  readonly catalogue: Catalogue;
  readonly packId: string | null;
  readonly profile: Profile;
  readonly narration: Narration;
  /** What is not taken from the forms. */
  readonly given: Facts;
}

/** More cells of a section are counted; `check` names them all. */
const mostPlaces = 5;

/** Which sections say what the check finds wrong in the tables: the text is as wrong as they are. */
export function sayWhatIsWrong(source: NarratedFile, terminal: Pick<Terminal, 'complain'>): void {
  const { path, file, catalogue, packId, profile, narration, given } = source;
  const { forms } = checkedFile(file, catalogue, { packId, year: profile.year });
  const sections = outlineSections(outlineOf(narration.text, [], (form) => form));
  const errors = sectionErrors(sections, { forms, given, profile });
  const count = allErrors(errors).length;
  if (count === 0) return;
  const list = sections.flatMap(({ section }) => {
    const own = errors.get(section.id) ?? [];
    if (own.length === 0) return [];
    const places = own
      .slice(0, mostPlaces)
      .map(({ form, finding }) => `${form.sheet}!${finding.at[0]}`);
    const more = own.length > mostPlaces ? `等${own.length}处` : '';
    return [`  ${section.id}  ${section.title.zh}：${places.join('、')}${more}`];
  });
  terminal.complain(
    `有${list.length}节用到的数据有错误，共${count}处，文字写的是表里现在的数。请先看 check ${path}，改好再写：\n${list.join('\n')}\nThe data of ${list.length} sections have errors: ${count}. The text says what the tables say now. See check ${path} first.`,
  );
}
