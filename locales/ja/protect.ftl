### 「身を守る」と、練習用の例。出てくる人や差出人は、作りものです。

## 安全でいるために。

window-protect = 身を守る
window-protect-title = 身を守る4つのこと
window-protect-two-step = 2段階認証をオンにする
window-protect-two-step-what = パスワードのほかに、お手元の電話に届くコードもAmazonが求めるようになります。パスワードを知られても、それだけではログインできません。
window-protect-two-step-how = 5分ほどでできます。コード用のアプリはSMSより安全で、どちらもパスワードだけよりずっと安全です。
window-protect-two-step-open = 2段階認証のページを開く
window-protect-codes = コードは誰にも教えない
window-protect-codes-nobody = コードは鍵です。電話でも文字でも、誰にも教えないでください。Amazonや銀行だと名乗る人にもです。
window-protect-codes-unasked = 頼んでいないコードが届いたら、誰かがパスワードを知っているかもしれません。変更してください。
window-protect-codes-typed = コードは、ご自身がログインを始めた場所にだけ入力してください。
window-protect-writes = Amazonの本当の書き方
window-protect-writes-secrets = AmazonがメールやSMS、電話で、パスワード、コード、カードや口座の番号の全体を尋ねることはありません。
window-protect-writes-money = Amazonが、ギフトカードを買って番号を教えるように、あるいは電話やストアの外で支払うように求めることはありません。
window-protect-writes-computer = Amazonが、プログラムのインストールを頼んだり、画面を見る必要があったりすることはありません。
window-protect-writes-calls = Amazonが、注文のことで電話するようメールで求めることはありません。
window-protect-writes-center = Amazonが書いたものは、ほとんどがメッセージセンターにもあります。そこにないというだけでは、何の証拠にもなりません。
window-protect-writes-way = はっきりしないときは、いつもの方法でAmazonを開いてください。メールのリンクからは決して開かないでください。
window-protect-writes-open = メッセージセンターを開く
window-protect-practise = 本物ですか、偽物ですか？
window-protect-practise-what = 練習用のメールが5つあります。間違えても何も起きません。結果はほかの誰にも見えません。
window-protect-practise-begin = 始める
window-protect-question = { $count }通のうち{ $number }通目
window-protect-real = 本物
window-protect-fake = 偽物
window-protect-right = そのとおりです。
window-protect-not-right = 今回は違いました。だますために作られているのです。
window-protect-was-real = これは本当にAmazonからです。
window-protect-was-fake = これは偽物です。
window-protect-next = 次のメール
window-protect-finish = 結果を見る
window-protect-result = { $count }通のうち{ $right }通が正解でした。
window-protect-result-more = いくつでもかまいません。すべてを見抜ける人はいませんし、その必要もありません。Porchlightが一緒に見ます。
window-protect-again = もう一度練習する
window-protect-mailbox = こういうメールをPorchlightがどう扱うかを見る

## 練習用のメールボックス。

window-practice = メールボックスなしで試す
window-practice-more = 作りもののメールボックスで、Porchlightの働きを見られます。何も送られず、何も残りません。
window-practice-mark = 練習です。これらのメールは作りもので、何も送られません。
window-practice-title = 練習用のメールボックス
window-practice-looked = Porchlightは{ $looked }通のメールを見ました。{ $quiet ->
    [0] すべてここにあります。
   *[other] そのうち{ $quiet }通は問題がないので、ここには出ません。
 }
window-practice-list = 見つかったもの
window-practice-back = 練習用のメールボックスに戻る
window-practice-reported = 練習なので、何も送られていません。ご自身のメールボックスであれば、取り消せる数秒のあとに、このメールがAmazonに送られ、迷惑メールに移されます。
window-practice-fine = 練習でした。ご自身のメールボックスであれば、これで決まりです。メールは一覧に残り、もう一度開くこともできます。
window-practice-asked = 練習なので、何も送っていません。ご自身のメールボックスであれば、数秒の取り消せる時間のあと、質問と一緒にメールがAmazonに送られます。メールは元の場所に残り、返事はここで読めます。
window-practice-not-me = 練習でした。ご自身のメールボックスであれば、すべきことの一覧が、正しい順番で開きます。
window-practice-add = 自分のメールボックスを追加する

## 例の中身。

sample-order-subject = ノートパソコンのご注文 124,900円
sample-order-text = Amazonでのご注文ありがとうございます。本日、お客様の口座から124,900円が引き落とされます。このご注文に心当たりがない場合は、キャンセルのため、至急お電話ください：+1 (415) 555-0132 カスタマーサービスがお電話をお待ちしております。
sample-order-why = 名前の後ろのアドレスがAmazonのものではありません。それに、Amazonが注文のことで電話を求めることはありません。
sample-sent-subject = お荷物を発送しました
sample-sent-text = お荷物を発送しました。明日お届けします。注文履歴で確認できます：
sample-sent-why = Amazonの正規のアドレスから届き、Amazonの電子署名も正しく、何も求めていません。
sample-change-subject = パスワードが変更されました
sample-change-text = Amazonアカウントのパスワードが変更されました。ご自身で変更された場合は、何もする必要はありません。
sample-change-why = Amazonの正規のアドレスから届き、Amazonの電子署名も正しく、パスワードもコードも求めていません。ご自身でしたことかどうかは、ご自身だけが知っています。
sample-locked-subject = お客様のAmazonアカウントは停止されました
sample-locked-text = 不審なアクティビティのため、お客様のアカウントは停止されました。24時間以内にパスワードを確認してください。確認されない場合、アカウントは閉鎖されます：
sample-locked-why = 脅して急がせていますし、リンクの行き先はAmazonではありません。Amazonがメールでパスワードを求めることはありません。
sample-refund-subject = Amazonの返金のお知らせ
sample-refund-text = 8,900円の返金があります。受け取るには、まずAmazonギフト券を購入し、スクラッチを削って、裏面のコードをこのメールに返信してください。両方の金額をお返しします。
sample-refund-why = お金をくれる人が、そのためにギフトカードを求めることはありません。ギフトカードのコードはお金そのもので、教えたらなくなります。
sample-thanks-subject = 長年のご愛顧ありがとうございます
sample-thanks-text = 長年にわたりAmazonをご利用いただき、ありがとうございます。良い一週間をお過ごしください。
sample-family-subject = 日曜日
sample-family-text = 日曜日に一緒にお昼を食べませんか。ケーキを持って行きます。
