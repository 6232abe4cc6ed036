import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { DocumentForm } from '../../domain/document/document';
import { formBlocks } from '../docx/form-blocks';
import { formParts } from '../docx/form-parts';
import { portrait, type PageSetup } from '../docx/page-setup';

/** A form, and the room it has between the margins of the page. */
export interface PlacedForm {
  readonly form: DocumentForm;
  readonly width: number;
  readonly beginsPage: boolean;
}

const between = 'budget-forms';

/** How high the pages of a document of somebody else are nobody knows: lower forms are whole on half a page of most. */
const mostKeptWhole = 300;

/** The forms as they stand in a document of ours, each as XML that can stand in one of somebody else's. */
export async function formFragments(forms: readonly PlacedForm[]): Promise<readonly string[]> {
  if (forms.length === 0) return [];
  const children = forms.flatMap(({ form, width, beginsPage }) => [
    ...formBlocks(form, setupOf(width), {
      beginsPage,
      isWhole: heightOf(form, setupOf(width)) <= mostKeptWhole,
      isGuest: true,
    }),
    new Paragraph({ text: between }),
  ]);
  const packed = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  const part = unzipSync(new Uint8Array(packed))['word/document.xml'] ?? new Uint8Array();
  const [, body = ''] = /<w:body>([\s\S]*)<w:sectPr/.exec(strFromU8(part)) ?? [];
  return body.split(new RegExp(`<w:p><w:r><w:t[^>]*>${between}</w:t></w:r></w:p>`)).slice(0, -1);
}

function heightOf(form: DocumentForm, setup: PageSetup): number {
  return formParts(form, setup).reduce((sum, { height }) => sum + height, 0);
}

function setupOf(width: number): PageSetup {
  return { ...portrait, width, left: 0, right: 0 };
}
