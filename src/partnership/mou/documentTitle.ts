import type { Language } from '../language';
import { list, plainText, shorten } from '../text';
import type { Form } from './conditions';
import { TITLES } from './sections/frame';
import { type Text, voice } from './voice';

/** What people look for: a memorandum is known by its abbreviation. */
const KINDS: Readonly<Record<Form, Text>> = { ...TITLES, memorandum: { en: 'MOU', es: 'Memorando (MOU)' } };
const LONGEST_NAME = 60;

/**
 * The name of an agreement among the files in Drive. `names` are those of the partners, without our own.
 *
 * @example documentTitle({ names: ['Harbor Kitchen'], form: 'memorandum', version: 1, language: 'en' })
 * // 'MOU with Harbor Kitchen'
 * @example documentTitle({ names: ['Faro', 'Norte', 'Sur', 'Este'], form: 'charter', version: 2, language: 'es' })
 * // 'Carta de impacto colectivo con Faro, Norte y 2 más, versión 2'
 */
export function documentTitle(parts: {
  readonly names: readonly string[];
  readonly form: Form;
  readonly version: number;
  readonly language: Language;
}): string {
  const { form, version, language } = parts;
  const { say } = voice(language);
  const names = parts.names.map(onOneLine).filter((name) => name !== '');
  const more = names.length - 2;
  const shown = more > 0 ? [...names.slice(0, 2), say({ en: `${more} more`, es: `${more} más` })] : names;
  const partners = list(shown, say({ en: 'and', es: 'y' }));
  const kind = say(KINDS[form]);
  const title = partners === '' ? kind : say({ en: `${kind} with ${partners}`, es: `${kind} con ${partners}` });
  return version < 2 ? title : say({ en: `${title}, version ${version}`, es: `${title}, versión ${version}` });
}

/** A name without line breaks, control characters and halves of characters, cut where it is long. */
function onOneLine(name: string): string {
  return shorten(plainText(name.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')), LONGEST_NAME);
}
