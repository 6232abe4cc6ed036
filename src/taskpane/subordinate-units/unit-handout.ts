import type { Problem, Words } from '../../app';
import { fileNameOf } from '../../app/consolidate/file-name';
import { filledByUnits, notSplit } from '../../app/consolidate/not-split';
import type { ListedUnit } from '../../app/state/listed-units';
import { unitFileNames } from '../../app/consolidate/unit-file-names';
import { zipFiles } from '../../files/package/zip-files';
import { writeWorkbook } from '../../files/xlsx/write/write-workbook';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { SubordinateWork } from './subordinate-work';

export type HandoutState =
  | { readonly kind: 'open' }
  | { readonly kind: 'busy'; readonly unit: string; readonly done: number; readonly total: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'noYear' }
  /** The files of two units would be one. */
  | { readonly kind: 'clash'; readonly one: string; readonly other: string }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly units: number;
      readonly forms: number;
      /** What of the workbook went to no unit. */
      readonly left: readonly Words[];
      /** The forms that each unit fills in itself. */
      readonly own: Words | null;
    };

export interface HandoutRequest {
  readonly packId: string;
  readonly units: readonly ListedUnit[];
  readonly formIds: ReadonlySet<string>;
  /** Whether each unit gets the rows of this workbook that name it. */
  readonly withRows: boolean;
}

/** A workbook for each unit, in one file to be downloaded. The workbook in Excel is not touched. */
export interface UnitHandout {
  readonly state: Store<HandoutState>;
  begin(request: HandoutRequest): Promise<void>;
  /** Nothing is saved of what was made. */
  stop(): void;
  dismiss(): void;
}

interface HandoutTools extends Pick<SubordinateWork, 'tools' | 'problemOf'> {
  readonly save: (bytes: Uint8Array, name: string) => void;
  /** Lets the pane be drawn, and clicks arrive. */
  readonly pause: () => Promise<void>;
}

export function createUnitHandout({ tools, problemOf, save, pause }: HandoutTools): UnitHandout {
  const state = createStore<HandoutState>({ kind: 'open' });
  let current: object | null = null;

  async function handOut(
    { packId, units, formIds, withRows }: HandoutRequest,
    isCurrent: () => boolean,
  ): Promise<HandoutState> {
    const files = unitFileNames(units);
    if (files.kind === 'clash') return files;
    const { look, packOf, unitPlans } = await tools();
    const { profile, own } = await look();
    const pack = packOf(packId);
    const { year, level } = profile;
    if (year === null || !pack) return { kind: 'noYear' };
    const parent = withRows ? own : null;
    const styles = profile.packId === packId ? profile.styles : {};
    const made = new Map<string, Uint8Array>();
    for (const [done, unit] of units.entries()) {
      if (!isCurrent()) return { kind: 'stopped' };
      state.set({ kind: 'busy', unit: unit.name, done, total: units.length });
      await pause();
      const { sheets, properties } = unitPlans({
        ...{ pack, formIds, styles, level, year, unit, parent },
      });
      made.set(files.names[done] ?? '', await writeWorkbook(sheets, properties));
    }
    if (!isCurrent()) return { kind: 'stopped' };
    const name = savedName(files.names, year, profile.department);
    const [only] = made.values();
    if (only) save(made.size === 1 ? only : zipFiles(made), name);
    const chosen = pack.forms.filter(({ id }) => formIds.has(id)).map((form) => ({ form }));
    return {
      ...{ kind: 'saved', name, units: units.length, forms: chosen.length },
      left: parent ? notSplit(parent, units, chosen) : [],
      own: parent && filledByUnits(parent),
    };
  }

  return {
    state,
    async begin(request) {
      if (state.get().kind === 'busy') return;
      const own = {};
      current = own;
      const [first] = request.units;
      state.set({ kind: 'busy', unit: first?.name ?? '', done: 0, total: request.units.length });
      const ended = await handOut(request, () => current === own).catch(
        (error: unknown): HandoutState => ({ kind: 'failed', problem: problemOf(error) }),
      );
      if (current !== own) return;
      if (ended.kind === 'failed') rememberProblem(ended.problem);
      state.set(ended);
    },
    stop() {
      current = null;
      state.set({ kind: 'stopped' });
    },
    dismiss() {
      if (state.get().kind !== 'busy') state.set({ kind: 'open' });
    },
  };
}

/** One workbook as it is, several in an archive. */
function savedName(names: readonly string[], year: number, department: string | null): string {
  const [first = '', second] = names;
  return second === undefined ? first : `${fileNameOf(`${year}年${department ?? ''}所属单位`)}.zip`;
}
