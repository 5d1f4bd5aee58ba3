### 時計の横のアイコン、お知らせ、今の様子を伝える言葉。

app-name = Porchlight

## The tray's menu.

tray-open = Porchlightを開く
tray-check-now = 新着メールを確認
tray-pause = 休止
tray-pause-hour = 1時間
tray-pause-tomorrow = 明日まで
tray-pause-until-resumed = 再開するまで
tray-resume = 再開
tray-sample = 見本をもう1通届ける
tray-quit = 終了
tray-alert-open = 「{ $subject }」
tray-alert-reported = 「{ $subject }」（報告済み）
tray-alert-reporting = 「{ $subject }」（報告中）
tray-alert-uncertain = 「{ $subject }」（報告できたか不明）
tray-alert-refused = 「{ $subject }」（未報告）
tray-alert-dismissed = 「{ $subject }」（詐欺ではない）
no-subject = （件名なし）

## The first line of the menu: how it is going. A line, not a sentence.

tray-nothing-to-watch = 見守っているメールボックスはまだありません
tray-connecting = メールに接続しています
tray-paused = 再開するまで休んでいます
tray-paused-until = { $time }まで休んでいます
tray-offline = オフラインです。自動でつなぎ続けます
tray-needs-you = { $inboxes }個のメールボックスで、もう一度ログインが必要です
tray-unwatched = { $inboxes }個のメールボックスを{ $time }から確認できていません
tray-no-network = ネットワークにつながるのを待っています
tray-watching-now = { $inboxes }個のメールボックスを見守り中、たった今確認
tray-watching-minutes = { $inboxes }個のメールボックスを見守り中、{ $count }分前に確認
tray-watching-hours = { $inboxes }個のメールボックスを見守り中、{ $count }時間前に確認
tray-watching-days = { $inboxes }個のメールボックスを見守り中、{ $count }日前に確認
tray-watching-never = { $inboxes }個のメールボックスを見守り中、まだ確認していません

## One account, in the window. Where it is offline or signed out, the words for that error are used.

account-connecting = メールに接続しています。
account-paused = 休んでいます。新しいメールは確認していません。
# $because is a whole sentence: what was wrong last.
account-unwatched = { $time }から確認できていません。その後に届いたメールは、まだ見ていません。{ $because }
account-watching-now = 見守っています。たった今確認しました。
account-watching-minutes = 見守っています。{ $count }分前に確認しました。
account-watching-hours = 見守っています。{ $count }時間前に確認しました。
account-watching-days = 見守っています。{ $count }日前に確認しました。
account-watching-never = 見守っています。まだ確認していません。

# A folder that the user added.
account-folder-missing = フォルダー「{ $folder }」がなくなりました。ほかは今までどおり見守っています。
account-folder-closed = メールサーバーが、フォルダー「{ $folder }」を読むことを許可していません。ほかは今までどおり見守っています。

## Was that you?

# $change is a whole sentence: "Amazon says the password of your account was changed. Was that you?"
question-vanished = { $change }　このお知らせは{ $address }に届きましたが、数分後に受信トレイからなくなりました。
question-flood = 数分の間に、いつもよりずっと多くのメールが{ $address }に届きました。気づかれたくない注文など、1通のメールを隠すために行われることがあります。

## Looking through the mail that was there before.

look-back-begins = 以前のメールを調べ始めます。
look-back-running = 以前のメールを調べています。{ $total }通のうち{ $messages }通まで終わりました。
look-back-paused = 以前のメールの確認を、{ $messages }通まで終えて休んでいます。
look-back-done = 過去{ $days }日間のメールを調べました。{ $messages ->
    [0] メールはありませんでした
   *[other] { $messages }通ありました
 }。
look-back-done-all = 以前のメールをすべて調べました。{ $messages ->
    [0] メールはありませんでした
   *[other] { $messages }通ありました
 }。
look-back-found = { $scams ->
    [0] Amazonになりすましたメールはありませんでした。
   *[other] そのうち{ $scams }通がAmazonになりすましています。
 }

## Where an alert stands. A report that was refused is said with the words for its error.

progress-dismissed = 詐欺ではない、とご自身で選びました。
progress-by-hand = 自分で報告した、とご自身で選びました。
progress-soon = もうすぐ報告します。それまでは取り消せます。
progress-sending = 報告を送っています。
# $because is a whole sentence: why it has not gone yet.
progress-waiting = 報告はまだ送られていません。{ $because }送れるようになったら、自動で送ります。
progress-reported = Amazonに報告しました。
progress-reported-and-moved = Amazonに報告し、迷惑メールに移しました。
progress-reported-coming-back = Amazonに報告しました。メールを受信トレイに戻しています。
progress-reported-and-back = Amazonに報告しました。メールは受信トレイに戻りました。
progress-reported-not-moved = Amazonに報告しました。メールは移せなかったため、元の場所にあります。
progress-acknowledged = Amazonが報告を受け取りました。
progress-bounced = 報告が届かずに戻ってきました。
progress-uncertain = 報告を送っている間に接続が切れました。届いたかもしれません。自動で送り直すことはありません。

## Those who take reports.

desk-amazon = Amazon
desk-amazon-verify = Amazon
desk-apwg = Anti-Phishing Working Group
desk-uk = 英国国家サイバーセキュリティセンター（SERS）
desk-belgium = ベルギーサイバーセキュリティセンター（Safeonweb）
desk-switzerland = スイス国家サイバーセキュリティセンター（antiphishing.ch）
desk-germany = ドイツ消費者センター（Phishing-Radar）
desk-netherlands = Fraudehelpdesk
desk-japan = フィッシング対策協議会
desk-canada = Spam Reporting Centre

