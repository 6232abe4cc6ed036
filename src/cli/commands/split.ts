import { noteProfile } from '../../app/state/profile-notes';
import { unitsNamed, valuesOfUnit } from '../../domain/consolidate/values-of-unit';
import type { Words } from '../../domain/form/words';
import { labelKey } from '../../domain/read/label-key';
import { noProfile } from '../../domain/form/profile';
import { formsInFile, writeWorkbook, type FormInFile } from '../../files';
import { consolidation } from '../../packs/consolidation/consolidation';
import { packsInOrder } from '../check/check-settings';
import { chosenForms, type ChosenForm } from '../chosen-forms';
import { problem } from '../command-problem';
import { listedUnits, type ListedUnit } from '../consolidate/units-list';
import { fileNameOf } from '../consolidate/file-name';
import { findPack } from '../find-forms';
import { refuseWhatIsThere } from '../refuse-what-is-there';
import { formFileOf } from '../form-file-of';
import { namedPlans } from '../named-plans';
import { writeOutput } from '../output-workbook';
import { needed, yearOf } from '../profile-of';
import type { Command } from './command';

/** Makes a workbook for each unit of a department, with what the department's own says of it. */
export const splitCommand: Command = {
  options: {
    'pack-file': { takes: 'several' },
    pack: { takes: 'one' },
    form: { takes: 'several' },
    style: { takes: 'several' },
    year: { takes: 'one' },
    units: { takes: 'one' },
    from: { takes: 'one' },
    output: { short: 'o', takes: 'one' },
    overwrite: { takes: 'nothing' },
  },
  async run(options, terminal) {
    const packId = needed(options, 'pack', '模板包', 'the pack');
    const catalogue = await packsInOrder(
      { pack: packId, packFiles: options.all('pack-file') },
      terminal,
    );
    const pack = findPack(packId, catalogue);
    const year = yearOf(options);
    const folder = needed(options, 'output', '要写入的文件夹', 'the folder to write into');
    const from = options.one('from');
    const parent =
      from === null ? [] : formsInFile(await formFileOf(from, terminal), catalogue).forms;
    const units = await unitsOf(options.one('units'), parent, terminal);
    const chosen = chosenForms(pack, options, null);
    const workbooks = units.map((unit) => ({
      unit,
      path: `${folder}/${fileNameOf(unit.name)}.xlsx`,
    }));
    if (!options.has('overwrite'))
      await refuseWhatIsThere(
        workbooks.map(({ path }) => path),
        terminal,
      );
    for (const { unit, path } of workbooks) {
      const profile = { year, department: unit.name, code: unit.code, unit: null };
      const forms = chosen.map((form) => ofUnit(form, unit.name, parent));
      const bytes = await writeWorkbook(namedPlans(pack, forms, profile), {
        title: `${year}年${unit.name}`,
        notes: noteProfile(null, { ...noProfile, ...profile, packId: pack.id }),
      });
      await writeOutput(path, bytes, options, terminal);
    }
    terminal.print(
      [
        `已写入 ${folder}：${units.length}个单位各一个工作簿，每个${chosen.length}张表单。`,
        `Wrote ${folder}: a workbook of ${chosen.length} forms for each of ${units.length} units.`,
        ...workbooks.map(({ path }) => `  ${path}`),
        ...notSplit(parent, units).flatMap(({ zh, en }) => [zh, en]),
      ].join('\n'),
    );
    return 0;
  },
};

/** Those of the list; without one, those that the department's forms name. */
async function unitsOf(
  list: string | null,
  parent: readonly FormInFile[],
  terminal: Parameters<Command['run']>[1],
): Promise<readonly ListedUnit[]> {
  if (list !== null) return listedUnits(list, terminal);
  const named = unitsNamed(parent.map(asValues), consolidation);
  if (named.length > 0) return named.map((name) => ({ name, code: null }));
  return problem(
    '不知道有哪些单位：请用 --units 给出名单（每行一个单位名称），或者用 --from 给出写有各单位的工作簿。',
    'Nobody said which units there are: give a list with --units (a name a line), or a workbook that names them with --from.',
  );
}

/** What the department's workbook says and no unit's does. */
function notSplit(parent: readonly FormInFile[], units: readonly ListedUnit[]): Words[] {
  const listed = new Set(units.map(({ name }) => labelKey(name)));
  const others = unitsNamed(parent.map(asValues), consolidation).filter(
    (name) => !listed.has(labelKey(name)),
  );
  const whole = parent.filter(
    ({ form, reading: { values } }) =>
      Object.keys(values).length > 0 && valuesOfUnit(form.id, values, '', consolidation) === null,
  );
  const titles = [...new Set(whole.map(({ form }) => form.title))];
  const names = [...new Set(whole.map(({ form }) => form.shortName.en))];
  return [
    ...others.map((name) => ({
      zh: `${name}不在名单里，它的行没有分出去。`,
      en: `${name} is not on the list; its rows went to nobody.`,
    })),
    ...(titles.length === 0
      ? []
      : [
          {
            zh: `这些表不分单位填列，由各单位自己填：${titles.join('、')}。`,
            en: `These forms do not tell of units one by one; each unit fills its own: ${names.join(', ')}.`,
          },
        ]),
  ];
}

function asValues({ form, reading: { values } }: FormInFile) {
  return { formId: form.id, values };
}

function ofUnit(chosen: ChosenForm, unit: string, parent: readonly FormInFile[]): ChosenForm {
  const [own, second] = parent.filter(({ form }) => form.id === chosen.form.id);
  if (!own || second) return chosen;
  const values = valuesOfUnit(own.form.id, own.reading.values, unit, consolidation);
  const style = chosen.form.styles.find(({ id }) => id === own.styleId);
  const isEmpty =
    values === null ||
    Object.values(values).every((items) => Array.isArray(items) && items.length === 0);
  return isEmpty || !style ? chosen : { ...chosen, style, values };
}
