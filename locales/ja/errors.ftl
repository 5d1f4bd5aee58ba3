### うまくいかないことと、そのときにすること。1つのコードに文が2つ。

error-no-network = このパソコンはネットワークにつながっていません。
error-no-network-next = 何もする必要はありません。ネットワークにつながると、Porchlightがまたメールを確認します。

error-offline = メールサーバーにつながりません。
error-offline-next = このパソコンがインターネットにつながっているか確認してください。Porchlightは自動でつなぎ続けます。

error-timed-out = メールサーバーの応答に時間がかかりすぎました。
error-timed-out-next = 少しお待ちください。Porchlightは自動でつなぎ続けます。

error-connection-lost = メールサーバーとの接続が切れました。
error-connection-lost-next = 何もする必要はありません。Porchlightが自動でつなぎ直します。

error-tls-failed = メールサーバーとの間に、ほかの人に見られない接続を作れませんでした。そのため、何も送っていません。
error-tls-failed-next = サーバーの名前と、このパソコンの日付と時刻を確認してください。ホテルやカフェのネットワークを使っている場合は、ご自宅でもう一度お試しください。

error-certificate-unknown = メールサーバーが、本物だと証明できませんでした。そのため、何も送っていません。
error-certificate-unknown-next = ホテルやカフェにいる場合は、ご自宅でもう一度お試しください。このパソコンの日付と時刻、サーバーの名前を確認してください。Proton Mail Bridgeやご自宅のサーバーなど、ご自身のサーバーの場合だけ、メールボックスをいったん外し、追加し直してください。見比べるものが表示されます。

error-certificate-changed = メールサーバーの証明書が、前に受け入れたものと違います。そのため、何も送っていません。
error-certificate-changed-next = ご自身で更新した場合は、新しい指紋をサーバーに表示されるものと見比べてから受け入れてください。そうでない場合は、サーバーの管理者に聞いてください。

error-start-tls-missing = このサーバーでは、指定された方法で、ほかの人に見られない接続を作れません。そのため、何も送っていません。
error-start-tls-missing-next = 「STARTTLS」ではなく「TLS」を選んでください。メールボックスをいったん外し、その方法で追加し直します。どちらが正しいかは、メールサービスに聞くこともできます。

error-sign-in-refused = ユーザー名またはパスワードが、メールサービスに受け付けられませんでした。
error-sign-in-refused-next = パスワードをもう一度入力してください。多くのメールサービスでは、ウェブサイトで使うものとは別の、アプリパスワードが必要です。

error-sign-in-expired = メールサービスが、Porchlightをこのメールボックスに入れなくなりました。
error-sign-in-expired-next = ブラウザーでもう一度ログインし、このメールボックスのアカウントを選んでください。パスワードを変更した後や、長い時間がたった後に起こります。何かが悪いわけではありません。

error-sign-in-unfinished = ブラウザーでのログインが途中で終わったため、何も変わっていません。
error-sign-in-unfinished-next = よろしいときにもう一度試し、メールサービスのページで許可してください。

error-sign-in-unsupported = このサーバーには、このメールボックスで使えるログインの方法がありません。
error-sign-in-unsupported-next = サーバーの名前を確認してください。正しい場合は、メールソフトでこのメールボックスを使えるかどうか、メールサービスに聞いてください。

error-no-client-id = メールサービスがこのPorchlightを知らないため、ログインできません。
error-no-client-id-next = Outlook.com、Hotmail、Liveでは、Microsoftに登録されたメールソフトだけが使えます。登録済みのものがあるか、このPorchlightを渡してくれた人に聞いてください。それまでは、気になるメールをファイルに保存してPorchlightで調べるか、Outlookの中で報告してください（「報告」、次に「フィッシングの報告」）。

error-sign-in-alert = メールサービスが、メールソフトを入れる前に、何かの手続きを求めています。
error-sign-in-alert-next = メールサービスのウェブサイトにログインし、お知らせがないか見てください。その後、Porchlightにもう一度確認させてください。

