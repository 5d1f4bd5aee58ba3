### Was ein installiertes Porchlight außerhalb seiner selbst zeigt: in Menüs, in Softwarezentren, in Paketen.

package-comment = Findet E-Mails, die sich als Amazon ausgeben
package-generic-name = Wächter vor Betrugsmails
# For searching; each ends with a semicolon.
package-keywords = Mail;E-Mail;Betrug;Phishing;
package-what = Porchlight steht im Infobereich und achtet in Ihrem Posteingang auf E-Mails, die sich als Amazon ausgeben. Kommt eine, sagt es Ihnen das und erklärt in einfachen Worten, warum, und mit einem Klick geht der Beleg an das Sicherheitsteam von Amazon.
package-how = Zu jeder Nachricht stellt es drei Fragen: Sagt sie, dass sie von Amazon ist, kann sie es beweisen, und was will sie von Ihnen? Eine echte Bestellbestätigung löst nichts aus.
package-privacy = Ihre E-Mails werden auf diesem Computer gelesen und nirgends sonst. Eine Nachricht geht nur hinaus, wenn Sie sie melden oder Amazon nach ihr fragen, und Sie können vorher alles ansehen.
package-independent = Porchlight ist nicht von Amazon gemacht, und Amazon steht nicht dafür ein.
