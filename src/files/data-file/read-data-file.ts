import { faultAt, type DataFault, type DataPath } from '../../domain/form/data-fault';
import { isRecord } from '../../domain/form/is-record';
import type { Words } from '../../domain/form/words';
import { parseJson, type BrokenJson } from '../json/parse-json';
import { entryFields } from './entry-schema';

/** What is to be put into one form; which form it is is not looked into yet. */
export interface DataEntry {
  readonly pack: string | null;
  readonly form: string;
  readonly style: string | null;
  readonly values: unknown;
  readonly path: DataPath;
}

export interface DataFile {
  readonly kind: 'data';
  readonly entries: readonly DataEntry[];
  lineOf(path: DataPath): number;
}

export interface FaultyData {
  readonly kind: 'faulty';
  readonly faults: readonly (DataFault & { readonly line: number })[];
}

/** Reads {"forms": [{"form": "F14", "values": {…}}]}: what `read` prints is what `new` takes. */
export function readDataFile(text: string): DataFile | BrokenJson | FaultyData {
  const json = parseJson(text);
  if (json.kind === 'broken') return json;
  const { value, lineOf } = json;
  const forms = isRecord(value) ? value.forms : undefined;
  if (!Array.isArray(forms)) {
    const fault = faultAt([], expectations.file, value);
    return { kind: 'faulty', faults: [{ ...fault, line: lineOf([]) }] };
  }
  const all: readonly unknown[] = forms;
  const faults = all.flatMap((entry, index) => entryFaults(entry, ['forms', index]));
  if (faults.length > 0) {
    return { kind: 'faulty', faults: faults.map((one) => ({ ...one, line: lineOf(one.path) })) };
  }
  return { kind: 'data', entries: all.flatMap((entry, index) => entryOf(entry, index)), lineOf };
}

function entryFaults(entry: unknown, path: DataPath): DataFault[] {
  if (!isRecord(entry)) return [faultAt(path, expectations.entry, entry)];
  const { form, pack, style } = entry;
  const texts = Object.entries({ pack, style }).filter(
    ([, value]) => value !== undefined && value !== null && typeof value !== 'string',
  );
  return [
    ...(typeof form === 'string' ? [] : [faultAt([...path, 'form'], expectations.form, form)]),
    ...(isRecord(entry.values)
      ? []
      : [faultAt([...path, 'values'], expectations.values, entry.values)]),
    ...texts.map(([name, value]) => faultAt([...path, name], expectations.text, value)),
    ...Object.entries(entry)
      .filter(([name]) => !entryFields.includes(name))
      .map(([name, value]) => ({
        ...faultAt([...path, name], expectations.known, value),
        known: entryFields.map((id) => ({ id, label: '' })),
      })),
  ];
}

function entryOf(entry: unknown, index: number): DataEntry[] {
  if (!isRecord(entry) || typeof entry.form !== 'string') return [];
  const { pack, form, style, values } = entry;
  return [
    {
      pack: typeof pack === 'string' ? pack : null,
      form,
      style: typeof style === 'string' ? style : null,
      values,
      path: ['forms', index],
    },
  ];
}

const expectations = {
  file: {
    zh: '{"forms": [{"form": "表单编号", "values": {…}}, …]}',
    en: '{"forms": [{"form": "id of the form", "values": {…}}, …]}',
  },
  entry: {
    zh: '{"form": "表单编号", "values": {…}}',
    en: '{"form": "id of the form", "values": {…}}',
  },
  form: {
    zh: '加双引号的表单编号，例如 "F14"',
    en: 'the id of a form in double quotes, for example "F14"',
  },
  values: {
    zh: '由栏目编号和值组成的对象 {…}',
    en: 'an object {…} of field ids and values',
  },
  text: { zh: '加双引号的文字', en: 'a text in double quotes' },
  known: {
    zh: `以下名称之一：${entryFields.join('、')}`,
    en: `one of these names: ${entryFields.join(', ')}`,
  },
} as const satisfies Record<string, Words>;
