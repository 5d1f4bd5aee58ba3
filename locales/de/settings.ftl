### Worte der Einstellungen: was an Porchlight selbst gewählt wird.

## Sprache, Größe, Shop

window-settings-look = Sprache und Schrift
window-settings-language = Sprache
window-settings-language-system = Wie das System
window-settings-text-size = Größe der Schrift
window-settings-shop = Ihr Amazon
window-settings-shop-where = Wo kaufen Sie ein?
window-settings-shop-more = Knöpfe, die zu Amazon führen, öffnen diesen Shop.
window-settings-shop-system = Wie das System: { $shop }

## Benachrichtigungen

window-settings-notices = Benachrichtigungen
window-settings-notices-what = Porchlight klopft an, wenn
window-settings-notices-scams = ein Betrugsversuch angekommen ist
window-settings-notices-scams-more = Sie können sehen, warum, und ihn gleich aus der Benachrichtigung melden.
window-settings-notices-doubtful = eine Nachricht angekommen ist, die vielleicht nicht von Amazon ist
window-settings-notices-doubtful-more = Ist dies ausgeschaltet, wartet sie still in der Liste.
window-settings-notices-questions = Amazon sagt, dass etwas an Ihrem Konto geändert wurde
window-settings-notices-questions-more = Porchlight fragt, ob Sie das waren.
window-settings-notices-trouble = ein Postfach Sie braucht
window-settings-notices-trouble-more = Zum Beispiel, weil das Passwort geändert wurde. Bis Sie sich wieder angemeldet haben, wird es nicht überwacht.
window-settings-notices-reports = eine Meldung nicht angekommen ist oder beantwortet wurde
window-settings-notices-reports-more = In der Liste der Meldungen steht es auf jeden Fall.
window-settings-quiet = Ruhezeit
window-settings-quiet-more = Was in dieser Zeit kommt, wartet in der Liste. Ist es danach noch wichtig, klopft Porchlight dann an.
window-settings-quiet-from = Von
window-settings-quiet-until = Bis
window-settings-quiet-never = Beide Zeiten sind gleich, also ist nie Ruhe.
window-settings-notices-test = Eine Benachrichtigung zeigen
window-settings-notices-tested = Jetzt sollte eine Benachrichtigung auf Ihrem Bildschirm stehen. Sehen Sie keine, dann schauen Sie in den Einstellungen Ihres Systems nach: Vielleicht sind Benachrichtigungen von Porchlight dort ausgeschaltet.
notice-test-title = Das ist eine Benachrichtigung
notice-test-body = So klopft Porchlight an, wenn Sie gebraucht werden.

# The window's page crashed several times within a minute.
notice-lost-window-title = Das Fenster hat sich von selbst geschlossen
notice-lost-window-body = Nichts ist verloren, und Ihre E-Mails werden weiter beobachtet. Bitte öffnen Sie das Fenster wieder.

# It was started a second time, and the first one hangs.
notice-nobody-answers-title = Porchlight antwortet nicht
notice-nobody-answers-body = Es läuft bereits, antwortet aber nicht; vielleicht werden Ihre E-Mails nicht beobachtet. Bitte starten Sie den Computer neu, und öffnen Sie Porchlight dann wieder.

## Starten

window-settings-start = Starten
window-settings-starts = Mit dem Computer starten
window-settings-starts-more = Porchlight steht dann ohne Fenster in der Leiste und passt von der ersten Minute an auf.
window-settings-starts-not = Das lässt sich von hier aus nicht ändern. Was mit dem Computer startet, steht in den Einstellungen Ihres Systems.

## Was es aufhebt

window-settings-data-where = Was Porchlight aufbewahrt, liegt auf diesem Computer, in diesem Ordner:
window-settings-data-found = Was in Ihren E-Mails gefunden wurde, zum Mitnehmen:
window-settings-data-reports = Die Liste Ihrer Meldungen zum Mitnehmen:

## Datenschutz, in zehn Sätzen

