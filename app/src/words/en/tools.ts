import type { ToolsWords } from '../tools.ts';

export const tools: ToolsWords = {
  lint: {
    found: (count) => (count === 1 ? '1 thing to know:' : `${count} things to know:`),
    assumed: 'This was taken to be meant:',
    days: (days) => `The schedule runs for ${days} ${days === 1 ? 'day' : 'days'}.`,
    source: (id) => `Source: ${id}`,
  },
  equivalents: {
    head: ['Table', 'Year', 'Diazepam, mg'],
    range: (low, high) => (low === high ? low : `${low} to ${high}`),
    overall: (drug, mg, diazepam) => `${drug} ${mg} mg: ${diazepam} mg of diazepam, by table.`,
    silent: (drug) => `None of the tables lists ${drug}.`,
  },
  level: { hour: 'Hour', ngMl: 'ng/mL' },
  screens: { head: ['Screen', 'Name', 'Questions', 'Licence'] },
};
