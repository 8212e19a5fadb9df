function translate(formula: string, replace: (character: string, inArray: boolean, index: number) => string): string {
  const open: string[] = [];
  let quote = '';
  let translated = '';
  for (let index = 0; index < formula.length; index++) {
    const character = formula.charAt(index);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '(' || character === '{') {
      open.push(character);
    } else if (character === ')' || character === '}') {
      open.pop();
    } else {
      translated += replace(character, open[open.length - 1] === '{', index);
      continue;
    }
    translated += character;
  }
  return translated;
}

const isDigit = (character: string) => character >= '0' && character <= '9';

/**
 * A formula as a person writes it in Google Sheets, in the one form the engine stores: `,` between arguments and `.` in
 * numbers. Google takes `;` between arguments everywhere, and `,` where it is not the decimal separator; a formula that
 * breaks this comes out as one the engine cannot read.
 */
export function toEngineFormula(formula: string, decimalSeparator: string): string {
  return translate(formula, (character, inArray, index) => {
    if (decimalSeparator === ',') {
      if (character === ',') return isDigit(formula.charAt(index + 1)) ? '.' : ';';
      if (character === '\\' && inArray) return ',';
    }
    return character === ';' && !inArray ? ',' : character;
  });
}

/** The engine's form of a formula as Google Sheets shows it in a locale with that decimal separator. */
export function fromEngineFormula(formula: string, decimalSeparator: string): string {
  if (decimalSeparator !== ',') return formula;
  return translate(formula, (character, inArray, index) => {
    if (character === ',') return inArray ? '\\' : ';';
    return character === '.' && isDigit(formula.charAt(index + 1)) ? ',' : character;
  });
}
