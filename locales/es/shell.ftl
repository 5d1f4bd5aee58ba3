### Palabras del icono, de las notificaciones, y de cómo están las cosas.
### «Aviso» es siempre lo que se envía a Amazon.

app-name = Porchlight

## El menú del icono.

tray-open = Abrir Porchlight
tray-check-now = Mirar si hay correo nuevo
tray-pause = Hacer una pausa
tray-pause-hour = Durante 1 hora
tray-pause-tomorrow = Hasta mañana
tray-pause-until-resumed = Hasta que yo lo reanude
tray-resume = Reanudar
tray-sample = Entregar otro ejemplo
tray-quit = Salir
tray-alert-open = «{ $subject }»
tray-alert-reported = «{ $subject }» (aviso enviado)
tray-alert-reporting = «{ $subject }» (aviso en camino)
tray-alert-uncertain = «{ $subject }» (no se sabe si llegó el aviso)
tray-alert-refused = «{ $subject }» (aviso no enviado)
tray-alert-dismissed = «{ $subject }» (no es una estafa)
no-subject = (sin asunto)

## La primera línea del menú: cómo va todo. Una línea, no una frase.

tray-nothing-to-watch = Todavía no se vigila ningún buzón
tray-connecting = Conectando con su correo
tray-paused = En pausa hasta que usted lo reanude
tray-paused-until = En pausa hasta las { $time }
tray-offline = Sin conexión, Porchlight lo sigue intentando
tray-needs-you = { $inboxes ->
    [one] 1 buzón necesita que inicie sesión otra vez
   *[other] { $inboxes } buzones necesitan que inicie sesión otra vez
 }
# La hora puede llevar delante una fecha.
tray-unwatched = { $inboxes ->
    [one] 1 buzón sin comprobar, última vez: { $time }
   *[other] { $inboxes } buzones sin comprobar, última vez: { $time }
 }
tray-no-network = Sin red, Porchlight la espera
tray-watching-now = { $inboxes ->
    [one] Vigilando 1 buzón, comprobado ahora mismo
   *[other] Vigilando { $inboxes } buzones, comprobados ahora mismo
 }
tray-watching-minutes = { $inboxes ->
    [one] Vigilando 1 buzón, comprobado hace { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
     }
   *[other] Vigilando { $inboxes } buzones, comprobados hace { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
     }
 }
tray-watching-hours = { $inboxes ->
    [one] Vigilando 1 buzón, comprobado hace { $count ->
        [one] 1 hora
       *[other] { $count } horas
     }
   *[other] Vigilando { $inboxes } buzones, comprobados hace { $count ->
        [one] 1 hora
       *[other] { $count } horas
     }
 }
tray-watching-days = { $inboxes ->
    [one] Vigilando 1 buzón, comprobado hace { $count ->
        [one] 1 día
       *[other] { $count } días
     }
   *[other] Vigilando { $inboxes } buzones, comprobados hace { $count ->
        [one] 1 día
       *[other] { $count } días
     }
 }
tray-watching-never = { $inboxes ->
    [one] Vigilando 1 buzón, aún sin comprobar
   *[other] Vigilando { $inboxes } buzones, aún sin comprobar
 }

## Una cuenta, en la ventana. Si está sin conexión o sin sesión, se usan las palabras de ese error.

account-connecting = Conectando con su correo.
account-paused = En pausa. No se mira el correo nuevo.
# $because es una frase entera: lo último que fue mal.
account-unwatched = Última comprobación: { $time }. El correo que llegó después no se ha mirado. { $because }
account-watching-now = Porchlight vigila. Última comprobación: ahora mismo.
account-watching-minutes = Porchlight vigila. Última comprobación: hace { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
 }.
account-watching-hours = Porchlight vigila. Última comprobación: hace { $count ->
    [one] 1 hora
   *[other] { $count } horas
 }.
account-watching-days = Porchlight vigila. Última comprobación: hace { $count ->
    [one] 1 día
   *[other] { $count } días
 }.
account-watching-never = Porchlight vigila. Aún sin comprobar.

# Una carpeta que añadió el usuario.
account-folder-missing = La carpeta «{ $folder }» ya no está. Todo lo demás se sigue vigilando.
account-folder-closed = Su servidor de correo no deja leer la carpeta «{ $folder }». Todo lo demás se sigue vigilando.

## ¿Fue usted?

# $change es una frase entera: «Amazon dice que se cambió la contraseña de su cuenta. ¿Fue usted?»
question-vanished = { $change } El mensaje que lo dice llegó a { $address } y minutos después ya no estaba en la bandeja de entrada.
question-flood = En pocos minutos llegaron a { $address } muchos más correos de lo normal. A veces se hace eso para esconder un mensaje, como un pedido que nadie debe notar.

