import { chosenText, conflictsIn, type MergeChoice } from '../../domain/merge/merged-text';
import { problemOf, sheetProtected, type Problem } from '../problem';
import type { NamedSheets, SheetChange, WholeSheet, WorkbookPort } from '../ports';
import { sheetsChanged } from '../sheets-changed';
import { conflictKey } from './conflict-key';
import { noteBases, type NewBases } from './base-notes';
import { fitEditedLines } from './fit-edited-lines';
import { headingsIn, headingsPart, headingSteps } from './heading-steps';
import { planRefresh, type SectionTarget, type TextItem } from './plan-refresh';
import { sectionOnSheet, type SectionOnSheet } from './section-on-sheet';
import { isSameText, type TextRef } from './text-mark';
import { noteFacts, type KeyedFacts, type NotedFacts } from './typed-facts';
import { textToLines } from './written-lines';
import { writtenTexts, type WrittenText } from './written-texts';

export interface RefreshRequest {
  readonly sections: readonly WantedSection[];
  /** What the text consists of: where a section belongs that is not there. */
  readonly order: readonly TextItem[];
  /** What was typed for it, which from now on goes with the workbook. */
  readonly facts: KeyedFacts;
  /** Whether rows are made to fit what the user wrote into them though nothing is out of date. */
  readonly isFitting?: boolean;
}

export interface WantedSection {
  readonly text: TextRef & Pick<WrittenText, 'range'>;
  readonly sheetId: string;
  readonly part: string;
  /** As it is printed now. */
  readonly fresh: readonly string[];
  /** What was chosen, by the conflicts as they were seen. */
  readonly choices: ReadonlyMap<string, MergeChoice>;
  /** Whether it is written again though the user deleted it. */
  readonly isRestored: boolean;
}

export type RefreshOutcome =
  | {
      readonly kind: 'refreshed';
      readonly count: number;
      /** Paragraphs whose rows were made to fit; null where that was not asked for, or other things were done. */
      readonly fitted: number | null;
      /** Sections in conflict for which nothing, or no longer what stands there, was chosen. */
      readonly asked: number;
      /** Sheets on which the cells below are not free. */
      readonly noRoom: readonly string[];
      /** Null where nothing was written. */
      readonly noted: NotedFacts | null;
    }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** Sheets that read otherwise now; null where nobody knows. */
      readonly changed: readonly string[] | null;
    };

/**
 * Brings sections up to date with what stands on their sheets at that moment, in two requests and one step to undo. Whatever was
 * typed since the page was drawn is merged too.
 */
export async function refreshText(
  workbook: WorkbookPort,
  request: RefreshRequest,
): Promise<RefreshOutcome> {
  let before: readonly WholeSheet[] = [];
  try {
    const sheetIds = [...new Set(request.sections.map(({ sheetId }) => sheetId))];
    const reading = await workbook.readNamedSheets(sheetIds, rowsOf(request));
    const wanted = wantedTexts(reading, request);
    const asked = wanted.reduce((sum, one) => sum + one.asked, 0);
    const planned = wanted.map((one) => ({ ...one, ...planOf(reading, one, request) }));
    const count = planned.reduce((sum, { done }) => sum + done.length, 0);
    const noRoom = planned.flatMap((one) => (one.noRoom.length > 0 ? [one.text.sheet] : []));
    before = reading.sheets.filter((sheet) => sheet !== null);
    const heights = planned.reduce((sum, { steps }) => sum + steps.length, 0);
    const fitted = request.isFitting && count === 0 ? heights : null;
    const isAny = count > 0 || (fitted ?? 0) > 0;
    const noted = isAny ? await write(workbook, reading, planned, request) : null;
    return { kind: 'refreshed', count, fitted, asked, noRoom, noted };
  } catch (error) {
    const changed = await sheetsChanged(workbook, before);
    return { kind: 'failed', problem: problemOf(error), changed };
  }
}

/** How many rows may hold the texts by now: Excel says some 500 bytes of a row, and rows may have come since they were looked at. */
function rowsOf({ sections }: RefreshRequest): number {
  const bottom = sections.reduce((most, { text }) => Math.max(most, text.range.bottom), 0);
  return Math.min(bottom + 41, 600);
}

