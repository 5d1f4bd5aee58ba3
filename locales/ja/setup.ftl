### メールボックスの追加。まずメールサービスで行うこと、次に、知らないサービスの設定の見つけ方。

## What to do at the provider before Porchlight can sign in. Shown numbered; each may have a page to open.

# Some providers give mail programs a password of their own only to people who sign in in two steps.
setup-two-step = ブラウザーで{ $provider }にログインし、2段階認証がまだであればオンにしてください。
setup-imap-on = ブラウザーで{ $provider }にログインし、メールソフトでメールボックスを使えるようにしてください（IMAPと呼ばれます）。
setup-usual-password = { $provider }のウェブサイトで使っているパスワードを入力してください。
setup-if-two-step = { $provider }に2段階認証でログインしている場合は、アプリパスワードを作ってここで使ってください。そうでない場合は、いつものパスワードで大丈夫です。
setup-gmx-if-two-step = { $provider }に2段階認証でログインしている場合は、「Mein Account」の「Sicherheit」から「Anwendungsspezifische Passwörter」を選び、アプリパスワードを作ってここで使ってください。そうでない場合は、いつものパスワードで大丈夫です。
setup-mailcom-if-two-step = { $provider }に2段階認証でログインしている場合は、「My Account」の「Security」から「Application-specific passwords」を選び、アプリパスワードを作ってここで使ってください。そうでない場合は、いつものパスワードで大丈夫です。
setup-paste = 表示されたパスワードをコピーし、この画面に戻って、下に貼り付けてください。間の空白は、あってもなくてもかまいません。覚えておく必要はありません。
setup-gmail-make = Googleのアプリパスワードのページを開き、名前に「Porchlight」と入力して、「作成」を選んでください。
setup-outlook-imap = Outlook.comの設定で「メール」、次に「転送とIMAP」を選び、デバイスとアプリがIMAPを使えるようにしてください。
setup-microsoft-work = 会社や学校のメールボックスの場合は、メールソフトでIMAPを使えるかどうか、管理者に聞いてください。
setup-microsoft-browser = Microsoftは、メールソフトからのパスワードを受け付けません。ブラウザーで、Microsoftの公式ページでログインします。
setup-yahoo-make = { $provider }アカウントのセキュリティのページを開き、「アプリパスワードを生成」を選んで、名前に「Porchlight」と入力してください。
setup-icloud-open = Apple Accountのページを開いてログインしてください。2ファクタ認証がオンになっている必要があります。
setup-icloud-make = 「サインインとセキュリティ」で「アプリ用パスワード」を選び、「Porchlight」という名前で1つ作ってください。
setup-fastmail-make = Fastmailの設定の「Privacy & Security」で、メールを使える新しいアプリパスワードを作ってください。FastmailのBasicプランでは作れません。
setup-mailcom-premium = ブラウザーでmail.comにログインし、POP3とIMAPを使えるようにしてください。新しいメールボックスでは、mail.comの有料プランが必要です。
setup-tonline-make = メールボックスの設定（「Einstellungen」）で「Passwörter」を選び、メールソフト用のパスワード（「Passwort für E-Mail-Programme」）を作ってください。
setup-proton-bridge = このパソコンにProton Mail Bridgeを入れて起動し、そこでログインしてください。Protonの有料プランが必要です。
setup-proton-password = Bridgeでアカウントを開き、IMAP用に表示されているパスワードをコピーしてください。Protonアカウントのパスワードではありません。
setup-yandex-make = アプリパスワードのページを開き、メール用に1つ作って、名前に「Porchlight」と入力してください。
setup-orange-allow = Orangeでは、ほかのソフトがメールボックスを使えないようになっていることがあります。使えるようにする方法は、Orangeのページにあります。
setup-comcast-yahoo = XfinityのメールボックスはYahoo Mailへ順に移されています。メールアドレスは変わりません。もう移されている場合は、Yahooのページでアプリパスワードを作り、サーバーにimap.mail.yahoo.comとsmtp.mail.yahoo.comを自分で入力してください。まだの場合は、このまま進んでください。
setup-comcast-allow = Xfinity Emailの設定の「Security」で、ほかのメールソフトがメールボックスを使えるようにしてください。

## Where the settings of a mailbox are looked for, in this order.

discover-table = Porchlightにあるメールサービスの一覧
discover-autoconfig = メールアドレスの@の後ろの名前
discover-well-known = @の後ろの名前のウェブサイト
discover-ispdb = Mozillaにあるメールサービスの一覧
discover-mx = メールを受け取っているメールサービス
discover-srv = @の後ろの名前のネームサービス（DNS）

## How that went.

discover-asking = { $host }に聞いています
discover-found = { $host }で見つかりました
discover-nothing = { $host }では分かりませんでした。
discover-unusable = { $host }の応答には、Porchlightが安全に使えるサーバーがありませんでした。
discover-unreachable = { $host }につながりませんでした。
discover-timed-out = { $host }の応答に時間がかかりすぎました。
