### Porchlightがメールの中に見つけるもの。1つの印に、やさしい文を1つ。
### A sentence may quote the piece of the message as { $excerpt }.

## Does it say it is Amazon?

signal-from-name-amazon = 差出人は「{ $excerpt }」と名乗っています。
signal-from-address-amazon = 差出人としてAmazonのアドレスが表示されています。ここには誰でも、どんなアドレスでも書けます。
signal-from-imitates-amazon = 差出人のアドレスが、Amazonのものに似せて作られています。
signal-name-in-disguise = 迷惑メール対策に読み取られないように、名前がよく似た文字や見えない文字で書かれています。
signal-subject-names-amazon = 件名にAmazonの名前があります。
signal-words-name-amazon = Amazonだと名乗っています。
signal-speaks-as-amazon = Amazonがお客様に話すような書き方をしています。
signal-speaks-of-your-account = あなたがAmazonで使っているものについて、Amazonであるかのように書いています。
signal-heads-with-the-name = Amazonの部署の名前だけを書いた行があります。
signal-signs-as-amazon = Amazonの名前で署名されているか、書いた人がAmazonの者だと名乗っています。
signal-speaks-of-prime = プライム会員のことを書いています。
signal-link-imitates-amazon = リンクのアドレスが、Amazonのものに似せて作られています。
signal-shows-amazon-logo = Amazonのロゴという名前の画像を表示しています。
signal-shows-order-number = Amazonの注文番号と同じ形の番号を表示しています。
signal-attachment-names-amazon = 添付ファイルの名前にAmazonが入っています。
signal-offers-work = 仕事を紹介し、Amazonの名前を出しています。
signal-asks-for-amazon-cards = ギフトカードを求め、Amazonのギフトカードのことを書いています。
signal-passes-on-amazon = Amazonだと名乗るメールを転送しています。
signal-speaks-as-another = 差出人は、Amazonではない自分の名前で書いています。
signal-borrows-the-name = Amazonの名前を使っていますが、差出人のものと言えるものが中に何もありません。

## Can it prove it?

signal-provider-vouches = お使いのメールサービスが差出人を確認し、Amazonが送ったと分かりました。
signal-provider-denies = お使いのメールサービスが差出人を確認し、Amazonが送ったものではないと分かりました。
signal-seal-unbroken = Amazonの電子署名があり、書き換えられた跡はありません。
signal-proofs-disagree = 差出人について、お使いのメールサービスとPorchlightの確認の結果が違います。
signal-sender-not-amazon = アドレス{ $excerpt }は、Amazonのものではありません。
signal-sender-unclear = 差出人が1人にはっきり定まっていません。
signal-template-left-open = 埋め忘れた空欄が残っています。何千人にも同時に送るときに起こることです。
signal-words-in-disguise = 迷惑メール対策に読み取られないように、多くの言葉が見えない文字やよく似た文字で書かれています。
signal-through-relay = 買い手と売り手の間でメッセージを取り次ぐ仕組みを通って届きました。書いたのは別の人です。
signal-passed-on = メーリングリストか別のメールボックスが転送しました。そのために、正しいメールの電子署名が壊れることもあります。

## What does it want?

signal-asks-for-secrets = パスワードやコード、またはカードや銀行口座の情報を求めています。Amazonがメールでこれらを求めることはありません。
signal-call-number = 電話をかけるように求めています。
signal-remote-access = あなたのパソコンに誰かを入れるように求めています。
signal-pay-by-gift-card = ギフトカードやその番号を求めています。まともな相手がそれを求めることはありません。
signal-attachment-runs = プログラムを動かしたり、偽のページを開いたりできるファイルが付いています。
signal-form-inside = 入力欄があり、書き込んだ内容はAmazonには届きません。
signal-link-text-lies = 表示されているアドレスとは別の所へ行くリンクがあります。
signal-link-to-number = 名前ではなく、ただの数字へ行くリンクがあります。Amazonがそうすることはありません。
signal-code-to-scan = 携帯電話で読み取る画像があり、行き先はAmazonではありません。
signal-link-disguised = 正体を隠すように見せかけたリンクがあります。
signal-link-shortened = 行き先を隠した短縮リンクがあります。
signal-link-leaves-amazon = Amazonではない所へ行くリンクがあります。
signal-attachment-to-open = 開かせるための添付ファイルがあります。
signal-pay-elsewhere = Amazonの外で払うように、または連絡するように求めています。
signal-refund-to-claim = お金を返すと言っています。
signal-prize = 賞品やお礼を渡すと言っています。
signal-asks-to-confirm = 何かを確認または更新するように求めています。
signal-order-not-yours = 覚えのない注文かもしれないものについて書いています。
signal-threatens = 悪い知らせを伝えて、何かをさせようとしています。
signal-hurries = 急がせようとしています。
signal-reply-elsewhere = 返信すると、表示されているものとは別のアドレスに届きます。

## What could not be read in full.

limit-too-large = メールが大きすぎて全部は読めないため、一部を読まずに残しました。
limit-too-many-parts = メールが普通より多くの部分からできているため、初めの方だけを読みました。
limit-too-deep = メールの中にメールが、普通では考えられないほど何重にも入っています。初めの方だけを読みました。
limit-too-many-headers = メールの技術的な部分が普通より長いため、初めの部分だけを読みました。
limit-tangled-page = このメールは、読み取りにくい作りになっています。
limit-too-many-links = リンクが多すぎて、すべてを調べることはできませんでした。
limit-file-too-large = 添付ファイルが大きいため、一部だけを読みました。
limit-file-locked = 添付ファイルに鍵がかかっているため、Porchlightは読めませんでした。
limit-no-words = ここには、Porchlightが読める文字がありません。画像の中の文字は読めません。
limit-not-a-message = メールとして読み取ることができませんでした。
