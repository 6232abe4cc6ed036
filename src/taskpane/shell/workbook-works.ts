import type { Narratives } from '../narrative/narratives';
import { createCheckWorks, type CheckWorks } from './check-works';
import { createFormWorks, type FormWorks } from './form-works';
import { createNarrativeWork } from './narrative-work';
import type { PaneGround } from './pane-ground';
import { createProfileWorks, type ProfileWorks } from './profile-works';
import { createSheetWorks, type SheetWorks } from './sheet-works';

/** What the pane does that tells of its end, until other work begins or the user undoes it. */
export interface WorkbookWorks extends SheetWorks, ProfileWorks, CheckWorks, FormWorks {
  readonly narratives: Narratives;
}

export function createWorkbookWorks(ground: PaneGround): WorkbookWorks {
  const ofProfile = createProfileWorks(ground);
  return {
    ...createSheetWorks(ground),
    ...ofProfile,
    ...createCheckWorks(ground, ofProfile.profiles),
    ...createFormWorks(ground),
    narratives: createNarrativeWork(ground),
  };
}

/** What they told of earlier work goes. */
export function dismissAll(works: WorkbookWorks): void {
  const { insertions, sets, removal, checks, checkReports } = works;
  const { narratives, feeds, repairs, units, profiles } = works;
  const told = [insertions, sets, removal, checks, checkReports, narratives, feeds, repairs, units];
  for (const one of told) one.dismiss();
  if (profiles.saving.get().kind !== 'asking') profiles.dismiss();
}
