### コマンドラインの言葉。

## `porchlight check`

cli-from = 差出人：
cli-subject = 件名：
cli-links = リンクの本当の行き先（開かないでください）
cli-links-genuine = リンクの行き先
cli-next = 今すること
# One observation, with the piece of the message it was made on.
cli-reason-excerpt = { $reason }「{ $excerpt }」
# The piece alone, below its observation.
cli-excerpt = 「{ $excerpt }」
cli-cut = ファイルが{ $most } MiBより大きいため、初めの{ $most } MiBだけを調べました。

cli-error-file-missing = 「{ $name }」というファイルはありません。
cli-error-file-missing-next = 名前に打ち間違いがないか確認してください。
cli-error-file-is-folder = 「{ $name }」はメールではなく、フォルダーです。
cli-error-file-is-folder-next = メールソフトから保存したメールなど、ファイルを1つ指定してください。
cli-error-file-forbidden = 「{ $name }」を読むことは許可されていません。
cli-error-file-forbidden-next = ファイルの持ち主に頼むか、ご自身の場所にコピーしてください。
cli-error-file-unreadable = 「{ $name }」を読めません。
cli-error-file-unreadable-next = メールを別の名前で保存し直してみてください。
cli-error-file-special = 「{ $name }」は普通のファイルではないため、開きません。
cli-error-file-special-next = ファイルを指定してください。または、ほかのプログラムから標準入力に渡し、「-」を指定してください。
cli-error-file-empty = 「{ $name }」は空なので、調べるものがありません。
cli-error-file-empty-next = メールソフトから、メール全体を保存し直してください。
cli-error-not-judged = このメールを最後まで調べられませんでした。
cli-error-not-judged-next = 気をつけて扱い、リンクは開かないでください。
cli-error-one-not-judged = 「{ $name }」を最後まで調べられませんでした。
cli-error-one-not-judged-next = 気をつけて扱い、リンクは開かないでください。
cli-error-output = 結果を書き出せませんでした。
cli-error-output-next = ディスクがいっぱいでないか確認してください。

## `porchlight scan`

cli-verdict-scam = 詐欺
cli-verdict-doubtful = はっきりしない
cli-verdict-genuine = 本物
cli-verdict-unrelated = 関係なし
cli-unreadable = 読めません
cli-scan-messages = { $count }通
# Beside the bar that shows how far it is.
cli-scan-so-far = メール{ $messages }通、{ $scams ->
    [0] 詐欺なし
   *[other] 詐欺{ $scams }通
 }
cli-scan-cut = { $count }通のメールが{ $most } MiBより大きいため、それぞれ初めの{ $most } MiBだけを調べました。
cli-scan-unreadable = { $count }個のファイルまたはメールを読めませんでした。名前は上に示しています。「porchlight check」で1つずつ調べてください。

cli-scan-unreadable-many = { $count }個のファイルまたはメールを読めませんでした。初めの方の名前を上に示しています。「porchlight scan --json」ですべて示します。
# After the lines that name the first of them.
cli-unreadable-more = …ほかに{ $count }個。

cli-error-scan-nothing = そこにはメールが見つかりませんでした。
cli-error-scan-nothing-next = .emlファイルのあるフォルダー、Maildir、mboxファイル、またはメールの.zipを指定してください。
cli-error-scan-unreadable = 何も読めませんでした。
cli-error-scan-unreadable-next = 上に示したものは、ないか、空か、鍵がかかっているか、壊れています。名前と、ファイルを読む許可を確認してください。
cli-error-archive-bomb = 「{ $name }」は、展開するとメールボックスよりはるかに大きくなるため、これ以上開きません。
cli-error-archive-bomb-next = 信頼できるものなら、ご自身で展開してフォルダーを指定してください。
cli-error-archive-too-many = 「{ $name }」には、ファイルが多すぎます。
cli-error-archive-too-many-next = 展開して、フォルダーを指定してください。
cli-error-archive-locked = 「{ $name }」には、パスワードがかかっています。
cli-error-archive-locked-next = パスワードを使って展開し、フォルダーを指定してください。
cli-error-archive-nested = 「{ $name }」は、圧縮ファイルの中の圧縮ファイルなので、開きません。
cli-error-archive-nested-next = 信頼できるものなら、ご自身で展開してフォルダーを指定してください。
cli-error-archive-broken = 「{ $name }」は壊れているか、知らない種類の圧縮ファイルです。
cli-error-archive-broken-next = もう一度入手するか作り直してください。または、展開してフォルダーを指定してください。
cli-error-archive-stream = 圧縮ファイルは、標準入力からは読めません。
cli-error-archive-stream-next = ファイルに保存して、それを指定してください。

## `porchlight text`

