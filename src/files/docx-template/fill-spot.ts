import { plainRuns } from '../../domain/document/disclosure-text';
import type { Edit } from './fill-paragraph';
import { newBlocks, newRun, type BlockContext } from './new-blocks';
import type { FilledSpot } from './planned-spots';

/** The content of a control or a bookmark, which goes on standing around it. */
export function contentAtSpot({ spot, blocks }: FilledSpot, context: BlockContext): Edit {
  const { start, end, holds, before, after, looks } = spot;
  const words = blocks
    .map((block) => (block.kind === 'form' ? '' : plainRuns(block.runs)))
    .join('');
  const content =
    holds === 'run' ? newRun(words, looks, context) : newBlocks(blocks, spot, context);
  return { start, end, xml: `${before}${content}${after}` };
}
