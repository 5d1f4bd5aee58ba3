### Las palabras de la propia ventana. Lo que pasó en un buzón llega del programa en frases terminadas.

## En todas partes

window-name = Porchlight
window-loading = Un momento.
window-back = Volver a la lista
window-back-settings = Volver a los ajustes
window-try-again = Volver a intentarlo
window-trouble = Algo salió mal en esta ventana.
window-trouble-next = Cierre la ventana y vuelva a abrir Porchlight.
window-trouble-said = Lo que dijo el sistema
# Un día («hoy», «ayer», «3 de noviembre») y una hora («14:32»).
window-when = { $day }, { $time }
window-demo = Esto es una demostración. El buzón y sus mensajes son inventados, y ningún aviso sale de este equipo.

## Inicio: la frase de arriba

window-status-no-account = La luz del porche está lista. Añada su buzón para encenderla.
window-status-watching = La luz del porche está encendida. Porchlight vigila { $count ->
    [one] 1 buzón
   *[other] { $count } buzones
}.
window-status-pending = La luz del porche está encendida. { $count ->
    [one] 1 mensaje de aquí se hace pasar por Amazon
   *[other] { $count } mensajes de aquí se hacen pasar por Amazon
}.
window-status-connecting = La luz del porche se está encendiendo.
window-status-needs-you = La luz del porche le necesita.
window-status-offline = La luz del porche espera a su servidor de correo.
window-status-paused = La luz del porche descansa hasta que usted la vuelva a encender.
window-status-paused-until = La luz del porche descansa. Vuelve a encenderse: { $when }.
window-wake = Volver a encenderla
window-watching = Porchlight vigila { $count ->
    [one] 1 buzón
   *[other] { $count } buzones
}.
# «hace 1 minuto»
window-checked = Última comprobación: { $ago }.
window-checked-now = Última comprobación: ahora mismo.
window-unreached = { $count ->
    [one] Ahora no se puede contactar con 1 buzón
   *[other] Ahora no se puede contactar con { $count } buzones
}.

## Inicio: los mensajes que se encontraron

window-alerts = Encontrado en su correo
window-alerts-empty = Todo tranquilo. No se encontró nada que se haga pasar por Amazon.
window-alerts-empty-more = No tiene que hacer nada. Si llega alguno, lo encontrará aquí.
window-alerts-empty-not-watching = Hasta ahora no se encontró nada.
window-alerts-empty-no-account = Aquí aún no hay nada. Porchlight empieza a mirar en cuanto conoce su buzón.
window-no-subject = (sin asunto)
window-no-sender = (sin remitente)
window-verdict-scam = Estafa
window-verdict-doubtful = Dudoso
window-verdict-genuine = De Amazon
window-progress-dismissed = Usted dijo que no es una estafa
window-progress-by-hand = Avisó usted
window-progress-reporting = Aviso en camino
window-progress-reported = Aviso enviado
window-progress-uncertain = No se sabe si llegó el aviso
window-progress-refused = Aviso no enviado
window-find = Buscar en esta lista
window-filter = Mostrar
window-filter-all = Todo
window-filter-open = Lo que le espera
window-filter-scam = Estafas
window-filter-doubtful = Los dudosos
window-filter-genuine = Los que son de Amazon
window-filter-reported = Con aviso enviado
window-filter-dismissed = Lo que usted dijo que no es una estafa
window-find-nothing = Ningún mensaje encaja.
window-list-all = { $count ->
    [one] Mostrar 1 mensaje
   *[other] Mostrar los { $count } mensajes
}
window-select = Elegir varios
window-select-end = Dejar de elegir
window-select-this = Elegir este
window-find-count = { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}.
window-select-fine = { $count ->
    [one] No es una estafa: 1 mensaje
   *[other] No son estafas: { $count } mensajes
}
window-select-fine-title = ¿Seguro?
window-select-fine-what = { $count ->
    [one] 1 de ellos parece una estafa, o pregunta si fue usted. Porchlight deja entonces de avisarle de él.
   *[other] { $count } de ellos parecen estafas, o preguntan si fue usted. Porchlight deja entonces de avisarle de ellos.
}
window-select-fine-not = Dejarlos como están
window-weeks = Las últimas cuatro semanas
window-weeks-sum = Encontrados: { $found }. Con aviso enviado: { $reported }.
window-weeks-day = Día
window-weeks-found = Encontrados
window-weeks-reported = Con aviso enviado
window-weeks-table = Como tabla
window-set-aside = { $count ->
    [one] 1 mensaje no se pudo comprobar. Sigue en su bandeja de entrada. Tenga cuidado con él.
   *[other] { $count } mensajes no se pudieron comprobar. Siguen en su bandeja de entrada. Tenga cuidado con ellos.
}

