### 画面そのものの言葉。メールボックスで起きたことは、できあがった文としてプログラムから届く。

## Everywhere

window-name = Porchlight
window-loading = 少しお待ちください。
window-back = 一覧に戻る
window-back-settings = 設定に戻る
window-try-again = もう一度試す
window-trouble = このウィンドウで、うまくいかないことがありました。
window-trouble-next = ウィンドウを閉じて、Porchlightをもう一度開いてください。
window-trouble-said = システムからのメッセージ
# A day ("today", "yesterday", "3 November") and a time ("14:32").
window-when = { $day } { $time }
window-demo = これは練習用です。メールボックスとメールは作りもので、報告がこのパソコンから出ることはありません。

## Home: the sentence at the top

window-status-no-account = 玄関の明かりの用意ができました。メールボックスを追加すると、明かりがつきます。
window-status-watching = 玄関の明かりがついています。{ $count }個のメールボックスを見守っています。
window-status-pending = 玄関の明かりがついています。Amazonになりすましたメールが{ $count }通あります。
window-status-connecting = 玄関の明かりがつくところです。
window-status-needs-you = 玄関の明かりに、お手伝いが必要です。
window-status-offline = 玄関の明かりが、メールサーバーを待っています。
window-status-paused = 玄関の明かりは、再開するまで休んでいます。
window-status-paused-until = 玄関の明かりは、{ $when }まで休んでいます。
window-wake = 再開する
window-watching = { $count }個のメールボックスを見守っています。
# 「1分前」
window-checked = 最後の確認：{ $ago }。
window-checked-now = たった今、確認しました。
window-unreached = { $count }個のメールボックスに、今つながりません。

## Home: the messages that were found

window-alerts = メールの中で見つかったもの
window-alerts-empty = 静かです。Amazonになりすましたものは見つかっていません。
window-alerts-empty-more = 何もする必要はありません。見つかったときは、ここに表示されます。
window-alerts-empty-not-watching = 今のところ、何も見つかっていません。
window-alerts-empty-no-account = まだ何もありません。メールボックスを追加すると、Porchlightが確認を始めます。
window-no-subject = （件名なし）
window-no-sender = （差出人なし）
window-verdict-scam = 詐欺
window-verdict-doubtful = はっきりしない
window-verdict-genuine = Amazonから
window-progress-dismissed = 詐欺ではないと選びました
window-progress-by-hand = ご自身で報告済み
window-progress-reporting = 報告を送っています
window-progress-reported = 報告済み
window-progress-uncertain = 報告できたか不明
window-progress-refused = 未報告
window-find = この一覧を検索
window-filter = 表示
window-filter-all = すべて
window-filter-open = まだ決めていないもの
window-filter-scam = 詐欺
window-filter-doubtful = 分からないもの
window-filter-genuine = Amazonからのもの
window-filter-reported = 報告したもの
window-filter-dismissed = 詐欺ではないとしたもの
window-find-nothing = 当てはまるメールはありません。
window-list-all = { $count ->
   *[other] { $count }件すべてを表示
}
window-select = いくつか選ぶ
window-select-end = 選ぶのをやめる
window-select-this = これを選ぶ
window-find-count = { $count ->
   *[other] { $count }件のメール
}。
window-select-fine = { $count ->
   *[other] 詐欺ではない：{ $count }件
}
window-select-fine-title = 本当によろしいですか？
window-select-fine-what = そのうち{ $count }件は、詐欺に見えるか、「ご自身でしたことですか？」と尋ねているものです。詐欺ではないとすると、Porchlightはもうお知らせしません。
window-select-fine-not = そのままにする
window-weeks = この4週間
window-weeks-sum = 見つかったもの：{ $found }。報告したもの：{ $reported }。
window-weeks-day = 日
window-weeks-found = 見つかった数
window-weeks-reported = 報告した数
window-weeks-table = 表で見る
window-set-aside = { $count }通のメールを確認できませんでした。まだ受信トレイにありますので、お気をつけください。

## Home: the mailboxes

