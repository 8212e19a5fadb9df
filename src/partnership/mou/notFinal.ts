import type { Language } from '../language';
import { list, shorten } from '../text';
import { FUNDER_QUESTIONS } from './funders';
import type { FunderKey } from './openToFunders';
import type { Text } from './voice';

/**
 * Why an agreement cannot be final yet, naming the open questions.
 *
 * @param funders who gives money; a blank name is our organization
 * @example notFinal(['North Fund'], ['supports']).en // 'This agreement cannot be final yet, since money comes from North Fund. ...'
 */
export function notFinal(funders: readonly string[], open: readonly FunderKey[]): Text {
  const questions = FUNDER_QUESTIONS.filter(({ key }) => open.includes(key));
  const asked = (language: Language) => questions.map(({ text }) => text[language]).join(' ');
  return {
    en: `This agreement cannot be final yet, since money comes from ${who(funders, 'en')}. Answer first: ${asked('en')}`,
    es: `Este acuerdo aún no puede ser definitivo, porque pone dinero ${who(funders, 'es')}. Falta responder: ${asked('es')}`,
  };
}

function who(names: readonly string[], language: Language): string {
  const us = language === 'en' ? 'our organization' : 'nuestra organización';
  return list(
    names.map((name) => (name === '' ? us : shorten(name, 60))),
    language === 'en' ? 'and' : 'y',
  );
}
