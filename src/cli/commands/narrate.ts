import { factDefinitionOf } from '../../app/narrative/fact-definition-of';
import { factLabel } from '../../app/narrative/fact-label';
import { narrate, type Narration } from '../../app/narrative/narrate';
import { offeredStyles } from '../../app/narrative/offered-styles';
import { plainText } from '../../app/narrative/plain-text';
import { givenFacts as typedFacts } from '../../app/narrative/read-draft';
import { choicesOf } from '../../app/narrative/text-choices';
import { factsKey, typedIn } from '../../app/narrative/typed-facts';
import { formFigures } from '../../domain/check/form-figures';
import { readProfile } from '../../app/state/profile-notes';
import { styleOf } from '../../domain/form/form-definition';
import type { DepartmentProfile } from '../../domain/form/profile';
import type { NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import {
  workbookForms,
  readFactsFile,
  type FactsFile,
  type FormInWorkbook,
  type WorkbookFile,
} from '../../files';
import { narrativeStyles } from '../../packs/narrative';
import type { Arguments } from '../arguments';
import { sayWhatIsBlank } from '../blank-cells';
import { problem } from '../command-problem';
import { sayWhosePacks } from '../whose-packs';
import { sayWhatIsWrong } from '../data-errors';
import { sayWhatIsDoubled, sayWhatIsOfTheWeb } from '../narrated-faults';
import { unwritableProblem } from '../file-problem';
import { availablePacks, findPack, noSuch, thereAre } from '../find-forms';
import { needed, profileOf } from '../profile-of';
import { sayIfNotPublishedThen } from '../published-then';
import { refuseToReplace } from '../refuse-to-replace';
import { brokenJson, faultyFile, readText } from '../read-text';
import type { Terminal } from '../terminal/terminal';
import { sayWhatItHolds, wordDocument } from '../word-document';
import { filledTemplate, sayWhatIsUnfilled } from '../word-template';
import { workbookOf } from '../workbook-of';
import { tellYearsApart, yearsOfForms } from '../years-apart';
import type { Command } from './command';

/** Writes the text of a disclosure from the forms of a workbook. */
export const narrateCommand: Command = {
  options: {
    'pack-file': { takes: 'several' },
    pack: { takes: 'one' },
    style: { takes: 'one' },
    year: { takes: 'one' },
    unit: { takes: 'one' },
    published: { takes: 'one' },
    facts: { takes: 'one' },
    'full-shares': { takes: 'nothing' },
    'mixed-years': { takes: 'nothing' },
    format: { takes: 'one' },
    template: { takes: 'one' },
    output: { short: 'o', takes: 'one' },
    overwrite: { takes: 'nothing' },
  },
  async run(options, terminal) {
    const [path, second] = options.words;
    if (path === undefined || second !== undefined) {
      return problem(
        '请给出一个填好的 .xlsx 文件。',
        'Name one .xlsx file with forms that are filled in.',
      );
    }
    const format = formatOf(options);
    const read = [path, options.one('template'), options.one('facts')];
    refuseToReplace([options.one('output')], read);
    const catalogue = await availablePacks(options.all('pack-file'), terminal);
    const file = await workbookOf(path, terminal);
    const { forms } = workbookForms(file, catalogue);
    if (forms.length === 0) {
      return problem(`${path} 里没有认出表单。`, `No form was recognised in ${path}.`);
    }
    const known = profileOf(options, saidInWorkbook(file, forms));
    const { year } = known;
    const mixed = { isDocument: format === 'docx', mayBeMixed: options.has('mixed-years') };
    tellYearsApart(forms, { year, ...mixed }, terminal);
    const packId = options.one('pack') ?? mostOf(forms);
    const style = styleFor(findPack(packId, catalogue).id, options.one('style'));
    const fromFile = await givenFacts(options.one('facts'), style, terminal);
    const given = {
      ...typedFacts(typedIn(file.notes, factsKey(known)), style.printing.unit),
      ...fromFile.facts,
    };
    const isSaid = options.one('published') !== null;
    const published = (isSaid ? null : fromFile.published) ?? known.published ?? null;
    const profile = { ...known, published };
    sayIfNotPublishedThen(profile, terminal);
    const figures = forms.map(({ form, styleId, reading, sheet }) => ({
      form,
      sheet,
      figures: formFigures(styleOf(form, styleId), reading, form.unit),
    }));
    const printing = options.has('full-shares') ? { hasFullShares: true } : {};
    const narration = narrate({ forms: figures, profile, style, given, printing });
    const titles = new Map(
      catalogue.packs.flatMap((pack) => pack.forms.map((form) => [form.id, form.title])),
    );
    const titleOf = (id: string) => titles.get(id) ?? id;
    const template = options.one('template');
    const narrated = {
      ...{ path, file, catalogue, profile, narration, given },
      packId: options.one('pack'),
    };
    sayWhosePacks(forms, packId, catalogue, terminal);
    sayWhatIsWrong(narrated, terminal);
    sayWhatIsDoubled(narration, forms, terminal);
    sayWhatIsOfTheWeb(given, terminal);
    if (format === 'text') {
      await deliver(plainText(narration.text, titleOf), options, terminal);
      sayWhatIsOpen(narration, terminal);
      return 0;
    }
    const source = {
      ...{ forms, file, profile, packId, catalogue, narration },
      style: narration.style,
    };
    if (template === null) {
      const { bytes, disclosure } = await wordDocument(source);
      await write(bytes, options, terminal);
      sayWhatItHolds(disclosure, narration.style, titleOf, terminal);
      sayWhatIsBlank(narrated, terminal);
      sayWhatIsOpen(narration, terminal);
      return 0;
    }
    const filled = await filledTemplate(template, source, terminal);
    await write(filled.bytes, options, terminal);
    sayWhatIsUnfilled(filled, terminal);
    sayWhatIsBlank(narrated, terminal);
    return 0;
  },
};

const formats = ['text', 'docx'] as const;

function formatOf(options: Arguments): (typeof formats)[number] {
  const template = options.one('template');
  const asked = options.one('format') ?? (template === null ? 'text' : 'docx');
  const format = formats.find((one) => one === asked);
  if (!format) return noSuch(asked, formats, { zh: '格式', en: 'format' }, thereAre);
  if (format === 'text' && template !== null) {
    return problem(
      '--template 只用于 Word 文档，请去掉 --format text。',
      '--template is for Word documents: leave out --format text.',
    );
  }
  if (format === 'docx' && options.one('output') === null) {
    return problem(
      'Word 文档要写入文件，请用 -o 给出文件名，例如 -o 预算公开.docx。',
      'A Word document goes into a file: name it with -o, such as -o OUT.docx.',
    );
  }
  return format;
}

/** What was saved with the workbook, else the year that all its forms say. */
function saidInWorkbook(
  { notes, names }: WorkbookFile,
  forms: readonly FormInWorkbook[],
): Partial<Pick<DepartmentProfile, 'year' | 'department' | 'published'>> {
  const saved = readProfile(notes, names);
  const years = yearsOfForms(forms);
  const [only = null] = years;
  return {
    year: saved?.year ?? (years.length === 1 ? only : null),
    department: saved?.department ?? null,
    published: saved?.published ?? null,
  };
}

/** The pack that most forms are of. */
function mostOf(forms: readonly FormInWorkbook[]): string {
  const counts = new Map<string, number>();
  for (const { packId } of forms) counts.set(packId, (counts.get(packId) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? '';
}

function styleFor(packId: string, asked: string | null): NarrativeStyle {
  const offered = offeredStyles(packId);
  if (asked === null) {
    return offered[0] ?? problem('没有说明文字的版式。', 'There is no layout of the text.');
  }
  const ids = narrativeStyles.map(({ id }) => id);
  const style = narrativeStyles.find(({ id }) => id === asked);
  return style ?? noSuch(asked, ids, { zh: '说明版式', en: 'layout of the text' }, thereAre);
}

async function givenFacts(
  path: string | null,
  { printing: { unit } }: NarrativeStyle,
  terminal: Terminal,
): Promise<Pick<FactsFile, 'facts' | 'published'>> {
  if (path === null) return { facts: {}, published: null };
  const reading = readFactsFile(await readText(path, terminal), {
    definitionOf: factDefinitionOf,
    choicesOf,
    unit,
  });
  if (reading.kind === 'broken') return brokenJson(path, reading);
  return reading.kind === 'faulty' ? faultyFile(path, reading.faults) : reading;
}

async function deliver(text: string, options: Arguments, terminal: Terminal): Promise<void> {
  if (options.one('output') === null) terminal.print(text);
  else await write(new TextEncoder().encode(`${text}\n`), options, terminal);
}

async function write(bytes: Uint8Array, options: Arguments, terminal: Terminal): Promise<void> {
  const output = needed(options, 'output', '输出文件', 'the file to write');
  await terminal
    .writeFile(output, bytes, options.has('overwrite') ? 'replace' : 'refuse')
    .catch((error: unknown) => unwritableProblem(output, error));
  terminal.print(`已写入 ${output}。\nWrote ${output}.`);
}

/** What a reader of the text would stumble over, with the names that --facts takes. */
function sayWhatIsOpen(narration: Narration, terminal: Terminal): void {
  const { gaps } = narration;
  if (gaps.length === 0) return;
  const list = gaps.map((name) => `  ${name}  ${factLabel(name).zh}`).join('\n');
  terminal.complain(
    `还有${gaps.length}项待填，可以写在 --facts 的文件里：\n${list}\n${gaps.length} facts are still open; --facts takes them by these names.`,
  );
}
