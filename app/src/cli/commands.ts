import type { CliParts } from './cli-parts.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import type { Typed } from './read-words.ts';

/** A command that can be run: the options that it takes, each with a value, and what it does. */
export interface LoadedCommand {
  readonly options: readonly string[];
  readonly run: (context: Context, typed: Typed, parts: CliParts) => Promise<ExitCode>;
}

/** A command by the words that it begins with. Its code is read when it is the one that was typed, so that each starts fast. */
export interface Command {
  readonly name: readonly string[];
  readonly load: () => Promise<LoadedCommand>;
}

function taking(options: readonly string[], run: LoadedCommand['run']): LoadedCommand {
  return { options, run };
}

/** Every command. Of two that begin alike the longer stands first. */
export const COMMANDS: readonly Command[] = [
  {
    name: ['serve'],
    load: async () => {
      const { SERVE_OPTIONS, serveCommand } = await import('./serve-command.ts');
      return taking(SERVE_OPTIONS, (context, typed, { serve }) => serveCommand(context, typed, serve));
    },
  },
  {
    name: ['build'],
    load: async () => {
      const { buildCommand } = await import('./build-command.ts');
      return taking([], (context, _typed, { serve }) => buildCommand(context, serve));
    },
  },
  {
    name: ['migrate'],
    load: async () => taking([], (await import('./migrate-command.ts')).migrateCommand),
  },
  {
    name: ['import'],
    load: async () => {
      const { IMPORT_OPTIONS, importCommand } = await import('./import-command.ts');
      return taking(IMPORT_OPTIONS, (context, typed, { mayFetch }) =>
        importCommand(context, typed, mayFetch === true),
      );
    },
  },
  {
    name: ['directory', 'status'],
    load: async () => taking([], (await import('./directory-command.ts')).directoryStatusCommand),
  },
  {
    name: ['directory', 'publish'],
    load: async () => taking([], (await import('./directory-command.ts')).directoryPublishCommand),
  },
  {
    name: ['directory', 'diff'],
    load: async () => {
      const { DIRECTORY_DIFF_OPTIONS, directoryDiffCommand } = await import('./directory-command.ts');
      return taking(DIRECTORY_DIFF_OPTIONS, directoryDiffCommand);
    },
  },
  {
    name: ['corrections'],
    load: async () => {
      const { CORRECTION_OPTIONS, correctionsCommand } = await import('./corrections-command.ts');
      return taking(CORRECTION_OPTIONS, correctionsCommand);
    },
  },
  {
    name: ['search'],
    load: async () => {
      const { SEARCH_OPTIONS, searchCommand } = await import('./search-command.ts');
      return taking(SEARCH_OPTIONS, (context, typed, { serve }) =>
        searchCommand(context, typed, serve.prepare),
      );
    },
  },
  {
    name: ['feedback', 'list'],
    load: async () => {
      const { FEEDBACK_OPTIONS, feedbackListCommand } = await import('./feedback-command.ts');
      return taking(FEEDBACK_OPTIONS, feedbackListCommand);
    },
  },
  {
    name: ['newsletter', 'send'],
    load: async () => {
      const { NEWSLETTER_OPTIONS, newsletterSendCommand } = await import('./newsletter-command.ts');
      return taking(NEWSLETTER_OPTIONS, async (context, typed, { openPost }) =>
        newsletterSendCommand(context, typed, (await openPost?.()) ?? null),
      );
    },
  },
  {
    name: ['content', 'check'],
    load: async () => {
      const { CONTENT_CHECK_OPTIONS, contentCheckCommand } = await import('./content-check-command.ts');
      return taking(CONTENT_CHECK_OPTIONS, contentCheckCommand);
    },
  },
  {
    name: ['content', 'preview'],
    load: async () => taking([], (await import('./content-preview-command.ts')).contentPreviewCommand),
  },
  {
    name: ['taper', 'draft'],
    load: async () => taking([], (await import('./taper-draft-command.ts')).taperDraftCommand),
  },
  {
    name: ['taper', 'lint'],
    load: async () => {
      const { TAPER_LINT_OPTIONS, taperLintCommand } = await import('./taper-lint-command.ts');
      return taking(TAPER_LINT_OPTIONS, taperLintCommand);
    },
  },
  {
    name: ['taper', 'verify'],
    load: async () => taking([], (await import('./taper-verify-command.ts')).taperVerifyCommand),
  },
  {
    name: ['taper', 'document'],
    load: async () => {
      const { TAPER_DOCUMENT_OPTIONS, taperDocumentCommand } = await import('./taper-document-command.ts');
      return taking(TAPER_DOCUMENT_OPTIONS, taperDocumentCommand);
    },
  },
  {
    name: ['equivalents'],
    load: async () => taking([], (await import('./equivalents-command.ts')).equivalentsCommand),
  },
  { name: ['level'], load: async () => taking([], (await import('./level-command.ts')).levelCommand) },
  {
    name: ['screen', 'add'],
    load: async () => taking([], (await import('./screen-add-command.ts')).screenAddCommand),
  },
  {
    name: ['screen', 'list'],
    load: async () => taking([], (await import('./screen-command.ts')).screenListCommand),
  },
  {
    name: ['screen', 'score'],
    load: async () => taking([], (await import('./screen-command.ts')).screenScoreCommand),
  },
];
