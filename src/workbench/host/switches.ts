import type { EditMode } from '../engine/edit-mode';
import type { ExcelVersionId } from './requirements';
import type { OfficeThemeId } from './office-themes';

/** What a test, or the curious, can set. */
export interface Switches {
  excelVersion: ExcelVersionId;
  /** Milliseconds each batch takes to travel. */
  roundTripDelay: number;
  readOnly: boolean;
  /** A cell is being edited: Excel refuses batches, or holds back those that asked to be. */
  cellEditMode: boolean;
  /** Excel cannot reach its server: every batch fails. */
  connectionLost: boolean;
  fault: Fault | undefined;
  /** The language of Excel; a runtime is told at its start. */
  locale: 'zh-CN' | 'en-US';
  /** A runtime notices another theme when it asks again, five seconds after it asked last. */
  theme: OfficeThemeId;
}

/** Fails one batch: the n-th from now (1 = the next). */
export interface Fault {
  readonly batch: number;
  /** Only those count that set something: what a pane reads by itself at times is none of them. */
  readonly ofWriting?: true;
  /** `middle`: after half of its actions. `end`: before the last of them. `after`: carried out, but the add-in hears of a failure. */
  readonly moment: 'before' | 'middle' | 'end' | 'after';
}

export function defaultSwitches(): Switches {
  return {
    excelVersion: 'microsoft-365',
    roundTripDelay: 0,
    readOnly: false,
    cellEditMode: false,
    connectionLost: false,
    fault: undefined,
    locale: 'zh-CN',
    theme: 'colorful',
  };
}

/** The switches of one workbench: whether a cell is being edited is also up to the user. */
export function switchesOver(editMode: EditMode): Switches {
  return Object.defineProperty(defaultSwitches(), 'cellEditMode', {
    enumerable: true,
    get: () => editMode.active,
    set: (active: boolean) => {
      if (active) editMode.begin();
      else editMode.end();
    },
  });
}
