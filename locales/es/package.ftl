### Lo que un Porchlight instalado muestra fuera de sí mismo: en menús, en centros de software, en paquetes.

package-comment = Encuentra correos que se hacen pasar por Amazon
package-generic-name = Vigilante de correos fraudulentos
# For searching; each ends with a semicolon.
package-keywords = correo;estafa;fraude;phishing;
package-what = Porchlight está en la bandeja del sistema y vigila su bandeja de entrada por si llega un correo que se hace pasar por Amazon. Cuando llega uno, se lo dice y explica por qué con palabras sencillas, y con un clic envía la prueba al equipo de seguridad de Amazon.
package-how = A cada mensaje le hace tres preguntas: ¿dice que es de Amazon, puede demostrarlo y qué quiere de usted? Una confirmación de pedido auténtica no provoca nada.
package-privacy = Su correo se lee en este equipo y en ningún otro sitio. Un mensaje solo sale cuando usted avisa de él o pregunta por él a Amazon, y antes puede verlo entero.
package-independent = Porchlight no está hecho por Amazon, y Amazon no responde de él.
