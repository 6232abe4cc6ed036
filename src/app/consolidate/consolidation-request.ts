import type { UnitFile, UnreadableUnit } from './unit-files';
import type { Pack } from '../../domain/form/pack';
import type { ListedUnit } from '../state/listed-units';

export interface ConsolidationRequest {
  readonly files: readonly UnitFile[];
  /** Files of which nothing can be taken. */
  readonly unreadable: readonly UnreadableUnit[];
  readonly pack: Pick<Pack, 'forms'>;
  /** Whose forms are made: a file of its own is no unit's. */
  readonly department: string;
  readonly year: number;
  /** The units that are to be there; null where nobody gave a list. */
  readonly expected: readonly ListedUnit[] | null;
  /** Layouts that were chosen, by the ids of forms; else each is as most units have it. */
  readonly styles: Readonly<Record<string, string>>;
  /** Of the department, which has the layouts that no unit says anything of. */
  readonly level?: string | null;
}
