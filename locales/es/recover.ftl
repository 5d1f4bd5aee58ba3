### «Ya hice clic»: la lista de lo que hay que hacer. Con calma, una cosa tras otra, sin reproches.

tray-recover = Ya hice clic

## Lo que quizá se ha dado.

recover-nothing = Hice clic o respondí, pero no di ningún dato.
recover-password = Escribí mi contraseña de Amazon, o le dije un código a alguien.
recover-mailbox = Di la contraseña de mi buzón, o desaparecen mensajes de él.
recover-money = Di el número de una tarjeta o de una cuenta bancaria.
recover-gift-cards = Compré tarjetas regalo para ellos, o les di los códigos.
recover-remote = Dejé que alguien manejara mi equipo, o instalé algo para esa persona.
recover-other = Otra cosa: envié documentos, o tengo dudas.

## Qué hacer: una frase corta, y cómo.

task-leave-it = No toque más el mensaje.
task-leave-it-more = No responda ni llame. Si solo hizo clic y no escribió nada, no le han quitado nada más.
task-amazon-password = Cambie su contraseña de Amazon.
task-amazon-password-more = Elija «Inicio de sesión y seguridad». Ponga una contraseña nueva que no use en ningún otro sitio. Si Amazon ofrece cerrar la sesión en todas partes, acéptelo.
task-email-password = Cambie la contraseña de su buzón, si era la misma o una parecida.
task-email-password-more = Quien lee su correo puede hacer que le envíen allí contraseñas nuevas. Cámbiela en el sitio web de su proveedor de correo. Después vuelva a iniciar sesión en Porchlight.
task-email-password-always = Cambie la contraseña de su buzón.
task-email-password-always-more = Quien lee su correo puede hacer que le envíen allí contraseñas nuevas. Cámbiela en el sitio web de su proveedor de correo, por buena que fuera la antigua. Si ofrece cerrar la sesión en todas partes, acéptelo. Porchlight le pedirá la nueva más tarde.
task-mail-rules = Mire los filtros y los reenvíos de su buzón.
task-mail-rules-more = Están en los ajustes, en el sitio web de su proveedor de correo. Borre lo que no haya puesto usted.
task-two-step = Active la verificación en dos pasos en Amazon.
task-two-step-more = Así una contraseña sola no abre nada. No diga nunca el código a nadie, tampoco a quien diga ser de Amazon.
task-orders = Mire sus pedidos.
task-orders-more = Busque lo que no haya pedido, también entre los pedidos archivados. Si encuentra algo, cancélelo allí y comuníqueselo a Amazon.
task-addresses = Mire sus direcciones.
task-addresses-more = Borre toda dirección que no sea suya ni de su familia.
task-payments = Mire sus formas de pago.
task-payments-more = Quite toda tarjeta que no sea suya, y aquella cuyo número dio. Mire cuál está puesta como habitual.
task-gift-cards = Mire el saldo de sus tarjetas regalo.
task-gift-cards-more = Mire si se ha gastado o añadido algo sin que fuera usted.
task-devices = Mire los dispositivos de su cuenta.
task-devices-more = Quite todo dispositivo que no conozca.
task-call-bank = Llame a su banco o a la empresa de su tarjeta.
task-call-bank-more = Tome el número del dorso de su tarjeta o de una carta, no del mensaje. Diga lo que pasó, pida que bloqueen la tarjeta o la cuenta, y pregunte si todavía se puede parar un pago.
task-statements = Mire sus extractos del banco durante las próximas semanas.
task-statements-more = También cuentan las cantidades pequeñas: a menudo son una prueba. Comunique a su banco cualquiera que no reconozca.
task-disconnect = Desconecte el equipo de internet.
task-disconnect-more = Desenchufe el cable de red o apague la wifi, y termine la llamada. Así nadie puede seguir.
task-other-device = Haga los pasos siguientes en otro dispositivo.
task-other-device-more = En su teléfono, o en el equipo de alguien de confianza. Lo que se escribe en este equipo quizá todavía se pueda ver.
task-clean-computer = Haga que revisen el equipo.
task-clean-computer-more = Pida a alguien que conozca, o a una tienda cercana, que quite el programa instalado. No lo use para el banco hasta entonces.
task-stop-contact = Corte el contacto.
task-stop-contact-more = No responda más y no pague nada más. Quien ofrece recuperar su dinero a cambio de una tarifa es parte del engaño.
task-gift-card-paid = Si pagó con tarjetas regalo, dígaselo a Amazon enseguida.
task-gift-card-paid-more = Guarde las tarjetas y los recibos. Si son de otra tienda, dígaselo a esa tienda. A veces todavía se puede detener el pago.
task-papers = Si envió una imagen de su documento de identidad o de su pasaporte, denúncielo.
task-papers-more = Pregunte a la oficina que lo expidió qué hay que hacer. Guarde una copia de lo que envió, y anote cuándo y a quién.
task-report = Cuéntele a Amazon lo que pasó.
task-report-more = El formulario de Amazon pregunta paso a paso. Si el mensaje está aquí en su lista, también puede avisar de él desde allí.
task-police = Avise a la policía.
task-police-more = Lleve el mensaje y la lista de pagos. Su banco y su seguro quizá pidan el número de la denuncia.

## La pantalla.

window-recover = Ya hice clic
window-recover-title = ¿Ya hizo clic?
window-recover-calm = Le pasa a mucha gente. Se puede hacer algo, un paso tras otro.
window-recover-what = ¿Qué ha pasado? Marque todo lo que corresponda.
window-recover-begin = Mostrarme qué hacer
window-recover-begin-first = Marque primero al menos una, por favor.
window-recover-steps = Qué hacer ahora, en este orden
window-recover-progress = { $done } de { $count ->
    [one] 1 paso hecho
   *[other] { $count } pasos hechos
 }
window-recover-done = Eso era todo. Ha hecho lo que se puede hacer.
window-recover-kept = Lo que marque sigue marcado, también cuando cierre la ventana.
window-recover-tick = Hecho
window-recover-open = Abrir la página
window-recover-open-which = Abrir la página: { $task } ({ $host })
window-recover-elsewhere = Ábralo en el otro dispositivo: { $host }
window-recover-print = Imprimir la lista
window-recover-other = Es otra cosa
window-recover-new = Empezar una lista nueva
window-recover-begun = Ya ha empezado una lista. Se queda como está.
window-recover-go-on = Seguir con esa lista
window-recover-earlier = Ver la lista anterior
window-recover-end = Retirar la lista
window-recover-end-title = ¿Retirar la lista?
window-recover-end-more = Entonces se olvida lo que ha marcado.
window-recover-end-keep = Dejarla aquí
window-recover-ended = La lista se ha retirado.
window-recover-back = Volver al mensaje

## ¿Fue usted?

# $change is a whole sentence that asks so.
question-changed = { $change } El mensaje sobre ello llegó a { $address }.
progress-answered = Ya ha respondido.
window-progress-answered = Ya ha respondido
window-question-not-me = No, no fui yo
window-question-changed-fine = Si fue usted, todo está bien.
window-question-changed-look = Mire en la página de Amazon si eso ha ocurrido. Estos botones abren páginas de Amazon.