window-accounts = メールボックス
window-check-now = 新着メールを確認
window-checking = 今、メールボックスを確認しています。
window-add-account = メールボックスを追加
window-back-title = 以前のメール
window-back-rest = 休止
window-back-go-on = 続ける
window-back-further = 以前のメールを調べる
window-back-far = どこまでさかのぼって調べますか？
window-back-far-more = 調べている途中でも、いつでも変えられます。見つかったものは一覧に残ります。
window-back-week = 過去7日間
window-back-month = 過去30日間
window-back-year = 過去1年間
window-back-all = すべて
window-back-looking = Porchlightが過去{ $days }日間のメールを調べています
window-remove = 外す
# For screen readers, where several buttons say the same.
window-remove-which = { $address }を外す
window-sign-in-again = もう一度ログイン
# For screen readers, where several buttons say the same.
window-sign-in-again-which = { $address }にもう一度ログイン
window-look-at-certificate = 証明書を見る
# For screen readers, where several buttons say the same.
window-look-at-certificate-which = { $address }の証明書を見る
window-lamp-connecting = 接続中
window-lamp-watching = 見守り中
window-lamp-offline = つながりません
window-lamp-needs-you = お手伝いが必要です
window-lamp-paused = 休止中

window-mailbox = フォルダーなど
# For screen readers, where several buttons say the same.
window-mailbox-which = { $address }のフォルダーなど
window-folder-leave-out = 見守りから外す
# For screen readers, where several buttons say the same.
window-folder-leave-out-which = フォルダー{ $folder }を見守りから外す

## Home: was that you?

window-question = ご自身でしたことですか？
window-question-flood = 心当たりはありますか？
window-question-vanished-fine = ご自身で変更し、メールを片づけたのなら、問題ありません。
window-question-flood-fine = たくさんのメールマガジンに申し込んだばかりなど、心当たりがあれば、問題ありません。
window-question-me = はい、自分でしました
window-question-flood-known = 心当たりがあります
window-question-flood-strange = 心当たりがありません
window-question-not = はっきりしないときは、ご自身で確かめてください
window-question-vanished-look = 本当に変更されたかどうか、Amazonのサイトで確かめてください。覚えのない変更であれば、そこで元に戻してください。下のボタンでAmazonの公式ページが開きます。
window-question-flood-look = 覚えのない注文や、まだ見ていないメッセージがないか、Amazonのサイトで確かめてください。下のボタンでAmazonの公式ページが開きます。
window-question-orders = 注文履歴
window-question-messages = メッセージセンター
window-question-trash = メールボックスのゴミ箱と、メールサービスのウェブサイトにあるフィルターと転送の設定を見てください。ご自身で設定した覚えのないものは、そこで削除してください。
window-question-password = 何か見つかったときは、まずメールボックスのパスワードを、次にAmazonのパスワードを変更してください。
window-question-put-away = 片づけました。

## The folders of a mailbox

window-mailbox-title = フォルダーなど
window-folders = 見守っているフォルダー
window-folders-more = 受信トレイはいつも見守っています。メールがご覧になる前に別のフォルダーへ移るときは、そのフォルダーをここで追加してください。
window-folders-inbox = 受信トレイ
window-folders-always = いつも見守っています
window-folders-junk = { $folder }も静かに確認しています。そこに入ったものも報告できるようにするためです。
window-folders-remove = 見守らない
# For screen readers, where several buttons say the same.
window-folders-remove-which = { $folder }を見守らない
window-folders-add = フォルダーを追加
window-folders-choose = フォルダー
window-folders-add-this = 見守る
window-folders-none = このメールボックスに、ほかのフォルダーはありません。
window-folders-asking = メールサーバーにフォルダーを聞いています。
window-folders-added = { $folder }を見守り始めました。
window-folders-removed = { $folder }の見守りをやめました。そこで見つかったものは一覧に残ります。
window-signatures = Amazonの電子署名

## Home: what this computer lacks

