import {
  COLUMNS,
  type Column,
  type ColumnKey,
  FIELD_KEYS,
  type FieldKey,
  type PartnerFields,
} from '../../partnership/columns';
import { plainText } from '../../partnership/text';
import { FUNDER_KEYS, hasFunder } from './funderQuestions';

/**
 * The answers as they go into the cells: without outer blanks. What is blank is absent, and so is what a funder would
 * answer where there is none.
 */
export function answersIn(fields: PartnerFields): PartnerFields {
  const answers: { [key in FieldKey]?: string } = {};
  for (const key of FIELD_KEYS) {
    const text = plainText(fields[key]);
    if (text !== '') answers[key] = text;
  }
  if (!hasFunder(fields)) for (const key of FUNDER_KEYS) delete answers[key];
  return answers;
}

/** The columns for these answers that a list lacks; the ID, which each partner needs, is not among them. */
export function columnsMissing(answers: PartnerFields, columns: readonly ColumnKey[]): Column[] {
  return COLUMNS.filter(({ key }) => key in answers && !columns.includes(key));
}

/** Those of the answers that a list has a column for. */
export function withColumn(answers: PartnerFields, columns: readonly ColumnKey[]): PartnerFields {
  const kept: { [key in FieldKey]?: string } = {};
  for (const key of FIELD_KEYS) {
    const text = answers[key];
    if (text !== undefined && columns.includes(key)) kept[key] = text;
  }
  return kept;
}
