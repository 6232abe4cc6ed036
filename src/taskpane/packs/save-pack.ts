import type { Profiles } from '../profile/profiles';

/** In the profile that the workbook holds now: a co-author, or undo, may have changed it. The looks are those of the old pack. */
export async function savePack(profiles: Profiles, packId: string): Promise<boolean> {
  const isFresh = await profiles.load();
  const now = profiles.state.get();
  if (!isFresh || now.kind !== 'read' || !now.profile) return false;
  // Here nobody would see a question about names of the department, which stay as they are.
  await profiles.save({ ...now.profile, packId, styles: {} }, 'none');
  const { saving } = profiles;
  const ended = saving.get();
  const isSaved = ended.kind === 'ended' && ended.outcome.kind !== 'failed';
  // It was not asked for on the page of the settings.
  profiles.dismiss();
  return isSaved;
}
