### Lo que Porchlight dice de un mensaje.
### Sencillo y tranquilo: qué es, por qué lo creemos, qué hacer ahora.

## El veredicto, en una frase.

verdict-scam = Este mensaje no es de Amazon. Es una estafa.
# Un remitente demostrado y una trampa: palabras de un desconocido dentro de un aviso auténtico de Amazon.
verdict-scam-through-amazon = Este mensaje llegó por el sistema de Amazon, pero lo escribió un desconocido. Es una estafa.
# Un remitente demostrado y un número o una página de otra persona.
verdict-doubtful-through-amazon = El sistema de Amazon envió este mensaje, pero una parte puede ser de un desconocido.
verdict-doubtful = No podemos saber si este mensaje es de Amazon.
verdict-genuine = Este mensaje es realmente de Amazon.
verdict-unrelated = Este mensaje no dice que sea de Amazon.

## Avisos demostrados de que algo cambió en la cuenta.

account-change-password = Amazon dice que se cambió la contraseña de su cuenta. ¿Fue usted?
account-change-email = Amazon dice que se cambió la dirección de correo electrónico de su cuenta. ¿Fue usted?
account-change-phone = Amazon dice que se cambió el número de teléfono de su cuenta. ¿Fue usted?
account-change-address = Amazon dice que en su cuenta se añadió o se cambió una dirección de envío. ¿Fue usted?
account-change-two-step = Amazon dice que se cambió la verificación en dos pasos de su cuenta. ¿Fue usted?
account-change-sign-in = Amazon dice que alguien inició sesión en su cuenta. ¿Fue usted?
account-change-device = Amazon dice que se añadió un dispositivo nuevo a su cuenta. ¿Fue usted?
account-change-gift-card = Amazon dice que se compró o se usó una tarjeta regalo con su cuenta. ¿Fue usted?

## Qué hacer ahora.

# $given is a whole sentence: what to do where something was paid or given away already.
advice-scam = No responda, no llame y no abra los enlaces que trae. Avise a Amazon, y ya está. { $given }
advice-scam-through-amazon = No llame a ningún número de este mensaje y no abra los enlaces que trae. Si le preocupa un pedido, abra Amazon como lo hace siempre y mire allí en «Mis pedidos». Avise a Amazon de este mensaje. { $given }
advice-report-waits = No responda, no llame y no abra los enlaces que trae. El aviso sale solo, y no tiene que hacer nada más. { $given }
advice-reported = Ya está avisado, y no hay nada más que hacer. Puede borrar el mensaje. { $given }
advice-given = Si ya ha pagado o entregado algo, llame a su banco al número que figura en su tarjeta y cambie su contraseña de Amazon.
advice-given-clicked = Si ya ha pagado o entregado algo, elija «Ya hice clic».
advice-doubtful = No abra los enlaces que trae. Abra Amazon como lo hace siempre y mire allí en «Mis pedidos» y en el «Centro de mensajes». Si todavía tiene dudas, enseñe el mensaje a una persona de confianza.
advice-doubtful-through-amazon = No llame a ningún número de este mensaje y no abra ningún enlace que salga de Amazon. Abra Amazon como lo hace siempre y mire allí en «Mis pedidos» y en el «Centro de mensajes». Si todavía tiene dudas, enseñe el mensaje a una persona de confianza.
advice-could-not-ask = De momento no abra los enlaces que trae. Porchlight no pudo comprobar quién lo envió. Puede mirar en la página de Amazon, en «Mis pedidos» y en el «Centro de mensajes».
advice-genuine = No tiene que hacer nada.
advice-account-change = Si fue usted, no hay nada que hacer. Si no, abra Amazon como lo hace siempre, elija «Inicio de sesión y seguridad» y cambie su contraseña.
advice-unrelated = Porchlight solo busca mensajes que se hacen pasar por Amazon. No puede decir si este es seguro en lo demás.

## La primera línea: ¿dice que es de Amazon?

claim-strong = Dice que es de Amazon.
claim-weak = Habla de Amazon, pero no dice claramente que sea de Amazon.
claim-none = No dice que sea de Amazon.

## La segunda línea: ¿puede demostrarlo?

proof-pass-provider = Puede demostrarlo: su proveedor de correo lo comprobó, y lo envió Amazon.
proof-pass-own = Puede demostrarlo: lleva el sello de Amazon, y el sello está intacto.
proof-pass-through-amazon = Es verdad que lo envió el sistema de Amazon, pero las palabras no son de Amazon.
proof-pass-perhaps-through-amazon = Es verdad que lo envió el sistema de Amazon, pero algunas palabras pueden ser de un desconocido.
proof-fail = No puede demostrarlo: su proveedor de correo lo comprobó, y no lo envió Amazon.
proof-absent = No puede demostrarlo: nada muestra que lo enviara Amazon.
proof-could-not-ask = No pudimos comprobar si lo envió Amazon.
proof-disagree = No sabemos con seguridad quién lo envió: su proveedor de correo y nuestra propia comprobación no están de acuerdo.
proof-bare-file = No hay nada que comprobar: nada en este archivo muestra que lo haya entregado un servidor de correo.

## La tercera línea: ¿qué quiere? Una por cada indicio del que se pueda decir algo sencillo.

ask-none = No le pide nada arriesgado.
ask-weak = Quiere algo de usted, pero nada que sea claramente una trampa.
ask-strong = Quiere de usted algo que Amazon no le pediría.
ask-strong-leaves-amazon = Quiere llevarle fuera de Amazon.

ask-asks-for-secrets = Quiere su contraseña, un código, o los datos de su tarjeta o de su banco.
ask-call-number = Quiere que usted llame a un número de teléfono.
ask-remote-access = Quiere que usted deje entrar a alguien en su equipo.
ask-pay-by-gift-card = Quiere que usted pague con tarjetas regalo.
ask-attachment-runs = Quiere que usted abra un archivo adjunto que podría poner en marcha un programa.
ask-form-inside = Quiere que usted rellene un formulario dentro del mensaje.
ask-link-text-lies = Quiere que usted abra un enlace que dice un lugar y lleva a otro.
ask-link-to-number = Quiere que usted abra un enlace que esconde de quién es la página.
ask-code-to-scan = Quiere que usted escanee con el teléfono una imagen que no lleva a Amazon.
ask-link-disguised = Quiere que usted abra un enlace disfrazado de otra cosa.
ask-link-shortened = Quiere que usted abra un enlace acortado que esconde adónde lleva.
ask-link-leaves-amazon = Quiere que usted abra un enlace que no lleva a Amazon.
ask-attachment-to-open = Quiere que usted abra un archivo adjunto.
ask-pay-elsewhere = Quiere que usted pague fuera de Amazon.
ask-refund-to-claim = Quiere que usted reclame un reembolso.
ask-prize = Quiere que usted reclame un premio.
ask-asks-to-confirm = Quiere que usted confirme algo.
ask-order-not-yours = Habla de un pedido que quizá no es suyo.
ask-threatens = Dice que pasará algo malo si usted no hace nada.
ask-hurries = Quiere que usted se dé prisa.
ask-reply-elsewhere = Quiere que su respuesta vaya a otra dirección.
