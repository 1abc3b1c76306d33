import type { Terminal } from './terminal.ts';

/** What takes longer than this is spoken of. */
const SILENT_MS = 1000;
const REFRESH_MS = 250;

/** Says what is going on where it takes over a second: one line a stage, counting where the reader watches. */
export class Progress {
  private readonly terminal: Terminal;
  private timer: NodeJS.Timeout | undefined;
  private text = '';
  private shown = '';
  private refreshed = 0;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  /** Begins a stage, or brings the count of the one under way up to date. */
  say(text: string, isSameStage = false): void {
    this.text = text;
    if (!isSameStage) this.done();
    this.text = text;
    if (isSameStage && this.shown !== '') this.refresh();
    this.timer ??= setTimeout(() => this.show(), SILENT_MS).unref();
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
