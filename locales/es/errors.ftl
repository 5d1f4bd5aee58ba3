### Lo que puede salir mal, y qué hacer entonces. Dos frases para cada código.

error-no-network = Este equipo no está conectado a ninguna red.
error-no-network-next = Aquí no hay nada que hacer. En cuanto vuelva a haber red, Porchlight mira su correo.

error-offline = No se puede contactar con su servidor de correo.
error-offline-next = Compruebe que este equipo tiene conexión a internet. Porchlight lo sigue intentando solo.

error-timed-out = Su servidor de correo tardó demasiado en responder.
error-timed-out-next = Espere un poco. Porchlight lo sigue intentando solo.

error-connection-lost = Se cortó la conexión con su servidor de correo.
error-connection-lost-next = No hay nada que hacer. Porchlight se vuelve a conectar solo.

error-tls-failed = No se pudo establecer una conexión protegida con su servidor de correo, así que no se envió nada.
error-tls-failed-next = Compruebe el nombre del servidor, y la fecha y la hora de este equipo. Si usa la red de un hotel o de una cafetería, vuelva a intentarlo en casa.

error-certificate-unknown = Su servidor de correo no puede demostrar quién es, así que no se envió nada.
error-certificate-unknown-next = Si está en un hotel o en una cafetería, vuelva a intentarlo en casa. Compruebe la fecha y la hora de este equipo, y el nombre del servidor. Solo si este servidor es suyo, como Proton Mail Bridge o uno en su casa: quite el buzón y vuelva a añadirlo. Entonces verá lo que hay que comparar.

error-certificate-changed = Su servidor de correo muestra un certificado distinto del que usted aceptó, así que no se envió nada.
error-certificate-changed-next = Si lo renovó usted, compare la huella nueva con la que muestra su servidor antes de aceptarlo. Si no, pregunte a quien lleva el servidor.

error-start-tls-missing = El servidor no ofrece una conexión protegida de la forma que se pidió, así que no se envió nada.
error-start-tls-missing-next = Elija «TLS» en vez de «STARTTLS»: quite el buzón y vuelva a añadirlo así. O pregunte a su proveedor de correo cuál es la forma correcta.

error-sign-in-refused = Su proveedor de correo no aceptó el nombre de usuario o la contraseña.
error-sign-in-refused-next = Escriba la contraseña otra vez. Muchos proveedores quieren aquí una contraseña de aplicación aparte, no la que usted usa en su sitio web.

error-sign-in-expired = Su proveedor de correo ya no deja entrar a Porchlight en este buzón.
error-sign-in-expired-next = Inicie sesión otra vez en su navegador y elija allí la cuenta de este buzón. Esto pasa después de cambiar la contraseña, o después de mucho tiempo. No significa que algo vaya mal.

error-sign-in-unfinished = El inicio de sesión en el navegador no se terminó, así que nada ha cambiado.
error-sign-in-unfinished-next = Vuelva a intentarlo cuando quiera, y dé su permiso en la página de su proveedor de correo.

error-sign-in-unsupported = El servidor no ofrece ninguna forma de iniciar sesión que sirva para este buzón.
error-sign-in-unsupported-next = Compruebe los nombres de los servidores. Si son correctos, pregunte a su proveedor de correo si los programas de correo pueden usar este buzón.

error-no-client-id = Su proveedor de correo no conoce este Porchlight, así que no puede iniciar sesión allí.
error-no-client-id-next = Outlook.com, Hotmail y Live solo dejan entrar a programas de correo registrados en Microsoft. Pida a quien le dio Porchlight uno que lo esté. Mientras tanto: guarde como archivo el mensaje que le haga dudar y deje que Porchlight compruebe el archivo, o avise en el propio Outlook («Informar», y después «phishing»).

error-sign-in-alert = Su proveedor de correo quiere algo de usted antes de dejar entrar a un programa de correo.
error-sign-in-alert-next = Inicie sesión en el sitio web de su proveedor y mire si allí hay un mensaje para usted. Después deje que Porchlight mire otra vez.

error-server-busy = Su servidor de correo está ocupado.
error-server-busy-next = No tiene que hacer nada. Porchlight lo vuelve a intentar solo.

