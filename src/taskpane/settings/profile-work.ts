import type { AvailableForm, DepartmentProfile, PackFacts } from '../../app';
import type { ProfileEditor } from '../profile/profile-editor';
import type { Profiles } from '../profile/profiles';
import type { UnitConversion } from '../units/unit-conversion';

/** What the settings need of the pane where they are about the department. */
export interface ProfileWork {
  readonly packs: readonly PackFacts[];
  readonly formsOf: (packId: string) => readonly AvailableForm[];
  readonly profiles: Profiles;
  readonly editor: ProfileEditor;
  readonly units: UnitConversion;
  /** What holds where the workbook has no profile. */
  readonly unknownDepartment: DepartmentProfile;
}
