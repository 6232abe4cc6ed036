import type { PackageParts } from '../../package/package-parts';
import { relationshipsOf } from '../../package/relationships';
import { xmlText } from '../../xlsx/write/xml-text';

const office = 'application/vnd.openxmlformats-officedocument';
const wordParts = [
  ...['styles', 'settings', 'webSettings', 'fontTable', 'numbering', 'header', 'footer'],
  ...['footnotes', 'endnotes', 'comments'],
];

/** What a part is that is referred to like this. */
const typesOfReferences = new Map([
  ['officeDocument', `${office}.wordprocessingml.document.main+xml`],
  ...wordParts.map((part) => [part, `${office}.wordprocessingml.${part}+xml`] as const),
  ['theme', `${office}.theme+xml`],
  ['extended-properties', `${office}.extended-properties+xml`],
  ['custom-properties', `${office}.custom-properties+xml`],
  ['core-properties', 'application/vnd.openxmlformats-package.core-properties+xml'],
]);

const typesOfEndings = new Map([
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ...['png', 'jpeg', 'gif', 'bmp', 'tiff'].map((ending) => [ending, `image/${ending}`] as const),
  ['jpg', 'image/jpeg'],
  ['emf', 'image/x-emf'],
  ['wmf', 'image/x-wmf'],
]);

/**
 * What kinds the parts of a document are, where the program that made it does not say so; Word opens no file without. A part counts
 * as what it is referred to as.
 */
export function assumedTypes(opened: PackageParts): string {
  const { paths } = opened;
  const owners = paths.flatMap((path) => {
    const found = /^(?<folder>.*?)_rels\/(?<name>[^/]*)\.rels$/.exec(path)?.groups;
    return found ? [`${found.folder ?? ''}${found.name ?? ''}`] : [];
  });
  const parts = new Map(
    owners
      .flatMap((owner) => relationshipsOf(owner, opened))
      .flatMap(({ type, target }) => {
        const known = typesOfReferences.get(type);
        return known === undefined ? [] : [[target, known] as const];
      }),
  );
  const endings = new Set(['rels', 'xml', ...paths.map((path) => endingOf(path))]);
  const defaults = [...endings].map((ending) => {
    const type = typesOfEndings.get(ending) ?? 'application/octet-stream';
    return `<Default Extension="${xmlText(ending)}" ContentType="${type}"/>`;
  });
  const overrides = [...parts].map(
    ([path, type]) => `<Override PartName="/${xmlText(path)}" ContentType="${type}"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join('')}</Types>`;
}

function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? 'xml';
}
