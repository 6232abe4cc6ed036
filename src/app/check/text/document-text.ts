import type { ForeignDocument } from '../../../domain/recognize/foreign-document';
import { publishedSeverities, textSeverities } from '../../../packs/text-rules/text-severities';
import { checkedText } from './checked-text';
import type { CheckedForm } from '../report';
import { whatIsKnown } from './what-is-known';

const severities = { ...textSeverities, ...publishedSeverities };

/**
 * What the rules say of the paragraphs of a document, beside its tables; null where it has none. It is called after the first of
 * them, and its findings stand at ¶12 or L12. `printed` are the paragraphs that belong to its forms.
 */
export function documentText(
  { blocks }: ForeignDocument,
  checked: readonly CheckedForm[],
  printed: ReadonlySet<string> = new Set(),
): CheckedForm | null {
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.trim() !== ''
      ? [{ ...block, isPrinted: printed.has(block.at) }]
      : [],
  );
  const [first] = paragraphs;
  if (!first) return null;
  const region = { top: 0, left: 0, bottom: paragraphs.length - 1, right: 0 };
  return checkedText({ region, paragraphs }, first.at, whatIsKnown(checked), severities);
}