window-lacking = このパソコンについて
window-lacking-no-tray = この画面には、時計の横に小さな明かりを置く場所がありません。それでもPorchlightは働いています。一覧を見るときは、もう一度開いてください。
window-lacking-no-notifications = このパソコンではお知らせが表示されないため、Porchlightからお声がけできません。ときどきここを見てください。
window-lacking-no-keyring = このパソコンのパスワード保管場所を開けないため、起動するたびにパスワードをお聞きします。変えるには、保管場所の鍵を開けるか、パソコンからいったんサインアウトして、もう一度ログインしてください。

## One alert

window-alert-title = 1通のメール
window-alert-from = 差出人
window-alert-subject = 件名
window-alert-came = 届いた日時
window-alert-mailbox = 届いた先
window-alert-three = 3つの質問
window-alert-why = そう考える理由
window-alert-why-claim = 誰だと名乗っているか
window-alert-why-proof = それを証明できるか
window-alert-why-ask = 何を求めているか
window-alert-seen-here = 書いてあること：
window-alert-links = リンクの本当の行き先
window-alert-links-more = アドレスは、うっかり押してしまうことがないように、先頭を「hxxp」にし、点をかっこで囲んで書いてあります。
window-report = Amazonに報告
window-report-again = もう一度送る
window-report-once-more = さらにもう一度送る
window-report-all-the-same = それでも報告する
window-report-not = 報告しない
window-ask-all-the-same = それでも聞く
window-ask-not = 聞かない
window-ask-many = 1時間としては、いつもより多くなっています。
window-ask-many-more = メールをもう一度見てください。それでも聞きたいときは、そのまま続けてください。
window-ask = 本物かどうかAmazonに聞く
window-ask-what = メールを、ご自身のメールボックスからAmazonに送り、Amazonのものかどうかを聞きます。メールは元の場所に残ります。Amazonから返事があれば、ここで読めます。
window-undo = 取り消す
window-move-back = 受信トレイに戻す
window-show-report = 送るものを見る
window-show-question = 聞く内容を見る
window-dismiss = 詐欺ではない
window-reopen = もう一度開く
window-seen = 分かりました
window-report-what = メール全体を、ご自身のメールボックスからAmazonのセキュリティ担当と、設定で選んだほかの窓口に送り、そのあと迷惑メールに移します。
window-report-cannot = このメールボックスからは、そのままでは報告を送れません。ご自身で報告する方法はこちらです。メールを削除するだけでも大丈夫です。
window-by-hand-how = 報告のしかたを見る
window-by-hand = 自分で報告しました
window-by-hand-then = 済みましたか？　ここで知らせると、このメールは確認待ちではなくなります。

## 一件の表示: ほかにできること

window-more = ほかにできること
window-more-amazon = Amazonのサイトで確かめてください。このボタンはAmazonの公式ページを開きます。
window-more-show = 信頼できる人に見せる
window-more-open = メールソフトで開く
window-show-more = Porchlightが見つけたことをまとめたページです。リンクは開けません。
window-show-print = 印刷する
window-show-copy = コピーする
window-show-mail = メールで送る
window-sender = 本当の差出人
window-sender-name = 名乗っている名前
window-sender-address = アドレス
window-sender-amazons = これはAmazonのアドレスですが、誰でもそう書けます。証明されているかどうかは、上の3行を見てください。
window-sender-others = これはAmazonのアドレスではありません。印の付いた部分が持ち主を表します。
window-sender-reply = 返信の宛先
window-link-amazons = これはAmazonのページです。
window-link-others = これはAmazonのページではありません。印の付いた部分が持ち主を表します。
window-trust = この差出人
window-trust-more = 誰がこのメールを送ったかは、お使いのメールサービスが証明しています。知っている差出人なら、Porchlightはもう警告しません。届いたものは一覧に残ります。
window-trust-yes = この差出人はいつも問題ない
window-trust-done = この差出人は問題ないとされています。Porchlightは警告しません。
window-trust-no = また警告する
window-words = 書かれていること
window-words-more = 書式のない文章です。注意するところに印を付け、下で説明しています。
window-words-cut = ここに表示しているのは初めの部分だけです。
window-experts-signals = 手がかり
window-experts-authentication = 差出人についてメールサーバーが書いたこと
window-experts-authentication-more = このような行は誰でもメールに書けます。Porchlightが信じるのは、お使いのメールサービスのものだけです。
window-experts-nothing = ありません。
window-experts-headers = すべてのヘッダー行
window-experts-json = 判断の全体をデータで（JSON）
window-experts-save = メールをファイルに保存（.eml）

