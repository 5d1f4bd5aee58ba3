### 「調べる」: テキストメッセージ、ファイル、電話について Porchlight が言うこと。ほかは verdict.ftl にあります。

# システムのウィンドウの題名。
check-choose = 調べるファイルを選ぶ

## 誰にも確かめられないときの二行目。

check-proof-text = 証明できません。テキストメッセージには、誰でもどんな名前でも付けられます。
check-proof-file = 証明できません。このようなファイルは誰でも作れるので、誰が送ったのかは分かりません。

## 画像など、言葉のないファイル。

check-picture-scam = この画像がAmazonからだと言っているなら、それは詐欺です。
check-picture-doubtful = この画像がAmazonからのものかどうかは分かりません。
check-picture-claim = Porchlightは画像の中の文字を読めません。Amazonを名乗っているものとして調べました。
check-picture-advice = そこに書かれた番号には電話しないでください。書かれている言葉をテキストメッセージとして入力すると、Porchlightが調べます。Amazonのサイトで、注文履歴とメッセージセンターを確かめられます。

## 電話。

check-call-scam = その電話はAmazonからではありません。詐欺です。
check-call-doubtful = 誰からの電話だったのかは分かりません。
check-call-claim = 相手はAmazonだと名乗りました。
check-call-proof = 証明できません。電話ではどんな番号でも表示でき、名前や注文を知っていることもあります。
check-call-advice-scam = 電話を切り、かけ直さないでください。パスワード、コード、番号を伝えてしまったときは、カードに書かれた番号で銀行に電話し、Amazonのパスワードを変えてください。相手をパソコンに入れてしまったときは、インターネットから切り離し、信頼できる人に見てもらってください。
check-call-advice-doubtful = いつでも電話を切ってかまいません。そのあと、いつもの方法でAmazonを開き、注文履歴とメッセージセンターを見てください。Amazonからの用件があれば、そこにあります。
check-call-ask-none = はっきりわなだと言えるものは求められていません。
check-call-ask-code = コードを求められました。
check-call-ask-install = パソコンや電話に何かをインストールするよう求められました。
check-call-ask-gift-card = ギフトカードで支払うよう求められました。
check-call-ask-numbers = パスワード、またはカードや銀行の情報を求められました。
check-call-ask-secret = 電話を切らず、誰にも相談しないよう求められました。
check-call-ask-hurry = 急ぐよう求められました。
check-call-why-code = コードがあれば、あなたのアカウントを開けます。Amazonが電話でコードを尋ねることはありません。
check-call-why-install = Amazonが画面を見る必要はありません。プログラムをインストールするよう求めることもありません。
check-call-why-gift-card = ギフトカードのお金は取り戻せません。だから求めるのは泥棒だけです。
check-call-why-numbers = Amazonが電話でパスワードやカード番号、口座番号を尋ねることはありません。
check-call-why-secret = 電話を切らせない人や秘密にさせる人は、あなたに相談してほしくないのです。
check-call-why-hurry = 怖さと焦りは、考える時間を奪います。Amazonのことなら、自分で確かめる時間がいつでもあります。

## ほかの人に見せるとき。

show-title = このメールを一緒に見てください
show-says = Porchlightの判断
show-why = 理由
show-todo = どうするか
show-from = 差出人
show-subject = 件名
show-came = 届いた日時
show-links = リンクの本当の行き先
show-words = 書かれていること
show-words-cut = メールにはまだ続きがあります。ここにあるのは初めの部分だけです。
show-made = Porchlightが作成しました。リンクは、誰も開けないように書かれています。
# At the end of a mail that would be too long.
show-shortened = メールソフトに渡せる長さには限りがあるため、Porchlightがこの文章を短くしました。続きはPorchlightのページにあり、そこで全体を印刷またはコピーできます。
