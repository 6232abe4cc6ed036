import type { NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import { narrativeStyles } from '../../packs/narrative';

/** The texts that departments of a pack write; all of them where the pack has none of its own. */
export function offeredStyles(packId: string): readonly NarrativeStyle[] {
  const own = narrativeStyles.filter((one) => one.packId === packId);
  return own.length > 0 ? own : narrativeStyles;
}