## One alert: what became of it

window-reports = その後どうなったか
window-reports-to = { $desk }への報告
window-reports-question = { $desk }への質問
window-reports-steps = これまでの流れ
window-reports-expert = 詳しい方へ
window-reports-message-id = Message-ID
window-reports-said = 相手のサーバーの応答：
window-answer = { $desk }からの返事
window-answer-proven = この返事が本当にそこから届いたことを確認しました。ここでは、返事の中のリンクは開けません。
window-ways = できること
window-way-believe = 送信済みメールの中にありました
window-way-zipped = zipファイルにまとめて送る
window-way-mail-program = 自分のメールソフトで送る
window-way-file = メールをファイルに保存
window-way-form = Amazonのフォームを開く
window-way-mail-program-done = メールソフトで、このメールを添付した新しいメールが開きます。内容を見て、そこで送ってください。
window-way-file-done = このファイルを新しいメールに添付し、下のアドレスに送ってください。
window-saved = { $name }という名前で保存しました
window-saved-folder = 保存したフォルダー
window-saved-show = フォルダーを表示
window-address-copy = アドレスをコピー
window-address-copied = コピーしました。
window-no-junk = このメールボックスには、迷惑メールのフォルダーがありません。
window-no-junk-more = Porchlightが作り、報告したメールをそこに移すことができます。後から設定で変えられます。
window-no-junk-make = 作る
window-no-junk-leave = 受信トレイに残す

## What will be sent

window-preview = 送るもの
window-preview-more = 送るのはここにあるものだけで、ほかには何も送りません。まだ何も送っていません。
window-preview-back = メールに戻る
window-preview-to = 宛先
window-preview-also = 同じものの送り先
window-preview-subject = 件名
window-preview-cover = 本文
window-preview-pieces = 添付
window-preview-raw = 送るメールの全体
window-preview-raw-more = 全部で{ $size }です。
window-preview-cut = ここに表示しているのは初めの部分だけです。送るのは全体です。

## 調べる

window-check = 何かを調べる
window-check-more = メール以外で届いたものがAmazonからかどうかを調べます。Porchlightはこのパソコンの中だけで調べ、何も保存しません。
window-check-text = テキストメッセージ
window-check-text-more = SMSや、メッセージアプリで届いたもの。
window-check-text-go = 貼り付けるか入力する
window-check-text-label = メッセージの文面
window-check-file = ファイルや画像
window-check-file-more = 保存したメール（.eml）、QRコードの入ったスクリーンショットや画像、PDF、ウェブページ。このウィンドウにドラッグ＆ドロップしても調べられます。
window-check-file-go = ファイルを選ぶ
window-check-call = 電話がかかってきた
window-check-call-more = Amazonだと名乗る電話です。
window-check-call-go = 6つの質問に答える
window-check-call-tick = あったことをすべて選んでください。
window-check-call-code = コードを尋ねられましたか？
window-check-call-install = 何かをインストールするよう、または画面を見せるよう言われましたか？
window-check-call-gift-card = ギフトカードを買う、またはそれで払うよう言われましたか？
window-check-call-numbers = パスワード、カード番号、口座番号を尋ねられましたか？
window-check-call-secret = 電話を切らないよう、または誰にも言わないよう言われましたか？
window-check-call-hurry = 急がされたり、脅されたりしましたか？
window-check-go = 調べる
window-check-again = ほかのものを調べる
window-check-report = 報告できるところ
window-check-report-sms = 米国と英国では、そのテキストメッセージを7726に転送すると、電話会社が調べます。
window-check-report-mail = メールで送る場合は、新しいメールにファイルを添付し、このアドレスに送ってください。
window-check-report-mail-text = メールで送る場合は、メッセージの文面を新しいメールに写し、このアドレスに送ってください。
window-check-report-mail-call = メールで送る場合は、相手が何を求めたか、いつのことかを書き、このアドレスに送ってください。
window-check-report-form = Amazonの公式ページ。電話のことや、伝えてしまったことについても尋ねられます。

