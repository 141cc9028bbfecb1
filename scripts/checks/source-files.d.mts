export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export function sourceFiles(folders: readonly string[], extensions: readonly string[]): SourceFile[];
