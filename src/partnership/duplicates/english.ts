import type { DuplicateWords } from './duplicateWords';

export const english: DuplicateWords = {
  clues: {
    identifier: {
      same: (number) => `Both have the number ${number}.`,
      equal: (one, other) => `Both have the same number, written in two ways: ${one} and ${other}.`,
      differ: (one, other) => `The numbers differ: ${one} and ${other}.`,
    },
    website: {
      same: (site) => `Both have the website ${site}.`,
      equal: (one, other) => `Both have the same website, written in two ways: ${one} and ${other}.`,
      differ: (one, other) => `The websites differ: ${one} and ${other}.`,
    },
    email: {
      same: (email) => `Both have the e-mail address ${email}.`,
      equal: (one, other) => `Both have e-mail addresses of the same domain: ${one} and ${other}.`,
      differ: (one, other) => `The e-mail addresses differ: ${one} and ${other}.`,
    },
    name: {
      same: (name) => `Both are called "${name}".`,
      equal: (one, other) => `The names differ only in how they are written: "${one}" and "${other}".`,
      differ: (one, other) => `The names are alike: "${one}" and "${other}".`,
    },
    previousName: {
      same: (name) => `"${name}" is another name of one of them.`,
      equal: (one, other) => `Another name of one of them differs only in how it is written: "${one}" and "${other}".`,
      differ: (one, other) => `Another name of one of them is alike: "${one}" and "${other}".`,
    },
    chapter: {
      same: (chapter) => `Both are the chapter "${chapter}".`,
      equal: (one, other) => `Both are the same chapter, written in two ways: "${one}" and "${other}".`,
      differ: (one, other) => `The chapters differ: "${one}" and "${other}".`,
    },
    address: {
      same: (address) => `Both have the address ${address}.`,
      equal: (one, other) => `Both have the same address, written in two ways: ${one} and ${other}.`,
      differ: (one, other) => `The addresses differ: ${one} and ${other}.`,
    },
    city: {
      same: (city) => `Both are in ${city}.`,
      equal: (one, other) => `Both are in the same city, written in two ways: ${one} and ${other}.`,
      differ: (one, other) => `The cities differ: ${one} and ${other}.`,
    },
  },
};