## Report several

window-batch = まとめて報告
window-batch-more = Amazonに報告するメールを選んでください。
window-batch-none = 決めていただくメールはありません。
window-batch-all = すべて選ぶ
window-batch-go = { $count }通のメールを報告
window-batch-choose = メールを1通以上選んでください。
window-batch-stop = 止める
window-batch-stopped = 止めました。{ $count }通のうち{ $done }通が終わりました。残りはそのままです。
window-batch-undone-some = { $back }通を取り消しました。{ $left }通はすでに送られていました。
window-batch-progress = { $count }通のうち{ $done }通が終わりました。
window-batch-undo = すべて取り消す
window-batch-undone = 取り消しました。何も送っていません。

## What was reported

window-history = 報告
window-history-empty = まだ何も報告していません。
window-history-search = 検索
window-history-nothing = この言葉に当てはまる報告はありません。
window-history-count = { $count ->
   *[other] { $count }件の報告
}。
window-history-open = メールを開く
window-history-csv = 表として保存（CSV）
window-history-json = JSONとして保存
window-stage-withdrawn = 取り消し済み
window-stage-waiting = 待機中
window-stage-sending = 送信中
window-stage-sent = 送信済み
window-stage-acknowledged = 受け取り済み
window-stage-bounced = 戻ってきました
window-stage-uncertain = 届いたか不明
window-stage-refused = 未送信

## Settings

window-settings = 設定
window-settings-saved = 保存しました。
window-settings-reports = 報告
window-settings-undo = 報告を取り消せる秒数
window-settings-undo-more = 0から60までです。0にすると、すぐに送ります。
window-settings-undo-wrong = 0から60までの整数を入力してください。
window-settings-desks = ほかにも報告する窓口
window-settings-desks-more = 報告はいつもAmazonに送ります。ここで選んだ窓口にも、ご自身のメールボックスから同じ報告を送ります。
window-settings-everywhere = どこでも
window-settings-how = 報告の送り方
window-settings-arf = 機械が読む形で送る（ARF）
window-settings-arf-more = 報告を機械で仕分けている窓口もあります。よく分からないときは、オフのままにしてください。
window-settings-copies = 報告の控えをすべて残す
window-settings-copies-more = メールボックスのフォルダー「Porchlight reports」に残します。
window-settings-mark = 報告した後、はっきりしないメールにフィッシングの印を付ける
window-settings-mark-more = ほかのメールソフトでも警告が表示されるようになります。
window-settings-junk = 迷惑メールのフォルダーがないメールボックスでは
window-settings-junk-ask = そのつど聞く
window-settings-junk-make = 作る
window-settings-junk-leave = 報告したメールを受信トレイに残す
window-settings-data = Porchlightに残っているもの
window-erase-older = この期間より古いものを消去
window-erase-month = 1か月
window-erase-half-year = 6か月
window-erase-year = 1年
window-erase-older-go = 消去
window-erase-older-title = 古いメールの記録をPorchlightから消去しますか？
window-erase-older-what = Porchlightは、{ $age }より前に見つけたものと、その報告の記録を忘れます。メールボックスはそのまま残ります。
window-erase-done = { $count ->
    [0] それほど古いものはありませんでした。
   *[other] { $count }通のメールの記録を消去しました。
}
window-erase-all = すべてのデータを消去
window-erase-all-title = すべて消去しますか？
window-erase-all-what = Porchlightは、すべてのメールボックスとそのパスワード、見つけたもの、報告の記録をすべて忘れ、見守りをやめ、パソコンと一緒に起動することもなくなります。メールボックスとメールは、そのまま残ります。まだ送られていない報告は送りません。
window-erase-all-done = すべて消去しました。
window-erase-all-but-secrets = パスワードを除いて、すべて消去しました。このパソコンのパスワード保管場所を開けなかったためです。保管場所を開き、そこにある「Porchlight」の項目を削除してください。
window-erase-all-but-start = すべて消去しましたが、Porchlightはまだパソコンと一緒に起動します。システムの設定で止めてください。
window-erase-keep = 残す

