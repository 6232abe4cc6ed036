/** One runtime of an add-in (a pane, a dialog, or the hidden page of its ribbon functions) as the bridge sees it. */
export interface AddinSession {
  readonly instanceId: string;
  /** The language of Excel's user interface, as `zh-CN`. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly version: string;
  readonly readOnly: boolean;
  readonly isDialog: boolean;
  /** Requirement set → version, as `{ExcelApi: '1.17'}`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The four colours of the Office theme, as numbers. */
  readonly theme: object;
  readonly settings: {
    read(): Readonly<Record<string, string>>;
    /** Everything that is to be kept: what is missing was removed. */
    write(settings: Readonly<Record<string, string>>): void;
  };
  executeBatch(body: string, flags: number): Promise<BatchAnswer>;
  listenToCommands(deliver: (command: RibbonCommand) => void): void;
  commandCompleted(controlId: string): void;
  /** 0, or the number of the error that `displayDialogAsync` reports. */
  openDialog(request: DialogRequest, deliver: (event: DialogEvent) => void): number;
  closeDialog(): void;
  /** From the page that opened the dialog to the dialog. */
  messageChild(message: string): void;
  /** From the dialog to the page that opened it. */
  messageParent(message: string): void;
  /** The page is gone. */
  close(): void;
  /** Set by the bridge. */
  onRichApiEvent?: (event: RichApiEvent) => void;
  onSelectionChanged?: () => void;
  onSettingsChanged?: () => void;
  onParentMessage?: (message: string, origin: string) => void;
}

/** `refused`: the number by which Office refuses a batch without an answer from Excel. */
export type BatchAnswer = { readonly body: string } | { readonly refused: number };

export interface RichApiEvent {
  /** 10 changed, 14 selection changed …: see model/events/event-numbers.ts */
  readonly number: number;
  /** A sheet's id, or `Workbook`. */
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface RibbonCommand {
  readonly controlId: string;
  readonly functionName: string;
}

export interface DialogRequest {
  readonly url: string;
  /** In percent of the screen. */
  readonly width: number;
  readonly height: number;
}

export type DialogEvent =
  | { readonly kind: 'message'; readonly message: string; readonly origin: string }
  /** 12006: closed by the user. */
  | { readonly kind: 'event'; readonly number: number };
