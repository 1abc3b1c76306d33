import type { Plan } from '@stepdown/clinical/taper/plan';
import { escapeMarkup } from './markup.ts';
import { pieceDrawing } from './piece-drawing.ts';
import { planLines, type PaperOptions, type StepLines, type TimeLines } from './plan-lines.ts';

/**
 * The body of a plan's page. `data-plan` marks what the reader reads, and each of its blocks carries a line that the reader
 * knows as a person sees it; nothing that is checked stands in an attribute.
 */
export function planSection(plan: Plan, options: PaperOptions): string {
  const lines = planLines(plan, options);
  const p = (text: string, name: string) => `<p class="${name}">${escapeMarkup(text)}</p>`;
  return [
    `<article data-plan lang="${options.words.language}">`,
    p(lines.mark, 'draft-mark'),
    ...lines.departures.map((line) => p(line, 'departures')),
    `<h1>${escapeMarkup(lines.title)}</h1>`,
    p(lines.intro, 'intro'),
    `<section class="today"><h2>${escapeMarkup(lines.todayHeading)}</h2>`,
    p(lines.todayDaily, 'daily'),
    timesList(lines.todayTimes),
    '</section>',
    `<section class="products"><h2>${escapeMarkup(lines.productsHeading)}</h2><ul>`,
    ...lines.products.map((product) => `<li>${escapeMarkup(product)}</li>`),
    '</ul></section>',
    ...(lines.alsoProducts === null
      ? []
      : [
          `<section class="products"><h2>${escapeMarkup(lines.alsoProducts.heading)}</h2><ul>`,
          ...lines.alsoProducts.products.map((product) => `<li>${escapeMarkup(product)}</li>`),
          '</ul></section>',
        ]),
    ...(lines.factor === null ? [] : [p(lines.factor, 'factor')]),
    ...lines.steps.map((step, index) => stepSection(step, index)),
    `<section class="ending">${p(lines.ending, 'ending')}${p(lines.endingAsk, 'ending-ask')}</section>`,
    `<section class="findings"><h2>${escapeMarkup(lines.findingsHeading)}</h2><ul>`,
    ...lines.findings.map(
      (finding) => `<li>${escapeMarkup(finding.text)} <small>${escapeMarkup(finding.source)}</small></li>`,
    ),
    '</ul></section>',
    p(lines.rules, 'rules'),
    p(lines.mark, 'draft-mark'),
    '</article>',
  ].join('\n');
}

/** A plan as one page that stands alone: no script, no style from elsewhere, nothing to fetch. */
export function planHtml(plan: Plan, options: PaperOptions): string {
  return `<!doctype html>
<html lang="${options.words.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(options.words.title(plan.drug, plan.change?.from ?? null))}</title></head>
<body><main>
${planSection(plan, options)}
</main></body>
</html>
`;
}

function stepSection(step: StepLines, index: number): string {
  const optional = [step.change, step.enteredBy].filter((line) => line !== null);
  return [
    `<section class="step" data-step="${index + 1}"><h2>${escapeMarkup(step.heading)}</h2>`,
    ...[step.span, step.daily, ...step.also, ...optional].map((line) => `<p>${escapeMarkup(line)}</p>`),
    timesList(step.times),
    '</section>',
  ].join('\n');
}

function timesList(times: readonly TimeLines[]): string {
  const items = times.map((time) => {
    const drawings = time.dose.pieces
      .map((piece, index) => pieceDrawing(piece, time.pieces[index] ?? ''))
      .join('');
    return `<li>${escapeMarkup(time.line)}<span class="pieces" aria-hidden="true">${drawings}</span></li>`;
  });
  return `<ul class="times">${items.join('')}</ul>`;
}
