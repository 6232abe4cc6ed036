import { checkValues } from '../domain/form/check-values';
import type { FormDefinition } from '../domain/form/form-definition';
import type { FormStyle } from '../domain/form/form-style';
import type { FormValues } from '../domain/form/form-values';
import type { Pack } from '../domain/form/pack';
import { readDataFile, type DataEntry } from '../files';
import { problem } from './command-problem';
import { findForm, findStyle } from './find-forms';
import { brokenJson, faultyFile, readText } from './read-text';
import type { Terminal } from './terminal/terminal';

/** What a data file says of one form. */
export interface FormData {
  readonly form: FormDefinition;
  /** Null where the file leaves the layout open. */
  readonly style: FormStyle | null;
  /** Says what is wrong with the values, for the layout that is taken. */
  valuesFor(style: FormStyle): FormValues;
}

export async function readData(
  path: string,
  pack: Pack,
  terminal: Terminal,
): Promise<readonly FormData[]> {
  const data = readDataFile(await readText(path, terminal));
  if (data.kind === 'broken') return brokenJson(path, data);
  if (data.kind === 'faulty') return faultyFile(path, data.faults);

  return data.entries.map((entry) => {
    const form = findForm(entry.form, packOfEntry(entry, pack));
    return {
      form,
      style: entry.style === null ? null : findStyle(entry.style, form),
      valuesFor: (style) => {
        const faults = checkValues(form, style, entry.values).map((fault) => {
          const whole = [...entry.path, 'values', ...fault.path];
          const of = { id: form.id, style: style.id };
          return { ...fault, path: whole, line: data.lineOf(whole), of };
        });
        // What has no faults holds values and lists of items only.
        return faults.length > 0 ? faultyFile(path, faults) : (entry.values as FormValues);
      },
    };
  });
}

function packOfEntry({ pack: id, form }: DataEntry, pack: Pack): Pack {
  if (id === null || id.toLowerCase() === pack.id) return pack;
  return problem(
    `数据文件里的表单 ${form} 属于模板包 ${id}，与 --pack ${pack.id} 不一致。`,
    `The form ${form} in the data file is of the pack ${id}, which is not --pack ${pack.id}.`,
  );
}
