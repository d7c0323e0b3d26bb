/// <reference lib="dom" />
/** A card beside a quotation that is pointed at or has the focus: who says it, and how that is known. */
import type { Analysis, Quote } from 'wirecopy';
import { element } from './element.js';

export class Card {
  #quotes: readonly Quote[] = [];
  /** What it stands beside while it is open. */
  #target: Element | undefined;
  #described: Element | undefined;
  readonly #card = element('card');

  constructor(article: HTMLElement) {
    article.addEventListener('mouseover', (event) => this.#open(event.target as Element));
    article.addEventListener('focusin', (event) => this.#open(event.target as Element));
    article.addEventListener('mouseout', () => this.close());
    article.addEventListener('focusout', () => this.close());
    addEventListener('scroll', () => this.#follow(), { passive: true });
    addEventListener('resize', () => this.#follow());
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  set analysis({ quotes }: Pick<Analysis, 'quotes'>) {
    this.#quotes = quotes;
    this.close();
  }

  close(): void {
    this.#card.hidden = true;
    this.#target = undefined;
    this.#described?.removeAttribute('aria-describedby');
    this.#described = undefined;
  }

  #open(target: Element): void {
    const place = target.closest<HTMLElement>('[data-quote]');
    if (!place) return;
    const told = (place.dataset['quote'] ?? '').split(' ').map(Number);
    const quote = this.#quotes[told[0]! - 1];
    if (!quote) return;
    const name = document.createElement('strong');
    name.textContent = quote.speaker?.name ?? 'No source named';
    this.#card.replaceChildren(
      name,
      told.length > 1 ? `Source of quotations ${told.join(', ')}` : detailsOf(quote, told[0]!),
    );
    this.#card.hidden = false;
    this.#target = target;
    this.#described = place;
    place.setAttribute('aria-describedby', 'card');
    this.#follow();
  }

  /** Where a focus makes the page scroll, the card goes with its words. */
  #follow(): void {
    if (this.#target) this.#place(this.#target);
  }

  /** Below the words, or above them where there is no room below, inside the window. */
  #place(target: Element): void {
    const words = target.getClientRects()[0] ?? target.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const below = words.bottom + 10;
    const top = below + height < innerHeight - 60 ? below : words.top - height - 10;
    this.#card.style.top = `${Math.max(8, top)}px`;
    this.#card.style.left = `${Math.max(8, Math.min(words.left, document.documentElement.clientWidth - width - 8))}px`;
  }
}

function detailsOf({ type, speaker, cue, score, rule }: Quote, number: number): string {
  const mention = speaker && speaker.text !== speaker.name ? `, named here as “${speaker.text}”` : '';
  const told = cue ? `, told by “${cue.text}”` : '';
  return `Quotation ${number}, ${type} speech${mention}${told}. Score ${score}, by the rule ${rule}.`;
}
