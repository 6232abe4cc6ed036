import { createProfileEditor, type ProfileEditor } from '../profile/profile-editor';
import { createProfiles, type Profiles } from '../profile/profiles';
import type { PaneGround } from './pane-ground';

/** The department's profile, and what is typed of it. */
export interface ProfileWorks {
  readonly profiles: Profiles;
  readonly editor: ProfileEditor;
}

export function createProfileWorks({ app, workbook, turn }: PaneGround): ProfileWorks {
  const profiles = createProfiles({
    load: () => app.loadProfile(workbook),
    save: (profile, renaming) => {
      turn.tell();
      return app.saveProfile(workbook, profile, renaming);
    },
  });
  const editor = createProfileEditor(app.noProfile);
  profiles.state.subscribe(() => {
    const now = profiles.state.get();
    if (now.kind !== 'read') return;
    if (now.isUndone) editor.goBack(now.profile);
    else editor.follow(now.profile);
  });
  return { profiles, editor };
}