cli-error-no-text = 「{ $name }」は、読める文章ではありません。
cli-error-no-text-next = UTF-8の文章として保存し直してください。メールソフトのメールは「porchlight check」で調べます。
cli-call-scam = この電話の相手はAmazonではありません。詐欺です。
cli-call-doubtful = この電話の相手がAmazonかどうかは、はっきりしません。
cli-call-unrelated = この電話の相手は、Amazonだと名乗っていません。
cli-proof-text = 確認できるものがありません。SMSでは、本当に誰が送ったのか分かりません。
cli-proof-call = 確認できるものがありません。電話では、本当に誰が話しているのか分かりません。画面に出る番号も作りものかもしれません。

## `porchlight signals`

cli-question-claim = Amazonだと名乗っていますか？
cli-question-proof = それを証明できますか？
cli-question-ask = 何を求めていますか？
cli-signals-more = 「porchlight signals」にこの名前の1つを付けると、何を探すのか、なぜか、いつ黙っているのかを示します。
cli-error-signal-unknown = 「{ $name }」という印はありません。
cli-error-signal-unknown-next = 「porchlight signals」ですべて示します。

## `porchlight discover`

cli-discover-meant = { $domain }のことですか？　入力されたアドレスは1文字だけ違います。別の名前の持ち主に、パスワードを知られるおそれがあります。
cli-discover-imap = メールの受信（IMAP）: { $value }
cli-discover-smtp = メールの送信（SMTP）: { $value }
cli-discover-no-smtp = メールの送信（SMTP）: 使えるサーバーが見つからないため、そこからは報告を送れません。
cli-discover-user = ユーザー名：{ $value }
cli-discover-smtp-user = 送信用のユーザー名：{ $value }
cli-discover-elsewhere = サーバーの少なくとも1つは、メールアドレスのドメインとは別の持ち主のものです。多くのドメインのメールをまとめて預かる会社では、よくあることです。パスワードを渡す前に、知っている名前かどうか見てください。
cli-discover-first = メールボックスを追加する前に：
cli-error-not-discovered = 「{ $name }」の設定は見つかりませんでした。
cli-error-not-discovered-next = アドレスに打ち間違いがないか確認するか、メールサービスのヘルプページで「IMAP」を探してください。

## `porchlight evaluate`: for those who work on the engine.

# Beside the bar that shows how far it is.
cli-evaluate-judging = 判定したメール
cli-evaluate-signals-off = 印を1つ外して
cli-evaluate-phrases-off = 言い回しなしで
cli-evaluate-wordings = 見つかった言い方
cli-evaluate-campaigns = 新しいものとして判定

cli-evaluate-labels = ラベルごとの判定
cli-evaluate-languages = 言語とラベルごとの判定
cli-evaluate-categories = 分類とラベルごとの判定
cli-evaluate-signals = それぞれの印が出たメール（ラベルごと）
cli-evaluate-misses = { $count ->
    [0] ラベルと違う判定のメールはありませんでした。
   *[other] { $count }通のメールで、判定がラベルと違いました
 }
cli-evaluate-ablation = 印を1つずつ外した場合：詐欺のラベルと、ほかのすべてでの誤った疑い（差はポイント）
cli-evaluate-no-change = 外しても何も変わらない印が{ $count }個あります：{ $signals }
cli-evaluate-without-phrases = 言い回しの表をすべて外した場合：言語ごとの詐欺のラベル
cli-evaluate-new-campaigns = それぞれのキャンペーンを新しいものとして判定
cli-evaluate-new-campaigns-result = 詐欺のキャンペーン{ $campaigns }件のメールを、ほかのキャンペーンが使わない言い方を除いて判定しました（そのような言い方があるのは{ $own }件）。印が付いたのは{ $flagged }（すべての言い方では{ $flaggedWhole }）、詐欺とされたのは{ $scam }（{ $scamWhole }）です。
cli-evaluate-new-campaigns-meaning = まだ誰も見ていない言い方のキャンペーンで、これだけが残るということです。大きく下がるときは、言い方を丸暗記していることになります。（リンク、差出人、形はいつもどおり調べています。）

cli-evaluate-label = ラベル
cli-evaluate-language = 言語
cli-evaluate-category = 分類
cli-evaluate-signal = 印
cli-evaluate-messages = メール
cli-evaluate-flagged = 印あり
cli-evaluate-flagged-without = 外すと
cli-evaluate-called-scam = 詐欺
cli-evaluate-called-scam-without = 外すと
cli-evaluate-accusations = 誤った疑い
cli-evaluate-change = ±
cli-evaluate-whole = （何も外さない）
cli-evaluate-all = （すべて）

cli-error-evaluate-nothing = 「{ $name }」には、ラベルの付いたメールがありません。
cli-error-evaluate-nothing-next = amazon-scamやunrelated-hamのように、中身を表す名前のフォルダーをその下に作り、メール（.eml）を入れてください。
cli-error-evaluate-no-folder = 「{ $name }」はフォルダーではありません。
cli-error-evaluate-no-folder-next = ラベルの名前のフォルダーが入っているフォルダーを指定してください。メール1通は「porchlight check」で調べます。

