import type { Catalogue } from '../catalogue.ts'

export const reasons: Catalogue['reasons'] = {
  document_unreadable: { sentence: 'La pièce n’est pas assez lisible.', fix: 'Numérisez-la ou photographiez-la de nouveau : nette, bien éclairée, tous les bords visibles.' },
  document_redacted: { sentence: 'Des parties de la pièce sont masquées ou noircies.', fix: 'Déposez-la entière, sans rien cacher.' },
  document_sides_missing: { sentence: 'Il manque une face ou une page à la pièce.', fix: 'Réunissez le recto et le verso, ou toutes les pages, dans un seul PDF ou une seule image.' },
  document_expired: { sentence: 'La pièce a expiré.', fix: 'Déposez-en une en cours de validité.' },
  document_too_old: { sentence: 'La pièce a été délivrée il y a trop longtemps.', fix: 'Demandez un exemplaire récent et déposez-le.' },
  document_wrong_kind: { sentence: 'Ce n’est pas la pièce exigée.', fix: 'Regardez les pièces acceptées à côté de l’exigence et déposez l’une d’elles.' },
  document_infected: { sentence: 'La pièce contient un logiciel malveillant ; elle a été écartée sans être ouverte.', fix: 'Numérisez-la de nouveau sur un ordinateur sain et déposez le résultat.' },
  document_encrypted: { sentence: 'La pièce est protégée par un mot de passe.', fix: 'Enregistrez-la sans mot de passe et déposez-la de nouveau.' },
  name_mismatch: { sentence: 'Le nom sur la pièce n’est pas celui du dossier.', fix: 'Corrigez le nom dans le dossier, ou déposez une pièce à ce nom.' },
  address_mismatch: {
    sentence: 'L’adresse sur la pièce n’est pas celle du dossier.',
    fix: 'Corrigez l’adresse dans le dossier, ou déposez une pièce qui la porte.',
  },
  address_out_of_area: {
    sentence: 'L’adresse est hors de la zone où ces numéros peuvent servir.',
    fix: 'Donnez une adresse dans cette zone, ou choisissez des numéros de la vôtre.',
  },
  address_po_box: { sentence: 'L’adresse est une boîte postale ou une domiciliation.', fix: 'Donnez l’adresse où se trouve réellement l’utilisateur final.' },
  registration_number_mismatch: {
    sentence: 'Le numéro d’immatriculation sur la pièce n’est pas celui du dossier.',
    fix: 'Corrigez le numéro dans le dossier, ou déposez l’extrait de cette société.',
  },
  tax_id_mismatch: { sentence: 'Le numéro fiscal sur la pièce n’est pas celui du dossier.', fix: 'Corrigez le numéro dans le dossier, ou déposez le bon document fiscal.' },
  representative_mismatch: {
    sentence: 'Rien ne montre que la personne nommée représente la société.',
    fix: 'Nommez un représentant inscrit au registre, ou ajoutez une procuration.',
  },
  representative_underage: { sentence: 'La personne nommée n’est pas majeure.', fix: 'Nommez un représentant majeur.' },

  website_unrelated: {
    sentence: 'Le site web ne semble pas être celui de l’utilisateur final.',
    fix: 'Donnez le site de l’utilisateur final, ou expliquez dans une note le lien entre les deux.',
  },
  email_not_work_domain: { sentence: 'L’adresse e-mail n’est pas une adresse de la société.', fix: 'Donnez une adresse au nom de domaine de la société.' },
  phone_not_e164: { sentence: 'Le numéro de contact n’est pas au format international.', fix: 'Écrivez-le avec + et l’indicatif du pays, par exemple +33 1 99 00 12 34.' },
  field_missing: { sentence: 'Il manque une information.', fix: 'Remplissez ce que cite la note et déposez de nouveau.' },
  use_case_insufficient: {
    sentence: 'L’usage des numéros n’est pas décrit assez précisément.',
    fix: 'Dites qui reçoit quels messages, à quelle fréquence, et comment ces personnes y ont consenti.',
  },
  end_user_type_not_allowed: { sentence: 'De tels numéros ne sont pas ouverts à cet utilisateur final.', fix: 'Choisissez un autre utilisateur final, ou des numéros d’un autre type.' },
  business_use_only: { sentence: 'Ces numéros sont réservés à un usage professionnel.', fix: 'Faites la demande au nom d’une entreprise, avec ses pièces.' },
  reseller_not_allowed: { sentence: 'Ces numéros ne peuvent pas être revendus.', fix: 'Faites la demande au nom de l’organisation qui les utilisera.' },
  regulation_changed: { sentence: 'La réglementation a changé après la constitution du dossier.', fix: 'Ajoutez ce qui manque désormais au dossier et déposez de nouveau.' },
  duplicate_request: { sentence: 'La même demande est déjà en cours.', fix: 'Suivez la première demande ; rien de plus n’est nécessaire.' },
  fraud_suspected: { sentence: 'Les pièces n’ont pas paru dignes de confiance.', fix: 'Écrivez au guichet si vous pensez qu’il s’agit d’une erreur.' },

  number_gone: { sentence: 'L’opérateur n’a plus ce numéro.', fix: 'Cherchez un autre numéro et demandez-le.' },
  hold_expired: { sentence: 'Le numéro n’était plus mis de côté pour vous.', fix: 'Cherchez de nouveau ce numéro et mettez-le de côté s’il est encore là.' },
  area_sold_out: { sentence: 'L’opérateur n’a plus de numéro dans cette zone.', fix: 'Essayez une zone voisine ou un autre type de numéro.' },
  carrier_error: { sentence: 'L’opérateur a refusé la commande sans motif exploitable.', fix: 'Le guichet s’en occupe avec l’opérateur ; vous pouvez aussi demander un autre numéro.' },
  carrier_timeout: { sentence: 'L’opérateur n’a pas répondu à temps.', fix: 'Demandez de nouveau le numéro un peu plus tard.' },
  answer_overdue: { sentence: 'Aucune réponse n’est arrivée à temps.', fix: 'Faites une nouvelle demande : votre dossier est gardé pour elle.' },
  cancelled_by_requester: { sentence: 'Vous avez annulé.', fix: 'Faites une nouvelle demande si ce numéro vous est finalement utile.' },
}