## Inicio: los buzones

window-accounts = Sus buzones
window-check-now = Mirar si hay correo nuevo
window-checking = Porchlight está mirando sus buzones.
window-add-account = Añadir un buzón
window-back-title = Correo más antiguo
window-back-rest = Pausa
window-back-go-on = Seguir
window-back-further = Revisar el correo anterior
window-back-far = ¿Hasta cuándo debe mirar hacia atrás?
window-back-far-more = Puede cambiarlo en cualquier momento, también mientras revisa. Lo que se encontró sigue en su lista.
window-back-week = Los últimos 7 días
window-back-month = Los últimos 30 días
window-back-year = El último año
window-back-all = Todo
window-back-looking = { $days ->
    [one] Porchlight está revisando el último día
   *[other] Porchlight está revisando los últimos { $days } días
}
window-remove = Quitar
# Para lectores de pantalla, donde varios botones dicen lo mismo.
window-remove-which = Quitar { $address }
window-sign-in-again = Iniciar sesión otra vez
# Para lectores de pantalla, donde varios botones dicen lo mismo.
window-sign-in-again-which = Iniciar sesión otra vez en { $address }
window-look-at-certificate = Ver el certificado
# Para lectores de pantalla, donde varios botones dicen lo mismo.
window-look-at-certificate-which = Ver el certificado de { $address }
window-lamp-connecting = Conectando
window-lamp-watching = Vigilando
window-lamp-offline = Sin contacto
window-lamp-needs-you = Le necesita
window-lamp-paused = En pausa

window-mailbox = Carpetas y más
# Para lectores de pantalla, donde varios botones dicen lo mismo.
window-mailbox-which = Carpetas y más de { $address }
window-folder-leave-out = Dejar de vigilarla
# Para lectores de pantalla, donde varios botones dicen lo mismo.
window-folder-leave-out-which = Dejar de vigilarla: { $folder }

## Inicio: ¿fue usted?

window-question = ¿Fue usted?
window-question-flood = ¿Sabe por qué?
window-question-vanished-fine = Si hizo usted ese cambio y guardó el mensaje en otro sitio, todo está bien.
window-question-flood-fine = Si sabe por qué, por ejemplo porque acaba de apuntarse a muchos boletines, todo está bien.
window-question-me = Sí, fui yo
window-question-flood-known = Sé por qué
window-question-flood-strange = No sé por qué
window-question-not = Si tiene dudas, mírelo por su cuenta
window-question-vanished-look = Mire en la página de Amazon si se hizo ese cambio, y deshágalo allí si no fue usted. Estos botones abren páginas de Amazon.
window-question-flood-look = Mire en la página de Amazon si hay un pedido que no es suyo, o mensajes que no ha visto. Estos botones abren páginas de Amazon.
window-question-orders = Mis pedidos
window-question-messages = Centro de mensajes
window-question-trash = Mire en la papelera de su buzón y, en el sitio web de su proveedor, entre los filtros y los reenvíos. Borre allí lo que no haya puesto usted.
window-question-password = Si encuentra algo, cambie primero la contraseña de su buzón y después la de Amazon.
window-question-put-away = Queda resuelto.

## Las carpetas de un buzón

window-mailbox-title = Carpetas y más
window-folders = Qué carpetas se vigilan
window-folders-more = La bandeja de entrada se vigila siempre. Añada aquí una carpeta si hay correo que va a ella antes de que usted lo vea.
window-folders-inbox = Bandeja de entrada
window-folders-always = Se vigila siempre
window-folders-junk = { $folder } también se mira, pero en silencio, para poder avisar de lo que fue a parar allí.
window-folders-remove = No vigilar
# Para lectores de pantalla, donde varios botones dicen lo mismo.
window-folders-remove-which = No vigilar { $folder }
window-folders-add = Añadir una carpeta
window-folders-choose = Carpeta
window-folders-add-this = Vigilarla
window-folders-none = No hay ninguna otra carpeta en este buzón.
window-folders-asking = Preguntando a su servidor de correo qué carpetas tiene.
window-folders-added = La carpeta { $folder } ya se vigila.
window-folders-removed = La carpeta { $folder } ya no se vigila. Lo que se encontró allí se queda en su lista.
window-signatures = Los sellos de Amazon