## Where one report stands, and how it came there.

report-withdrawn = ご自身で取り消しました。何も送っていません。
report-waiting = もうすぐ{ $desk }に報告を送ります。それまでは取り消せます。
report-waiting-question = もうすぐ{ $desk }に質問を送ります。それまでは取り消せます。
report-sending = { $desk }に送っています。
report-sent = { $desk }への報告を、メールサービスが受け付けました。
report-sent-headers = { $desk }への報告を、メールサービスが受け付けました。メールが大きすぎて全体は送れなかったため、ヘッダーと本文だけを送りました。
report-sent-question = 質問を送りました。{ $desk }から返事があれば、ここで見られます。
report-acknowledged = { $desk }が報告を受け取りました。
report-acknowledged-question = { $desk }から返事がありました。
report-bounced = 戻ってきました。{ $desk }のメールサーバーが受け取りませんでした。
report-reason-address = そのメールボックスは存在しない、とのことです。
report-reason-mailbox = メールボックスがいっぱいか、閉じられている、とのことです。
report-reason-size = 報告のサイズが大きすぎる、とのことです。
report-reason-way = 現在、そこまでの経路に問題がある、とのことです。
report-reason-content = 報告そのものが詐欺メールと見なされたようです。よくあることで、あなたのせいではありません。
report-uncertain = 送っている間に接続が切れました。届いたかもしれません。自動で送り直すことはありません。
report-uncertain-next = 送信済みのメールのフォルダーを見てください。そこにあれば、届いています。
report-step-drafted = ご自身で取り消しました。
report-step-waiting = 送ることを選びました。
# $because is a whole sentence: why it has not gone yet.
report-step-waits = まだ送れませんでした。{ $because }
report-step-sending = メールサービスに渡しました。
report-step-sent = メールサービスが受け付けました。
report-step-acknowledged = { $desk }から返事がありました。
report-step-bounced = 戻ってきました。{ $desk }のメールサーバーが受け取りませんでした。
report-step-uncertain = 送っている間に接続が切れました。

## The steps of a connection test.

step-found-mailbox = メールサーバーにつながりました。
step-signed-in = ログインできました。
step-opened-inbox = 受信トレイを開けました。
step-can-send = 報告を送ることができます。

## The page in the browser after a sign-in there, whatever came of it.
sign-in-page-title = Porchlight
sign-in-page-text = この画面は閉じて大丈夫です。結果はPorchlightがお知らせします。

## Notifications. Short: many systems show two lines.

notice-show = 理由を見る
notice-report = Amazonに報告
notice-open = Porchlightを開く
notice-undo = 取り消す

notice-scam-title = Amazonからではありません
notice-scam-through-amazon-title = Amazonのメールの中にわながあります
notice-scam-body = 「{ $subject }」は詐欺です。差出人は{ $sender }と名乗っています。電話も返信もしないでください。Amazonに報告できます。
notice-doubtful-title = Amazonからではないかもしれません
notice-doubtful-body = { $sender }からの「{ $subject }」がAmazonからかどうかは、はっきりしません。今のところ、リンクは開かないでください。
notice-genuine-title = ご自身でしたことですか？
notice-question-title = ご自身でしたことですか？
notice-flood-title = いつもよりずっと多くのメール
notice-vanished-body = アカウントについてのAmazonからのメールが、届いて数分後に{ $address }からなくなりました。ご自身で片づけた覚えがなければ、どこを見ればよいかPorchlightがご案内します。
notice-flood-body = いつもよりずっと多くのメールが{ $address }に届いています。1通のメールを隠すために行われることがあります。どこを見ればよいかPorchlightがご案内します。
notice-no-sender = 不明な差出人
# Where the system shows no buttons.
notice-no-buttons = 理由はPorchlightを開くと見られます。

notice-many-title = 詐欺メールが見つかりました
notice-many-body = { $scams }通のメールがAmazonになりすましています。Porchlightで見られます。お急ぎになる必要はありません。
notice-first-look-title = メールボックスの確認が終わりました
notice-first-look-body = { $scams }通のメールがAmazonになりすましています。Porchlightで見られます。お急ぎになる必要はありません。

notice-reported-title = Amazonに報告しました
notice-reported-body = ありがとうございました。
notice-waiting-title = もうすぐ報告します
notice-waiting-body = もうすぐメールをAmazonに送ります。それまでは取り消せます。
notice-withdrawn-title = 取り消しました
notice-withdrawn-not-all = まだ送られていなかった分は取り消しました。このメールについての別の報告は、すでに送られたか、送られた可能性があります。開くと、どの報告かわかります。
notice-too-late-title = もう送られています
notice-too-late-body = 報告を取り消せませんでした。Porchlightで、メールを受信トレイに戻すことができます。
notice-bounced-title = 報告が戻ってきました
notice-answered-title = 返事が届きました
notice-answered-body = あるメールについて、{ $desk }から返事がありました。Porchlightでそのメールを開くと読めます。
notice-refused-title = 報告を送れませんでした
notice-uncertain-title = 報告が届いていないかもしれません

notice-signed-out-title = Porchlightからのお願い
notice-signed-out-body = { $address }は今、見守られていません。{ $because }{ $next }
notice-unwatched-body = { $address }を{ $time }から確認できていません。{ $because }{ $next }

# Damaged records were kept aside; the window says the same.
notice-rescued-title = Porchlightの記録が壊れていました
notice-rescued-body = まだ読めたものを引き継いで、新しい記録を始めました。メールボックス：{ $accounts }、見つかったメール：{ $alerts }。壊れた記録は { $kept } に保管しています。
