### Lo que Porchlight ve en un mensaje: una frase sencilla por cada indicio.
### Una frase puede citar el trozo del mensaje como { $excerpt }.

## ¿Dice que es de Amazon?

signal-from-name-amazon = El remitente se llama a sí mismo «{ $excerpt }».
signal-from-address-amazon = El remitente muestra una dirección de Amazon. Ahí cualquiera puede escribir cualquier dirección.
signal-from-imitates-amazon = La dirección del remitente está hecha para parecer de Amazon.
signal-name-in-disguise = El nombre está escrito con letras parecidas o caracteres escondidos, para que los filtros no puedan leerlo.
signal-subject-names-amazon = El asunto nombra a Amazon.
signal-words-name-amazon = Se llama a sí mismo Amazon.
signal-speaks-as-amazon = Le habla como Amazon hablaría a un cliente.
signal-speaks-of-your-account = Habla de lo que usted tiene en Amazon como si fuera Amazon.
signal-heads-with-the-name = Una línea aparte nombra un departamento de Amazon.
signal-signs-as-amazon = Está firmado con el nombre de Amazon, o quien escribe dice ser de Amazon.
signal-speaks-of-prime = Habla de su suscripción a Prime.
signal-link-imitates-amazon = La dirección de un enlace está hecha para parecer de Amazon.
signal-shows-amazon-logo = Muestra una imagen que lleva el nombre del logotipo de Amazon.
signal-shows-order-number = Muestra un número con la forma de los números de pedido de Amazon.
signal-attachment-names-amazon = Un archivo adjunto lleva Amazon en el nombre.
signal-offers-work = Ofrece trabajo y habla de Amazon.
signal-asks-for-amazon-cards = Pide tarjetas regalo y habla de las de Amazon.
signal-passes-on-amazon = Reenvía un mensaje que dice que es de Amazon.
signal-speaks-as-another = El remitente escribe con un nombre propio.
signal-borrows-the-name = Usa el nombre de Amazon, pero nada en el mensaje pertenece al remitente.

## ¿Puede demostrarlo?

signal-provider-vouches = Su proveedor de correo comprobó el remitente y vio que lo envió Amazon.
signal-provider-denies = Su proveedor de correo comprobó el remitente y vio que no lo envió Amazon.
signal-seal-unbroken = Lleva el sello digital de Amazon, y el sello está intacto.
signal-proofs-disagree = Su proveedor de correo y la comprobación de Porchlight no están de acuerdo sobre el remitente.
signal-sender-not-amazon = La dirección { $excerpt } no es de Amazon.
signal-sender-unclear = El mensaje no nombra un único remitente claro.
signal-template-left-open = Tiene huecos que nunca se rellenaron, como pasa cuando alguien escribe a miles a la vez.
signal-words-in-disguise = Muchas palabras están escritas con caracteres escondidos o letras parecidas, para que los filtros no puedan leerlas.
signal-through-relay = Llegó por el sistema que pasa mensajes entre compradores y vendedores, así que lo escribió un desconocido.
signal-passed-on = Lo reenvió una lista de correo u otro buzón. Eso puede romper el sello de un mensaje honrado.

## ¿Qué quiere?

signal-asks-for-secrets = Pide una contraseña, un código, o datos de una tarjeta o de un banco. Amazon nunca los pide por correo.
signal-call-number = Le pide que llame a un número de teléfono.
signal-remote-access = Quiere que usted deje entrar a alguien en su equipo.
signal-pay-by-gift-card = Quiere tarjetas regalo o sus números. Nadie honrado pide eso.
signal-attachment-runs = Trae un archivo que puede poner en marcha un programa o abrir una página falsa.
signal-form-inside = Tiene un formulario para rellenar, y las respuestas no van a Amazon.
signal-link-text-lies = Un enlace muestra una dirección y lleva a otra.
signal-link-to-number = Un enlace lleva a un simple número en vez de a un nombre. Amazon nunca hace eso.
signal-code-to-scan = Tiene una imagen para escanear con el teléfono, y la imagen lleva a un lugar que no es de Amazon.
signal-link-disguised = Un enlace está disfrazado para esconder lo que es.
signal-link-shortened = Un enlace acortado esconde adónde lleva.
signal-link-leaves-amazon = Un enlace lleva a un lugar que no es de Amazon.
signal-attachment-to-open = Trae un archivo adjunto para abrir.
signal-pay-elsewhere = Quiere que usted pague o hable fuera de Amazon.
signal-refund-to-claim = Le ofrece devolverle dinero.
signal-prize = Ofrece un premio o una recompensa.
signal-asks-to-confirm = Le pide que confirme o actualice algo.
signal-order-not-yours = Habla de un pedido que quizá no es suyo.
signal-threatens = Trae una mala noticia y le empuja a hacer algo.
signal-hurries = Quiere que usted se dé prisa.
signal-reply-elsewhere = Su respuesta iría a otra dirección distinta de la que se muestra.

## Lo que no se pudo leer entero.

limit-too-large = El mensaje es demasiado grande para leerlo entero. Se dejó fuera una parte.
limit-too-many-parts = El mensaje está hecho de muchísimas partes. Solo se leyeron las primeras.
limit-too-deep = El mensaje contiene mensajes dentro de mensajes, más de los que nadie enviaría. Solo se leyeron los primeros.
limit-too-many-headers = El mensaje tiene una parte técnica más larga de lo normal. Solo se leyó el principio de ella.
limit-tangled-page = El mensaje está construido de una forma que lo hace difícil de leer.
limit-too-many-links = El mensaje tiene más enlaces de los que se pudieron mirar.
limit-file-too-large = Un archivo adjunto es tan grande que solo se leyó una parte.
limit-file-locked = Un archivo adjunto está bloqueado, así que Porchlight no pudo leerlo.
limit-no-words = Aquí no hay texto que Porchlight pueda leer. No puede leer el texto de una imagen.
limit-not-a-message = Esto no se pudo leer como un mensaje de correo.