window-settings-privacy = Datenschutz
window-privacy-here = Porchlight liest Ihre E-Mails auf diesem Computer und nirgends sonst.
window-privacy-nobody = Es gibt keinen Server von Porchlight, kein Konto bei uns und keine Statistik.
window-privacy-report = Eine Nachricht geht nur hinaus, wenn Sie sie melden oder Amazon nach ihr fragen, und Sie können vorher alles ansehen.
window-privacy-desks = Sie geht aus Ihrem eigenen Postfach an Adressen, die in Porchlight fest eingebaut sind, nie an eine aus einer E-Mail.
window-privacy-links = Kein Link und kein Bild aus einer E-Mail wird jemals geladen.
window-privacy-unseen = Ihre E-Mails bleiben ungelesen, bis Sie sie selbst lesen.
window-privacy-password = Ihr Passwort liegt im Passwortspeicher Ihres Systems und geht nur an Ihren E-Mail-Anbieter.
window-privacy-names = Der Namensdienst Ihres Netzwerks (DNS) wird nach Ihren E-Mail-Servern und nach den öffentlichen Schlüsseln von Amazon gefragt, und nach keinem anderen Namen aus einer E-Mail.
window-privacy-setup = Richten Sie ein Postfach bei einem unbekannten Anbieter ein, werden dessen eigene Domain und die Liste von Mozilla nach den Servern gefragt, und Ihr Name vor dem @ wird beiden nicht gesagt.
window-privacy-kept = Was gefunden wurde, bleibt auf diesem Computer, bis Sie es löschen.

## Neuere Versionen

window-settings-updates = Neuere Versionen
window-updates-not = Dieses Porchlight sucht nicht nach neueren Versionen. Sie bekommen sie dort, woher Sie dieses haben.
window-updates-daily = Einmal am Tag nach einer neueren Version sehen
window-updates-daily-more = Aus, solange Sie es nicht wollen: Es fragt dort nach, wo Porchlight veröffentlicht wird, und sagt nichts, außer dass jemand gefragt hat.
window-updates-look = Jetzt nachsehen
window-updates-newest = Das ist die neueste Version.
window-updates-found = Version { $version } ist da.
window-updates-changed = Was sich geändert hat
window-updates-by-hand = Porchlight lädt sie herunter, prüft, von wem ihre Signatur ist, und speichert sie als Datei. Sie installieren sie so, wie Sie diese installiert haben.
window-updates-by-itself = Porchlight lädt sie herunter, prüft, von wem ihre Signatur ist, setzt sie an die Stelle von dieser und startet neu. Eine Meldung, die unterwegs ist, geht vorher hinaus.
window-updates-get = Diese Version herunterladen
window-updates-getting = Wird heruntergeladen, und die Signatur wird geprüft …
window-updates-loaded = { $loaded } von { $total }
window-updates-stop = Anhalten
window-updates-stopped = Angehalten. Nichts davon wurde behalten.
window-newer = Eine neuere Version von Porchlight ist da: { $version }.
window-newer-show = Ansehen, was sich geändert hat

## Über Porchlight

window-settings-about = Über Porchlight
window-about-version = Version { $version }
window-about-rules = Regeln für die Beurteilung von E-Mails: { $rules }
window-about-free = Porchlight ist freie Software. Sie dürfen es benutzen, weitergeben und verändern, nach der MIT-Lizenz oder der Apache-Lizenz 2.0, ganz wie Sie möchten.
window-about-independent = Porchlight ist nicht von Amazon gemacht, und Amazon steht nicht dafür ein.
window-about-licence = Der Text der Lizenzen
window-about-built-from = Woraus Porchlight gebaut ist, mit Lizenzen

window-support = Ein Bericht für den Support
window-support-what = Wenn Ihnen jemand mit Porchlight hilft, sagt dieser Bericht, wie es ihm geht: die Version, das System, wie es um die Postfächer steht, und die letzten Zeilen des Protokolls. Er enthält keine Adresse, kein Passwort und nichts aus Ihren E-Mails. Nichts wird gesendet: Sie geben ihn selbst weiter.
window-support-show = Bericht anzeigen
window-support-copy = Bericht für den Support kopieren
window-support-copied = Kopiert. Sie können ihn jetzt in eine Nachricht einfügen.
window-support-marked = Der Text ist jetzt markiert; kopieren Sie ihn mit der Tastatur.
