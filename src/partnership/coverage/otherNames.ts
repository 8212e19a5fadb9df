import type { PARTNER_TYPES, SECTORS } from '../partnerChoices';

export type PartnerType = (typeof PARTNER_TYPES)[number];
export type Sector = (typeof SECTORS)[number];

/** What people write in a list of their own where a drop-down says the kind of partner; case, accents and number do not count. */
export const TYPE_NAMES: Readonly<Record<PartnerType, readonly string[]>> = {
  'Complementary mission': ['complementary', 'complement', 'same mission', 'misión complementaria', 'complementaria'],
  'Service sector': [
    ...['service', 'service provider', 'same people', 'same population'],
    ...['la misma gente, otros servicios', 'la misma gente', 'servicio', 'sector de servicios'],
  ],
  'Resource holder': [
    ...['resource', 'resource provider', 'funder', 'donor'],
    ...['tiene recursos', 'recurso', 'con recursos', 'financiador', 'donante'],
  ],
  'Expertise provider': [
    ...['expertise', 'expert', 'knowledge provider'],
    ...['aporta experiencia', 'experiencia', 'experto', 'con experiencia', 'especialista'],
  ],
  'Policy influencer': [
    ...['policy', 'policy maker', 'policymaker', 'influencer', 'politician', 'advocate', 'advocacy'],
    ...['influye en políticas', 'incidencia', 'incidencia política', 'política', 'políticas públicas', 'político'],
  ],
};

/** The same for sectors. */
export const SECTOR_NAMES: Readonly<Record<Sector, readonly string[]>> = {
  Nonprofit: [
    ...['non-profit', 'not-for-profit', 'nonprofit organization', 'NPO', 'NGO', 'charity', '501c3', 'foundation'],
    ...['sin fines de lucro', 'organización sin fines de lucro', 'sin ánimo de lucro', 'ONG', 'asociación civil'],
    ...['fundación', 'OSC'],
  ],
  'Start-up': ['startup', 'empresa emergente', 'emprendimiento', 'social enterprise', 'empresa social'],
  Business: ['company', 'private sector', 'local business', 'corporation', 'empresa', 'negocio', 'comercio', 'privado'],
  'Neighborhood association': [
    ...['neighbourhood association', 'neighborhood', 'neighbourhood', 'residents association', 'community group'],
    ...['asociación de vecinos', 'asociación vecinal', 'junta de vecinos', 'vecinos', 'grupo comunitario'],
  ],
  'Public agency': [
    ...[
      'agency',
      'government',
      'government agency',
      'public sector',
      'public',
      'city',
      'county',
      'state',
      'municipality',
    ],
    ...[
      'entidad pública',
      'organismo público',
      'agencia pública',
      'gobierno',
      'sector público',
      'municipio',
      'público',
    ],
  ],
  'School or college': [
    ...['school', 'college', 'university', 'education', 'higher education', 'academic'],
    ...['escuela', 'colegio', 'universidad', 'escuela o universidad', 'educación', 'instituto'],
  ],
  'Faith group': [
    ...['faith', 'faith based', 'church', 'congregation', 'religious', 'mosque', 'synagogue', 'temple', 'parish'],
    ...[
      'iglesia',
      'grupo religioso',
      'comunidad de fe',
      'comunidad religiosa',
      'grupo de fe',
      'religioso',
      'parroquia',
      'congregación',
    ],
  ],
  'Service club': ['club', 'Rotary', 'Lions', 'Kiwanis', 'club de servicio', 'civic club'],
  'Sports team': ['sports', 'team', 'sports club', 'equipo deportivo', 'club deportivo', 'deporte', 'equipo'],
  Other: ['otro', 'otra', 'otros'],
};
