### Was schiefgehen kann, und was dann zu tun ist. Ein Satzpaar für jeden Code.

error-no-network = Dieser Computer ist mit keinem Netzwerk verbunden.
error-no-network-next = Hier ist nichts zu tun. Sobald wieder ein Netzwerk da ist, sieht Porchlight nach Ihren E-Mails.

error-offline = Ihr E-Mail-Server ist nicht zu erreichen.
error-offline-next = Prüfen Sie, ob dieser Computer online ist. Porchlight versucht es von selbst weiter.

error-timed-out = Ihr E-Mail-Server hat zu lange für eine Antwort gebraucht.
error-timed-out-next = Warten Sie ein wenig. Porchlight versucht es von selbst weiter.

error-connection-lost = Die Verbindung zu Ihrem E-Mail-Server ist abgebrochen.
error-connection-lost-next = Sie brauchen nichts zu tun. Porchlight verbindet sich von selbst wieder.

error-tls-failed = Es kam keine geschützte Verbindung zu Ihrem E-Mail-Server zustande. Deshalb wurde nichts gesendet.
error-tls-failed-next = Prüfen Sie den Servernamen sowie Datum und Uhrzeit dieses Computers. Wenn Sie das Netzwerk eines Hotels oder Cafés benutzen, versuchen Sie es zu Hause noch einmal.

error-certificate-unknown = Ihr E-Mail-Server kann nicht beweisen, wer er ist. Deshalb wurde nichts gesendet.
error-certificate-unknown-next = Wenn Sie im Hotel oder Café sind, versuchen Sie es zu Hause noch einmal. Prüfen Sie Datum und Uhrzeit dieses Computers und den Servernamen. Nur wenn es Ihr eigener Server ist, etwa Proton Mail Bridge oder einer bei Ihnen zu Hause: Entfernen Sie das Postfach, und fügen Sie es wieder hinzu. Dann sehen Sie, was zu vergleichen ist.

error-certificate-changed = Ihr E-Mail-Server zeigt ein anderes Zertifikat als das, das Sie angenommen haben. Deshalb wurde nichts gesendet.
error-certificate-changed-next = Wenn Sie es selbst erneuert haben, vergleichen Sie den neuen Fingerabdruck mit dem, den Ihr Server anzeigt, bevor Sie es annehmen. Wenn nicht, fragen Sie die Person, die den Server betreibt.

error-start-tls-missing = Der Server bietet keine geschützte Verbindung von der Art, die verlangt war. Deshalb wurde nichts gesendet.
error-start-tls-missing-next = Wählen Sie „TLS“ statt „STARTTLS“: Entfernen Sie das Postfach, und fügen Sie es so wieder hinzu. Oder fragen Sie Ihren E-Mail-Anbieter, was richtig ist.

error-sign-in-refused = Ihr E-Mail-Anbieter hat den Benutzernamen oder das Passwort nicht angenommen.
error-sign-in-refused-next = Geben Sie das Passwort noch einmal ein. Viele Anbieter wollen hier ein eigenes App-Passwort, nicht das Passwort von ihrer Website.

error-sign-in-expired = Ihr E-Mail-Anbieter lässt Porchlight nicht mehr in dieses Postfach.
error-sign-in-expired-next = Melden Sie sich noch einmal im Browser an, und wählen Sie dort das Konto dieses Postfachs. Das kommt nach einem neuen Passwort oder nach langer Zeit vor. Es bedeutet nicht, dass etwas nicht stimmt.

error-sign-in-unfinished = Die Anmeldung im Browser wurde nicht abgeschlossen, also hat sich nichts geändert.
error-sign-in-unfinished-next = Versuchen Sie es noch einmal, wenn Sie so weit sind, und stimmen Sie auf der Seite Ihres E-Mail-Anbieters zu.

error-sign-in-unsupported = Der Server bietet keine Art der Anmeldung, die bei diesem Postfach funktioniert.
error-sign-in-unsupported-next = Prüfen Sie die Servernamen. Wenn sie stimmen, fragen Sie Ihren E-Mail-Anbieter, ob E-Mail-Programme dieses Postfach benutzen dürfen.

