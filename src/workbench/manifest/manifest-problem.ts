/** A manifest that cannot be used: where, and what to mend, in one sentence. */
export class ManifestProblem extends Error {
  readonly line: number;
  readonly chinese: string;
  readonly english: string;

  constructor(line: number, chinese: string, english: string) {
    const sentences = {
      chinese: `manifest.xml 第 ${line} 行：${chinese}。`,
      english: `manifest.xml, line ${line}: ${english}.`,
    };
    super(`${sentences.chinese} ${sentences.english}`);
    this.name = 'ManifestProblem';
    this.line = line;
    this.chinese = sentences.chinese;
    this.english = sentences.english;
  }
}
