import type { Terminal } from './terminal.ts';

/** A command that takes longer than this speaks of what it is doing. */
const SILENT_MS = 1000;
const REFRESH_MS = 250;

/** Says what is going on in a command that takes over a second: one line a stage, counting where the reader watches. */
export class Progress {
  private readonly terminal: Terminal;
  private timer: NodeJS.Timeout | undefined;
  private text = '';
  private shown = '';
  private refreshed = 0;
  private begun: number | undefined;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  /** Begins a stage, or brings the count of the one under way up to date. */
  say(text: string, isSameStage = false): void {
    this.begun ??= performance.now();
    if (!isSameStage) this.done();
    this.text = text;
    if (this.shown !== '') return this.refresh();
    const silent = SILENT_MS - (performance.now() - this.begun);
    // At once: what comes next may keep the process busy until it is done.
    if (silent <= 0) this.show();
    else this.timer ??= setTimeout(() => this.show(), silent).unref();
  }

  /** Ends the stage under way. */
  done(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.shown !== '' && this.terminal.isWatched) this.terminal.err('\n');
    this.shown = '';
  }

  private refresh(): void {
    if (!this.terminal.isWatched || performance.now() - this.refreshed < REFRESH_MS) return;
    this.show();
  }

  private show(): void {
    this.refreshed = performance.now();
    const line = `${this.text} …`;
    if (this.terminal.isWatched) this.terminal.err(`\r${line.padEnd(this.shown.length)}`);
    else this.terminal.err(`${line}\n`);
    this.shown = line;
  }
}