error-no-client-id = Ihr E-Mail-Anbieter kennt dieses Porchlight nicht, deshalb kann es sich dort nicht anmelden.
error-no-client-id-next = Outlook.com, Hotmail und Live lassen nur E-Mail-Programme zu, die bei Microsoft registriert sind. Fragen Sie die Person, von der Sie Porchlight haben, nach einem registrierten. Bis dahin: Speichern Sie eine Nachricht, der Sie nicht trauen, als Datei, und lassen Sie Porchlight die Datei prüfen. Oder melden Sie die Nachricht in Outlook selbst („Melden“, dann „Phishing melden“).

error-sign-in-alert = Ihr E-Mail-Anbieter will etwas von Ihnen, bevor er ein E-Mail-Programm hereinlässt.
error-sign-in-alert-next = Melden Sie sich auf der Website Ihres Anbieters an, und sehen Sie nach, ob dort eine Mitteilung für Sie steht. Lassen Sie danach Porchlight noch einmal nachsehen.

error-server-busy = Ihr E-Mail-Server ist gerade überlastet.
error-server-busy-next = Sie brauchen nichts zu tun. Porchlight versucht es von selbst noch einmal.

error-server-refused = Ihr E-Mail-Server hat abgelehnt.
error-server-refused-next = Warten Sie ein wenig. Wenn es so bleibt, fragen Sie Ihren E-Mail-Anbieter, ob mit Ihrem Postfach alles in Ordnung ist.

error-server-misbehaved = Ihr E-Mail-Server hat etwas gesendet, das keinen Sinn ergibt.
error-server-misbehaved-next = Warten Sie ein wenig. Wenn es so bleibt, entfernen Sie das Postfach, und fügen Sie es mit dem richtigen Servernamen und Port wieder hinzu.

error-mailbox-missing = Der Posteingang wurde auf dem Server nicht gefunden.
error-mailbox-missing-next = Prüfen Sie, ob E-Mail-Programme dieses Postfach benutzen dürfen (viele Anbieter nennen das IMAP-Zugriff).

error-not-allowed = Ihr E-Mail-Server lässt Porchlight das in diesem Ordner nicht tun.
error-not-allowed-next = Sie brauchen nichts zu tun. Wenn jemand den Ordner mit Ihnen teilt, entscheidet diese Person, was Sie dort tun dürfen.

error-mailbox-full = Ihr Postfach ist voll.
error-mailbox-full-next = Schaffen Sie Platz: Leeren Sie den Papierkorb, oder löschen Sie große Nachrichten, die Sie nicht mehr brauchen.

error-keyring-unavailable = Der Passwortspeicher dieses Computers lässt sich nicht öffnen.
error-keyring-unavailable-next = Entsperren Sie ihn, dann macht Porchlight von selbst weiter. Wenn dieser Computer keinen hat, melden Sie sich noch einmal an: Porchlight merkt sich das Passwort dann nur, bis es beendet wird, und muss nach jedem Start wieder fragen.

error-secret-missing = Das Passwort dieses Postfachs ist nicht mehr da.
error-secret-missing-next = Geben Sie das Passwort noch einmal ein.

error-no-smtp = Für dieses Postfach ist kein Server zum Senden von E-Mails eingetragen. Deshalb kann die Meldung nicht hinausgehen.
error-no-smtp-next = Entfernen Sie das Postfach, und fügen Sie es mit seinem Server zum Senden von E-Mails wieder hinzu.

error-report-refused = Ihr E-Mail-Anbieter hat es abgelehnt, die Meldung zu senden.
error-report-refused-next = Sie können die Nachricht auf anderem Weg melden oder einfach löschen. Wenn das jedes Mal geschieht, fragen Sie Ihren E-Mail-Anbieter, ob er E-Mails sperrt, denen eine andere E-Mail angehängt ist.

