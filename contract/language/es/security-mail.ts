import type { Catalogue } from '../catalogue.ts'

export const securityMail: Pick<Catalogue['mail'], 'password_changed' | 'totp_enabled' | 'totp_disabled' | 'passkey_added' | 'passkey_removed' | 'signed_out'> = {
  password_changed: {
    subject: 'Se ha cambiado su contraseña',
    text: `Hola:

La contraseña de su cuenta en la ventanilla de números se cambió el {{at}}. Se han cerrado todas las demás sesiones.

{{whoDid}}

Si fue usted, no tiene que hacer nada. Si no, otra persona está usando su cuenta: cambie ahora mismo su contraseña en Mi cuenta, revise allí sus llaves de acceso y sesiones, y avise en {{organization}} a un administrador.

Guichet`,
  },
  totp_enabled: {
    subject: 'Se ha configurado una aplicación de autenticación',
    text: `Hola:

El {{at}} se configuró una aplicación de autenticación para su cuenta en la ventanilla de números. A partir de ahora, para iniciar sesión con la contraseña hace falta también un código.

{{whoDid}}

Si fue usted, no tiene que hacer nada. Si no, otra persona está usando su cuenta: cambie ahora mismo su contraseña en Mi cuenta, revise allí sus llaves de acceso y sesiones, y avise en {{organization}} a un administrador.

Guichet`,
  },
  totp_disabled: {
    subject: 'Se ha desactivado su aplicación de autenticación',
    text: `Hola:

El {{at}} se desactivó la aplicación de autenticación de su cuenta en la ventanilla de números. Para iniciar sesión vuelve a bastar la contraseña.

{{whoDid}}

Si fue usted, no tiene que hacer nada. Si no, otra persona está usando su cuenta: cambie ahora mismo su contraseña en Mi cuenta, revise allí sus llaves de acceso y sesiones, y avise en {{organization}} a un administrador.

Guichet`,
  },
  passkey_added: {
    subject: 'Se ha añadido una llave de acceso',
    text: `Hola:

El {{at}} se añadió la llave de acceso «{{name}}» a su cuenta en la ventanilla de números. Quien la tenga puede iniciar sesión en su lugar.

{{whoDid}}

Si fue usted, no tiene que hacer nada. Si no, otra persona está usando su cuenta: cambie ahora mismo su contraseña en Mi cuenta, revise allí sus llaves de acceso y sesiones, y avise en {{organization}} a un administrador.

Guichet`,
  },
  passkey_removed: {
    subject: 'Se ha quitado una llave de acceso',
    text: `Hola:

El {{at}} se quitó la llave de acceso «{{name}}» de su cuenta en la ventanilla de números. Ya no sirve para iniciar sesión.

{{whoDid}}

Si fue usted, no tiene que hacer nada. Si no, otra persona está usando su cuenta: cambie ahora mismo su contraseña en Mi cuenta, revise allí sus llaves de acceso y sesiones, y avise en {{organization}} a un administrador.

Guichet`,
  },
  signed_out: {
    subject: 'Se han cerrado todas sus sesiones',
    text: `Hola:

El {{at}} se cerraron todas las sesiones de su cuenta en la ventanilla de números.

{{whoDid}}

Si fue usted, no tiene que hacer nada. Si no, otra persona está usando su cuenta: cambie ahora mismo su contraseña en Mi cuenta, revise allí sus llaves de acceso y sesiones, y avise en {{organization}} a un administrador.

Guichet`,
  },
}