## Inicio: lo que le falta a este equipo

window-lacking = Sobre este equipo
window-lacking-no-tray = En este equipo no hay sitio para la pequeña luz junto al reloj. Porchlight funciona igual: ábralo otra vez para ver su lista.
window-lacking-no-notifications = Este equipo no muestra notificaciones, así que Porchlight no puede llamar a la puerta. Mire aquí de vez en cuando.
window-lacking-no-keyring = El almacén de contraseñas de este equipo no se puede abrir, así que Porchlight tiene que pedirle la contraseña cada vez que se abre. Para cambiarlo, desbloquee el almacén, o cierre la sesión de este equipo y vuelva a iniciarla.

## Una alerta

window-alert-title = Un mensaje
window-alert-from = De
window-alert-subject = Asunto
window-alert-came = Llegó
window-alert-mailbox = Buzón
window-alert-three = Las tres preguntas
window-alert-why = Por qué lo creemos
window-alert-why-claim = Quién dice ser
window-alert-why-proof = Si puede demostrarlo
window-alert-why-ask = Qué quiere
window-alert-seen-here = Dice:
window-alert-links = Adónde llevan de verdad los enlaces del mensaje
window-alert-links-more = Aquí las direcciones se escriben de modo que nadie pueda hacer clic en ellas por accidente: «hxxp» al principio y los puntos entre corchetes.
window-report = Avisar a Amazon
window-report-again = Volver a enviar
window-report-once-more = Enviar una vez más
window-report-all-the-same = Avisar de todos modos
window-report-not = No avisar
window-ask-all-the-same = Preguntar de todos modos
window-ask-not = No preguntar
window-ask-many = Es más de lo normal para una hora.
window-ask-many-more = Mire el mensaje una vez más. Si todavía quiere preguntar, siga adelante.
window-ask = Preguntar a Amazon si es auténtico
window-ask-what = Esto envía el mensaje a Amazon desde su propio buzón y pregunta si es suyo. El mensaje se queda donde está. Si Amazon responde, puede leer la respuesta aquí.
window-undo = Retirar el envío
window-move-back = Devolver a la bandeja de entrada
window-show-report = Ver lo que se enviará
window-show-question = Ver lo que se preguntaría
window-dismiss = No es una estafa
window-reopen = Volver a abrirlo
window-seen = De acuerdo
window-report-what = Esto envía el mensaje entero desde su buzón al equipo de seguridad de Amazon y a los demás organismos que haya elegido. Después va a la carpeta de spam.
window-report-cannot = Este buzón no puede enviar avisos por sí mismo. Aquí se explica cómo puede hacerlo usted. También puede simplemente borrar el mensaje.
window-by-hand-how = Mostrarme cómo avisar
window-by-hand = Ya avisé yo de él
window-by-hand-then = ¿Ya está hecho? Dígalo aquí, y el mensaje deja de esperarle.

## Una alerta: qué más se puede hacer

window-more = Qué más puede hacer
window-more-amazon = Mire en la página de Amazon. Estos botones abren las páginas de Amazon.
window-more-show = Enseñárselo a alguien de confianza
window-more-open = Abrirlo en mi programa de correo
window-show-more = Esta página contiene lo que Porchlight encontró. Ningún enlace de ella se puede abrir.
window-show-print = Imprimirla
window-show-copy = Copiarla
window-show-mail = Enviarla por correo
window-sender = Quién lo envió de verdad
window-sender-name = Se hace llamar
window-sender-address = Su dirección
window-sender-amazons = Esta dirección es de Amazon, pero cualquiera puede escribirla ahí. Las líneas de arriba dicen si está demostrada.
window-sender-others = Esta dirección no es de Amazon. La parte marcada dice de quién es.
window-sender-reply = Las respuestas van a
window-link-amazons = Esta página es de Amazon.
window-link-others = Esta página no es de Amazon. La parte marcada dice de quién es.
window-trust = Este remitente
window-trust-more = Su proveedor de correo ha demostrado quién envió este mensaje. Si conoce a este remitente, Porchlight no tiene que volver a advertirle. Lo que venga de él sigue en la lista.
window-trust-yes = Confiar siempre en este remitente
window-trust-done = Usted dijo que confía en este remitente. Porchlight no le advierte de él.
window-trust-no = Volver a advertirme
window-words = Lo que dice
window-words-more = Como texto simple. Lo que conviene vigilar está marcado, y explicado debajo.
window-words-cut = Aquí solo se ve el principio.
window-experts-signals = Señales
window-experts-authentication = Lo que escribieron servidores de correo sobre el remitente
window-experts-authentication-more = Cualquiera puede poner líneas así en un mensaje. Porchlight solo cree las de su propio proveedor de correo.
window-experts-nothing = No hay ninguna.
window-experts-headers = Todas las cabeceras
window-experts-json = Toda la valoración como datos (JSON)
window-experts-save = Guardar el mensaje como archivo (.eml)

