/** A file that cannot be opened as a workbook; the message is for the user. */
export class UnreadableFile extends Error {
  constructor(
    readonly fileName: string,
    options: ErrorOptions,
  ) {
    super(
      `无法打开“${fileName}”：它不是 .xlsx 工作簿、已加密或已损坏，请在 Excel 中打开并另存为 .xlsx 后重试。` +
        `"${fileName}" cannot be opened: it is not an .xlsx workbook, or it is encrypted or damaged; ` +
        'open it in Excel, save it as .xlsx and try again.',
      options,
    );
    this.name = 'UnreadableFile';
  }
}
