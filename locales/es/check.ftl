### «Comprobar algo»: lo que Porchlight dice de un SMS, de un archivo o de una llamada. El resto está en verdict.ftl.

# El título de la ventana del sistema.
check-choose = Elegir un archivo para comprobarlo

## La segunda línea, cuando no se pudo preguntar a nadie.

check-proof-text = No puede demostrarlo: cualquiera puede poner cualquier nombre sobre un mensaje de texto.
check-proof-file = No puede demostrarlo: cualquiera puede hacer un archivo así, de modo que nada en él muestra quién lo envió.

## Una imagen, u otro archivo sin palabras.

check-picture-scam = Si esta imagen dice que es de Amazon, es una estafa.
check-picture-doubtful = No podemos saber si esta imagen es de Amazon.
check-picture-claim = Porchlight no puede leer el texto de una imagen. Usted pregunta porque habla en nombre de Amazon.
check-picture-advice = No llame a ningún número que aparezca en ella. Escriba su texto como mensaje de texto y Porchlight lo mirará. En la página de Amazon puede mirar «Mis pedidos» y el «Centro de mensajes».

## Una llamada.

check-call-scam = Esa llamada no era de Amazon. Era una estafa.
check-call-doubtful = No podemos saber quién le llamó.
check-call-claim = Quien llamó dijo que llamaba de parte de Amazon.
check-call-proof = No se puede demostrar: quien llama puede mostrar cualquier número, y saber su nombre y sus pedidos.
check-call-advice-scam = Cuelgue y no devuelva la llamada. Si ha dado una contraseña, un código o números, llame a su banco al número que está en su tarjeta y cambie su contraseña de Amazon. Si ha dejado entrar a alguien en su equipo, desconéctelo de internet y pida a alguien de confianza que lo revise.
check-call-advice-doubtful = Siempre puede colgar. Después abra Amazon como siempre y mire «Mis pedidos» y el «Centro de mensajes». Si Amazon quiere algo de usted, lo encontrará allí.
check-call-ask-none = No querían nada que sea claramente una trampa.
check-call-ask-code = Querían un código.
check-call-ask-install = Querían entrar en su equipo o en su teléfono.
check-call-ask-gift-card = Querían que pagara con tarjetas regalo.
check-call-ask-numbers = Querían su contraseña, o los datos de su tarjeta o de su banco.
check-call-ask-secret = Querían que no colgara y que no preguntara a nadie.
check-call-ask-hurry = Querían que se diera prisa.
check-call-why-code = Un código abre su cuenta. Amazon nunca lo pide por teléfono.
check-call-why-install = Amazon nunca necesita ver su pantalla, y nunca pide que instale un programa.
check-call-why-gift-card = El dinero de una tarjeta regalo no se puede recuperar; por eso solo lo piden los ladrones.
check-call-why-numbers = Amazon nunca pide por teléfono una contraseña, ni números de tarjeta o de banco.
check-call-why-secret = Quien no le deja colgar, o pide que lo guarde en secreto, no quiere que pregunte a nadie.
check-call-why-hurry = El miedo y la prisa no dejan pensar. Con Amazon siempre hay tiempo para mirar uno mismo.

## Mostrado a otra persona.

show-title = Mire este mensaje conmigo, por favor
show-says = Lo que dice Porchlight
show-why = Por qué
show-todo = Qué hacer
show-from = De
show-subject = Asunto
show-came = Llegó
show-links = Adónde llevan de verdad sus enlaces
show-words = Lo que dice
show-words-cut = El mensaje es más largo; aquí solo está el principio.
show-made = Preparado por Porchlight. Los enlaces están escritos de modo que nadie pueda abrirlos.
# At the end of a mail that would be too long.
show-shortened = Porchlight ha acortado este texto, porque los programas de correo no aceptan uno más largo. El resto está en la página de Porchlight, donde se puede imprimir o copiar entero.
