### Ce qu’un Porchlight installé montre hors de lui-même : dans les menus, les logithèques, les paquets.

package-comment = Trouve les e-mails qui se font passer pour Amazon
package-generic-name = Veilleur contre les e-mails frauduleux
# For searching; each ends with a semicolon.
package-keywords = courriel;e-mail;arnaque;fraude;hameçonnage;phishing;
package-what = Porchlight se tient dans la zone de notification et surveille votre boîte de réception : il y cherche les e-mails qui se font passer pour Amazon. Quand il en arrive un, il vous le dit et explique pourquoi en mots simples, et un clic envoie la preuve à l’équipe de sécurité d’Amazon.
package-how = À chaque message il pose trois questions : dit-il qu’il est d’Amazon, peut-il le prouver, et que veut-il de vous ? Une vraie confirmation de commande ne déclenche rien.
package-privacy = Vos e-mails sont lus sur cet ordinateur et nulle part ailleurs. Un message ne part que si vous le signalez ou si vous demandez à Amazon ce qu’il en est, et vous pouvez le voir en entier avant.
package-independent = Porchlight n’est pas fait par Amazon, et Amazon n’en répond pas.