## La revisión del correo que ya estaba antes.

look-back-begins = Se está revisando el correo anterior.
look-back-running = Se está revisando el correo anterior: { $messages } de { $total ->
    [one] 1 mensaje
   *[other] { $total } mensajes
 } hasta ahora.
look-back-paused = La revisión del correo anterior está en pausa después de { $messages ->
    [one] 1 mensaje
   *[other] { $messages } mensajes
 }.
look-back-done = { $days ->
    [one] Se revisó el último día
   *[other] Se revisaron los últimos { $days } días
 }: { $messages ->
    [0] ningún mensaje
    [one] 1 mensaje
   *[other] { $messages } mensajes
 }.
look-back-done-all = Se revisó todo el correo anterior: { $messages ->
    [0] ningún mensaje
    [one] 1 mensaje
   *[other] { $messages } mensajes
 }.
look-back-found = { $scams ->
    [0] Ninguno se hace pasar por Amazon.
    [one] 1 se hace pasar por Amazon.
   *[other] { $scams } se hacen pasar por Amazon.
 }

## Cómo está una alerta. Un aviso rechazado se dice con las palabras de su error.

progress-dismissed = Usted dijo que esto no es una estafa.
progress-by-hand = Usted dijo que ya avisó por su cuenta.
progress-soon = El aviso sale en un momento. Hasta entonces puede retirarlo.
progress-sending = El aviso está en camino.
# $because es una frase entera: por qué aún no ha salido.
progress-waiting = El aviso aún no ha salido. { $because } Se envía solo en cuanto se pueda.
progress-reported = Aviso enviado a Amazon.
progress-reported-and-moved = Aviso enviado a Amazon y mensaje movido a la carpeta de spam.
progress-reported-coming-back = Aviso enviado a Amazon. El mensaje está volviendo a su bandeja de entrada.
progress-reported-and-back = Aviso enviado a Amazon. El mensaje está otra vez en su bandeja de entrada.
progress-reported-not-moved = Aviso enviado a Amazon. El mensaje no se pudo mover, así que está donde estaba.
progress-acknowledged = Amazon ha recibido el aviso.
progress-bounced = El aviso volvió: no se pudo entregar.
progress-uncertain = La conexión se cortó mientras se enviaba el aviso. Puede que haya llegado. No se envía otra vez por sí solo.

## Los que reciben los avisos. Su nombre va detrás de dos puntos o al principio de la frase, sin artículo.

desk-amazon = Amazon
desk-amazon-verify = Amazon
desk-apwg = Anti-Phishing Working Group
desk-uk = National Cyber Security Centre (SERS)
desk-belgium = Centro de Ciberseguridad de Bélgica (Safeonweb)
desk-switzerland = Oficina Federal de Ciberseguridad (antiphishing.ch)
desk-germany = Verbraucherzentrale (Phishing-Radar)
desk-netherlands = Fraudehelpdesk
desk-japan = Council of Anti-Phishing Japan
desk-canada = Spam Reporting Centre

## Cómo está un aviso, y cómo llegó a estar así.

report-withdrawn = Usted retiró el envío. No se envió nada.
report-waiting = El aviso sale en un momento. Destinatario: { $desk }. Hasta entonces puede retirarlo.
report-waiting-question = Su pregunta sale en un momento. Destinatario: { $desk }. Hasta entonces puede retirarla.
report-sending = El envío está en camino. Destinatario: { $desk }.
report-sent = Su proveedor de correo ha aceptado el aviso. Destinatario: { $desk }.
report-sent-headers = Su proveedor de correo ha aceptado el aviso. Destinatario: { $desk }. El mensaje era demasiado grande para enviarlo entero: se enviaron su cabecera y su texto.
report-sent-question = Su pregunta está en camino. Destinatario: { $desk }. Si llega una respuesta, la ve aquí.
report-acknowledged = { $desk } ha recibido el aviso.
report-acknowledged-question = { $desk } ha respondido.
report-bounced = El envío volvió: el servidor de correo del destinatario no lo aceptó. Destinatario: { $desk }.
report-reason-address = Dice que ese buzón no existe.
report-reason-mailbox = Dice que el buzón está lleno o cerrado.
report-reason-size = Dice que el aviso es demasiado grande.
report-reason-way = Dice que el camino está cortado por ahora.
report-reason-content = Parece que tomó el propio aviso por una estafa. A veces ocurre, y no es culpa suya.
report-uncertain = La conexión se cortó durante el envío. Puede que haya llegado. No se envía otra vez por sí solo.
report-uncertain-next = Mire en la carpeta del correo que ha enviado. Si está allí, ha llegado.
report-step-drafted = Usted retiró el envío.
report-step-waiting = Usted pidió que se enviara.
# $because es una frase entera: por qué aún no ha salido.
report-step-waits = Aún no se pudo enviar. { $because }
report-step-sending = Se entregó a su proveedor de correo.
report-step-sent = Su proveedor de correo lo aceptó.
report-step-acknowledged = { $desk } respondió.
report-step-bounced = El envío volvió: el servidor de correo del destinatario no lo aceptó. Destinatario: { $desk }.
report-step-uncertain = La conexión se cortó durante el envío.

