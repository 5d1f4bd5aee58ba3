### Palabras de la línea de comandos.

## `porchlight check`

cli-from = De:
cli-subject = Asunto:
cli-links = Adónde llevan de verdad los enlaces del mensaje (no los abra)
cli-links-genuine = Adónde llevan los enlaces del mensaje
cli-next = Qué hacer ahora
# Una observación, con el trozo del mensaje en el que se hizo.
cli-reason-excerpt = { $reason } «{ $excerpt }»
# El trozo solo, debajo de su observación.
cli-excerpt = «{ $excerpt }»
cli-cut = El archivo pasa de { $most } MiB; solo se miraron sus primeros { $most } MiB.

cli-error-file-missing = No hay ningún archivo «{ $name }».
cli-error-file-missing-next = Compruebe que el nombre no tiene errores de escritura.
cli-error-file-is-folder = «{ $name }» es una carpeta, no un mensaje.
cli-error-file-is-folder-next = Indique un solo archivo, por ejemplo un mensaje guardado desde su programa de correo.
cli-error-file-forbidden = No está permitido leer «{ $name }».
cli-error-file-forbidden-next = Pregunte al dueño del archivo, o cópielo a un lugar suyo.
cli-error-file-unreadable = «{ $name }» no se puede leer.
cli-error-file-unreadable-next = Pruebe a guardar el mensaje otra vez con otro nombre.
cli-error-file-special = «{ $name }» no es un archivo corriente, así que no se abre.
cli-error-file-special-next = Indique un archivo; o deje que el otro programa escriba en la entrada estándar, e indique «-».
cli-error-file-empty = «{ $name }» está vacío, así que no hay nada que mirar.
cli-error-file-empty-next = Guarde el mensaje otra vez, entero, desde su programa de correo.
cli-error-not-judged = Este mensaje no se pudo mirar hasta el final.
cli-error-not-judged-next = Tenga cuidado con él, y no abra los enlaces que trae.
cli-error-one-not-judged = «{ $name }» no se pudo mirar hasta el final.
cli-error-one-not-judged-next = Tenga cuidado con él, y no abra los enlaces que trae.
cli-error-output = No se pudo escribir la respuesta.
cli-error-output-next = Compruebe que el disco no está lleno.

## `porchlight scan`

cli-verdict-scam = Estafa
cli-verdict-doubtful = Dudoso
cli-verdict-genuine = Auténtico
cli-verdict-unrelated = Otro
cli-unreadable = Ilegible
cli-scan-messages = { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
 }
# Junto a la barra que muestra por dónde va.
cli-scan-so-far = { $messages ->
    [one] 1 mensaje
   *[other] { $messages } mensajes
 }, { $scams ->
    [0] ninguna estafa
    [one] 1 estafa
   *[other] { $scams } estafas
 }
cli-scan-cut = { $count ->
    [one] Un mensaje pasa de { $most } MiB; solo se miraron sus primeros { $most } MiB.
   *[other] { $count } mensajes pasan de { $most } MiB; solo se miraron los primeros { $most } MiB de cada uno.
 }
cli-scan-unreadable = { $count ->
    [one] Un archivo o mensaje no se pudo leer; su nombre está arriba. Mírelo por separado con «porchlight check».
   *[other] { $count } archivos o mensajes no se pudieron leer; sus nombres están arriba. Mírelos uno a uno con «porchlight check».
 }

cli-scan-unreadable-many = { $count } archivos o mensajes no se pudieron leer; los nombres de los primeros están arriba. «porchlight scan --json» los nombra todos.
# Después de las líneas que nombran los primeros.
cli-unreadable-more = { $count ->
    [one] … y uno más.
   *[other] … y { $count } más.
 }

