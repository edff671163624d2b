/** Where the time went, for --timing. */
export class Timing {
  private readonly spent = new Map<string, number>();
  /** Milliseconds since the process began. */
  private readonly begun: number;

  constructor(private readonly wanted: boolean) {
    this.begun = this.now();
  }

  /** Node loads its clock when it is first read, which takes some milliseconds too. */
  private now(): number {
    return this.wanted ? performance.now() : 0;
  }

  /** Takes times measured elsewhere; undefined when nobody asked. */
  get sink(): ((phase: string, milliseconds: number) => void) | undefined {
    return this.wanted ? (phase, milliseconds) => this.add(phase, milliseconds) : undefined;
  }

  private add(phase: string, milliseconds: number): void {
    this.spent.set(phase, (this.spent.get(phase) ?? 0) + milliseconds);
  }

  async time<T>(phase: string, step: () => Promise<T>): Promise<T> {
    const start = this.now();
    try {
      return await step();
    } finally {
      this.add(phase, this.now() - start);
    }
  }

  report(write: (line: string) => void): void {
    if (!this.wanted) return;
    const rows = [["start", this.begun] as const, ...this.spent, ["total", this.now()] as const];
    for (const [phase, milliseconds] of rows) write(`${phase.padEnd(8)} ${milliseconds.toFixed(1).padStart(8)} ms\n`);
  }
}