## Los pasos de una prueba de conexión.

step-found-mailbox = El servidor de correo responde.
step-signed-in = Ha iniciado sesión.
step-opened-inbox = La bandeja de entrada se puede abrir.
step-can-send = Se pueden enviar avisos.

## La página en el navegador después de iniciar sesión allí, acabe como acabe.
sign-in-page-title = Porchlight
sign-in-page-text = Ya puede cerrar esta ventana. Porchlight le dice cómo ha ido.

## Notificaciones. Cortas: muchos sistemas muestran dos líneas.

notice-show = Ver por qué
notice-report = Avisar a Amazon
notice-open = Abrir Porchlight
notice-undo = Retirar el envío

notice-scam-title = Esto no es de Amazon
notice-scam-through-amazon-title = Una trampa dentro de un mensaje de Amazon
notice-scam-body = «{ $subject }» es una estafa. Remitente que aparece: { $sender }. No llame ni responda. Puede avisar a Amazon.
notice-doubtful-title = Puede que esto no sea de Amazon
notice-doubtful-body = No podemos saber si «{ $subject }» es de Amazon. Remitente que aparece: { $sender }. De momento no abra los enlaces que trae.
notice-genuine-title = ¿Fue usted?
notice-question-title = ¿Fue usted?
notice-flood-title = Muchos más correos de lo normal
notice-vanished-body = Un mensaje de Amazon sobre su cuenta desapareció de { $address } minutos después de llegar. Si no lo guardó usted en otro sitio, Porchlight le enseña dónde mirar.
notice-flood-body = A { $address } están llegando muchos más correos de lo normal. A veces se hace eso para esconder un mensaje. Porchlight le enseña dónde mirar.
# Va detrás de «Remitente que aparece:».
notice-no-sender = desconocido
# Donde el sistema no muestra botones.
notice-no-buttons = Abra Porchlight para ver por qué.

notice-many-title = Estafas encontradas en su correo
notice-many-body = { $scams ->
    [one] 1 mensaje se hace pasar por Amazon. Le espera
   *[other] { $scams } mensajes se hacen pasar por Amazon. Le esperan
 } en Porchlight, y no hay prisa.
notice-first-look-title = Se ha comprobado su buzón
notice-first-look-body = { $scams ->
    [one] 1 mensaje se hace pasar por Amazon. Le espera
   *[other] { $scams } mensajes se hacen pasar por Amazon. Le esperan
 } en Porchlight, y no hay prisa.

notice-reported-title = Aviso enviado a Amazon
notice-reported-body = Gracias.
notice-waiting-title = El aviso sale en un momento
notice-waiting-body = El mensaje va a Amazon en un momento. Hasta entonces puede retirar el aviso.
notice-withdrawn-title = Envío retirado
notice-withdrawn-not-all = Se ha retirado lo que aún no había salido. Otro aviso sobre este mensaje ya salió, o quizá sí: ábralo para ver cuál.
notice-too-late-title = Ya ha salido
notice-too-late-body = Ya no se pudo retirar el aviso. En Porchlight puede devolver el mensaje a su bandeja de entrada.
notice-bounced-title = El aviso volvió
notice-answered-title = Ha llegado una respuesta
notice-answered-body = { $desk } respondió sobre un mensaje. Ábralo en Porchlight para leer la respuesta.
notice-refused-title = El aviso no salió
notice-uncertain-title = Puede que el aviso no haya llegado

notice-signed-out-title = Porchlight le necesita
notice-signed-out-body = Porchlight no está vigilando { $address }. { $because } { $next }
notice-unwatched-body = Última comprobación de { $address }: { $time }. { $because } { $next }

# Damaged records were kept aside; the window says the same.
notice-rescued-title = Los registros de Porchlight estaban dañados
notice-rescued-body = Se empezaron registros nuevos con lo que todavía se podía leer: buzones: { $accounts }, mensajes encontrados: { $alerts }. Los dañados se guardan en { $kept }.
