import { formAddress } from '../../app/address-of';
import type { Catalogue } from '../../app/catalogue';
import { packChoiceWords } from '../../app/check/texts/pack-choice-words';
import { readProfile } from '../../app/state/profile-notes';
import type { Words } from '../../domain/form/words';
import type { PackChoice } from '../../domain/recognize/origin/choose-pack';
import type { SaidOrigin } from '../../domain/recognize/origin/said-origin';
import { packsInOrder } from '../packs-in-order';
import { problem } from '../command-problem';
import { readFormFileAt } from '../form-file-of';
import { formsFoundText, problemsIn } from '../forms-found';
import {
  formsInFile,
  withElsewhere,
  type FormInFile,
  type FormsInFile,
  type GivenPack,
  type ReadableFile,
} from '../../files';
import { languageOf } from '../language';
import type { Command } from './command';

/** Reads the forms of a workbook, a document or a text. */
export const readCommand: Command = {
  options: {
    pack: { takes: 'one' },
    'pack-file': { takes: 'several' },
    json: { takes: 'nothing' },
    lang: { takes: 'one' },
  },
  async run(options, terminal) {
    const [path, second] = options.words;
    if (path === undefined) {
      return problem(
        '请给出要读取的 .xlsx、.docx 或 .txt 文件。',
        'Name the .xlsx, .docx or .txt file that is to be read.',
      );
    }
    if (second !== undefined) {
      return problem(
        `一次只能读取一个文件，多了“${second}”。`,
        `Only one file can be read at once: “${second}” is too many.`,
      );
    }
    const language = languageOf(options);
    const asked = options.one('pack');
    const packFiles = options.all('pack-file');
    const catalogue = await packsInOrder({ pack: asked, packFiles }, terminal);
    const { file } = await readFormFileAt(path, terminal);
    const found = formsInFile(file, withElsewhere(catalogue), givenPack(file, asked));
    terminal.print(
      options.has('json')
        ? JSON.stringify(readFacts(path, found), null, 2)
        : [formsFoundText(path, found, language), ...packText(found, catalogue, language)].join(
            '\n',
          ),
    );
    return 0;
  },
};

/** What was asked for, else what a workbook says that was made with the add-in. */
function givenPack(file: ReadableFile, asked: string | null): GivenPack | null {
  if (asked !== null) return { kind: 'asked', packId: asked };
  const profile = file.kind === 'workbook' ? readProfile(file.notes, file.names) : null;
  return profile && { kind: 'noted', packId: profile.packId };
}

/** A mark says which pack its form is of. */
function packText(
  { pack, forms, unknown }: FormsInFile,
  { packs }: Catalogue,
  language: keyof Words,
): string[] {
  if (unknown.length === 0 && forms.every(({ isMarked }) => isMarked)) return [];
  const choice = pack();
  const { [language]: said } = packChoiceWords(choice, packs);
  const how = { zh: '（--pack 后面写模板包。）', en: ' (--pack takes one.)' }[language];
  return [said + ('packId' in choice ? '' : how)];
}

function readFacts(file: string, found: FormsInFile) {
  const { forms, sheetsWithoutForm, unknown } = found;
  return {
    file,
    forms: forms.map((form) => ({
      pack: form.packId,
      form: form.form.id,
      style: form.styleId,
      title: form.form.title,
      sheet: form.tab ?? form.sheet,
      at: formAddress(form),
      hidden: form.isHidden,
      marked: form.isMarked,
      ...unitFacts(form),
      ...recognizedFacts(form, found),
      values: form.reading.values,
      problems: problemsIn(form).map((one) => ({
        ...one,
        at: found.placeOf(form.sheet, one.at) ?? form.sheet,
      })),
    })),
    pack: packFacts(found.pack()),
    sheetsWithoutForm,
    ...(unknown.length === 0 ? {} : { unknownTables: unknown }),
  };
}

/** Whose forms they are, how surely and why. */
function packFacts(choice: PackChoice) {
  const { kind, evidence } = choice;
  const rounded = (share: number) => Math.round(share * 100) / 100;
  const saidBy = <Said>(one: SaidOrigin<Said> | null) =>
    one && { ...one, strength: rounded(one.strength) };
  return {
    kind,
    pack: 'packId' in choice ? choice.packId : null,
    ...(choice.kind === 'chosen' ? { confidence: rounded(choice.confidence) } : {}),
    ...('packIds' in choice ? { candidates: choice.packIds } : {}),
    evidence: { ...evidence, place: saidBy(evidence.place), year: saidBy(evidence.year) },
  };
}

/** What its amounts are in where it does not say so itself, and what tells it. */
function unitFacts({ unitBy, reading: { unit } }: FormInFile) {
  if (unitBy === undefined) return { unit };
  return { unit, unitBy: unitBy === 'open' ? { kind: unitBy } : unitBy.evidence };
}

/** Of a form in a document: how it was recognised, and where each of its values stands. */
function recognizedFacts({ recognized, reading, sheet }: FormInFile, { placeOf }: FormsInFile) {
  if (recognized === null) return {};
  const { tables, confidence, title, found, labels, repeatedHeads } = recognized;
  return {
    tables,
    confidence: Math.round(confidence * 100) / 100,
    evidence: { title, labelsFound: found, labels, repeatedHeads },
    cells: reading.cells.flatMap(({ field, scope, at, value }) =>
      value === null ? [] : [{ field, scope, at: placeOf(sheet, at) ?? sheet, value }],
    ),
  };
}
