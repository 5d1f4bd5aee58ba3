### Ciò che un Porchlight installato mostra fuori di sé: nei menu, nei centri software, nei pacchetti.

package-comment = Trova i messaggi che si spacciano per Amazon
package-generic-name = Guardiano contro la posta truffaldina
# For searching; each ends with a semicolon.
package-keywords = posta;email;truffa;frode;phishing;
package-what = Porchlight sta nell’area di notifica e sorveglia la Sua posta in arrivo: vi cerca i messaggi che si spacciano per Amazon. Quando ne arriva uno, Glielo dice e spiega il perché con parole semplici, e con un clic la prova va al team di sicurezza di Amazon.
package-how = A ogni messaggio pone tre domande: dice di essere di Amazon, può dimostrarlo, e che cosa vuole da Lei? Una vera conferma d’ordine non provoca nulla.
package-privacy = La Sua posta viene letta su questo computer e da nessun’altra parte. Un messaggio parte solo quando Lei lo segnala o ne chiede notizie ad Amazon, e prima può vederlo per intero.
package-independent = Porchlight non è fatto da Amazon, e Amazon non ne risponde.
