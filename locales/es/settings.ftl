### Palabras de los ajustes: lo que se elige sobre Porchlight mismo.

## Idioma, tamaño, tienda

window-settings-look = Idioma y texto
window-settings-language = Idioma
window-settings-language-system = Como el sistema
window-settings-text-size = Tamaño del texto
window-settings-shop = Su Amazon
window-settings-shop-where = ¿Dónde compra usted?
window-settings-shop-more = Los botones que llevan a Amazon abren esta tienda.
window-settings-shop-system = Como el sistema: { $shop }

## Notificaciones

window-settings-notices = Notificaciones
window-settings-notices-what = Porchlight llama a la puerta cuando
window-settings-notices-scams = ha llegado una estafa
window-settings-notices-scams-more = Puede ver por qué, y avisar de ella desde la notificación.
window-settings-notices-doubtful = ha llegado un mensaje que quizá no sea de Amazon
window-settings-notices-doubtful-more = Si está desactivado, espera en la lista sin molestar.
window-settings-notices-questions = Amazon dice que algo ha cambiado en su cuenta
window-settings-notices-questions-more = Porchlight pregunta si fue usted.
window-settings-notices-trouble = un buzón le necesita
window-settings-notices-trouble-more = Por ejemplo, porque cambió su contraseña. Hasta que vuelva a iniciar sesión, no se vigila.
window-settings-notices-reports = un aviso no ha llegado, o ha tenido respuesta
window-settings-notices-reports-more = La lista de avisos lo muestra en cualquier caso.
window-settings-quiet = Horas de silencio
window-settings-quiet-more = Lo que llega mientras tanto espera en la lista. Si después sigue siendo importante, Porchlight llama entonces.
window-settings-quiet-from = Desde
window-settings-quiet-until = Hasta
window-settings-quiet-never = Las dos horas son iguales, así que nunca hay silencio.
window-settings-notices-test = Mostrarme una notificación
window-settings-notices-tested = Ahora debería ver una notificación en la pantalla. Si no ve ninguna, mire los ajustes de su sistema: quizá allí estén desactivadas las de Porchlight.
notice-test-title = Esto es una notificación
notice-test-body = Así llama Porchlight a la puerta cuando algo le necesita.

# The window's page crashed several times within a minute.
notice-lost-window-title = La ventana se ha cerrado sola
notice-lost-window-body = No se ha perdido nada y su correo sigue vigilado. Vuelva a abrir la ventana, por favor.

# It was started a second time, and the first one hangs.
notice-nobody-answers-title = Porchlight no responde
notice-nobody-answers-body = Ya está en marcha, pero no responde, y puede que su correo no esté vigilado. Reinicie el ordenador, por favor, y vuelva a abrir Porchlight.

## Inicio

window-settings-start = Inicio
window-settings-starts = Iniciar con el equipo
window-settings-starts-more = Porchlight se queda entonces en la barra, sin ventana, y vigila desde el primer minuto.
window-settings-starts-not = Esto no se puede cambiar desde aquí. Los ajustes de su sistema dicen qué se inicia con el equipo.

## Lo que guarda

window-settings-data-where = Lo que Porchlight guarda está en este equipo, en esta carpeta:
window-settings-data-found = Lo que se encontró en su correo, para llevárselo:
window-settings-data-reports = La lista de sus avisos, para llevársela:

## Privacidad, en diez frases

window-settings-privacy = Privacidad
window-privacy-here = Porchlight lee su correo en este equipo y en ningún otro sitio.
window-privacy-nobody = No hay ningún servidor de Porchlight, ninguna cuenta con nosotros y ninguna estadística.
window-privacy-report = Un mensaje solo sale cuando usted avisa de él o pregunta por él a Amazon, y antes puede verlo entero.
window-privacy-desks = Sale de su propio buzón hacia direcciones incluidas en Porchlight, nunca hacia una sacada de un correo.
window-privacy-links = Nunca se abre ni se descarga ningún enlace ni ninguna imagen de un correo.
window-privacy-unseen = Su correo sigue sin leer hasta que lo lea usted.
window-privacy-password = Su contraseña se guarda en el almacén de contraseñas de su sistema, y solo va a su proveedor de correo.
window-privacy-names = Al servidor de nombres de su red (DNS) se le pregunta por sus servidores de correo y por las claves públicas de Amazon, y por ningún otro nombre sacado de un correo.
window-privacy-setup = Cuando añade un buzón de un proveedor desconocido, se pregunta por sus servidores a su propio dominio y a la lista de Mozilla; su nombre antes de la @ no se le dice a ninguno de los dos.
window-privacy-kept = Lo que se encontró se queda en este equipo hasta que usted lo borre.

## Versiones más nuevas

window-settings-updates = Versiones más nuevas
window-updates-not = Este Porchlight no busca versiones más nuevas. Las obtiene donde obtuvo esta.
window-updates-daily = Mirar una vez al día si hay una versión más nueva
window-updates-daily-more = Desactivado, salvo que usted lo quiera: pregunta en el sitio donde se publica Porchlight, y no le dice nada más que alguien ha preguntado.
window-updates-look = Mirar ahora
window-updates-newest = Esta es la versión más nueva.
window-updates-found = Ya está la versión { $version }.
window-updates-changed = Qué ha cambiado
window-updates-by-hand = Porchlight la descarga, comprueba de quién es su firma y la guarda como archivo. Usted la instala como instaló esta.
window-updates-by-itself = Porchlight la descarga, comprueba de quién es su firma, la pone en el lugar de esta y se inicia de nuevo. Un aviso que está en camino sale antes.
window-updates-get = Obtener esta versión
window-updates-getting = Descargando y comprobando la firma…
window-updates-loaded = { $loaded } de { $total }
window-updates-stop = Parar
window-updates-stopped = Detenido. No se ha guardado nada de ella.
window-newer = Hay una versión más nueva de Porchlight: { $version }.
window-newer-show = Ver qué ha cambiado

## Acerca de

window-settings-about = Acerca de Porchlight
window-about-version = Versión { $version }
window-about-rules = Reglas para juzgar el correo: { $rules }
window-about-free = Porchlight es software libre. Puede usarlo, pasarlo a otros y cambiarlo, con la licencia MIT o con la licencia Apache 2.0, como prefiera.
window-about-independent = Porchlight no está hecho por Amazon, y Amazon no responde de él.
window-about-licence = El texto de las licencias
window-about-built-from = De qué está hecho Porchlight, con sus licencias

window-support = Un informe para la asistencia
window-support-what = Si alguien le ayuda con Porchlight, este informe le dice cómo va: la versión, el sistema, cómo están los buzones y las últimas líneas del registro. No contiene direcciones, contraseñas ni nada de su correo. No se envía nada: lo pasa usted.
window-support-show = Mostrar el informe
window-support-copy = Copiar un informe para la asistencia
window-support-copied = Copiado. Ya puede pegarlo en un mensaje.
window-support-marked = El texto está ahora marcado; cópielo con el teclado.