## Una alerta: qué pasó con ella

window-reports = Qué pasó después
window-reports-to = Aviso para: { $desk }
window-reports-question = Pregunta para: { $desk }
window-reports-steps = Cómo fue
window-reports-expert = Para expertos
window-reports-message-id = Message-ID
window-reports-said = Respuesta del otro servidor:
window-answer = Respuesta de: { $desk }
window-answer-proven = Se comprobó que esta respuesta viene de verdad de allí. Aquí no se puede hacer clic en los enlaces que trae.
window-ways = Lo que puede hacer
window-way-believe = Lo encontré entre mis correos enviados
window-way-zipped = Enviarlo comprimido en un archivo zip
window-way-mail-program = Con mi propio programa de correo
window-way-file = Guardar el mensaje como archivo
window-way-form = Abrir el formulario de Amazon
window-way-mail-program-done = Su programa de correo abre un correo nuevo con el mensaje adjunto. Mírelo y envíelo desde allí.
window-way-file-done = Adjunte este archivo a un correo nuevo, y envíe ese correo a la dirección de abajo.
window-saved = Guardado como { $name }
window-saved-folder = En la carpeta
window-saved-show = Ver la carpeta
window-address-copy = Copiar la dirección
window-address-copied = Copiada.
window-no-junk = Este buzón no tiene carpeta de spam.
window-no-junk-more = Porchlight puede crear una y mover allí los mensajes una vez enviado el aviso. Puede cambiarlo más tarde en los ajustes.
window-no-junk-make = Crear una
window-no-junk-leave = Dejarlo en la bandeja de entrada

## Lo que se enviará

window-preview = Lo que se enviará
window-preview-more = Sale exactamente esto, y nada más. Aún no se ha enviado nada.
window-preview-back = Volver al mensaje
window-preview-to = Para
window-preview-also = Lo mismo va a
window-preview-subject = Asunto
window-preview-cover = El texto
window-preview-pieces = Adjunto
window-preview-raw = El correo entero, tal como sale
window-preview-raw-more = { $size } en total.
window-preview-cut = Aquí solo se muestra el principio. Se envía todo.

## Comprobar algo

window-check = Comprobar algo
window-check-more = Algo le llegó por otro camino y quiere saber si es de Amazon. Porchlight lo mira solo en este equipo y no guarda nada de ello.
window-check-text = Un mensaje de texto
window-check-text-more = Un SMS o un mensaje de una aplicación de mensajería.
window-check-text-go = Pegarlo o escribirlo
window-check-text-label = El texto del mensaje
window-check-file = Un archivo o una imagen
window-check-file-more = Un correo guardado (.eml), una captura de pantalla o una imagen con un código QR, un PDF o una página web. También puede soltarlo sobre esta ventana.
window-check-file-go = Elegir un archivo
window-check-call = Alguien me llamó
window-check-call-more = Y dijo que era de Amazon.
window-check-call-go = Responder a seis preguntas
window-check-call-tick = Marque todo lo que ocurrió.
window-check-call-code = ¿Le pidieron un código?
window-check-call-install = ¿Le pidieron que instalara algo o que mostrara su pantalla?
window-check-call-gift-card = ¿Le pidieron que comprara tarjetas regalo o que pagara con ellas?
window-check-call-numbers = ¿Le pidieron una contraseña, o números de tarjeta o de banco?
window-check-call-secret = ¿Le pidieron que no colgara, o que no se lo contara a nadie?
window-check-call-hurry = ¿Le metieron prisa o le amenazaron?
window-check-go = Comprobarlo
window-check-again = Comprobar otra cosa
window-check-report = Dónde puede avisar
window-check-report-sms = En Estados Unidos y en el Reino Unido, reenvíe el mensaje de texto al 7726. Su compañía telefónica lo examina entonces.
window-check-report-mail = Por correo: adjunte el archivo a un mensaje nuevo y envíelo a esta dirección.
window-check-report-mail-text = Por correo: copie el texto del mensaje en un correo nuevo y envíelo a esta dirección.
window-check-report-mail-call = Por correo: escriba qué quería quien le llamó, y cuándo, y envíelo a esta dirección.
window-check-report-form = En la página de Amazon. También pregunta por llamadas, y por lo que quizá les haya dicho.

