### «Protegerme», y los ejemplos para practicar. Las personas y los remitentes son inventados.

## Cómo estar a salvo.

window-protect = Protegerme
window-protect-title = Cuatro cosas que le protegen
window-protect-two-step = Active la verificación en dos pasos
window-protect-two-step-what = Amazon pide entonces, además de la contraseña, un código de su teléfono. Quien conoce su contraseña no entra con ella sola.
window-protect-two-step-how = Lleva unos cinco minutos. Una aplicación de códigos es más segura que un SMS, y las dos cosas son mucho mejores que una contraseña sola.
window-protect-two-step-open = Abrir la verificación en dos pasos
window-protect-codes = Guarde los códigos para usted
window-protect-codes-nobody = Un código es una llave. No lo diga a nadie, ni por teléfono ni por escrito, tampoco a quien diga ser de Amazon o de su banco.
window-protect-codes-unasked = Si llega un código que no ha pedido, quizá alguien conoce su contraseña. Cámbiela.
window-protect-codes-typed = Escriba un código solo donde haya empezado usted a iniciar sesión.
window-protect-writes = Cómo escribe Amazon de verdad
window-protect-writes-secrets = Amazon nunca pide por correo, SMS o teléfono su contraseña, un código, ni el número entero de una tarjeta o de una cuenta bancaria.
window-protect-writes-money = Amazon nunca pide que compre tarjetas regalo y diga sus números, ni que pague por teléfono o fuera de su tienda.
window-protect-writes-computer = Amazon nunca le pide que instale un programa, y nunca necesita ver su pantalla.
window-protect-writes-calls = Amazon no le pide por correo que llame a un número por un pedido.
window-protect-writes-center = La mayor parte de lo que Amazon le escribe está también en su Centro de mensajes. Si allí falta algo, eso solo no prueba nada.
window-protect-writes-way = Si tiene dudas, abra Amazon como siempre, y nunca por un enlace del mensaje.
window-protect-writes-open = Abrir el Centro de mensajes
window-protect-practise = ¿Auténtico o falso?
window-protect-practise-what = Cinco mensajes para practicar. Nada puede salir mal, y nadie más ve el resultado.
window-protect-practise-begin = Empezar
window-protect-question = Mensaje { $number } de { $count }
window-protect-real = Es auténtico
window-protect-fake = Es falso
window-protect-right = Así es.
window-protect-not-right = Esta vez no. Están hechos para engañar.
window-protect-was-real = Este es realmente de Amazon.
window-protect-was-fake = Este es falso.
window-protect-next = Mensaje siguiente
window-protect-finish = Ver cómo ha ido
window-protect-result = { $right } de { $count } bien.
window-protect-result-more = Sea cual sea el número: nadie los ve todos, y no hace falta. Porchlight mira con usted.
window-protect-again = Practicar otra vez
window-protect-mailbox = Ver cómo trata Porchlight estos mensajes

## El buzón de práctica.

window-practice = Probar sin buzón
window-practice-more = Un buzón inventado muestra cómo trabaja Porchlight. No se envía nada y no se guarda nada.
window-practice-mark = Práctica: estos mensajes son inventados. No se envía nada.
window-practice-title = Un buzón para practicar
window-practice-looked = { $looked ->
    [one] Porchlight ha mirado 1 mensaje.
   *[other] Porchlight ha mirado { $looked } mensajes.
 } { $quiet ->
    [0] Todos se muestran aquí.
    [one] 1 de ellos está bien y no se muestra.
   *[other] { $quiet } de ellos están bien y no se muestran.
 }
window-practice-list = Lo que encontró
window-practice-back = Volver al buzón de práctica
window-practice-reported = Era una práctica, así que no se envió nada. En su propio buzón el mensaje iría ahora a Amazon, tras unos segundos en los que puede retirarlo, y después a la carpeta de spam.
window-practice-fine = Era una práctica. En su propio buzón esto quedaría ahora decidido. El mensaje seguiría en la lista, y podría volver a abrirlo.
window-practice-asked = Era una práctica, así que no se envió nada. En su propio buzón el mensaje iría ahora a Amazon con su pregunta, después de unos segundos en los que puede retirarla. Se quedaría donde está, y podría leer la respuesta aquí.
window-practice-not-me = Era una práctica. Con su propio buzón se abriría ahora la lista de lo que hay que hacer, en el orden correcto.
window-practice-add = Añadir mi buzón

## Los ejemplos: lo que dicen.

sample-order-subject = Su pedido de un portátil por 1.249,00
sample-order-text = Gracias por su compra en Amazon. Hoy se cargarán 1.249,00 en su cuenta. Si no hizo este pedido, llámenos de inmediato para cancelarlo: +1 (415) 555-0132. Nuestro servicio de atención al cliente espera su llamada.
sample-order-why = La dirección que sigue al nombre no es de Amazon, y Amazon no le pide que llame a un número por un pedido.
sample-sent-subject = Su paquete está en camino
sample-sent-text = Su paquete se ha enviado y llegará mañana. Puede seguirlo en Mis pedidos:
sample-sent-why = Viene de la propia dirección de Amazon, el sello de Amazon está intacto, y no quiere nada de usted.
sample-change-subject = Su contraseña ha sido modificada
sample-change-text = La contraseña de su cuenta de Amazon ha sido modificada. Si fue usted, no tiene que hacer nada.
sample-change-why = Viene de la propia dirección de Amazon, el sello de Amazon está intacto, y no pide ninguna contraseña ni ningún código. Solo usted sabe si fue usted.
sample-locked-subject = Su cuenta de Amazon está bloqueada
sample-locked-text = Su cuenta ha sido suspendida por actividad inusual. Confirme su contraseña en un plazo de 24 horas o su cuenta será cerrada:
sample-locked-why = Amenaza y mete prisa, y su enlace no lleva a Amazon. Amazon nunca pide su contraseña en un correo.
sample-refund-subject = Su reembolso de Amazon le espera
sample-refund-text = Le debemos un reembolso de 89,00. Para recibirlo, compre tarjetas regalo de Amazon, rásquelas y respóndanos a este mensaje: envíe los códigos del dorso. Recuperará las dos cantidades.
sample-refund-why = Quien quiere darle dinero no quiere una tarjeta regalo a cambio. Los códigos de las tarjetas regalo son dinero, y se pierde en cuanto se dicen.
sample-thanks-subject = Gracias por tantos años
sample-thanks-text = Es usted cliente de Amazon desde hace muchos años, y se lo agradecemos. Le deseamos una buena semana.
sample-family-subject = Domingo
sample-family-text = ¿Comemos juntos el domingo? Yo llevo la tarta.
