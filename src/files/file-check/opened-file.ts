import { nothingCheckedWords } from '../../app/check/nothing-checked';
import { catalogue, packList, type PackFacts } from '../../app/catalogue';
import type { Excerpt } from '../../app/check/excerpt/excerpt';
import { documentExcerpts } from '../../app/check/excerpt/document-excerpts';
import { sheetExcerpts } from '../../app/check/excerpt/sheet-excerpts';
import { damageWords } from '../../app/messages/damage-words';
import { mistakesOf, type MistakesOfForm } from '../../app/check/mistakes';
import { untoldOf } from '../../app/check/texts/undecided-texts';
import { unitEvidenceWords } from '../../app/check/texts/unit-evidence-words';
import { packChoiceWords } from '../../app/check/texts/pack-choice-words';
import type { CheckedFinding, CheckedForm, CheckReport } from '../../app/check/report';
import { describeReport } from '../../app/report/describe-report';
import { reportText } from '../../app/report/report-text';
import type { Words } from '../../domain/form/words';
import type { MoneyUnit } from '../../domain/money/money-unit';
import type { PackChoice } from '../../domain/recognize/origin/choose-pack';
import type { UnknownTable } from '../../domain/recognize/recognize-tables';
import { annotatedCopy, type AnnotatedCopy } from './annotated-copy';
import type { FormInFile } from '../forms-in-file/form-in-file';
import type { UnreadableFile } from '../package/stop-reading';
import { readNamedFile, type ReadableFile } from '../read-file';
import { checkSearched, searchFile, type CheckedFile } from './checked-file';

/** What the rules say of a file that somebody opened to have it checked: plain data, from whichever thread. */
export interface OpenedCheck {
  readonly kind: ReadableFile['kind'];
  readonly verdict: CheckReport['verdict'];
  readonly ledger: CheckReport['ledger'];
  readonly forms: readonly OpenedForm[];
  readonly found: readonly FoundForm[];
  /** Why there was nothing to check, in a sentence; null where there was. */
  readonly nothing: Words | null;
  readonly unknown: readonly UnknownTable[];
  /** Where those stand of which nobody knows what their amounts are in. */
  readonly openUnits: readonly string[];
  /** Whose forms those without marks are; null where all have one. */
  readonly pack: OpenedPack | null;
  /** The report, to be copied. */
  readonly report: Words;
}

export interface OpenedForm extends MistakesOfForm {
  readonly key: string;
  readonly form: Pick<
    CheckedForm,
    'form' | 'isText' | 'sheet' | 'place' | 'region' | 'unit' | 'undecided'
  >;
  /** What stands at its findings. */
  readonly excerpts: ReadonlyMap<CheckedFinding, Excerpt>;
}

/** A form that was recognised: where, and how surely; null where nothing was doubtful. */
export interface FoundForm {
  readonly title: string;
  readonly name: string;
  readonly at: string;
  readonly confidence: number | null;
  /** Its title is that of another layout than its rows. */
  readonly otherTitle: Words | null;
  /** In which unit its amounts are read, and why; null where it says it itself. */
  readonly unit: Words | null;
}

/** Which pack forms are taken to be of and why, and which others there are. */
export interface OpenedPack {
  readonly said: Words;
  /** Null where nobody can tell. */
  readonly packId: string | null;
  readonly packs: readonly PackFacts[];
}

export type OpenStep = 'reading' | 'recognizing' | 'checking' | 'describing';

export interface OpenRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the user reads it: 2026-11-26 10:30. */
  readonly time: string;
  /** The pack that the user says it is of. */
  readonly packId?: string | undefined;
  /** What the user says that amounts are in where the file does not. */
  readonly unit?: MoneyUnit | undefined;
}

/** A file that was checked. */
export interface OpenedFile {
  readonly kind: 'opened';
  readonly check: OpenedCheck;
  annotate(language: keyof Words): AnnotatedCopy;
}

