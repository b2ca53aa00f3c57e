import type { Catalogue } from '../catalogue.ts'

export const issues: Catalogue['issues'] = {
  'field.missing': 'Cette valeur manque.',
  'field.invalid': 'Cette valeur n’est pas utilisable. Valeur attendue : {{expected, expectation}}.',
  'field.unknown': 'Ce champ n’existe pas ici : {{field}}. Retirez-le.',
  'field.too_long': 'C’est trop long ou trop grand : {{limit}} au plus.',
  'field.too_short': 'C’est trop court ou trop petit : {{limit}} au moins.',
  'field.not_allowed': 'Ce champ ne s’envoie pas ici.',

  'pattern.invalid': 'Un modèle se compose de chiffres, de « ? » pour un chiffre quelconque et de lettres du clavier téléphonique.',
  'pattern.other_country': 'Ceci commence par l’indicatif d’un autre pays : ici les numéros commencent par +{{code}}. Retirez l’indicatif, ou cherchez dans ce pays.',

  'offer.regulated': '{{number}} exige des pièces : demandez-le au lieu de l’acheter.',
  'offer.unavailable': '{{number}} n’est plus en vente.',
  'offer.unknown': 'Aucune offre ne porte cet identifiant.',

  'hold.lost': '{{number}} n’est plus mis de côté pour vous. Retirez-le, ou mettez-en un autre de côté.',
  'hold.unknown': 'Aucune de vos mises de côté ne porte cet identifiant.',
  'hold.country_mismatch': '{{number}} n’est pas un numéro du pays demandé : {{country, country}}.',
  'hold.type_mismatch': '{{number}} n’est pas du type de numéro du dossier : {{numberType, numberType}}.',
  'hold.type_mixed': '{{number}} est d’un autre type que les autres : {{numberType, numberType}}.',
  'hold.carrier_not_covered': '{{number}} est un numéro d’un autre opérateur ({{carrier}}), et ce dossier ne répond pas à ses exigences.',

  'numbers.missing': 'Une demande comporte au moins un numéro que vous avez mis de côté.',
  'dossier.missing': 'Ces numéros exigent un dossier.',
  'dossier.under_way': 'Ce dossier est au guichet pour une autre demande. Choisissez-en un autre, ou attendez que celle-ci soit tranchée.',
  'alternatives.missing': 'Dites ce que doit faire le guichet si un numéro n’est plus disponible : choisir pour vous, ou vous demander.',
  'contact.missing': 'Le guichet a besoin d’une adresse e-mail où vous écrire.',

  'information.missing': 'Information manquante : {{demand, demand}}.',
  'information.invalid': 'Ce n’est pas le format attendu : {{demand, demand}}.',
  'address.missing': 'Il manque l’adresse de l’utilisateur final.',
  'address.line_missing': 'Il manque à l’adresse : {{line, addressLine}}.',
  'address.country_mismatch': 'L’adresse doit se trouver dans ce pays : {{country, country}}.',
  'address.po_box': 'Une boîte postale n’est pas acceptée : donnez l’adresse avec la rue.',

  'document.missing': 'Pièce manquante : {{demand, demand}}.',
  'document.refused': 'Pièce refusée : {{demand, demand}}. {{reason, reason}}',
  'document.too_old': 'Pièce trop ancienne : {{demand, demand}}. Elle doit dater de {{months, months}} au plus le jour du dépôt.',
  'document.expired': 'Pièce expirée : {{demand, demand}}. Déposez-en une en cours de validité.',
  'document.issue_date_missing': 'Dites de quel jour date cette pièce : {{demand, demand}}.',
  'document.kind_missing': 'Dites de quelle pièce il s’agit : {{demand, demand}}.',
  'document.kind_not_accepted': 'Cette pièce n’est pas acceptée ici : {{demand, demand}}. Pièces acceptées : {{accepted, papers}}.',
  'document.not_pdf': 'Seul un PDF est accepté ici : {{demand, demand}}.',
  'end_user.not_allowed': 'De tels numéros ne sont plus ouverts à ce type d’utilisateur final : {{endUserType, endUserType}}.',

  'verdict.missing': 'Avis manquant : {{demand, demand}}.',
  'choice.not_offered': 'Ce numéro n’a pas été proposé pour cette demande.',
  'choice.too_many': 'Vous avez choisi plus de numéros qu’il n’y en a à remplacer : {{limit}} au plus.',
}
