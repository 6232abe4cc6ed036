import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Its Chinese letters are as wide as high, all others half of that, as in the fonts of official documents, which few machines have. */
const evenFont = 'Noto Sans Mono CJK SC';

export function inEvenFont(document: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(document)).map(([path, part]) => {
    const xml = strFromU8(part);
    const named = xml.replace(/w:(ascii|hAnsi|eastAsia|cs)="[^"]*"/g, `w:$1="${evenFont}"`);
    return [path, path.startsWith('word/') ? strToU8(named) : part] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

export interface ContentsEntry {
  readonly title: string;
  /** The page that the table of contents says, and the sheet of paper that LibreOffice leads to, counted from one. */
  readonly said: number;
  readonly sheet: number;
}

/** The entries of the table of contents in a PDF that LibreOffice made: they are links. */
export function contentsEntries(pdf: Uint8Array): readonly ContentsEntry[] {
  const text = new TextDecoder('latin1').decode(pdf);
  const [, kids = ''] = /\/Kids\[([^\]]*)\]/.exec(text) ?? [];
  const sheets = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => id);
  const links = text.matchAll(/\/Contents<FEFF([0-9A-F]*)>\/Dest\[(\d+) 0 R/g);
  return [...links].map(([, letters = '', id]) => {
    const [title = '', said = ''] = Buffer.from(letters, 'hex')
      .swap16()
      .toString('utf16le')
      .split('\t');
    return { title, said: Number(said), sheet: sheets.indexOf(id) + 1 };
  });
}
