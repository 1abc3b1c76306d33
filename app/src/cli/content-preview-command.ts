import { checkContent } from '../actions/check-content.ts';
import { contentFiles } from '../actions/content-files.ts';
import { readContent, type Content } from '../articles/content.ts';
import { fileOf } from '../articles/judge-article.ts';
import { sentencesOfArticle } from '../articles/sentences.ts';
import type { Language } from '../words/language.ts';
import { wrongUse } from './command-failure.ts';
import { dayOf, sayFinding, sayLevel } from './content-check-command.ts';
import { contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Typed } from './read-words.ts';

/** `stepdown content preview PAGE`: the sentences of a page, each with what it rests on, and what the check says of it. */
export async function contentPreviewCommand(context: Context, typed: Typed): Promise<ExitCode> {
  const [slug, extra] = typed.words;
  if (slug === undefined) throw wrongUse('missing-word', { expected: 'PAGE' });
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
  const files = contentFiles();
  const preview = previewOf(readContent(files).content, slug, context.language);
  if (preview === null)
    throw wrongUse('file-not-found', { file: `app/content/${context.language}/${slug}.md` });
  const report = checkContent(files, dayOf(undefined));
  const page = report.pages.find(({ file }) => file === preview.file);
  const findings = report.findings.filter(({ file }) => file === preview.file);
  if (context.json) {
    context.terminal.out(`${JSON.stringify({ ...preview, page, findings })}\n`);
    return EXIT.done;
  }
  const words = contentWords(context.language).check;
  context.terminal.out(
    [
      `${preview.title} (${preview.file})`,
      ...(page === undefined
        ? []
        : [
            `${words.pageHead[4]}: ${sayLevel(page.level, words)}`,
            `${words.pageHead[1]}: ${page.words} · ${words.pageHead[2]}: ${page.minutes}`,
          ]),
      ...preview.sentences.flatMap(({ text, claims }) => [
        '',
        text,
        ...claims.map(({ id, says }) => `  ${id}: ${says}`),
      ]),
      '',
      ...(findings.length === 0 ? [words.fit] : findings.map((finding) => `- ${sayFinding(finding, words)}`)),
      '',
    ].join('\n'),
  );
  return EXIT.done;
}

interface Preview {
  readonly file: string;
  readonly title: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly claims: readonly { readonly id: string; readonly says: string }[];
  }[];
}

function previewOf({ articles, claims }: Content, slug: string, language: Language): Preview | null {
  const article = articles.find((one) => one.slug === slug && one.language === language);
  if (article === undefined) return null;
  return {
    file: fileOf(article),
    title: article.title,
    sentences: sentencesOfArticle(article).map((sentence) => ({
      text: sentence.text,
      claims: sentence.claims.map((id) => ({ id, says: claims.get(id)?.[language] ?? '' })),
    })),
  };
}