## Set up a mailbox: everywhere

# "Step 2 of 3"
window-setup-step = 手順 { $step } / { $steps }
window-setup-back = 戻る
window-setup-next = 次へ
window-setup-other-address = 別のアドレスを使う
window-setup-incomplete = まだ足りないものがあります。今いる欄に入力してください。
window-setup-added = メールボックスを追加しました。
window-setup-signed-in-again = もう一度ログインできました。
window-waiting = Porchlightからお見せしたいものがあります。
window-waiting-file = ドロップされたファイルを確認できます。
window-waiting-busy = 今開くと、ここに入力されたものは失われます。
window-waiting-show = 今開く

## Step 1: the address

window-setup-title = メールボックスを追加
window-setup-what = Porchlightは、Amazonになりすましたメールを見つけ、その理由をお伝えし、ご希望なら報告します。
window-setup-promise = Porchlightは、メールをこのパソコンの中だけで読みます。未読のメールは未読のまま残ります。
window-setup-address = メールアドレス
window-setup-address-wrong = メールアドレスの一部が足りないようです。name@example.com のような形です。
window-setup-meant = { $address }のことですか？
window-setup-meant-more = 入力されたアドレスは、よく知られたアドレスと1文字だけ違います。別の名前の持ち主に、パスワードを知られるおそれがあります。
window-setup-meant-yes = はい、{ $address }です
window-setup-meant-no = いいえ、{ $address }で合っています

## Step 1: what Thunderbird knows

window-thunderbird = Thunderbirdから
window-thunderbird-more = このパソコンのThunderbirdに、次のメールボックスがあります。Porchlightはアドレスとサーバーを引き継ぎます。Thunderbirdのパスワードを読むことはありませんので、パスワードはご自身で入力してください。
window-thunderbird-take = { $address }を引き継ぐ
window-thunderbird-not-imap = これは引き継げません。IMAPで読まれていません。
window-thunderbird-not-private = これは引き継げません。ほかの人に見られない接続になっていません。
window-thunderbird-other-sign-in = これは引き継げません。ログインの方法がPorchlightの知らないものです。
window-thunderbird-incomplete = これは引き継げません。設定がそろっていません。

## Step 1: looking for the servers of an address

window-search-title = メールボックスを探しています
window-search-more = メールがどこに置かれているか、Porchlightが聞いています。相手に伝えるのは、@の後ろの部分だけです。
window-search-stop = 探すのをやめる
window-search-stopped = 探すのをやめました。
window-search-nothing = メールがどこに置かれているか、分かりませんでした。
window-search-nothing-more = アドレスに打ち間違いがないか、もう一度見てください。サーバーは、メールサービスのヘルプページの「IMAPとSMTP」などに書かれています。ご自身で入力するか、信頼できる人に手伝ってもらってください。
window-search-offline = どこにもつながりませんでした。このパソコンがインターネットにつながっているか確認して、もう一度探してください。
window-search-asked = 聞いた相手
window-search-again = もう一度探す

## Step 1: what was found, and whether the reader agrees

window-found-title = お使いのメールサービスはこちらですか？
window-found-provider = メールは{ $provider }に置かれています。
window-found-imap = メールを読むサーバー
window-found-smtp = 報告を送るサーバー
window-found-no-smtp = サーバーが分からないため、報告は送れません。
window-found-user = ユーザー名
window-found-smtp-user = 送信用のユーザー名
window-found-source = 見つかった場所
window-found-elsewhere = サーバーの1つは別の会社のものです。ほかの人のメールを預かる会社では、よくあることです。知っている名前のときだけ、パスワードを渡してください。
window-found-question = パスワードは、ほかの人に見られない接続で、このサーバーだけに渡されます。
window-found-agree = はい、このサーバーを使います

## Step 1: the servers, typed by hand