error-server-busy = メールサーバーが混み合っています。
error-server-busy-next = 何もする必要はありません。Porchlightが自動でもう一度試します。

error-server-refused = メールサーバーに断られました。
error-server-refused-next = 少しお待ちください。続くようなら、メールボックスに問題がないか、メールサービスに聞いてください。

error-server-misbehaved = メールサーバーから、意味の分からない応答が届きました。
error-server-misbehaved-next = 少しお待ちください。続くようなら、メールボックスをいったん外し、正しいサーバーの名前とポートで追加し直してください。

error-mailbox-missing = サーバーに受信トレイが見つかりませんでした。
error-mailbox-missing-next = メールソフトでこのメールボックスを使えるようになっているか確認してください（多くのメールサービスではIMAPと呼ばれます）。

error-not-allowed = このフォルダーでは、メールサーバーがその操作を許可していません。
error-not-allowed-next = 何もする必要はありません。共有されたフォルダーの場合、できることは持ち主が決めています。

error-mailbox-full = メールボックスがいっぱいです。
error-mailbox-full-next = 空きを作ってください。ゴミ箱を空にするか、いらなくなった大きなメールを削除してください。

error-keyring-unavailable = このパソコンのパスワード保管場所を開けません。
error-keyring-unavailable-next = 保管場所の鍵を開けると、Porchlightは自動で続けます。このパソコンに保管場所がない場合は、もう一度ログインしてください。Porchlightは終了するまでパスワードを覚えていて、起動するたびにもう一度お聞きします。

error-secret-missing = このメールボックスのパスワードがなくなっています。
error-secret-missing-next = パスワードをもう一度入力してください。

error-no-smtp = このメールボックスには送信用のサーバーが設定されていないため、報告を送れません。
error-no-smtp-next = メールボックスをいったん外し、送信用のサーバーも入れて追加し直してください。

error-report-refused = メールサービスが、報告の送信を断りました。
error-report-refused-next = 別の方法で報告するか、メールを削除するだけでも大丈夫です。毎回起こる場合は、メールを添付したメールを止めていないか、メールサービスに聞いてください。

error-message-gone = このメールはもうメールボックスにないため、報告できません。
error-message-gone-next = ほかにすることはありません。

error-message-changed = サーバーから、確認したものとは別のメールが返ってきました。そのため、何も送っていません。
error-message-changed-next = Porchlightにメールボックスをもう一度確認させてから、一覧を見てください。

error-not-suspicious = このメールにはAmazonになりすましたところがないため、報告しませんでした。
error-not-suspicious-next = メールをもう一度見てください。間違いないと思うときは、それでも報告できます。

error-report-genuine = このメールは本当にAmazonからです。
error-report-genuine-next = 報告する必要はありません。それでも報告したいときは、もう一度選んでください。

error-report-many = 1時間の報告としては、いつもより多くなっています。
error-report-many-next = メールをもう一度見てください。すべて詐欺であれば、そのまま続けてください。

error-report-too-large = 短くしても、メールサービスで送るには大きすぎます。
error-report-too-large-next = メールをファイルに保存し、不審なメールを知らせるAmazonのフォームに添付してください。

error-report-withdrawn = この報告は、送られる前に取り消されました。
error-report-withdrawn-next = 何も送っていません。このメールは、いつでももう一度報告できます。

error-report-bounced = 報告が届かずに戻ってきました。
error-report-bounced-next = 別の方法で送ってください。zipファイルにまとめるか、お使いのメールソフトで送ることができます。

error-too-late = ここには、取り消せるものがありません。
error-too-late-next = メールがどうなっているか、一覧をもう一度見てください。

error-report-settled = この報告は判断を待っていません。
error-report-settled-next = 報告の一覧で状況をご確認ください。

error-no-mail-program = Porchlightから渡せるメールソフトが見つかりませんでした。
error-no-mail-program-next = 代わりにメールをファイルに保存し、新しいメールに添付して、ここに示したアドレスに送ってください。

error-no-mail-reader = これを表示できるメールソフトが見つかりませんでした。
error-no-mail-reader-next = ご自身でメールソフトを開き、そこでメールを探してください。