## Avisar de varios

window-batch = Avisar de varios a la vez
window-batch-more = Elija los mensajes de los que quiere avisar a Amazon.
window-batch-none = Ningún mensaje espera una decisión.
window-batch-all = Elegir todos
window-batch-go = Avisar de { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}
window-batch-choose = Elija al menos un mensaje.
window-batch-stop = Parar
window-batch-stopped = Detenido. Hecho: { $done } de { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}. Los demás quedan como están.
window-batch-undone-some = { $back ->
    [0] No se pudo retirar ninguno.
    [one] Se retiró 1 aviso.
   *[other] Se retiraron { $back } avisos.
} { $left ->
    [one] 1 ya había salido.
   *[other] { $left } ya habían salido.
}
window-batch-progress = Hecho: { $done } de { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}.
window-batch-undo = Retirar todos estos avisos
window-batch-undone = Retirados. No se envió nada.

## De qué se avisó

window-history = Avisos
window-history-empty = Hasta ahora no se envió ningún aviso.
window-history-search = Buscar
window-history-nothing = Ningún aviso coincide con estas palabras.
window-history-count = { $count ->
    [one] 1 aviso
   *[other] { $count } avisos
}.
window-history-open = Abrir el mensaje
window-history-csv = Guardar como tabla (CSV)
window-history-json = Guardar como JSON
window-stage-withdrawn = Retirado
window-stage-waiting = En espera
window-stage-sending = En camino
window-stage-sent = Enviado
window-stage-acknowledged = Recibido
window-stage-bounced = Volvió
window-stage-uncertain = No se sabe
window-stage-refused = No enviado

## Ajustes

window-settings = Ajustes
window-settings-saved = Guardado.
window-settings-reports = Avisos
window-settings-undo = Segundos en los que se puede retirar un aviso
window-settings-undo-more = Entre 0 y 60. Con 0 sale enseguida.
window-settings-undo-wrong = Escriba un número entero entre 0 y 60, por favor.
window-settings-desks = Avisar también a estos organismos
window-settings-desks-more = Los avisos van siempre a Amazon. Los organismos que elija aquí reciben el mismo aviso, desde su propio buzón.
window-settings-everywhere = En todas partes
window-settings-how = Cómo se envían los avisos
window-settings-arf = En un formato que leen las máquinas (ARF)
window-settings-arf-more = Algunos organismos clasifican los avisos de forma automática. Si tiene dudas, déjelo desactivado.
window-settings-copies = Guardar una copia de cada aviso
window-settings-copies-more = En una carpeta «Porchlight reports» de su buzón.
window-settings-mark = Marcar los mensajes dudosos como phishing una vez enviado el aviso
window-settings-mark-more = Otros programas de correo muestran entonces una advertencia.
window-settings-junk = Cuando un buzón no tiene carpeta de spam
window-settings-junk-ask = Preguntarme
window-settings-junk-make = Crear una
window-settings-junk-leave = Dejar en la bandeja de entrada los mensajes de los que se avisó
window-settings-data = Lo que guarda Porchlight
window-erase-older = Borrar lo que tenga más de
window-erase-month = 1 mes
window-erase-half-year = 6 meses
window-erase-year = 1 año
window-erase-older-go = Borrar
window-erase-older-title = ¿Borrar de Porchlight los mensajes antiguos?
window-erase-older-what = Porchlight olvida lo que encontró hace más de { $age }, y los avisos que se enviaron de ello. Su buzón se queda como está.
window-erase-done = { $count ->
    [0] Nada era tan antiguo.
    [one] Se olvidó 1 mensaje.
   *[other] Se olvidaron { $count } mensajes.
}
window-erase-all = Borrar todos los datos
window-erase-all-title = ¿Borrarlo todo?
window-erase-all-what = Porchlight olvida todos los buzones, sus contraseñas, todo lo que encontró y todos los avisos, deja de vigilar y ya no se inicia con el equipo. Sus buzones y su correo se quedan como están. Los avisos que aún esperan no se envían.
window-erase-all-done = Se ha borrado todo.
window-erase-all-but-secrets = Se ha borrado todo menos una contraseña: no se pudo abrir el almacén de contraseñas de este equipo. Abra el almacén y quite de allí la entrada «Porchlight».
window-erase-all-but-start = Se ha borrado todo, pero Porchlight aún se inicia con el equipo. Desactívelo en los ajustes de su sistema.
window-erase-keep = Conservar