window-servers-asked = 知らないメールサービスのとき、Porchlightはアドレスの@の後ろの名前と、Mozillaにあるメールサービスの一覧にサーバーを聞きます。代わりにご自身で入力することもできます。その場合は、どこにも聞きません。
window-servers-by-hand = サーバーを自分で入力する
window-servers-change = サーバーを変更
# For screen readers, where several buttons say the same.
window-servers-change-which = { $address }のサーバーを変更
# An account whose mail is on other servers now; a button, and what is behind it.
window-moved = サーバーが変わりました
window-moved-more = メールサービスは、メールボックスを別のサーバーに移したり、別の会社に引き継いだりすることがあります。アドレスはそのままで、これまでに見つかったものもすべて残ります。
window-moved-now = Porchlightが問い合わせているサーバー：{ $host }
window-moved-to = メールは今、{ $provider }にあります
window-moved-search = サーバーを探す
window-servers-title = メールサーバー
window-servers-more = メールサービスのヘルプページの「IMAPとSMTP」などに書かれています。
window-servers-imap = メールを読むサーバー（IMAP）
window-servers-smtp = メールを送るサーバー（SMTP）
window-servers-smtp-more = Porchlightは、ここを通して報告を送ります。なければ、名前を空のままにしてください。
window-servers-user = ユーザー名
window-servers-user-more = たいてい、メールアドレスと同じです。
window-server-host = サーバーの名前
window-server-port = ポート
window-server-security = 接続の保護
window-security-tls = TLS
window-security-starttls = STARTTLS
window-security-plain = なし（このパソコンの中のプログラムだけ）

## Step 2: what to do at the provider first

window-guide-title = 先にこちらを行ってください
window-guide-again = 正しいパスワードはどこにありますか？
window-guide-open = このページを開く
# For screen readers, where several buttons say the same.
window-guide-open-which = このページを開く：{ $host }

## Step 2: signing in with a password

window-signin-title = メールボックスにログイン
window-signin-title-at = { $provider }にログイン
window-signin-again-title = もう一度ログイン
window-signin-again-more = これまでに見つかったものは、すべて一覧に残ります。
window-signin-password = パスワード
window-signin-app-password = アプリパスワード
window-signin-app-password-what = { $provider }は、プログラム専用の「アプリパスワード」でだけ、プログラムを受け入れます。ブラウザーで一度作るだけです。ウェブサイトで使うパスワードはここでは使えず、そのまま変わりません。
window-signin-bridge-password = Proton Mail Bridgeのパスワード
window-signin-password-more = このパソコンのパスワード保管場所だけにしまわれます。
window-signin-or = または、アプリパスワードで
window-signin-show = パスワードを表示
window-signin-go = ログイン

## Step 2: signing in in the browser

window-browser-more = ブラウザーで、メールサービスの公式ページでログインします。Porchlightがそのパスワードを見ることはありません。
window-browser-more-at = ブラウザーで、{ $provider }の公式ページでログインします。Porchlightがそのパスワードを見ることはありません。
window-browser-go = ブラウザーでログイン
window-browser-go-at = { $provider }でログイン
window-browser-waiting = ブラウザーが開きました。そこでログインして、許可してください。
window-browser-waiting-more = Porchlightはここで待っていて、自動で先に進みます。ごゆっくりどうぞ。
window-browser-stop = 待つのをやめる
window-browser-denied = メールサービスによると、許可されませんでした。何も変わっていません。よろしいときにもう一度試し、メールサービスのページで許可してください。
window-browser-timed-out = 10分間ブラウザーから戻らなかったため、Porchlightは待つのをやめました。何も変わっていません。よろしいときに、もう一度お試しください。
window-browser-cancelled = ログインをやめました。何も変わっていません。ブラウザーのページは閉じて大丈夫です。
window-browser-none = このパソコンでブラウザーを開けませんでした。システムの設定でブラウザーを選んで、もう一度お試しください。

## Step 2: where Porchlight is not registered with the provider