error-message-gone = Die Nachricht ist nicht mehr in Ihrem Postfach, deshalb kann sie nicht gemeldet werden.
error-message-gone-next = Es ist nichts weiter zu tun.

error-message-changed = Der Server hat eine andere Nachricht geliefert als die geprüfte. Deshalb wurde nichts gesendet.
error-message-changed-next = Lassen Sie Porchlight noch einmal in Ihr Postfach sehen, und sehen Sie danach in Ihre Liste.

error-not-suspicious = Nichts in dieser Nachricht gibt sich als Amazon aus. Deshalb wurde sie nicht gemeldet.
error-not-suspicious-next = Sehen Sie sich die Nachricht noch einmal an. Wenn Sie sicher sind, können Sie sie trotzdem melden.

error-report-genuine = Diese Nachricht ist wirklich von Amazon.
error-report-genuine-next = Es braucht nichts gemeldet zu werden. Wenn Sie es dennoch möchten, bestätigen Sie es noch einmal.

error-report-many = Das sind mehr Meldungen, als in einer Stunde üblich sind.
error-report-many-next = Sehen Sie sich die Nachrichten noch einmal an. Wenn alle ein Betrugsversuch sind, machen Sie weiter.

error-report-too-large = Die Nachricht ist selbst gekürzt zu groß für Ihren E-Mail-Anbieter.
error-report-too-large-next = Speichern Sie die Nachricht als Datei, und hängen Sie sie an das Formular von Amazon für verdächtige Nachrichten an.

error-report-withdrawn = Sie haben diese Meldung zurückgenommen, bevor sie hinausging.
error-report-withdrawn-next = Es wurde nichts gesendet. Sie können die Nachricht jederzeit wieder melden.

error-report-bounced = Die Meldung kam zurück: Sie konnte nicht zugestellt werden.
error-report-bounced-next = Senden Sie die Meldung auf anderem Weg: als Zip-Datei verpackt oder mit Ihrem eigenen E-Mail-Programm.

error-too-late = Hier gibt es nichts zurückzunehmen.
error-too-late-next = Sehen Sie noch einmal in die Liste, um zu erfahren, wie es um die Nachricht steht.

error-report-settled = Diese Meldung wartet auf keine Entscheidung.
error-report-settled-next = Sehen Sie in der Liste der Meldungen nach, wie sie steht.

error-no-mail-program = Porchlight hat kein E-Mail-Programm gefunden, dem es dies übergeben kann.
error-no-mail-program-next = Speichern Sie die Nachricht stattdessen als Datei, hängen Sie die Datei an eine neue E-Mail an, und senden Sie diese an die Adresse, die hier steht.

error-no-mail-reader = Es wurde kein E-Mail-Programm gefunden, das dies zeigen könnte.
error-no-mail-reader-next = Öffnen Sie Ihr E-Mail-Programm selbst und suchen Sie die Nachricht dort.

error-not-printed = Das Fenster zum Drucken ließ sich nicht öffnen, deshalb wurde nichts gedruckt.
error-not-printed-next = Prüfen Sie in den Einstellungen Ihres Systems, ob ein Drucker eingerichtet und eingeschaltet ist, und versuchen Sie es noch einmal. Wenn es dann nicht geht, fotografieren Sie diesen Bildschirm mit Ihrem Telefon.

error-mail-not-begun = Es ließ sich kein E-Mail-Programm öffnen, deshalb wurde keine E-Mail begonnen und nichts gesendet.
error-mail-not-begun-next = Wählen Sie „Kopieren“. Öffnen Sie dann Ihre E-Mail selbst, wie Sie es immer tun, und fügen Sie den Text in eine neue Nachricht ein.

error-no-browser = Es wurde kein Browser gefunden, der diese Seite öffnen könnte.
error-no-browser-next = Öffnen Sie Ihren Browser selbst, so wie Sie es immer tun, und gehen Sie von dort zu der Seite.

error-start-unchanged = Ob Porchlight mit dem Computer startet, ließ sich nicht ändern.
error-start-unchanged-next = Ändern Sie das in den Einstellungen Ihres Systems, bei den Programmen, die von selbst starten.

