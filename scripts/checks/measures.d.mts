export interface MeasuredFile {
  readonly path: string;
  readonly lines: number;
  readonly test: boolean;
}

export interface Measure {
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export function measuredFiles(): MeasuredFile[];
export function measure(files: readonly MeasuredFile[]): Measure;
export function layerOf(file: MeasuredFile): string;
