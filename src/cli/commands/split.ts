import type { Words } from '../../domain/form/words';
import type { ListedUnit } from '../../app/state/listed-units';
import { filledByUnits, notSplit } from '../../app/consolidate/not-split';
import { formsOfYear, otherYearWords } from '../../app/consolidate/forms-of-year';
import type { UnitFile } from '../../app/consolidate/unit-files';
import { formOfUnit, unitsNamedIn } from '../../app/consolidate/unit-forms';
import { namedPlans } from '../../app/named-plans';
import { noteProfile } from '../../app/state/note-profile';
import { unknownProfile } from '../../domain/form/profile';
import { noProfile } from '../../app/no-profile';
import { writeWorkbook } from '../../files';
import { askedPack } from '../asked-pack';
import { chosenForms } from '../chosen-forms';
import { problem } from '../command-problem';
import { unwritableProblem } from '../file-problem';
import { parentFile } from '../consolidate/parent-file';
import { unitWorkbooks } from '../consolidate/unit-workbooks';
import { listedUnits } from '../consolidate/units-list';
import { refuseWhatIsThere } from '../refuse-what-is-there';
import { languageOf } from '../language';
import { writeOutput } from '../output-workbook';
import { sayOutsideYears } from '../outside-years';
import { levelOf, needed, yearOf } from '../profile-of';
import { refuseToReplace } from '../refuse-to-replace';
import type { Command } from './command';
import { counted } from '../counted';

/** Makes a workbook for each unit of a department, with what the department's own says of it. Ends with 1 where something of that went to no unit. */
export const splitCommand: Command = {
  options: {
    'pack-file': { takes: 'several' },
    pack: { takes: 'one' },
    form: { takes: 'several' },
    style: { takes: 'several' },
    year: { takes: 'one' },
    level: { takes: 'one' },
    units: { takes: 'one' },
    from: { takes: 'one' },
    output: { short: 'o', takes: 'one' },
    overwrite: { takes: 'nothing' },
    lang: { takes: 'one' },
  },
  async run(options, terminal) {
    const language = languageOf(options);
    const { pack, catalogue } = await askedPack(options, terminal);
    const year = yearOf(options);
    const level = levelOf(options);
    const folder = needed(options, 'output', '要写入的文件夹', 'the folder to write into');
    const from = options.one('from');
    const whole = from === null ? null : await parentFile(from, year, catalogue, terminal);
    const ofYear = whole && formsOfYear(whole, year);
    const parent = ofYear?.file ?? null;
    const list = options.one('units');
    const units = await unitsOf(list, parent, terminal, language);
    const chosen = chosenForms(pack, options, null, { ...unknownProfile, level });
    const workbooks = unitWorkbooks(units, folder);
    const paths = workbooks.map(({ path }) => path);
    refuseToReplace(paths, [from, list, ...options.all('pack-file')]);
    if (!options.has('overwrite')) await refuseWhatIsThere(paths, terminal);
    await terminal.makeFolder?.(folder).catch((error: unknown) => unwritableProblem(folder, error));
    for (const { unit, path } of workbooks) {
      const profile = { year, department: unit.name, code: unit.code, unit: null };
      const forms = chosen.map((form) => formOfUnit(form, unit, parent));
      const bytes = await writeWorkbook(namedPlans(pack, forms, profile), {
        title: `${year}年${unit.name}`,
        notes: noteProfile(null, [], { ...noProfile, ...profile, level, packId: pack.id }),
      });
      await writeOutput(path, bytes, options, terminal);
    }
    sayOutsideYears({ pack, forms: chosen, year, catalogue }, terminal);
    const left = ofYear
      ? [...ofYear.others.map(otherYearWords), ...notSplit(ofYear.file, units, chosen)]
      : [];
    const coded = units.filter(({ code }) => code !== null).length;
    const head = {
      zh: `已写入 ${folder}：${units.length}个单位各一个工作簿（其中${coded}个有单位编码），每个${chosen.length}张表单。`,
      en: `Wrote ${folder}: a workbook of ${counted(chosen.length, 'form')} for each of ${counted(units.length, 'unit')} (${coded} with a code).`,
    };
    const own = parent && filledByUnits(parent);
    const said = [...left, ...(own ? [own] : [])].map((words) => words[language]);
    const written = workbooks.map(
      ({ unit, path }) => `  ${path}${unit.code === null ? '' : `  ${unit.code}`}`,
    );
    terminal.print([head[language], ...written, ...said].join('\n'));
    return left.length > 0 ? 1 : 0;
  },
};

/** Those of the list; without one, those that the department's forms name. */
async function unitsOf(
  list: string | null,
  parent: UnitFile | null,
  terminal: Parameters<Command['run']>[1],
  language: keyof Words,
): Promise<readonly ListedUnit[]> {
  if (list !== null) return listedUnits(list, terminal, language);
  const named = parent ? unitsNamedIn(parent) : [];
  if (named.length > 0) return named.map((name) => ({ name, code: null }));
  return problem(
    '不知道有哪些单位：请用 --units 给出名单（每行一个单位名称），或者用 --from 给出写有各单位的工作簿。',
    'Nobody said which units there are: give a list with --units (a name a line), or a workbook that names them with --from.',
  );
}