cli-error-scan-nothing = Allí no se encontró ningún mensaje.
cli-error-scan-nothing-next = Indique una carpeta con archivos .eml, un Maildir, un archivo mbox, o un .zip de mensajes.
cli-error-scan-unreadable = No se pudo leer nada de ello.
cli-error-scan-unreadable-next = Lo que se nombra arriba falta, está vacío, bloqueado o dañado: compruebe los nombres, y quién puede leer los archivos.
cli-error-archive-bomb = «{ $name }», al descomprimirse, ocuparía mucho más que un buzón, así que no se abre más.
cli-error-archive-bomb-next = Si confía en él, descomprímalo usted e indique la carpeta.
cli-error-archive-too-many = «{ $name }» contiene demasiados archivos.
cli-error-archive-too-many-next = Descomprímalo e indique la carpeta.
cli-error-archive-locked = «{ $name }» está bloqueado con una contraseña.
cli-error-archive-locked-next = Descomprímalo con su contraseña e indique la carpeta.
cli-error-archive-nested = «{ $name }» es un archivo comprimido dentro de otro, así que no se abre.
cli-error-archive-nested-next = Si confía en él, descomprímalo usted e indique la carpeta.
cli-error-archive-broken = «{ $name }» es un archivo comprimido dañado, o de un tipo desconocido.
cli-error-archive-broken-next = Consígalo o créelo otra vez; o descomprímalo e indique la carpeta.
cli-error-archive-stream = Un archivo comprimido no se puede leer de la entrada estándar.
cli-error-archive-stream-next = Guárdelo como archivo e indique ese archivo.

## `porchlight text`

cli-error-no-text = «{ $name }» no es un texto que se pueda leer.
cli-error-no-text-next = Guárdelo otra vez como texto en UTF-8; un mensaje de su programa de correo se mira con «porchlight check».
cli-call-scam = Esta llamada no es de Amazon. Es una estafa.
cli-call-doubtful = No podemos saber si esta llamada es de Amazon.
cli-call-unrelated = Quien llama no dice que sea de Amazon.
cli-proof-text = No hay nada que comprobar: un mensaje de texto no muestra quién lo envió de verdad.
cli-proof-call = No hay nada que comprobar: una llamada no muestra quién habla de verdad, y el número que aparece en la pantalla puede ser inventado.

## `porchlight signals`

cli-question-claim = ¿Dice que es de Amazon?
cli-question-proof = ¿Puede demostrarlo?
cli-question-ask = ¿Qué quiere?
cli-signals-more = «porchlight signals» con uno de estos nombres dice qué busca, por qué, y cuándo calla.
cli-error-signal-unknown = No hay ningún indicio «{ $name }».
cli-error-signal-unknown-next = «porchlight signals» los enumera todos.

## `porchlight discover`

cli-discover-meant = ¿Quería decir { $domain }? La dirección es igual salvo en una letra. El dueño del otro nombre se enteraría de su contraseña.
cli-discover-imap = El correo entra (IMAP): { $value }
cli-discover-smtp = El correo sale (SMTP): { $value }
cli-discover-no-smtp = El correo sale (SMTP): no se conoce ningún servidor que se pueda usar, así que desde ahí no se puede avisar de nada.
cli-discover-user = Nombre de usuario: { $value }
cli-discover-smtp-user = Nombre de usuario para enviar: { $value }
cli-discover-elsewhere = Al menos uno de estos servidores pertenece a alguien distinto del dominio de su dirección de correo. Es normal cuando una empresa guarda el correo de muchos dominios; mire si conoce el nombre de esa empresa antes de darle su contraseña.
cli-discover-first = Antes de añadir el buzón:
cli-error-not-discovered = No se encontraron ajustes para «{ $name }».
cli-error-not-discovered-next = Compruebe que la dirección no tiene errores de escritura, o busque «IMAP» en las páginas de ayuda de su proveedor.

## `porchlight evaluate`: para quienes trabajan en el juicio.

# Junto a la barra que muestra por dónde va.
cli-evaluate-judging = mensajes juzgados
cli-evaluate-signals-off = sin un indicio
cli-evaluate-phrases-off = sin frases hechas
cli-evaluate-wordings = expresiones encontradas
cli-evaluate-campaigns = juzgados como nuevos

