/** A manifest that cannot be used: where, and what to mend, in one sentence. */
export class ManifestProblem extends Error {
  readonly line: number;

  constructor(line: number, chinese: string, english: string) {
    super(`manifest.xml 第 ${line} 行：${chinese}。 manifest.xml, line ${line}: ${english}.`);
    this.name = 'ManifestProblem';
    this.line = line;
  }
}