error-not-printed = 印刷のウィンドウを開けなかったため、何も印刷されていません。
error-not-printed-next = パソコンの設定で、プリンターが登録されていて電源が入っているかを確認し、もう一度試してください。それでもうまくいかないときは、この画面をスマートフォンなどで撮影してください。

error-mail-not-begun = メールソフトを開けなかったため、メールは作られず、何も送られていません。
error-mail-not-begun-next = 「コピーする」を選んでください。それから、いつもの方法でご自身でメールを開き、新しいメールに貼り付けてください。

error-no-browser = このページを開けるブラウザーが見つかりませんでした。
error-no-browser-next = いつものようにご自身でブラウザーを開き、そこからページへ進んでください。

error-start-unchanged = パソコンと一緒に起動するかどうかを変更できませんでした。
error-start-unchanged-next = システムの設定の、自動で起動するプログラムのところで変更してください。

error-sender-not-proven = この差出人は覚えられません。誰なのかが証明されていないか、ほかの人の代わりに送っています。
error-sender-not-proven-next = このメールについてだけ決めてください。

error-file-not-saved = ファイルを保存できませんでした。
error-file-not-saved-next = ディスクがいっぱいでないか、ダウンロード用のフォルダーに書き込めるかを確認してください。

error-nothing-to-check = 調べるものがありません。
error-nothing-to-check-next = メッセージの文面を貼り付けるか、ファイルを選んでください。

error-file-unreadable = ファイルを読めませんでした。
error-file-unreadable-next = ファイルが元の場所にあり、開いてよいものかを確かめて、もう一度選んでください。

error-file-oversize = 大きすぎるため、ここでは調べられません。
error-file-oversize-next = 16 MB以下のファイルを選ぶか、メッセージの文面だけを貼り付けてください。

error-file-unknown = この種類のファイルの中は、Porchlightには見られません。
error-file-unknown-next = 保存したメール（.eml）、画像（PNG、JPEG、GIF）、PDF、ページ（HTML）を選んでください。

error-update-unreachable = 新しいバージョンが公開されている場所につながりません。
error-update-unreachable-next = Porchlightはこのまま動き続けます。あとでもう一度お試しください。

error-update-not-trusted = 新しいバージョンの署名が正しくないため、使わずに捨てました。
error-update-not-trusted-next = このパソコンでは何も変わっていません。数日後にもう一度試すか、これを手に入れたところで手に入れてください。

error-update-failed = 新しいバージョンと入れ替えることができませんでした。
error-update-failed-next = 今のものは、これまでどおり動きます。新しいものは、これを手に入れたところで手に入れてください。

error-update-waits = 報告を送っているところなので、新しいバージョンはそれを待っています。
error-update-waits-next = 数分後にもう一度お試しください。

error-alert-unknown = このメールは、もう一覧にありません。
error-alert-unknown-next = Porchlightにメールボックスをもう一度確認させてから、一覧を見てください。

error-account-unknown = このメールボックスは、ここにはありません。
error-account-unknown-next = 先にメールボックスを追加してください。

error-account-exists = このメールボックスは、すでに見守っています。
error-account-exists-next = 何もする必要はありません。変更するには、メールボックスをいったん外し、追加し直してください。

error-bad-settings = この設定を読み取れません。
error-bad-settings-next = アドレス、サーバーの名前、ポートに打ち間違いがないか確認してください。

error-store-too-new = Porchlightの記録は、これより新しいPorchlightで書かれています。
error-store-too-new-next = 最新のPorchlightを入れてください。記録はそのまま残っています。

error-store-failed = Porchlightが、このパソコンで記録を読み書きできません。
error-store-failed-next = ディスクがいっぱいでないか、フォルダーに書き込めるかを確認してください。

error-store-damaged = このパソコンにあるPorchlightの記録が壊れています。
error-store-damaged-next = Porchlightを終了して、もう一度起動してください。壊れた記録を別に保管し、まだ読めるものを引き継ぎます。
