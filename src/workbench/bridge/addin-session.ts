/** One runtime of an add-in (a pane, or the hidden page of its ribbon functions) as the bridge sees it. */
export interface AddinSession {
  readonly instanceId: string;
  /** The language of Excel's user interface, as `zh-CN`. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly version: string;
  readonly readOnly: boolean;
  /** Requirement set → version, as `{ExcelApi: '1.17'}`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The four colours of the Office theme, as numbers. */
  readonly theme: Readonly<Record<string, number>>;
  readonly settings: {
    read(): Readonly<Record<string, string>>;
    write(settings: Readonly<Record<string, string>>): void;
  };
  executeBatch(body: string, flags: number): Promise<BatchAnswer>;
  commandCompleted(controlId: string): void;
  onRichApiEvent?: (event: RichApiEvent) => void;
  onRibbonCommand?: (command: RibbonCommand) => void;
}

export interface BatchAnswer {
  readonly status: number;
  readonly body: string;
}

export interface RichApiEvent {
  /** 10 changed, 14 selection changed …: see host/event-numbers.ts */
  readonly number: number;
  /** A sheet's id, or `Workbook`. */
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface RibbonCommand {
  readonly controlId: string;
  readonly functionName: string;
}
