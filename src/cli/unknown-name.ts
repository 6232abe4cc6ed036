import type { DataFault, KnownName } from '../domain/form/data-fault';
import type { Words } from '../domain/form/words';
import { nearest } from './nearest';

export interface FormNamed {
  readonly id: string;
  readonly style: string;
}

/** More are counted: the schema of the form has them all. */
const mostNamed = 24;

/** A name that a data file has and nobody knows there: which was meant, and which there are. */
export function unknownNameWords(
  { path }: Pick<DataFault, 'path'>,
  known: readonly KnownName[],
  of?: FormNamed,
): Words {
  const written = String(path.at(-1) ?? '');
  const printed = known.find(({ label }) => label === written.trim());
  const id =
    printed?.id ??
    nearest(
      written,
      known.map((one) => one.id),
    );
  const meant = known.find((one) => one.id === id);
  const named = known.slice(0, mostNamed).map(nameOf);
  const more = known.length - named.length;
  const form = of ? `表单 ${of.id}（版式 ${of.style}）` : '';
  const begins = of ? `the form ${of.id} (layout ${of.style}) has no` : 'there is no';
  return {
    zh: `${form}这里没有“${written}”${meant ? `（是不是 ${nameOf(meant)}？）` : ''}；可以写的有：${named.join('、')}${more > 0 ? ` 等${known.length}个` : ''}`,
    en: `${begins} “${written}” here${meant ? ` (did you mean ${nameOf(meant)}?)` : ''}; there are ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

function nameOf({ id, label }: KnownName): string {
  return label === '' ? id : `${id} ${label}`;
}
