/** What stands around every page. */
export const shell = {
  groups: { message: 'Messages', desk: 'Guichet' },
  skip: 'Aller au contenu',
  navigation: 'Navigation',
  search: 'Rechercher partout',
  language: 'Langue',
  person: '{{name}} : réglages et déconnexion',
  light: 'Thème clair',
  dark: 'Thème sombre',
  signOut: 'Se déconnecter',
  stillSignedIn: { title: 'Vous êtes toujours connecté', fix: 'Le guichet n’a pas pu être prévenu de la fin de votre session. Déconnectez-vous de nouveau quand la connexion sera rétablie.' },
  signIn: { title: 'Connexion', lead: 'Le guichet de numéros', email: 'Adresse e-mail', password: 'Mot de passe', showPassword: 'Afficher ou masquer le mot de passe', action: 'Se connecter' },
  sessionOver: { title: 'Veuillez vous reconnecter', happened: 'Votre session est terminée : une demi-heure sans activité, ou fermée ailleurs. Ce que vous avez saisi est toujours là.' },
  bug: {
    title: 'Cette page ne fonctionne plus',
    happened: 'Une erreur de notre part l’empêche de s’afficher. Ce qui était enregistré est en sécurité.',
    fix: 'Rechargez la page. Si cela se répète, dites à la personne qui exploite ce guichet ce que vous faisiez, avec la ligne ci-dessous.',
  },
  notNow: 'Cette page ne peut pas être affichée pour l’instant',
  unknown: { title: 'Il n’y a rien ici', happened: 'Cette adresse ne mène nulle part, ou à quelque chose que vous ne pouvez pas voir.', home: 'Revenir à l’accueil' },
} as const
