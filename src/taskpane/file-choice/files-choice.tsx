import { Button } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { DocumentIcon } from '../icons/icons';
import { useFileDrop } from './use-file-drop';
import './file-choice.css';

interface FilesChoiceProps {
  /** On the button: 选择文件. */
  readonly choose: string;
  /** Below it: which files, that they can be dropped here, and that nothing leaves the machine. */
  readonly hint: string;
  /** As the browser takes it: `.xlsx,.docx,.txt`. */
  readonly accept: string;
  /** Whether the window of the system lets several be chosen. */
  readonly isMultiple: boolean;
  readonly isBusy: boolean;
  /** Said at once. */
  readonly refusal?: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen, or dropped; what they are, is for the reader of the files to say. */
export function FilesChoice({
  choose,
  hint,
  accept,
  isMultiple,
  isBusy,
  refusal,
  onFiles,
}: FilesChoiceProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { isOver, handlers } = useFileDrop(onFiles, isBusy);
  return (
    <div className="file-choice" data-over={isOver} {...handlers}>
      <Button
        icon={<DocumentIcon />}
        aria-describedby={id}
        disabledFocusable={isBusy}
        onClick={() => {
          if (!isBusy) input.current?.click();
        }}
      >
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={isMultiple}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen again once it was changed.
          currentTarget.value = '';
        }}
      />
      <p id={id}>{hint}</p>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
    </div>
  );
}
