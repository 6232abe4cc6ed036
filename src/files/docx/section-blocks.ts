import type { DocumentBlock, DocumentForm } from '../../domain/document/document';

export interface SectionBlocks {
  readonly orientation: DocumentForm['orientation'];
  readonly blocks: DocumentBlock[];
}

/** Pages that lie across are sections of their own. */
export function sectionBlocks(blocks: readonly DocumentBlock[]): SectionBlocks[] {
  const sections: SectionBlocks[] = [{ orientation: 'portrait', blocks: [] }];
  for (const block of blocks) {
    const orientation = block.kind === 'form' ? block.orientation : 'portrait';
    const current = sections.at(-1);
    if (current?.orientation === orientation) current.blocks.push(block);
    else sections.push({ orientation, blocks: [block] });
  }
  return sections;
}

/** A form that follows another begins a page, as each sheet of a workbook does. */
export function beginsPage(blocks: readonly DocumentBlock[], place: number): boolean {
  return blocks[place]?.kind === 'form' && blocks[place - 1]?.kind === 'form';
}