## Preparar un buzón: en todas partes

# «Paso 2 de 3»
window-setup-step = Paso { $step } de { $steps }
window-setup-back = Atrás
window-setup-next = Siguiente
window-setup-other-address = Usar otra dirección
window-setup-incomplete = Todavía falta algo. Rellene el campo en el que está ahora, por favor.
window-setup-added = Se ha añadido su buzón.
window-setup-signed-in-again = Ha vuelto a iniciar sesión.
window-waiting = Porchlight tiene algo que mostrarle.
window-waiting-file = El archivo que soltó aquí se puede comprobar.
window-waiting-busy = Si lo abre ahora, se pierde lo que ha escrito aquí.
window-waiting-show = Abrirlo ahora

## Paso 1: la dirección

window-setup-title = Añadir su buzón
window-setup-what = Porchlight encuentra los mensajes que se hacen pasar por Amazon, le dice por qué y avisa de ellos si usted quiere.
window-setup-promise = Porchlight lee su correo solo en este equipo. Los mensajes sin leer se quedan sin leer.
window-setup-address = Su dirección de correo electrónico
window-setup-address-wrong = Esta no es una dirección de correo completa. Una dirección se parece a esto: name@example.com.
window-setup-meant = ¿Quería decir { $address }?
window-setup-meant-more = La dirección que ha escrito se diferencia en una letra de una muy conocida. El dueño del otro nombre se enteraría de su contraseña.
window-setup-meant-yes = Sí, { $address }
window-setup-meant-no = No, { $address } es correcta

## Paso 1: lo que sabe Thunderbird

window-thunderbird = Desde Thunderbird
window-thunderbird-more = Thunderbird, en este equipo, conoce estos buzones. Porchlight toma de él la dirección y los servidores. Nunca lee las contraseñas de Thunderbird, por eso le pide la suya.
window-thunderbird-take = Usar { $address }
window-thunderbird-not-imap = Este no se puede usar: no se lee con IMAP.
window-thunderbird-not-private = Este no se puede usar: la conexión no está protegida.
window-thunderbird-other-sign-in = Este no se puede usar: inicia sesión de una forma que Porchlight no conoce.
window-thunderbird-incomplete = Este no se puede usar: le faltan ajustes.

## Paso 1: la búsqueda de los servidores de una dirección

window-search-title = Buscando su buzón
window-search-more = Porchlight pregunta dónde se guarda su correo. Solo se dice a otros lo que va detrás de la @.
window-search-stop = Dejar de buscar
window-search-stopped = Usted detuvo la búsqueda.
window-search-nothing = Nadie supo decir dónde se guarda su correo.
window-search-nothing-more = Mire si hay un error de escritura en la dirección. Las páginas de ayuda de su proveedor de correo nombran los servidores, a menudo en «IMAP y SMTP». Puede escribirlos usted, o pedir ayuda a una persona de confianza.
window-search-offline = No se pudo contactar con ninguno. Compruebe que este equipo tiene conexión a internet, y busque otra vez.
window-search-asked = A quién se preguntó
window-search-again = Buscar otra vez

## Paso 1: lo que se encontró, y si el lector está de acuerdo

window-found-title = ¿Es este su proveedor de correo?
window-found-provider = Su correo lo guarda { $provider }.
window-found-imap = Su correo se lee desde
window-found-smtp = Los avisos se envían por
window-found-no-smtp = No se nombró ningún servidor, así que no se pueden enviar avisos.
window-found-user = Nombre de usuario
window-found-smtp-user = Nombre de usuario para enviar
window-found-source = Encontrado
window-found-elsewhere = Uno de estos servidores es de otra empresa. Es normal cuando una empresa guarda el correo de otros. Dele su contraseña solo si conoce su nombre.
window-found-question = Su contraseña se dará a estos servidores, por una conexión protegida, y a nadie más.
window-found-agree = Sí, usar estos servidores

## Paso 1: los servidores, escritos a mano

