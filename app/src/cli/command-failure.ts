import type { CliFailureCode, Values } from '../words/cli.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** Why a command ends early: thrown inside the command line, said by `runCli`. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly code: CliFailureCode;
  readonly values: Values;
  readonly exit: ExitCode;

  constructor(code: CliFailureCode, values: Values = {}, exit: ExitCode = EXIT.refused) {
    super(code);
    this.code = code;
    this.values = values;
    this.exit = exit;
  }
}

/** A command that was not given as it must be. */
export function wrongUse(code: CliFailureCode, values: Values = {}): CommandFailure {
  return new CommandFailure(code, values, EXIT.wrongUse);
}
