import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { gapFor } from './edited-text';

/** Agreed words as they are, conflicts as ⟨mine|fresh⟩. */
export function merged(base: string, mine: string, fresh: string): string {
  return mergeTexts({ gapFor, base, mine, fresh })
    .map((part) => (part.kind === 'agreed' ? part.text : `⟨${part.mine}|${part.fresh}⟩`))
    .join('');
}
