import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLeaveWhenRead } from '../notice/use-leave-when-read';
import { copyText } from './copy-text';

type Copied =
  | { readonly kind: 'not yet' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'by hand'; readonly text: string };

interface CopiedText {
  readonly copied: Copied;
  /** The field that shows the text where it is to be copied by hand: it is selected. */
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly copy: (text: string) => Promise<void>;
}

/** Copies a text; where the clipboard is closed it stands selected in a field. */
export function useCopiedText(): CopiedText {
  const [copied, setCopied] = useState<Copied>({ kind: 'not yet' });
  const area = useRef<HTMLTextAreaElement>(null);
  // Once, not whenever something else changes: the user may be typing in a sheet by then.
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [copied]);
  useLeaveWhenRead(copied.kind === 'copied', () => {
    setCopied({ kind: 'not yet' });
  });
  const copy = async (text: string) => {
    setCopied((await copyText(text)) ? { kind: 'copied' } : { kind: 'by hand', text });
  };
  return { copied, area, copy };
}
