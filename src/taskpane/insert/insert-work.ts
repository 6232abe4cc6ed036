import type {
  AvailableForm,
  DepartmentProfile,
  DrawnForm,
  FormChoice,
  MarkedPlace,
  PackFacts,
} from '../../app';
import type { ProfileEditor } from '../profile/profile-editor';
import type { Profiles } from '../profile/profiles';
import type { ProjectInsertion } from '../projects/project-insertion';
import type { Store } from '../store/store';
import type { Totals } from '../totals/totals';
import type { Choices } from './choices';
import type { Insertions } from './insertions';
import type { SetInsertion } from './set-insertion';
import type { SheetRemoval } from './sheet-removal';

/** What the insertion of forms needs of the pane. */
export interface InsertWork {
  readonly packs: readonly PackFacts[];
  /** The same list every time. */
  readonly formsOf: (packId: string) => readonly AvailableForm[];
  readonly draw: (form: FormChoice, profile: DepartmentProfile) => DrawnForm;
  /** Draws what is likely to be inserted next, so that the click that does it need not. */
  readonly prepare: (form: FormChoice, profile: DepartmentProfile) => void;
  readonly choices: Choices;
  readonly insertions: Insertions;
  readonly sets: SetInsertion;
  readonly projects: ProjectInsertion;
  readonly removal: SheetRemoval;
  readonly profiles: Profiles;
  readonly editor: ProfileEditor;
  /** What holds where the workbook has no profile. */
  readonly unknownDepartment: DepartmentProfile;
  readonly hintDismissed: Store<boolean>;
  /** They say which forms stand in the workbook, too. */
  readonly totals: Totals;
  readonly showTotal: (place: MarkedPlace) => Promise<void>;
}
