/** What kind of partner an organisation could be. Source: the five kinds of potential partner of the founding texts. */
export const PARTNER_TYPES = [
  'Complementary mission',
  'Service sector',
  'Resource holder',
  'Expertise provider',
  'Policy influencer',
] as const;

/** Where to look for partners. Source: the long lists of the founding tip sheets. */
export const SECTORS = [
  'Nonprofit',
  'Start-up',
  'Business',
  'Neighborhood association',
  'Public agency',
  'School or college',
  'Faith group',
  'Service club',
  'Sports team',
  'Other',
] as const;

/** What draws people to a partner, good reasons before doubtful ones. */
export const MOTIVES = [
  'We share a mission',
  'They have what we lack',
  'We get on well',
  'A funder wants it',
  'We would be left out',
  'Their name is big',
] as const;

/** Whether the partners want to act together, or only to share what they have. Source: tip 4 of the founding tip sheet. */
export const PURPOSES = ['Joint action', 'Just sharing'] as const;

/** What an agreement can cover; each switches something on in it. Source: the conditions of a good agreement's sections. */
export const COVERS = [
  'payments',
  'pooled money',
  'personal data',
  'people at risk',
  'joint materials',
  'shared services',
  'confidential information',
  'hosting',
  'cross-border',
  'binding',
] as const;

/** Who gives the money, where one of the parties does. */
export const FUNDING = ['we fund', 'they fund'] as const;

/** What is kept beside an agreement. */
export const ANNEXES = ['work plan', 'budget', 'data schedule', 'contact list', 'change log'] as const;
