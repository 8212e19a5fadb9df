import { foldHeading, plainText } from './text';

/** Headings by which lists tell where a partner is, folded: English, Spanish, French, German, Portuguese. */
export const PLACE_HEADINGS = {
  address: [
    ...['address', 'street', 'street address', 'address 1', 'address line 1', 'mailing address', 'physical address'],
    ...['full address', 'direccion', 'domicilio', 'calle', 'adresse', 'adresse postale', 'rue', 'strasse'],
    ...['anschrift', 'endereco'],
  ],
  city: [
    'city',
    'town',
    'municipality',
    'ciudad',
    'municipio',
    'localidad',
    'ville',
    'commune',
    'ort',
    'stadt',
    'cidade',
  ],
  latitude: ['latitude', 'lat', 'latitud', 'breitengrad', 'y coordinate'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'longitud', 'langengrad', 'x coordinate'],
} as const;

/** Where a partner is, as its row says; blank where the list has no column for it. */
export type PlaceTexts = Readonly<Record<keyof typeof PLACE_HEADINGS, string>>;

/** Reads from the rows of a list where a partner is, by what the headings mean. */
export function placeReader(headings: readonly unknown[]): (row: readonly unknown[]) => PlaceTexts {
  const folded = headings.map(foldHeading);
  const places = Object.entries(PLACE_HEADINGS).map(
    ([key, known]) => [key, folded.findIndex((heading) => (known as readonly string[]).includes(heading))] as const,
  );
  return (row) => Object.fromEntries(places.map(([key, place]) => [key, plainText(row[place])])) as PlaceTexts;
}