window-servers-asked = Cuando Porchlight no conoce a un proveedor de correo, busca los servidores en el nombre que va detrás de la @ de su dirección y en la lista de proveedores de Mozilla. También puede escribirlos usted; entonces no se pregunta a nadie.
window-servers-by-hand = Escribir yo los servidores
window-servers-change = Cambiar los servidores
# For screen readers, where several buttons say the same.
window-servers-change-which = Cambiar los servidores de { $address }
# An account whose mail is on other servers now; a button, and what is behind it.
window-moved = Los servidores han cambiado
window-moved-more = A veces los proveedores de correo pasan los buzones a otros servidores o los entregan a otra empresa. Su dirección sigue siendo la misma, y también se queda todo lo que se encontró hasta ahora.
window-moved-now = Porchlight pregunta a este servidor: { $host }
window-moved-to = Mi correo está ahora en { $provider }
window-moved-search = Buscar los servidores
window-servers-title = Sus servidores de correo
window-servers-more = Los encuentra en las páginas de ayuda de su proveedor de correo, a menudo en «IMAP y SMTP».
window-servers-imap = Servidor para leer el correo (IMAP)
window-servers-smtp = Servidor para enviar el correo (SMTP)
window-servers-smtp-more = Porchlight envía por él los avisos. Deje el nombre vacío si no hay ninguno.
window-servers-user = Nombre de usuario
window-servers-user-more = Casi siempre es lo mismo que su dirección.
window-server-host = Nombre del servidor
window-server-port = Puerto
window-server-security = Protección de la conexión
window-security-tls = TLS
window-security-starttls = STARTTLS
window-security-plain = Ninguna (solo para un programa en este equipo)

## Paso 2: qué hacer primero con el proveedor

window-guide-title = Haga esto primero
window-guide-again = ¿Dónde encuentro la contraseña correcta?
window-guide-open = Abrir esta página
# Para lectores de pantalla, donde varios botones dicen lo mismo.
window-guide-open-which = Abrir esta página: { $host }

## Paso 2: iniciar sesión con una contraseña

window-signin-title = Iniciar sesión en su buzón
window-signin-title-at = Iniciar sesión en { $provider }
window-signin-again-title = Iniciar sesión otra vez
window-signin-again-more = Todo lo que se encontró hasta ahora se queda en su lista.
window-signin-password = Contraseña
window-signin-app-password = Contraseña de aplicación
window-signin-app-password-what = { $provider } solo deja entrar a los programas con una contraseña propia, llamada contraseña de aplicación. La crea una sola vez, en su navegador. La que usa en la página web no sirve aquí, y se queda como está.
window-signin-bridge-password = Contraseña de Proton Mail Bridge
window-signin-password-more = Se guarda en el almacén de contraseñas de este equipo, en ningún otro sitio.
window-signin-or = O con una contraseña de aplicación
window-signin-show = Mostrar la contraseña
window-signin-go = Iniciar sesión

## Paso 2: iniciar sesión en el navegador

window-browser-more = Usted inicia sesión en la propia página de su proveedor de correo, en su navegador. Porchlight nunca ve esa contraseña.
window-browser-more-at = Usted inicia sesión en la propia página de { $provider }, en su navegador. Porchlight nunca ve esa contraseña.
window-browser-go = Iniciar sesión en el navegador
window-browser-go-at = Iniciar sesión con { $provider }
window-browser-waiting = Su navegador está abierto. Inicie sesión allí y dé su permiso.
window-browser-waiting-more = Porchlight espera aquí y sigue solo. Tómese su tiempo.
window-browser-stop = Dejar de esperar
window-browser-denied = Su proveedor de correo dice que usted no dio su permiso, así que nada ha cambiado. Vuelva a intentarlo cuando quiera, y dé su permiso en la página del proveedor.
window-browser-timed-out = Durante diez minutos no llegó respuesta del navegador, así que Porchlight dejó de esperar. Nada ha cambiado. Vuelva a intentarlo cuando quiera.
window-browser-cancelled = Usted detuvo el inicio de sesión. Nada ha cambiado. Puede cerrar la página en el navegador.
window-browser-none = No se pudo abrir ningún navegador en este equipo. Elija un navegador en los ajustes de su sistema y vuelva a intentarlo.

## Paso 2: donde Porchlight no está registrado en el proveedor

