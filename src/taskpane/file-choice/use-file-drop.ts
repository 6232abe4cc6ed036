import { useEffect, useState, type DragEvent } from 'react';

interface FileDrop {
  /** Whether files are being held over the place. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Makes an element a place where files can be dropped. */
export function useFileDrop(onFiles: (files: readonly File[]) => void, isOff: boolean): FileDrop {
  const [isOver, setIsOver] = useState(false);
  useEffect(keepPane, []);
  return {
    isOver: isOver && !isOff,
    handlers: {
      onDragOver(event) {
        if (isOff || !carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setIsOver(true);
      },
      onDragLeave({ currentTarget, relatedTarget }) {
        // Between the elements inside it has not been left.
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        setIsOver(false);
      },
      onDrop(event) {
        setIsOver(false);
        if (isOff || !carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}

/** A file that misses the place would be opened by the browser instead of the pane. */
function keepPane(): () => void {
  const refuse = (event: globalThis.DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer || !carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
  return () => {
    window.removeEventListener('dragover', refuse);
    window.removeEventListener('drop', refuse);
  };
}

function carriesFiles({ types }: Pick<DataTransfer, 'types'>): boolean {
  return types.includes('Files');
}
