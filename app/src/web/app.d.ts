import type { Act } from '../contract/act.ts';
import type { Language } from '../words/language.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the product does, handed in by the server. */
      act: Act;
      language: Language;
      /** Today, by the server's clock, as year-month-day. */
      today: string;
    }
    interface PageState {
      /** Which part of a guided page the browser's Back and Forward are at; never what was answered. */
      readonly shown?: string;
    }
    interface Platform {
      readonly req: object;
    }
  }
}
