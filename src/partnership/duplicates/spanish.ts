import { list } from '../text';
import type { DuplicateWords } from './duplicateWords';

const both = (one: string, other: string): string => list([one, other], 'y');

export const spanish: DuplicateWords = {
  clues: {
    identifier: {
      same: (number) => `Ambas tienen el número ${number}.`,
      equal: (one, other) => `Ambas tienen el mismo número, escrito de dos maneras: ${both(one, other)}.`,
      differ: (one, other) => `Los números son distintos: ${both(one, other)}.`,
    },
    website: {
      same: (site) => `Ambas tienen el sitio web ${site}.`,
      equal: (one, other) => `Ambas tienen el mismo sitio web, escrito de dos maneras: ${both(one, other)}.`,
      differ: (one, other) => `Los sitios web son distintos: ${both(one, other)}.`,
    },
    email: {
      same: (email) => `Ambas tienen el correo ${email}.`,
      equal: (one, other) => `Ambas tienen correos del mismo dominio: ${both(one, other)}.`,
      differ: (one, other) => `Los correos son distintos: ${both(one, other)}.`,
    },
    name: {
      same: (name) => `Ambas se llaman «${name}».`,
      equal: (one, other) =>
        `Los nombres solo se distinguen en la manera de escribirlos: ${both(`«${one}»`, `«${other}»`)}.`,
      differ: (one, other) => `Los nombres se parecen: ${both(`«${one}»`, `«${other}»`)}.`,
    },
    previousName: {
      same: (name) => `«${name}» es otro nombre de una de ellas.`,
      equal: (one, other) =>
        `Otro nombre de una de ellas solo se distingue en la manera de escribirlo: ${both(`«${one}»`, `«${other}»`)}.`,
      differ: (one, other) => `Otro nombre de una de ellas se parece: ${both(`«${one}»`, `«${other}»`)}.`,
    },
    chapter: {
      same: (chapter) => `Ambas son la filial «${chapter}».`,
      equal: (one, other) => `Ambas son la misma filial, escrita de dos maneras: ${both(`«${one}»`, `«${other}»`)}.`,
      differ: (one, other) => `Las filiales son distintas: ${both(`«${one}»`, `«${other}»`)}.`,
    },
    address: {
      same: (address) => `Ambas tienen la dirección ${address}.`,
      equal: (one, other) => `Ambas tienen la misma dirección, escrita de dos maneras: ${both(one, other)}.`,
      differ: (one, other) => `Las direcciones son distintas: ${both(one, other)}.`,
    },
    city: {
      same: (city) => `Ambas están en ${city}.`,
      equal: (one, other) => `Ambas están en la misma ciudad, escrita de dos maneras: ${both(one, other)}.`,
      differ: (one, other) => `Las ciudades son distintas: ${both(one, other)}.`,
    },
  },
};
