### 「もうクリックしてしまった」。すべきことの一覧。落ち着いて、一つずつ、責めずに。

tray-recover = もうクリックしてしまった

## 渡してしまったかもしれないもの。

recover-nothing = クリックや返信はしましたが、何も教えていません。
recover-password = Amazonのパスワードを入力したか、コードを誰かに教えました。
recover-mailbox = メールボックスのパスワードを教えたか、メールが消えています。
recover-money = カードまたは銀行口座の番号を教えました。
recover-gift-cards = 頼まれてギフトカードを買ったか、その番号を教えました。
recover-remote = 誰かにパソコンを操作させたか、言われたものをインストールしました。
recover-other = ほかのこと。書類を送った、またはよく分かりません。

## すべきこと。短い一文と、そのやり方。

task-leave-it = そのメールには、もう触れないでください。
task-leave-it-more = 返信も電話もしないでください。クリックしただけで何も入力していなければ、それ以上取られたものはありません。
task-amazon-password = Amazonのパスワードを変更してください。
task-amazon-password-more = 「ログインとセキュリティ」を選びます。ほかのどこでも使っていない新しいパスワードにしてください。すべての端末からログアウトするかとAmazonに聞かれたら、そうしてください。
task-email-password = メールボックスのパスワードが同じか似ていたら、それも変更してください。
task-email-password-more = メールを読める人は、新しいパスワードをそこに送らせることができます。メールサービスのウェブサイトで変更し、そのあとPorchlightでもう一度ログインしてください。
task-email-password-always = メールボックスのパスワードを変更してください。
task-email-password-always-more = メールを読める人は、新しいパスワードをそこに送らせることができます。今までのパスワードがどんなによいものでも、メールサービスのウェブサイトで変更してください。すべての端末からログアウトするかと聞かれたら、そうしてください。新しいパスワードは、あとでPorchlightがお聞きします。
task-mail-rules = メールボックスのフィルターと転送を見てください。
task-mail-rules-more = メールサービスのウェブサイトの設定にあります。ご自身で設定した覚えのないものは削除してください。
task-two-step = Amazonの2段階認証をオンにしてください。
task-two-step-more = そうすれば、パスワードだけでは何も開きません。コードは誰にも教えないでください。Amazonだと名乗る人にもです。
task-orders = 注文履歴を見てください。
task-orders-more = 覚えのない注文がないか、非表示にした注文も含めて探してください。見つかったら、そこでキャンセルし、Amazonに伝えてください。
task-addresses = 登録した住所を見てください。
task-addresses-more = ご自身やご家族のものでない住所は、すべて削除してください。
task-payments = 支払い方法を見てください。
task-payments-more = ご自身のものでないカードと、番号を教えてしまったカードを削除してください。どれが普段使うものになっているかも見てください。
task-gift-cards = ギフトカードの残高を見てください。
task-gift-cards-more = 覚えのない使用や追加がないか見てください。
task-devices = アカウントの端末を見てください。
task-devices-more = 知らない端末は、すべて削除してください。
task-call-bank = 銀行またはカード会社に電話してください。
task-call-bank-more = 電話番号は、メールではなく、カードの裏面や郵便物で確かめてください。何があったかを伝え、カードや口座を止めてもらい、支払いを止められるかどうかも聞いてください。
task-statements = これから数週間、銀行の明細を見てください。
task-statements-more = 小さな金額も大切です。試しに引き落とされることがよくあります。覚えのないものは、すべて銀行に伝えてください。
task-disconnect = パソコンをインターネットから切り離してください。
task-disconnect-more = ケーブルを抜くかWi-Fiを切り、電話も終えてください。そうすれば、もう誰も続けられません。
task-other-device = ここから先は、別の端末でしてください。
task-other-device-more = ご自身の電話か、信頼できる人のパソコンで行います。このパソコンに入力したものは、まだ見られているかもしれません。
task-clean-computer = パソコンを見てもらってください。
task-clean-computer-more = お知り合いか近くのお店に頼んで、入れられたプログラムを取り除いてもらってください。銀行の用事に使うのは、そのあとにしてください。
task-stop-contact = 連絡を終わりにしてください。
task-stop-contact-more = もう返信せず、これ以上は何も払わないでください。手数料を払えばお金を取り戻すと言ってくる人も、仲間です。
task-gift-card-paid = ギフトカードで払ったときは、すぐにAmazonに伝えてください。
task-gift-card-paid-more = カードとレシートは取っておいてください。ほかのお店のものなら、そのお店に伝えてください。まだお金を止められることもあります。
task-papers = 身分証明書やパスポートの画像を送ったときは、届け出てください。
task-papers-more = 発行した役所に、どうすればよいか聞いてください。送ったものの控えを残し、いつ誰に送ったかを書き留めてください。
task-report = 何があったかをAmazonに伝えてください。
task-report-more = Amazonのフォームが順番に質問します。メールがここの一覧にあれば、そこから報告することもできます。
task-police = 警察に届け出てください。
task-police-more = メールと、支払いの一覧を持って行ってください。届け出の番号を、銀行や保険会社に聞かれることがあります。

## 画面。

window-recover = もうクリックしてしまった
window-recover-title = もうクリックしてしまいましたか？
window-recover-calm = 多くの人に起きることです。できることがあります。一つずつ進めましょう。
window-recover-what = 何がありましたか？　当てはまるものすべてに印を付けてください。
window-recover-begin = すべきことを見る
window-recover-begin-first = 先に一つ以上に印を付けてください。
window-recover-steps = 今すべきこと、この順番で
window-recover-progress = { $count }件のうち{ $done }件が済みました
window-recover-done = これで全部です。できることは、すべて終わりました。
window-recover-kept = 付けた印は、ウィンドウを閉じても残ります。
window-recover-tick = 済んだ
window-recover-open = ページを開く
window-recover-open-which = ページを開く：{ $task }（{ $host }）
window-recover-elsewhere = 別の端末で開く：{ $host }
window-recover-print = 一覧を印刷する
window-recover-other = ほかのことが当てはまる
window-recover-new = 新しい一覧を始める
window-recover-begun = すでに始めた一覧があります。そのまま残ります。
window-recover-go-on = その一覧を続ける
window-recover-earlier = 前の一覧を見る
window-recover-end = 一覧を片づける
window-recover-end-title = 一覧を片づけますか？
window-recover-end-more = 付けた印は消えます。
window-recover-end-keep = 残す
window-recover-ended = 一覧を片づけました。
window-recover-back = メールに戻る

## ご自身でしたことですか？

# $change is a whole sentence that asks so.
question-changed = { $change }　このメールは{ $address }に届きました。
progress-answered = お答えいただきました。
window-progress-answered = お答え済み
window-question-not-me = いいえ、覚えがありません
window-question-changed-fine = ご自身によるものなら、問題ありません。
window-question-changed-look = 本当にそうなったかどうか、Amazonのサイトで確かめてください。下のボタンでAmazonの公式ページが開きます。
