### Añadir un buzón: qué hacer primero con el proveedor, y cómo se encuentran los ajustes de uno desconocido.

## Qué hacer con el proveedor antes de que Porchlight pueda iniciar sesión. Se muestra numerado; cada paso puede tener una página que abrir.

# Algunos proveedores solo dan una contraseña propia para programas de correo a quien inicia sesión en dos pasos.
setup-two-step = Inicie sesión en { $provider } en su navegador y active la verificación en dos pasos, si aún no está activada.
setup-imap-on = Inicie sesión en { $provider } en su navegador y permita que los programas de correo usen su buzón (esto se llama IMAP).
setup-usual-password = Escriba la contraseña que usa en el sitio web de { $provider }.
setup-if-two-step = Si inicia sesión en { $provider } en dos pasos, cree una contraseña de aplicación y úsela aquí. Si no, la correcta es su contraseña de siempre.
setup-gmx-if-two-step = Si inicia sesión en { $provider } en dos pasos, cree una contraseña de aplicación y úsela aquí: en «Mein Account» elija «Sicherheit» y después «Anwendungsspezifische Passwörter». Si no, la correcta es su contraseña de siempre.
setup-mailcom-if-two-step = Si inicia sesión en { $provider } en dos pasos, cree una contraseña de aplicación y úsela aquí: en «My Account» elija «Security» y después «Application-specific passwords». Si no, la correcta es su contraseña de siempre.
setup-paste = Copie la contraseña que aparece, vuelva a esta ventana y péguela abajo, con sus espacios o sin ellos. No hace falta que la recuerde.
setup-gmail-make = Abra la página de Google para contraseñas de aplicación, escriba «Porchlight» como nombre y elija «Crear».
setup-outlook-imap = En la configuración de Outlook.com elija «Correo», después «Reenvío e IMAP», y permita que los dispositivos y las aplicaciones usen IMAP.
setup-microsoft-work = Si el buzón es de una empresa o de una escuela, pregunte a su administrador si los programas de correo pueden usar IMAP.
setup-microsoft-browser = Microsoft no acepta contraseñas de los programas de correo. Usted inicia sesión en la propia página de Microsoft, en su navegador.
setup-yahoo-make = Abra la página de seguridad de su cuenta de { $provider }, elija «Generar contraseña de aplicación» y escriba «Porchlight» como nombre.
setup-icloud-open = Abra la página de su cuenta de Apple e inicie sesión. La autenticación de doble factor tiene que estar activada.
setup-icloud-make = En «Inicio de sesión y seguridad» elija «Contraseñas específicas de apps» y cree una con el nombre «Porchlight».
setup-fastmail-make = En los ajustes de Fastmail, en «Privacy & Security» (privacidad y seguridad), cree una contraseña de aplicación nueva con acceso al correo. El plan Basic de Fastmail no ofrece esto.
setup-mailcom-premium = Inicie sesión en mail.com en su navegador y permita POP3 e IMAP. Los buzones nuevos necesitan para esto el plan de pago de mail.com.
setup-tonline-make = En los ajustes de su buzón («Einstellungen») elija «Passwörter» y cree una contraseña para programas de correo («Passwort für E-Mail-Programme»).
setup-proton-bridge = Instale Proton Mail Bridge en este equipo, ábralo e inicie sesión allí. Hace falta uno de los planes de pago de Proton.
setup-proton-password = En Bridge, abra su cuenta y copie la contraseña que aparece para IMAP. No es la contraseña de su cuenta de Proton.
setup-yandex-make = Abra la página de contraseñas de aplicación, cree una para el correo y escriba «Porchlight» como nombre.
setup-orange-allow = Es posible que Orange no deje entrar a otros programas en su buzón. En su página se explica cómo permitirlo.
setup-comcast-yahoo = Xfinity está trasladando sus buzones a Yahoo Mail poco a poco; las direcciones siguen siendo las mismas. Si el suyo ya se trasladó, cree una contraseña de aplicación en la página de Yahoo e introduzca usted los servidores: imap.mail.yahoo.com y smtp.mail.yahoo.com. Si no, siga aquí.
setup-comcast-allow = En los ajustes de Xfinity Email, en «Security» (seguridad), permita que otros programas de correo usen su buzón.

## Dónde se buscan los ajustes de un buzón, en este orden.

discover-table = En la lista de proveedores de correo de Porchlight
discover-autoconfig = En el nombre que va detrás de la @ de su dirección de correo
discover-well-known = En el sitio web del nombre que va detrás de la @
discover-ispdb = En la lista de proveedores de correo de Mozilla
discover-mx = En el proveedor que recibe su correo
discover-srv = En el servicio de nombres (DNS), para el nombre que va detrás de la @

## Cómo fue.

discover-asking = Preguntando a { $host }
discover-found = Encontrado en { $host }
discover-nothing = { $host } no sabe nada de esto.
discover-unusable = { $host } no nombra ningún servidor que Porchlight pueda usar con seguridad.
discover-unreachable = No se pudo contactar con { $host }.
discover-timed-out = { $host } tardó demasiado.
