import type { DocumentBlock, DocumentForm } from '../../domain/document/document';

export interface SectionBlocks {
  readonly orientation: DocumentForm['orientation'];
  readonly blocks: DocumentBlock[];
}

/** Pages that lie across are sections of their own, and the headings above such a form are with it. */
export function sectionBlocks(blocks: readonly DocumentBlock[]): SectionBlocks[] {
  const sections: SectionBlocks[] = [{ orientation: 'portrait', blocks: [] }];
  for (const block of blocks) {
    const orientation = block.kind === 'form' ? block.orientation : 'portrait';
    const current = sections.at(-1);
    if (current?.orientation === orientation) current.blocks.push(block);
    else sections.push({ orientation, blocks: [...trailingHeadings(current), block] });
  }
  return sections;
}

/** Takes them off the section. */
function trailingHeadings(section: SectionBlocks | undefined): DocumentBlock[] {
  if (!section) return [];
  const last = section.blocks.findLastIndex(({ kind }) => kind !== 'heading');
  return section.blocks.splice(last + 1);
}

/**
 * A form that follows another begins a page, as each sheet of a workbook does, and so does a chapter that is nothing but forms:
 * their tables would be torn apart else.
 */
export function beginsPage(blocks: readonly DocumentBlock[], place: number): boolean {
  const block = blocks[place];
  if (block?.kind === 'form') return blocks[place - 1]?.kind === 'form';
  return block?.kind === 'heading' && block.level === 1 && blocks[place + 1]?.kind === 'form';
}