## `porchlight sign-in`

cli-sign-in-open = このパソコンのブラウザーで次のページを開き、メールにログインしてください：
cli-signed-in = { $address }：ログインできました。「porchlight watch」で見守れます。

## `porchlight watch` and `porchlight report`

cli-connecting = { $mailboxes }件のメールボックスに接続しています。
cli-connected = { $address }：ログインして、見守っています。
cli-folder-missing = { $address }：フォルダー「{ $folder }」がなくなりました。受信トレイは今までどおり見守っています。
cli-folder-closed = { $address }：メールサーバーが、フォルダー「{ $folder }」を読むことを許可していません。受信トレイは今までどおり見守っています。
cli-question-vanished = { $address }：ご自身でしたことですか？　Amazonからの「{ $subject }」が、届いて数分後に受信トレイからなくなりました。片づけた覚えがなければ、メールボックスのゴミ箱とフィルターを見て、Amazonのサイトも確かめてください：{ $messages }
cli-question-flood = { $address }：ご自身でしたことですか？　数分の間に、いつもよりずっと多くのメールが届きました。注文など、1通のメールを隠すために行われることがあります。Amazonのサイトで注文履歴を確かめてください：{ $orders }
# $because and $next are whole sentences.
cli-unwatched = { $address }：ネットワークはありますが、{ $minutes }分間確認できていません。{ $because }{ $next }
cli-first-look = { $address }：以前からあるメール{ $messages }通を調べました。{ $scams ->
    [0] 詐欺はありませんでした
   *[other] 詐欺が{ $scams }通見つかりました
 }。
cli-alert = { $address }：{ $verdict }「{ $subject }」（差出人：{ $from }）
cli-alert-uid = （メール { $message }、uid { $uid }）
cli-alert-folder = （メール { $message }、「{ $folder }」内）
cli-alert-gone = { $address }：何か見つかりましたが、もう一覧にありません。
cli-reported = Amazonに報告しました：「{ $subject }」
cli-moved = 迷惑メールに移しました：「{ $subject }」
# $because and $next are whole sentences.
cli-not-moved = 迷惑メールに移せませんでした：「{ $subject }」。{ $because }{ $next }
cli-report-failed = 報告できませんでした：「{ $subject }」
cli-report-waits = 「{ $subject }」はまだ送信されていません。自動的にもう一度試します。
cli-report-shortened = 「{ $subject }」はメールサービスには大きすぎるため、ヘッダーと本文を送ります。
cli-report-stands = 今は送信していません。報告の状況：{ $state }
cli-report-gone = すでに報告したものなら、「porchlight outbox」で結果が分かります。
cli-report-bounced = 「{ $subject }」の報告が届かずに戻ってきました。「porchlight outbox」を見てください。
cli-report-acknowledged = Amazonが「{ $subject }」の報告を受け取りました。
cli-moved-back = 受信トレイに戻しました：「{ $subject }」
cli-no-junk = 「{ $subject }」は受信トレイに残っています。このメールボックスには迷惑メールのフォルダーがありません。「porchlight outbox --make-junk yes」で作れます。「no」にすると、このようなメールをそのまま残します。
cli-answered = 「{ $subject }」についてAmazonから返事がありました。「porchlight outbox」を見てください。

## `porchlight outbox`

cli-outbox-empty = まだ何も報告していません。
cli-outbox-none = この言葉を含む報告はありません。
cli-outbox-no-records = { $folder }にはPorchlightの記録がまだありません。
# $state is one of the sentences below; $desk is an address.
cli-outbox-line = 報告{ $report }、メール{ $message }:「{ $subject }」、宛先{ $desk }: { $state }（{ $time }）
cli-outbox-said = 相手の応答：{ $words }
cli-outbox-answer = { $from }からの返事（{ $time }）:
cli-outbox-waiting = 送信を待っています
cli-outbox-waiting-because = 送信を待っています。{ $because }
cli-outbox-sending = 送信中
cli-outbox-sent = 送信済み
cli-outbox-acknowledged = 窓口が受け取りました
cli-outbox-bounced = 戻ってきました
cli-outbox-uncertain = 届いたかどうか分かりません
cli-outbox-refused = 送りませんでした。{ $because }
cli-outbox-done = 完了しました。
cli-outbox-erased = { $count ->
   *[other] { $count }件のメールを消去しました。
 }

cli-report-uncertain = 「{ $subject }」を報告している間に接続が切れたため、届いたかどうか分かりません。自動で送り直すことはありません。
cli-certificate = { $address }：サーバーの証明書のSHA-256の指紋は{ $fingerprint }です（受け入れるには、アカウントのファイルのサーバーの横に書いてください）
cli-set-aside = { $address }：メール1通（uid { $uid }）を調べられなかったため、別にしました。
