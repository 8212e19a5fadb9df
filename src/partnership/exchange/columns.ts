import { foldHeading } from '../text';
import { words } from '../words';

/** A column of the sheet with the asks and offers. */
export type ExchangeColumn = keyof typeof words.exchangeHeadings;

/** Where each column stands in a row of headings, counted from 0. */
export type ExchangePlaces = { readonly [column in ExchangeColumn]?: number };

/** The columns in the order of a new sheet. */
export const EXCHANGE_COLUMNS = Object.keys(words.exchangeHeadings) as ExchangeColumn[];

/** Without these a row says nothing. */
export const NEEDED: readonly ExchangeColumn[] = ['direction', 'who', 'what'];

/** Other headings that mean the same, folded: English, Spanish, French. */
const ALIASES: Readonly<Record<ExchangeColumn, string>> = {
  direction: 'ask or offer|ask/offer|direccion|pedido u ofrecimiento|demande ou offre|sens',
  who: 'organization|organisation|partner|from|quien|organizacion|socio|qui|organisme',
  kind: 'type|category|tipo|clase|categoria|categorie|genre',
  what: 'description|item|resource|details|que|descripcion|recurso|quoi',
  amount: 'amount|quantity|how much|cantidad|cantidad y unidad|cuanto|quantite',
  when: 'when|availability|available|cuando|disponibilidad|quand|disponibilite',
  freely: 'freely|gift|free|sin nada a cambio|gratuito|gratuitement',
  status: 'state|estado|situacion|etat|statut',
  on: 'date|day|fecha|dia|jour',
  with: 'with whom|for|for whom|to|con|con quien|para|para quien|avec|pour',
};

/** Finds the columns by what their headings mean, each once; the heading itself before others that mean the same. */
export function findExchangeColumns(headings: readonly unknown[]): ExchangePlaces {
  const folded = headings.map(foldHeading);
  const places: { [column in ExchangeColumn]?: number } = {};
  for (const column of EXCHANGE_COLUMNS) {
    const exact = folded.indexOf(foldHeading(words.exchangeHeadings[column]));
    const aliases = ALIASES[column].split('|');
    const place = exact >= 0 ? exact : folded.findIndex((one) => aliases.includes(one));
    if (place >= 0) places[column] = place;
  }
  return places;
}
