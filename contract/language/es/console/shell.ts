import type { Catalogue } from '../../catalogue.ts'

export const shell: Catalogue['console']['shell'] = {
  groups: { message: 'Mensajes', desk: 'Ventanilla' },
  skip: 'Saltar al contenido',
  navigation: 'Navegación',
  search: 'Buscar en todo',
  language: 'Idioma',
  person: '{{name}}: ajustes y cierre de sesión',
  light: 'Tema claro',
  dark: 'Tema oscuro',
  signOut: 'Cerrar sesión',
  stillSignedIn: { title: 'Su sesión sigue abierta', fix: 'No se ha podido avisar a la ventanilla de que cierre su sesión. Ciérrela de nuevo cuando se restablezca la conexión.' },
  signIn: { title: 'Iniciar sesión', lead: 'La ventanilla de números', email: 'Correo electrónico', password: 'Contraseña', showPassword: 'Mostrar u ocultar la contraseña', action: 'Iniciar sesión' },
  sessionOver: { title: 'Vuelva a iniciar sesión', happened: 'Su sesión ha terminado: ha pasado media hora sin actividad, o se cerró en otro lugar. Lo que ha escrito sigue aquí.' },
  bug: {
    title: 'Esta página ha fallado',
    happened: 'Un fallo nuestro impide mostrarla. Lo que ya estaba guardado está a salvo.',
    fix: 'Recargue la página. Si vuelve a fallar, cuente al responsable de esta ventanilla qué estaba haciendo, con la línea de abajo.',
  },
  notNow: 'Esta página no se puede mostrar ahora',
  unknown: { title: 'Aquí no hay nada', happened: 'Esta dirección no lleva a ninguna parte, o lleva a algo que usted no puede ver.', home: 'Ir al inicio' },
}