interface WantedText {
  readonly text: WrittenText;
  readonly targets: readonly (SectionTarget & { readonly fresh: readonly string[] })[];
  readonly asked: number;
}

interface PlannedText extends WantedText, SheetChange {
  readonly done: readonly SectionTarget[];
}

function wantedTexts(reading: NamedSheets, { sections }: RefreshRequest): readonly WantedText[] {
  const sheets = reading.sheets.filter((sheet) => sheet !== null);
  return writtenTexts({ ...reading, sheets }).flatMap((text) => {
    const own = sections.filter(
      (one) => one.sheetId === text.sheetId && isSameText(one.text, text),
    );
    if (own.length === 0) return [];
    const found = own.map((one) => {
      const there = sectionOnSheet(text, one.part, one.fresh);
      return { wanted: one, there, said: there && saidBy(there, one) };
    });
    return [
      {
        text,
        targets: found.flatMap(({ wanted: { part, fresh }, said }) =>
          typeof said === 'string' ? [{ part, fresh, lines: textToLines(said) }] : [],
        ),
        asked: found.filter(({ there, said }) => there?.state === 'conflict' && said === null)
          .length,
      },
    ];
  });
}

/** What the section is to say; null where it stays as it is. */
function saidBy(
  { state, merged }: SectionOnSheet,
  { choices, isRestored }: WantedSection,
): string | null {
  const conflicts = conflictsIn(merged);
  const isChosen = conflicts.every((one) => choices.has(conflictKey(one)));
  const isWanted =
    state === 'outOfDate' ||
    (state === 'conflict' && isChosen) ||
    (state === 'deleted' && isRestored);
  if (!isWanted) return null;
  return chosenText(merged, (conflict) => choices.get(conflictKey(conflict)) ?? 'mine');
}

function planOf(
  { sheets, names }: NamedSheets,
  { text, targets }: WantedText,
  { order, isFitting = false }: RefreshRequest,
) {
  const sheet = sheets.find((one) => one?.id === text.sheetId);
  const nothing = { sheetId: text.sheetId, steps: [], done: [], noRoom: [] };
  if (!sheet || (targets.length === 0 && !isFitting)) return nothing;
  if (sheet.isProtected) throw sheetProtected();
  const { grid, heightAt } = sheet;
  const except = new Set(targets.map(({ part }) => part));
  const others = fitEditedLines(text, sheet, { except, isAsked: isFitting });
  if (targets.length === 0) return { ...nothing, steps: others };
  const owner = text.isCopy ? text.sheetId : null;
  const own = new Set(
    names.filter(({ sheetId }) => sheetId === owner).map(({ name }) => name.toLowerCase()),
  );
  const hasName = (name: string) => own.has(name.toLowerCase());
  const plan = planRefresh({ text, grid, heightAt, order, hasName }, targets);
  if (plan.done.length === 0) return { sheetId: text.sheetId, ...plan };
  // Before rows come and go: each knows its lines by the rows they stand in now.
  const headings = headingSteps(text, grid, headingsIn(order));
  return { sheetId: text.sheetId, ...plan, steps: [...headings, ...others, ...plan.steps] };
}

/** A text with nothing to change has no base to keep either. */
async function write(
  workbook: WorkbookPort,
  reading: NamedSheets,
  planned: readonly PlannedText[],
  { facts, order }: RefreshRequest,
): Promise<NotedFacts> {
  const changes = planned.filter(({ steps, done }) => steps.length > 0 || done.length > 0);
  const refreshed = changes.filter(({ done }) => done.length > 0);
  const added = refreshed.map(({ text, targets, done }): NewBases => {
    const parts = new Set(done.map(({ part }) => part));
    const own = targets.filter(({ part }) => parts.has(part));
    const headings = text.bases.has(headingsPart)
      ? [[headingsPart, headingsIn(order)] as const]
      : [];
    const sections = own.map(({ part, fresh }) => [part, fresh] as const);
    return { text, sections: new Map([...headings, ...sections]) };
  });
  const { notes, names } = noteBases(reading, added);
  const typed = noteFacts(notes, facts);
  await workbook.writeSheets(changes, { notes: typed.notes, noteParts: reading.noteParts, names });
  return typed.noted;
}