cli-evaluate-labels = Veredictos por etiqueta
cli-evaluate-languages = Veredictos por idioma y etiqueta
cli-evaluate-categories = Veredictos por categoría y etiqueta
cli-evaluate-signals = Mensajes en los que saltó cada indicio, por etiqueta
cli-evaluate-misses = { $count ->
    [0] Ningún mensaje se juzgó de otro modo que como dice su etiqueta.
    [one] 1 mensaje se juzgó de otro modo que como dice su etiqueta
   *[other] { $count } mensajes se juzgaron de otro modo que como dice su etiqueta
 }
cli-evaluate-ablation = Cada indicio quitado por turno: etiquetas de estafa, y acusaciones en todas las demás (cambio en puntos)
cli-evaluate-no-change = { $count ->
    [one] Un indicio no cambia nada cuando se quita: { $signals }.
   *[other] { $count } indicios no cambian nada cuando se quita uno de ellos: { $signals }.
 }
cli-evaluate-without-phrases = Todas las tablas de frases hechas quitadas: etiquetas de estafa por idioma
cli-evaluate-new-campaigns = Cada campaña juzgada como si fuera nueva
cli-evaluate-new-campaigns-result = De los mensajes de { $campaigns ->
    [one] 1 campaña de estafa
   *[other] { $campaigns } campañas de estafa
 }, cada una juzgada sin las expresiones que ninguna otra de ellas usa ({ $own } de ellas tienen tales expresiones), se señalan { $flagged } ({ $flaggedWhole } con todas las expresiones) y se llaman estafa { $scam } ({ $scamWhole }).
cli-evaluate-new-campaigns-meaning = Eso quedaría de una campaña cuyas palabras aún no ha visto nadie; una gran caída querría decir que se aprendieron expresiones de memoria. (Los enlaces, los remitentes y la forma se siguen mirando como siempre.)

cli-evaluate-label = Etiqueta
cli-evaluate-language = Idioma
cli-evaluate-category = Categoría
cli-evaluate-signal = Indicio
cli-evaluate-messages = Mensajes
cli-evaluate-flagged = Señalados
cli-evaluate-flagged-without = sin
cli-evaluate-called-scam = Estafa
cli-evaluate-called-scam-without = sin
cli-evaluate-accusations = Acusaciones
cli-evaluate-change = ±
cli-evaluate-whole = (ninguno quitado)
cli-evaluate-all = (todos)

cli-error-evaluate-nothing = No hay mensajes etiquetados en «{ $name }».
cli-error-evaluate-nothing-next = Ponga mensajes (.eml) en subcarpetas cuyo nombre diga lo que contienen, por ejemplo amazon-scam y unrelated-ham.
cli-error-evaluate-no-folder = «{ $name }» no es una carpeta.
cli-error-evaluate-no-folder-next = Indique la carpeta que contiene las carpetas etiquetadas; un solo mensaje se mira con «porchlight check».

## `porchlight sign-in`

cli-sign-in-open = Abra esta página en un navegador de este equipo e inicie sesión allí en su buzón:
cli-signed-in = { $address }: sesión iniciada. «porchlight watch» ya puede vigilarlo.

## `porchlight watch` y `porchlight report`

cli-connecting = Conectando con { $mailboxes ->
    [one] 1 buzón
   *[other] { $mailboxes } buzones
 }.
cli-connected = { $address }: sesión iniciada, vigilando.
cli-folder-missing = { $address }: ya no hay ninguna carpeta «{ $folder }». La bandeja de entrada se sigue vigilando.
cli-folder-closed = { $address }: el servidor de correo no deja leer la carpeta «{ $folder }». La bandeja de entrada se sigue vigilando.
cli-question-vanished = { $address }: ¿fue usted? «{ $subject }», de Amazon, desapareció de la bandeja de entrada minutos después de llegar. Si no lo guardó usted en otro sitio, mire en la papelera y entre los filtros de su buzón, y mire en la propia Amazon: { $messages }
cli-question-flood = { $address }: ¿fue usted? En pocos minutos llegaron muchos más correos de lo normal. A veces se hace eso para esconder un mensaje, como un pedido. Mire sus pedidos en la propia Amazon: { $orders }
# $because y $next son frases enteras.
cli-unwatched = { $address }: sin comprobar desde hace { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
 } aunque hay red. { $because } { $next }
