import type { Catalogue } from '../app/catalogue';
import { mistakesOf } from '../app/check/mistakes';
import { blanksOf } from '../app/check/open-mistakes';
import { checkedFile, type WorkbookFile } from '../files';
import type { Terminal } from './terminal/terminal';

interface PrintedFile {
  readonly path: string;
  readonly file: WorkbookFile;
  readonly catalogue: Catalogue;
  readonly packId: string | null;
  readonly profile: { readonly year: number | null };
}

/** More are counted; `check` names them all. */
const mostPlaces = 5;

/** Which required cells the tables of a document lack: before somebody uses it. */
export function sayWhatIsBlank(
  { path, file, catalogue, packId, profile }: PrintedFile,
  terminal: Pick<Terminal, 'complain'>,
): void {
  const { forms, accepted } = checkedFile(file, catalogue, { packId, year: profile.year });
  const blanks = blanksOf(forms.map((form) => ({ form, ...mistakesOf(form, accepted) })));
  if (blanks.length === 0) return;
  const all = [...new Set(blanks.map(({ sheet, at }) => `${sheet}!${at}`))];
  const places = all.slice(0, mostPlaces);
  const [zh, en] = all.length > mostPlaces ? ['等', ', …'] : ['', ''];
  terminal.complain(
    `表里还有${blanks.length}处必填的格子空着：${places.join('、')}${zh}。请看 check ${path}，补上再用这份文档。\nRequired cells that are still empty: ${blanks.length} (${places.join(', ')}${en}). See check ${path} and fill them in before you use the document.`,
  );
}