window-unregistered = { $provider } no conoce esta copia de Porchlight, así que todavía no puede vigilar este buzón.
window-unregistered-more = { $provider } solo deja entrar a programas de correo registrados allí. Su buzón está como estaba, y usted no ha hecho nada mal.
window-unregistered-what = Lo que puede hacer:
window-unregistered-ask = Pida a quien le dio Porchlight una copia registrada en { $provider }.
window-unregistered-outlook = Si ahora le preocupa un mensaje, avise en el propio Outlook: elija «Informar», y después «phishing».
window-unregistered-own = Si tiene un ID de cliente propio de { $provider }, escríbalo en «Más ajustes».
window-unregistered-unknown = Este buzón quiere un inicio de sesión en el navegador que Porchlight no conoce.
window-unregistered-unknown-more = Su buzón está como estaba, y usted no ha hecho nada mal. Pregunte a su proveedor de correo si los programas de correo pueden iniciar sesión con una contraseña de aplicación.

## Paso 2: lo que pocos necesitan

window-advanced = Más ajustes
window-advanced-smtp-user = Nombre de usuario para enviar
window-advanced-smtp-user-more = Solo si su proveedor le da otro para enviar. Casi siempre queda vacío.
window-advanced-dns = Comprobar los sellos de Amazon
window-advanced-dns-more = Amazon pone un sello digital en su correo. Para comprobarlo cuando su proveedor no lo hace, Porchlight pide al servidor de nombres de su red (DNS) las claves públicas de Amazon, y nada que aparezca en un correo. Sin esto, más correos auténticos de Amazon aparecen como «Dudoso».
window-advanced-client = Su propio ID de cliente de { $provider }
window-advanced-client-more = Solo para personas que han registrado ellas mismas un programa en { $provider }. Si no, déjelo vacío.
window-advanced-secret = El secreto de cliente que lo acompaña

## Paso 3: la prueba

window-try-title = Probando su buzón
window-try-testing = Un momento.
window-try-step-done = Hecho:
window-try-failed = Esto aún no ha funcionado
window-try-passing = Compruebe que este equipo tiene conexión a internet, espere un poco y vuelva a intentarlo. Nada ha cambiado.
window-try-back = Volver al inicio de sesión
window-try-without-reports = Vigilarlo sin enviar avisos
window-try-kept = Su buzón está vigilado
window-try-kept-more = La luz del porche está encendida. No tiene que hacer nada más: Porchlight se lo dirá cuando llegue algo.
window-try-kept-again = La luz del porche está encendida otra vez. Todo lo que se encontró hasta ahora sigue en su lista.
window-try-kept-no-reports = Este buzón no puede enviar avisos.
window-try-home = Ir a mi lista

## Paso 3: un certificado del que nadie responde

window-certificate-title = ¿Es este su propio servidor?
window-certificate-unknown = { $host } no puede demostrar quién es, así que no se le envió nada.
window-certificate-own = Es normal con Proton Mail Bridge y con un servidor en su casa. En todos los demás casos, pare aquí: puede haber alguien en medio. Si está en un hotel o en una cafetería, vuelva a intentarlo en casa.
window-certificate-not-own = Compruebe el nombre del servidor, y la fecha y la hora de este equipo. Si está en un hotel o en una cafetería, vuelva a intentarlo en casa. Si sigue así, pregunte a su proveedor de correo.
window-certificate-changed-title = Su servidor parece distinto
window-certificate-changed = { $host } muestra un certificado distinto del que usted aceptó, así que no se le envió nada.
window-certificate-changed-more = Si ha renovado el certificado o ha instalado Bridge otra vez, es lo esperado. Si no, pare aquí y pregunte a quien lleva el servidor.
window-certificate-fingerprint = La huella de su certificado (SHA-256):
window-certificate-where = Su servidor o Bridge muestra en sus ajustes los mismos números y letras, si de verdad es suyo.
window-certificate-compared = Los he comparado, y son iguales.
window-certificate-compare-first = Compárelos primero, por favor, y marque la casilla de arriba.
window-certificate-stop = Parar aquí
window-certificate-accept = Aceptar este certificado
window-certificate-accepted = Se aceptó el certificado.

## Quitar un buzón

window-remove-title = ¿Quitar este buzón de Porchlight?
window-remove-more = Porchlight olvida la contraseña del buzón y todo lo que encontró allí. El buzón y su correo se quedan como están.
window-remove-confirm = Quitarlo
window-remove-keep = Conservarlo
window-remove-done = Se ha quitado el buzón.

# Damaged records were kept aside.
window-rescued-read = Lo he leído
