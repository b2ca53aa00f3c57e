import type { Catalogue } from '../catalogue.ts'

export const numberTypes: Catalogue['numberTypes'] = {
  mobile: 'mobile', local: 'local', national: 'national', toll_free: 'numéro vert', shared_cost: 'à coûts partagés', short_code: 'numéro court', alphanumeric: 'nom d’expéditeur',
}

export const endUserTypes: Catalogue['endUserTypes'] = { individual: 'particulier', business: 'entreprise', sole_proprietor: 'entrepreneur individuel' }

export const capabilities: Catalogue['capabilities'] = { sms: 'SMS', mms: 'MMS', voice: 'voix' }

export const addressRequirements: Catalogue['addressRequirements'] = {
  none: 'sans adresse', any: 'une adresse où que ce soit', local: 'une adresse dans le pays', foreign: 'une adresse hors du pays',
}

export const alternativesPolicies: Catalogue['alternativesPolicies'] = {
  choose_for_me: 'Choisir pour moi : le guichet prend le numéro le plus proche', ask_me: 'Me demander : le guichet propose des numéros et attend',
}

export const addressScopes: Catalogue['addressScopes'] = {
  matches_number_area_code: 'dans la zone du préfixe du numéro',
  same_city_as_number: 'dans la ville du numéro',
  in_country: 'n’importe où dans le pays du numéro',
  worldwide: 'n’importe où dans le monde',
  unspecified: 'la source ne dit pas précisément où ; une adresse dans le pays est le plus sûr',
}

export const issuerScopes: Catalogue['issuerScopes'] = {
  local: 'délivrée dans le pays du numéro (pour les numéros de l’UE, passeports et cartes d’identité de tout État de l’UE)',
  any: 'délivrée dans n’importe quel pays',
}

export const provenFacts: Catalogue['provenFacts'] = { company_name: 'le nom de la société', business_registration_number: 'le numéro d’immatriculation', address: 'l’adresse' }

export const paperConditions: Catalogue['paperConditions'] = {
  both_sides: 'recto et verso', company_stamp_or_handwritten_name: 'avec le cachet de la société, ou le nom écrit à la main', carrier_template: 'sur le formulaire de l’opérateur', online_check: 'vérifiée en ligne chez l’opérateur',
}

export const addressLines: Catalogue['addressLines'] = { street: 'rue et numéro', locality: 'ville', region: 'région', postalCode: 'code postal', country: 'pays' }

export const holders: Catalogue['holders'] = {
  company: { alone: 'la société', of: 'de la société' },
  end_user: { alone: 'l’utilisateur final', of: 'de l’utilisateur final' },
  authorized_representative: { alone: 'le représentant autorisé', of: 'du représentant autorisé' },
  purchaser: { alone: 'l’acheteur', of: 'de l’acheteur' },
  service_activator: { alone: 'la personne qui active le service', of: 'de la personne qui active le service' },
}

export const flags: Catalogue['flags'] = {
  action_requirement: 'L’utilisateur final a une démarche à faire auprès de l’opérateur, par exemple un contrôle d’identité.',
  end_user_must_be_physically_present: 'L’utilisateur final doit réellement se trouver à l’adresse donnée.',
  business_use_only: 'Usage professionnel uniquement.',
  scanned_documents_only: 'Pièces numérisées uniquement, pas de photographies.',
  pdf_only: 'PDF uniquement.',
  requirement_group_mandatory: 'Les pièces doivent être approuvées avant que l’opérateur n’accepte une commande.',
  same_file_may_fill_many_slots: 'Une même pièce peut occuper plusieurs emplacements.',
}

export const confidences: Catalogue['confidences'] = { high: 'élevée', medium: 'moyenne', low: 'faible' }

export const waitingOn: Catalogue['waitingOn'] = { requester: 'le demandeur', desk: 'le guichet', carrier: 'l’opérateur', nobody: 'personne' }

export const uses: Catalogue['uses'] = { flow: 'flux', campaign: 'campagne' }

export const expectations: Catalogue['expectations'] = {
  string: 'du texte', number: 'un nombre', int: 'un nombre entier', boolean: 'true ou false', array: 'une liste', object: 'un objet', record: 'un objet', null: 'rien',
  email: 'une adresse e-mail', uuid: 'un UUID', url: 'une adresse commençant par https://', date: 'une date comme 2026-11-26', datetime: 'une date et une heure comme 2026-11-26T09:30:00Z',
  e164: 'un numéro comme +33199001234', past_day: 'aujourd’hui ou un jour passé', regex: 'la forme donnée dans /openapi.json', stringbool: 'true ou false', json_string: 'du JSON',
  time_zone: 'un fuseau horaire comme Europe/Paris', period: 'un dernier jour qui ne précède pas le premier', period_too_long: 'une période de deux ans au plus', plain_text: 'un texte sans caractère nul ni caractère incomplet',
  present_day: 'aujourd’hui ou un jour à venir', day_after_base: 'un jour qui ne précède pas le premier jour de la version la plus récente',
  rule_change: 'au moins une différence avec la version la plus récente', new_in_list: 'quelque chose qui n’est pas déjà dans la liste', known_rule_set: 'des règles que contient la version la plus récente',
  unchanged_rule_set: 'des règles qui ne sont pas aussi modifiées', rule_set_without_drafts: 'des règles dont aucun brouillon n’est tiré',
  sourced_rule_set: 'des règles sourcées, de cette version, dont le brouillon est tiré', rule_source: 'une adresse ou une note',
  language_tag: 'une langue, comme en-US', country: 'un pays, comme FR', short_code: 'les chiffres d’un numéro court', e164_of_country: 'un numéro de ce pays, comme +33199001234',
}

export const roles: Catalogue['roles'] = {
  requester: 'demandeur', viewer: 'lecteur', organization_admin: 'administrateur', reviewer: 'instructeur', operator: 'exploitant',
}

export const letters: Catalogue['letters'] = {
  request_submitted: 'Une demande est bien reçue',
  request_passed: 'Une demande ne nécessite pas de pièces et part en commande',
  request_returned: 'Une demande est à corriger',
  request_approved: 'Les pièces d’une demande sont approuvées',
  choice_needed: 'Un numéro n’est plus disponible et il faut en choisir un autre',
  request_completed: 'Tous les numéros d’une demande sont actifs',
  request_partially_completed: 'Une partie des numéros d’une demande est active',
  request_failed: 'Aucun numéro n’a pu être obtenu',
  request_rejected: 'Une demande est rejetée',
  request_cancelled: 'Une demande est annulée',
  request_lapsed: 'Une demande est close faute de réponse',
  remark_of_desk: 'Le guichet a écrit au sujet d’une demande',
  remark_of_requester: 'Un demandeur a écrit au sujet d’une de vos instructions',
  invitation: 'Une invitation à rejoindre une organisation',
  password_changed: 'Votre mot de passe a été changé',
  totp_enabled: 'Une application d’authentification a été installée',
  totp_disabled: 'Votre application d’authentification a été désactivée',
  passkey_added: 'Une clé d’accès a été ajoutée',
  passkey_removed: 'Une clé d’accès a été retirée',
  signed_out: 'Toutes vos sessions ont été fermées',
}
