import type { Catalogue } from '../catalogue.ts'
import type { identityRefusals as english } from '../en/identity-refusals.ts'

type Words = Pick<Catalogue['refusals'], keyof typeof english>

export const identityRefusals: Words = {
  'sign_in.required': {
    title: 'Inicie sesión primero',
    happened: 'Esto requiere una persona con la sesión iniciada o un cliente de API; no se ha indicado ninguno, o la sesión ha terminado.',
    fix: 'Inicie sesión, o pida un token nuevo y envíelo como «Authorization: Bearer …».',
  },
  'sign_in.other_site': {
    title: 'Enviado desde otro sitio',
    happened: 'Esta llamada lleva la sesión de un navegador, o pide una, pero la ha enviado otro sitio, o no se puede saber su origen. No se ha hecho nada.',
    fix: 'Use la consola en la propia dirección de la ventanilla. Los programas acceden con un token: «Authorization: Bearer …».',
  },
  'sign_in.wrong': {
    title: 'No se ha podido iniciar sesión',
    happened: 'Con estas credenciales no se puede entrar en la ventanilla: una de las dos no es correcta, o se ha retirado el acceso.',
    fix: 'Compruebe las dos e inténtelo de nuevo; un administrador de su organización puede poner una contraseña nueva o crear un cliente de API nuevo.',
  },
  'sign_in.too_many': {
    title: 'Demasiados intentos',
    happened: 'Ha habido demasiados intentos fallidos de iniciar sesión, así que la ventanilla no admite más durante un rato.',
    fix: 'Espere {{retryAfterSeconds, minutes}} e inténtelo de nuevo.',
  },
  'live.too_many': {
    title: 'Demasiados flujos',
    happened: 'Esta sesión ya sigue {{limit}} veces a la vez lo que cambia; la ventanilla no atiende más en una sola.',
    fix: 'Termine un flujo que nadie lea e inténtelo de nuevo.',
  },
  'permission.missing': {
    title: 'Falta un permiso',
    happened: 'Esto requiere el permiso {{permission}}, y usted no lo tiene.',
    fix: 'Pídalo a un administrador de su organización.',
  },
  'proof.needed': {
    title: 'Confirme que es usted',
    happened: 'Esto cambia su forma de iniciar sesión, y han pasado más de {{proofSeconds, minutes}} desde que confirmó su identidad. No se ha cambiado nada.',
    fix: 'Confírmela otra vez con su contraseña, un código o una llave de acceso e inténtelo de nuevo.',
  },
  'licence.missing': {
    title: 'Falta la licencia',
    happened: 'La licencia de su organización, {{licence}}, no incluye números SMS. El permiso sí lo tiene.',
    fix: 'Los números SMS están incluidos en {{unlocking, either}}: hable con quien gestione las licencias de su organización.',
  },
  'licence_and_permission.missing': {
    title: 'Faltan la licencia y el permiso',
    happened: 'La licencia de su organización, {{licence}}, no incluye números SMS, y a usted le falta el permiso {{permission}}.',
    fix: 'Hacen falta los dos: una licencia que incluya números SMS ({{unlocking, either}}) y el permiso, que da un administrador de su organización.',
  },
  'grant.above_own': {
    title: 'Más de lo que usted tiene',
    happened: 'Nadie puede dar permisos que no tiene: {{grants, list}}. No se ha dado ninguno.',
    fix: 'Quítelos, o pídalo a alguien que los tenga.',
  },

  'people.email_taken': {
    title: 'Correo electrónico ya en uso',
    happened: 'Alguien ya inicia sesión con esta dirección de correo. No se ha añadido ni cambiado a nadie.',
    fix: 'Use otra dirección, o busque a esta persona entre las que ya están.',
  },
  'people.last_admin': {
    title: 'El último administrador',
    happened: 'Es el último administrador de la organización; sin él nadie podría dar acceso a otras personas. No se ha cambiado nada.',
    fix: 'Nombre antes a otro administrador.',
  },
  'view.name_taken': {
    title: 'Nombre ya usado',
    happened: 'Ya tiene en esta página una vista llamada «{{name}}». No se ha cambiado nada.',
    fix: 'Elija otro nombre, o sustituya esa vista por lo que ve ahora.',
  },
  'view.limit_reached': {
    title: 'Demasiadas vistas',
    happened: 'Tiene {{limit, number}} vistas, el máximo por persona. Esta no se ha guardado.',
    fix: 'Quite una que ya no necesite y guarde de nuevo.',
  },

  'sign_in.second_factor_needed': {
    title: 'Un paso más',
    happened: 'La contraseña es correcta. También hace falta un código de la aplicación de autenticación; la ventanilla lo espera cinco minutos.',
    fix: 'Envíe el código, o un código de recuperación, con «challenge» a /api/v1/sessions/secondFactor.',
  },
  'sign_in.challenge_gone': {
    title: 'Ha pasado demasiado tiempo',
    happened: 'La ventanilla ya no espera este código: han pasado cinco minutos, o ya se ha usado.',
    fix: 'Inicie sesión de nuevo con la contraseña.',
  },
  'sign_in.code_wrong': {
    title: 'Código incorrecto',
    happened: 'Este código no es correcto, es demasiado antiguo o ya se ha usado. La contraseña sigue aceptada.',
    fix: 'Espere al código siguiente y envíelo, o use un código de recuperación. Si ningún código sirve, ponga la hora del teléfono en automático.',
  },
  'person.required': {
    title: 'Solo para personas',
    happened: 'Esto es propio de una persona: un cliente de API no tiene contraseña, correos ni llaves de acceso.',
    fix: 'Inicie sesión como persona.',
  },
  'password.wrong': {
    title: 'Contraseña incorrecta',
    happened: 'La contraseña actual no es la que se ha enviado. No se ha cambiado nada.',
    fix: 'Envíe la contraseña con la que inicia sesión ahora.',
  },
  'code.wrong': {
    title: 'Código incorrecto',
    happened: 'Este código no es correcto, es demasiado antiguo o ya se ha usado. No se ha cambiado nada.',
    fix: 'Espere al código siguiente de la aplicación y envíelo. Si ningún código sirve, ponga la hora del teléfono en automático.',
  },
  'totp.active': {
    title: 'Ya está activada',
    happened: 'Ya hay una aplicación de autenticación configurada. Se ha dejado como estaba.',
    fix: 'Para configurar otra aplicación, desactive antes la primera.',
  },
  'totp.inactive': {
    title: 'No está activada',
    happened: 'No hay ninguna aplicación de autenticación configurada. No se ha cambiado nada.',
    fix: 'Pida antes un secreto y confírmelo después con un código.',
  },
  'passkey.not_verified': {
    title: 'Llave de acceso no aceptada',
    happened: 'La ventanilla no ha podido verificar esta llave de acceso: no la conoce, o ya no la esperaba.',
    fix: 'Inténtelo una vez más; si no funciona, inicie sesión con su contraseña.',
  },
  'passkey.known': {
    title: 'Llave de acceso ya añadida',
    happened: 'Esta llave de acceso ya se había añadido. No se ha cambiado nada.',
    fix: 'Use otro dispositivo u otra llave.',
  },
  'passkey.limit_reached': {
    title: 'Demasiadas llaves de acceso',
    happened: 'Tiene {{limit}} llaves de acceso, que es el máximo. No se ha añadido ninguna.',
    fix: 'Quite una que ya no use.',
  },
  'invitation.under_way': {
    title: 'Invitación ya enviada',
    happened: 'Ya hay una invitación pendiente para {{email}}. No se ha enviado otra.',
    fix: 'Reenvíela, o retírela antes.',
  },
  'invitation.over': {
    title: 'Esta invitación ya no es válida',
    happened: 'Ya se aceptó, se retiró o tiene más de siete días. No se ha cambiado nada.',
    fix: 'Si la aceptó, inicie sesión. Si no, pida a quien le invitó que la envíe de nuevo.',
  },
  'letter.needed': {
    title: 'Este correo no se puede desactivar',
    happened: 'Los correos que esperan su respuesta o que protegen su acceso llegan siempre: {{letters, letters}}. No se ha cambiado nada.',
    fix: 'Déjelo activado.',
  },
}
