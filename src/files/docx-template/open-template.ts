import { checkBeginning } from '../package/check-beginning';
import { openPackage } from '../package/package-parts';
import { readXml } from '../package/read-xml';
import { relationshipsOf } from '../package/relationships';
import { StopReading } from '../package/stop-reading';
import { StopFilling } from './unusable-template';

/** The package of a template, all of it unpacked: what is not filled goes into the new file as it was. */
export interface TemplatePackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Of what is printed: the document first, then heads, feet and notes. */
  readonly texts: ReadonlyMap<string, string>;
  readonly document: string;
  /** The ids of the styles that are headings, by their level. */
  readonly headings: ReadonlyMap<number, string>;
}

const printedTypes = ['header', 'footer', 'footnotes', 'endnotes'];
const contentTypes = '[Content_Types].xml';

export function openTemplate(bytes: Uint8Array): TemplatePackage {
  checkBeginning(bytes);
  const parts = openPackage(bytes);
  const document = relationshipsOf('', parts).find(({ type }) => type === 'officeDocument')?.target;
  if (document?.startsWith('word/') !== true) {
    throw new StopReading('notDocument', document ?? 'no document in the package');
  }
  const types = parts.text(contentTypes) ?? '';
  if (types.includes('macroEnabled') || parts.paths.some((path) => /vbaProject/i.test(path))) {
    throw new StopFilling('macros');
  }
  if (types.includes('wordprocessingml.template')) throw new StopFilling('wordTemplate');
  const related = relationshipsOf(document, parts);
  const printed = related.flatMap(({ type, target }) =>
    printedTypes.includes(type) ? [target] : [],
  );
  const texts = new Map(
    [document, ...printed].flatMap((path) => {
      const text = parts.text(path);
      return text === null ? [] : [[path, text] as const];
    }),
  );
  if (!texts.has(document)) throw new StopReading('damaged', `${document} is missing`);
  const styles = related.find(({ type }) => type === 'styles')?.target;
  return {
    parts: new Map(parts.paths.map((path) => [path, parts.bytes(path) ?? new Uint8Array()])),
    texts,
    document,
    headings: headingsOf(styles === undefined ? null : parts.text(styles)),
  };
}

/** Word calls them heading 1 in every language; only their ids differ. */
function headingsOf(xml: string | null): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let id = '';
  readXml(xml ?? '<none/>', 'styles', {
    open: (name, attributes) => {
      if (name === 'style') id = attributes.get('w:styleId') ?? '';
      if (name !== 'name') return;
      const [, level] = /^heading ([1-9])$/i.exec(attributes.get('w:val') ?? '') ?? [];
      if (level !== undefined) found.set(Number(level), id);
    },
  });
  return found;
}
