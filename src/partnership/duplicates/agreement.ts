/** What two cells of one column say together: `unclear` when either is blank, or they neither agree nor exclude each other. */
export type Agreement = 'equal' | 'other' | 'unclear';