cli-first-look = { $address }: { $messages ->
    [one] 1 mensaje anterior revisado
   *[other] { $messages } mensajes anteriores revisados
 }, { $scams ->
    [0] ninguna estafa encontrada
    [one] 1 estafa encontrada
   *[other] { $scams } estafas encontradas
 }.
cli-alert = { $address }: { $verdict } «{ $subject }», de { $from }.
cli-alert-uid = (mensaje { $message }, uid { $uid })
cli-alert-folder = (mensaje { $message }, en «{ $folder }»)
cli-alert-gone = { $address }: se encontró algo, pero ya no está en la lista.
cli-reported = Aviso enviado a Amazon: «{ $subject }».
cli-moved = Movido a la carpeta de spam: «{ $subject }».
# $because y $next son frases enteras.
cli-not-moved = No se movió a la carpeta de spam: «{ $subject }». { $because } { $next }
cli-report-failed = Aviso no enviado: «{ $subject }».
cli-report-waits = «{ $subject }» aún no se ha enviado. Se vuelve a intentar solo.
cli-report-shortened = «{ $subject }» es demasiado grande para su proveedor. Se envían su cabecera y su texto.
cli-report-stands = No se ha enviado ahora. Así está el aviso: { $state }
cli-report-gone = Si ya se avisó de él, «porchlight outbox» dice qué ha sido del aviso.
cli-report-bounced = El aviso sobre «{ $subject }» volvió: no se pudo entregar. Vea «porchlight outbox».
cli-report-acknowledged = Amazon ha confirmado que recibió el aviso sobre «{ $subject }».
cli-moved-back = De vuelta en la bandeja de entrada: «{ $subject }».
cli-no-junk = «{ $subject }» se queda en la bandeja de entrada: este buzón no tiene carpeta de spam. «porchlight outbox --make-junk yes» crea una, «no» deja esos mensajes donde están.
cli-answered = Amazon ha respondido sobre «{ $subject }». Vea «porchlight outbox».

## `porchlight outbox`

cli-outbox-empty = Aún no se ha enviado ningún aviso.
cli-outbox-none = Ningún aviso contiene estas palabras.
cli-outbox-no-records = Todavía no hay registros de Porchlight en { $folder }.
# $state es una de las frases de abajo; $desk es una dirección.
cli-outbox-line = aviso { $report }, mensaje { $message }: «{ $subject }» a { $desk }: { $state } ({ $time })
cli-outbox-said = el otro lado dijo: { $words }
cli-outbox-answer = { $from } respondió ({ $time }):
cli-outbox-waiting = espera para enviarse
cli-outbox-waiting-because = espera para enviarse. { $because }
cli-outbox-sending = se está enviando
cli-outbox-sent = enviado
cli-outbox-acknowledged = recibido por el destinatario
cli-outbox-bounced = volvió
cli-outbox-uncertain = puede que haya llegado; nadie lo sabe
cli-outbox-refused = no enviado. { $because }
cli-outbox-done = Hecho.
cli-outbox-erased = { $count ->
    [one] Se ha olvidado 1 mensaje.
   *[other] Se han olvidado { $count } mensajes.
 }

cli-report-uncertain = La conexión se cortó mientras se avisaba de «{ $subject }», así que nadie sabe si el aviso llegó. No se envía otra vez por sí solo.
cli-certificate = { $address }: el certificado del servidor tiene la huella SHA-256 { $fingerprint } (para aceptarlo, escríbala junto al servidor en el archivo de cuentas)
cli-set-aside = { $address }: un mensaje (uid { $uid }) no se pudo mirar y se dejó aparte.