error-server-refused = Su servidor de correo se negó.
error-server-refused-next = Espere un poco. Si sigue así, pregunte a su proveedor de correo si su buzón está en orden.

error-server-misbehaved = Su servidor de correo envió algo que no tiene sentido.
error-server-misbehaved-next = Espere un poco. Si sigue así, quite el buzón y vuelva a añadirlo con el nombre de servidor y el puerto correctos.

error-mailbox-missing = No se encontró la bandeja de entrada en el servidor.
error-mailbox-missing-next = Compruebe que los programas de correo pueden usar este buzón (muchos proveedores lo llaman acceso IMAP).

error-not-allowed = Su servidor de correo no deja que Porchlight haga eso en esta carpeta.
error-not-allowed-next = No tiene que hacer nada. Si alguien comparte la carpeta con usted, esa persona decide lo que usted puede hacer en ella.

error-mailbox-full = Su buzón está lleno.
error-mailbox-full-next = Haga sitio: vacíe la papelera, o borre mensajes grandes que ya no necesite.

error-keyring-unavailable = No se puede abrir el almacén de contraseñas de este equipo.
error-keyring-unavailable-next = Desbloquéelo, y Porchlight sigue solo. Si este equipo no tiene ninguno, inicie sesión otra vez: Porchlight recuerda entonces la contraseña hasta que se cierre, y tiene que volver a pedirla cada vez que se abra.

error-secret-missing = La contraseña de este buzón ya no está.
error-secret-missing-next = Escriba la contraseña otra vez.

error-no-smtp = Este buzón no tiene puesto ningún servidor para enviar correo, así que el aviso no puede salir.
error-no-smtp-next = Quite el buzón y vuelva a añadirlo con su servidor para enviar correo.

error-report-refused = Su proveedor de correo no quiso enviar el aviso.
error-report-refused-next = Puede avisar del mensaje de otra manera, o simplemente borrarlo. Si pasa cada vez, pregunte a su proveedor de correo si bloquea los correos que llevan otro correo adjunto.

error-message-gone = El mensaje ya no está en su buzón, así que no se puede enviar el aviso.
error-message-gone-next = No hay nada más que hacer.

error-message-changed = El servidor devolvió un mensaje distinto del que se comprobó, así que no se envió nada.
error-message-changed-next = Deje que Porchlight mire otra vez su buzón y después vea su lista.

error-not-suspicious = Nada en este mensaje se hace pasar por Amazon, así que no se envió ningún aviso.
error-not-suspicious-next = Mire el mensaje otra vez. Si no tiene dudas, puede avisar de todos modos.

error-report-genuine = Este mensaje es realmente de Amazon.
error-report-genuine-next = No hace falta avisar de nada. Si aun así quiere hacerlo, confírmelo una vez más.

error-report-many = Son más avisos de lo normal para una hora.
error-report-many-next = Mire los mensajes una vez más. Si todos son estafas, siga adelante.

error-report-too-large = El mensaje es demasiado grande para su proveedor de correo, incluso acortado.
error-report-too-large-next = Guarde el mensaje como archivo y adjúntelo en el formulario de Amazon para mensajes sospechosos.

error-report-withdrawn = Usted retiró este aviso antes de que saliera.
error-report-withdrawn-next = No se envió nada. Puede volver a avisar de este mensaje cuando quiera.

error-report-bounced = El aviso volvió: no se pudo entregar.
error-report-bounced-next = Envíelo de otra manera: comprimido en un archivo zip, o con su propio programa de correo.

error-too-late = Aquí no hay nada que retirar.
error-too-late-next = Mire la lista otra vez para ver cómo está el mensaje.

error-report-settled = Este aviso no espera ninguna decisión.
error-report-settled-next = Mire la lista de avisos para ver cómo está.

error-no-mail-program = No se encontró ningún programa de correo al que Porchlight pueda pasar esto.
error-no-mail-program-next = Guarde el mensaje como archivo, adjúntelo a un correo nuevo, y envíe ese correo a la dirección que se muestra aquí.