/** Reads and checks a file, step by step: `onStep` may let others go on in between. */
export async function openFile(
  { name, bytes, time, packId, unit }: OpenRequest,
  onStep: (step: OpenStep) => Promise<void>,
): Promise<OpenedFile | UnreadableFile> {
  await onStep('reading');
  const file = await readNamedFile(name, bytes);
  if (file.kind === 'unreadable') return file;
  await onStep('recognizing');
  const searched = searchFile(file, catalogue, {
    packId: packId ?? null,
    year: null,
    unit: unit ?? null,
  });
  await onStep('checking');
  const checked = checkSearched(searched);
  await onStep('describing');
  return {
    kind: 'opened',
    check: openedCheck(file, checked, { name, time }),
    annotate: (language) => annotatedCopy(bytes, file.kind, checked, language),
  };
}

function openedCheck(
  file: ReadableFile,
  checked: CheckedFile,
  { name, time }: Pick<OpenRequest, 'name' | 'time'>,
): OpenedCheck {
  const { forms, found, unknown, unread, accepted, nothing, report, profile } = checked;
  const excerptOf =
    file.kind === 'workbook'
      ? sheetExcerpts(file.sheets.map(({ grid }) => grid))
      : documentExcerpts(file);
  const described = (language: keyof Words) =>
    reportText(
      describeReport(
        {
          ...{ forms, accepted, unread, nothing, file: name, time },
          department: profile?.department ?? null,
          year: profile?.year ?? null,
        },
        language,
      ),
      language,
    );
  return {
    kind: file.kind,
    verdict: report.verdict,
    ledger: report.ledger,
    forms: forms.map((form, index): OpenedForm => {
      const excerpts = form.findings.flatMap((finding) => {
        const excerpt = excerptOf(finding, form);
        return excerpt ? [[finding, excerpt] as const] : [];
      });
      const key = String(index);
      return {
        ...mistakesOf(form, accepted),
        key,
        form: shownForm(form),
        excerpts: new Map(excerpts),
      };
    }),
    found: found.map(foundForm),
    openUnits: found.filter(({ unitBy }) => unitBy === 'open').map(addressOfForm),
    nothing: nothing && nothingCheckedWords[nothing],
    unknown,
    pack: found.every(({ isMarked }) => isMarked) ? null : openedPack(checked.pack()),
    report: { zh: described('zh'), en: described('en') },
  };
}

function addressOfForm({ place, sheet }: FormInFile): string {
  return place ?? sheet;
}

function foundForm(found: FormInFile): FoundForm {
  const { form, recognized, reading, unitBy } = found;
  const other = reading.problems.find((one) => one.kind === 'otherTitle');
  return {
    ...{ title: form.title, name: form.shortName.en, at: addressOfForm(found) },
    unit: unitBy ? unitEvidenceWords(unitBy) : null,
    confidence: recognized?.confidence ?? null,
    otherTitle: other ? damageWords(other) : null,
  };
}

function openedPack(choice: PackChoice): OpenedPack {
  return {
    said: packChoiceWords(choice, catalogue.packs),
    packId: 'packId' in choice ? choice.packId : null,
    packs: packList(),
  };
}

/** Without what only rules look at. */
function shownForm(checked: CheckedForm): OpenedForm['form'] {
  const { form, isText, sheet, place, region, unit } = checked;
  // The unit is asked for once, for all forms of the file.
  const undecided = untoldOf(checked).filter(({ why }) => why !== 'unitOpen');
  const { id, title, shortName, perProject, mayRepeat } = form;
  return {
    form: {
      ...{ id, title, shortName },
      ...(perProject && { perProject }),
      ...(mayRepeat && { mayRepeat }),
    },
    ...(isText ? { isText } : {}),
    ...{ sheet, region, unit, undecided },
    ...(place === undefined ? {} : { place }),
  };
}