window-unregistered = { $provider }がこのPorchlightを知らないため、このメールボックスはまだ見守れません。
window-unregistered-more = { $provider }では、登録されたメールソフトだけが使えます。メールボックスは元のままです。何か間違えたわけではありません。
window-unregistered-what = できること：
window-unregistered-ask = { $provider }に登録されたPorchlightがあるか、渡してくれた人に聞いてください。
window-unregistered-outlook = 今、気になるメールがあるときは、Outlookの中で報告してください。「報告」、次に「フィッシングの報告」を選びます。
window-unregistered-own = { $provider }のクライアントIDをお持ちの場合は、「その他の設定」で入力してください。
window-unregistered-unknown = このメールボックスでは、Porchlightの知らない、ブラウザーでのログインが必要です。
window-unregistered-unknown-more = メールボックスは元のままです。何か間違えたわけではありません。メールソフトがアプリパスワードでログインできるかどうか、メールサービスに聞いてください。

## Step 2: what few people need

window-advanced = その他の設定
window-advanced-smtp-user = 送信用のユーザー名
window-advanced-smtp-user-more = 送信用に別のユーザー名が決められている場合だけ入力します。たいてい、空のままです。
window-advanced-dns = Amazonの電子署名を確認する
window-advanced-dns-more = Amazonのメールには電子署名があります。メールサービスが確かめないときは、Porchlightがネットワークのネームサーバー（DNS）にAmazonの公開鍵だけを聞いて確かめます。メールに書かれていることは聞きません。オフにすると、Amazonからの本物のメールが「はっきりしない」と表示されることが増えます。
window-advanced-client = { $provider }のご自身のクライアントID
window-advanced-client-more = { $provider }にご自身でプログラムを登録した方だけのものです。それ以外は、空のままにしてください。
window-advanced-secret = 一緒に受け取ったクライアントシークレット

## Step 3: the test

window-try-title = メールボックスを試しています
window-try-testing = 少しお待ちください。
window-try-step-done = 完了：
window-try-failed = まだうまくいきませんでした
window-try-passing = このパソコンがインターネットにつながっているか確認し、少し待ってから、もう一度お試しください。何も変わっていません。
window-try-back = ログインに戻る
window-try-without-reports = 報告なしで見守る
window-try-kept = メールボックスを見守っています
window-try-kept-more = 玄関の明かりがつきました。ほかにすることはありません。何か届いたら、Porchlightがお知らせします。
window-try-kept-again = 玄関の明かりがまたつきました。これまでに見つかったものは、すべて一覧に残っています。
window-try-kept-no-reports = このメールボックスからは報告を送れません。
window-try-home = 一覧へ

## Step 3: a certificate that nobody vouches for

window-certificate-title = ご自身のサーバーですか？
window-certificate-unknown = { $host }は本物だと証明できませんでした。そのため、何も送っていません。
window-certificate-own = Proton Mail Bridgeやご自宅のサーバーでは、普通のことです。それ以外の場合は、ここでやめてください。誰かが間に入っているかもしれません。ホテルやカフェにいる場合は、ご自宅でもう一度お試しください。
window-certificate-not-own = サーバーの名前と、このパソコンの日付と時刻を確認してください。ホテルやカフェにいる場合は、ご自宅でもう一度お試しください。それでも同じなら、メールサービスに聞いてください。
window-certificate-changed-title = サーバーの様子が違います
window-certificate-changed = { $host }の証明書が、前に受け入れたものと違います。そのため、何も送っていません。
window-certificate-changed-more = 証明書を更新したり、Bridgeを入れ直したりした場合は、普通のことです。そうでない場合は、ここでやめて、サーバーの管理者に聞いてください。
window-certificate-fingerprint = 証明書の指紋（SHA-256）：
window-certificate-where = 本当にご自身のサーバーやBridgeであれば、その設定に同じ数字と文字が表示されます。
window-certificate-compared = 見比べました。同じです。
window-certificate-compare-first = 先に見比べて、上の欄にチェックを入れてください。
window-certificate-stop = ここでやめる
window-certificate-accept = この証明書を受け入れる
window-certificate-accepted = 証明書を受け入れました。

## Remove a mailbox

window-remove-title = このメールボックスをPorchlightから外しますか？
window-remove-more = Porchlightは、パスワードと、そこで見つけたものをすべて忘れます。メールボックスとメールは、そのまま残ります。
window-remove-confirm = 外す
window-remove-keep = 残す
window-remove-done = メールボックスを外しました。

# Damaged records were kept aside.
window-rescued-read = 読みました
