import { textHash } from '../../domain/text/text-hash';

/** The namespace of our one custom XML part. */
export const notesNamespace = 'urn:budget-forms:1';

/** One thing that is noted in a workbook, beside its sheets. */
export interface Note {
  readonly kind: string;
  /** Of the shape of what it holds. */
  readonly version: number;
  readonly content: unknown;
}

const notePattern =
  /<note\s+kind="(?<kind>\w+)"\s+version="(?<version>\d+)"\s+hash="(?<hash>\w+)"\s*>(?<text>[^<]*)<\/note>/g;

/**
 * Reads notes. Each carries a hash of its text: what was cut off, or changed by another hand, is left out. A part of XML is not in
 * Excel's undo stack (office-js issue 6415), so that a note may be younger than the sheets: nothing may rely on both agreeing.
 */
export function parseNotes(xml: string): readonly Note[] {
  return [...xml.matchAll(notePattern)].flatMap(({ groups }) => {
    const { kind = '', version, hash, text = '' } = groups ?? {};
    const json = unescaped(text);
    if (textHash(json) !== hash) return [];
    const content = parsed(json);
    return content === undefined ? [] : [{ kind, version: Number(version), content }];
  });
}

export function printNotes(notes: readonly Note[]): string {
  const printed = notes.map(({ kind, version, content }) => {
    const json = JSON.stringify(content);
    return `<note kind="${kind}" version="${version}" hash="${textHash(json)}">${escaped(json)}</note>`;
  });
  return `<budgetForms xmlns="${notesNamespace}">${printed.join('')}</budgetForms>`;
}

/** The notes with one instead of those of its kind. */
export function withNote(notes: readonly Note[], note: Note): readonly Note[] {
  return [...notes.filter(({ kind }) => kind !== note.kind), note];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const escapes = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
] as const;

function escaped(text: string): string {
  return escapes.reduce((rest, [sign, entity]) => rest.replaceAll(sign, entity), text);
}

/** Excel may write more of them than we do. */
function unescaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  };
  return text.replace(
    /&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<name>\w+));/gi,
    (whole, ...rest) => {
      const { hex, decimal, name } = rest.at(-1) as Record<string, string | undefined>;
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return names[name ?? ''] ?? whole;
    },
  );
}