error-sender-not-proven = Dieser Absender kann nicht gemerkt werden: Nichts beweist, wer er ist, oder er schreibt für andere.
error-sender-not-proven-next = Entscheiden Sie nur über diese Nachricht.

error-file-not-saved = Die Datei konnte nicht gespeichert werden.
error-file-not-saved-next = Prüfen Sie, ob auf der Festplatte noch Platz ist und ob in Ihren Ordner für Downloads geschrieben werden darf.

error-nothing-to-check = Hier gibt es nichts anzusehen.
error-nothing-to-check-next = Fügen Sie den Text der Nachricht ein, oder wählen Sie eine Datei.

error-file-unreadable = Die Datei konnte nicht gelesen werden.
error-file-unreadable-next = Prüfen Sie, ob sie noch dort ist und ob Sie sie öffnen dürfen, und wählen Sie sie noch einmal.

error-file-oversize = Das ist zu groß, um hier angesehen zu werden.
error-file-oversize-next = Wählen Sie eine Datei von höchstens 16 MB, oder fügen Sie nur den Text der Nachricht ein.

error-file-unknown = In diese Art von Datei kann Porchlight nicht hineinsehen.
error-file-unknown-next = Wählen Sie eine gespeicherte Nachricht (.eml), ein Bild (PNG, JPEG oder GIF), ein PDF oder eine Seite (HTML).

error-update-unreachable = Der Ort, an dem neuere Versionen veröffentlicht werden, ist nicht zu erreichen.
error-update-unreachable-next = Porchlight macht weiter wie bisher. Versuchen Sie es später noch einmal.

error-update-not-trusted = Die neuere Version trägt nicht die richtige Signatur und wurde deshalb verworfen.
error-update-not-trusted-next = Auf diesem Computer wurde nichts geändert. Versuchen Sie es in ein paar Tagen noch einmal, oder holen Sie sie dort, woher Sie diese haben.

error-update-failed = Die neuere Version konnte nicht an die Stelle von dieser gesetzt werden.
error-update-failed-next = Diese macht weiter wie bisher. Holen Sie die neuere dort, woher Sie diese haben.

error-update-waits = Eine Meldung ist unterwegs, und die neuere Version wartet auf sie.
error-update-waits-next = Versuchen Sie es in ein paar Minuten noch einmal.

error-alert-unknown = Diese Nachricht steht nicht mehr in der Liste.
error-alert-unknown-next = Lassen Sie Porchlight noch einmal in Ihr Postfach sehen, und sehen Sie danach in Ihre Liste.

error-account-unknown = Dieses Postfach ist hier nicht bekannt.
error-account-unknown-next = Fügen Sie das Postfach zuerst hinzu.

error-account-exists = Über dieses Postfach wacht Porchlight bereits.
error-account-exists-next = Sie brauchen nichts zu tun. Um etwas zu ändern, entfernen Sie das Postfach, und fügen Sie es wieder hinzu.

error-bad-settings = Diese Einstellungen sind nicht zu verstehen.
error-bad-settings-next = Prüfen Sie die Adresse, die Servernamen und die Ports auf Tippfehler.

error-store-too-new = Die Aufzeichnungen von Porchlight stammen von einer neueren Version als dieser.
error-store-too-new-next = Installieren Sie die neueste Version von Porchlight. Ihre Aufzeichnungen bleiben, wie sie sind.

error-store-failed = Porchlight kann seine Aufzeichnungen auf diesem Computer nicht lesen oder schreiben.
error-store-failed-next = Prüfen Sie, ob auf der Festplatte noch Platz ist und ob in den Ordner geschrieben werden darf.

error-store-damaged = Die Aufzeichnungen von Porchlight auf diesem Computer sind beschädigt.
error-store-damaged-next = Beenden Sie Porchlight und starten Sie es neu. Es legt die beschädigten Aufzeichnungen dann beiseite und übernimmt, was noch zu lesen ist.