error-no-mail-reader = No se encontró ningún programa de correo que pueda mostrar esto.
error-no-mail-reader-next = Abra usted su programa de correo y busque allí el mensaje.

error-not-printed = No se pudo abrir la ventana para imprimir, así que no se imprimió nada.
error-not-printed-next = Compruebe en los ajustes de su sistema que hay una impresora instalada y encendida, y vuelva a intentarlo. Si sigue sin funcionar, haga una foto de esta pantalla con su teléfono.

error-mail-not-begun = No se pudo abrir ningún programa de correo, así que no se empezó ningún mensaje y no se envió nada.
error-mail-not-begun-next = Elija «Copiarla». Después abra usted su correo, como lo hace siempre, y pegue el texto en un mensaje nuevo.

error-no-browser = No se encontró ningún navegador que pudiera abrir esta página.
error-no-browser-next = Abra usted su navegador, como siempre, y vaya desde allí a la página.

error-start-unchanged = No se pudo cambiar si Porchlight se inicia con el equipo.
error-start-unchanged-next = Cámbielo en los ajustes de su sistema, entre los programas que se inician solos.

error-sender-not-proven = Este remitente no se puede recordar: nada demuestra quién es, o escribe en nombre de otros.
error-sender-not-proven-next = Decida solo sobre este mensaje.

error-file-not-saved = No se pudo guardar el archivo.
error-file-not-saved-next = Compruebe que el disco no está lleno y que se puede escribir en su carpeta de descargas.

error-nothing-to-check = Aquí no hay nada que mirar.
error-nothing-to-check-next = Pegue el texto del mensaje o elija un archivo.

error-file-unreadable = No se pudo leer el archivo.
error-file-unreadable-next = Compruebe que sigue donde estaba y que puede abrirlo, y elíjalo otra vez.

error-file-oversize = Es demasiado grande para mirarlo aquí.
error-file-oversize-next = Elija un archivo de 16 MB como máximo, o pegue solo el texto del mensaje.

error-file-unknown = Porchlight no puede mirar dentro de este tipo de archivo.
error-file-unknown-next = Elija un mensaje guardado (.eml), una imagen (PNG, JPEG o GIF), un PDF o una página (HTML).

error-update-unreachable = No se puede llegar al sitio donde se publican las versiones más nuevas.
error-update-unreachable-next = Porchlight sigue como está. Inténtelo más tarde.

error-update-not-trusted = La versión más nueva no lleva la firma correcta, así que se descartó.
error-update-not-trusted-next = No se cambió nada en este equipo. Inténtelo dentro de unos días, o consígala donde consiguió esta.

error-update-failed = La versión más nueva no se pudo poner en el lugar de esta.
error-update-failed-next = Esta sigue como antes. Consiga la más nueva donde consiguió esta.

error-update-waits = Un aviso está en camino, y la versión más nueva lo espera.
error-update-waits-next = Inténtelo dentro de unos minutos.

error-alert-unknown = Este mensaje ya no está en la lista.
error-alert-unknown-next = Deje que Porchlight mire otra vez su buzón y después vea su lista.

error-account-unknown = Este buzón no se conoce aquí.
error-account-unknown-next = Añada primero el buzón.

error-account-exists = Este buzón ya se está vigilando.
error-account-exists-next = No hay nada que hacer. Para cambiarlo, quite el buzón y vuelva a añadirlo.

error-bad-settings = Estos ajustes no se entienden.
error-bad-settings-next = Compruebe que la dirección, los nombres de los servidores y los puertos no tienen errores de escritura.

error-store-too-new = Los registros de Porchlight los escribió una versión más nueva que esta.
error-store-too-new-next = Instale la versión más nueva de Porchlight. Sus registros se quedan como están.

error-store-failed = Porchlight no puede leer o escribir sus registros en este equipo.
error-store-failed-next = Compruebe que el disco no está lleno y que se puede escribir en la carpeta.

error-store-damaged = Los registros de Porchlight en este equipo están dañados.
error-store-damaged-next = Cierre Porchlight y ábralo de nuevo. Entonces aparta los registros dañados y recupera lo que todavía se puede leer.
