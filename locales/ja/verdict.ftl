### 1通のメールについてPorchlightが伝えること。
### やさしく落ち着いて。これは何か、なぜそう思うか、今どうすればよいか。

## The verdict, in one sentence.

verdict-scam = このメールはAmazonからではありません。詐欺です。
# A proven sender and a trap: a stranger's words inside one of Amazon's own notices.
verdict-scam-through-amazon = このメールはAmazonの仕組みを通って届きましたが、書いたのは別の人です。詐欺です。
# A proven sender and a number or a page of somebody else's.
verdict-doubtful-through-amazon = このメールはAmazonの仕組みから送られましたが、一部は別の人が書いたものかもしれません。
verdict-doubtful = このメールがAmazonからかどうかは、はっきりしません。
verdict-genuine = このメールは本当にAmazonからです。
verdict-unrelated = このメールはAmazonを名乗っていません。

## Proven notices that something changed in the account.

account-change-password = アカウントのパスワードが変更されたと、Amazonが知らせています。ご自身で変更しましたか？
account-change-email = アカウントのメールアドレスが変更されたと、Amazonが知らせています。ご自身で変更しましたか？
account-change-phone = アカウントの電話番号が変更されたと、Amazonが知らせています。ご自身で変更しましたか？
account-change-address = アカウントにお届け先住所が追加されたか、変更されたと、Amazonが知らせています。ご自身でしたことですか？
account-change-two-step = アカウントの2段階認証の設定が変更されたと、Amazonが知らせています。ご自身で変更しましたか？
account-change-sign-in = アカウントに誰かがログインしたと、Amazonが知らせています。ご自身でログインしましたか？
account-change-device = アカウントに新しい端末が追加されたと、Amazonが知らせています。ご自身で追加しましたか？
account-change-gift-card = アカウントでギフトカードが購入されたか、使われたと、Amazonが知らせています。ご自身でしたことですか？

## What to do now.

# $given is a whole sentence: what to do where something was paid or given away already.
advice-scam = 返信せず、電話をかけず、リンクも開かないでください。Amazonに報告すれば、それで終わりです。{ $given }
advice-scam-through-amazon = メールの中の番号に電話をかけず、リンクも開かないでください。注文が気になるときは、いつもの方法でAmazonを開き、注文履歴を見てください。このメールはAmazonに報告してください。{ $given }
advice-report-waits = 返信せず、電話をかけず、リンクも開かないでください。報告は自動で送られますので、ほかにすることはありません。{ $given }
advice-reported = 報告は済んでいますので、ほかにすることはありません。このメールは削除してかまいません。{ $given }
advice-given = すでにお金を払ったり、何かを教えたりした場合は、カードに書かれている番号で銀行やカード会社に電話し、Amazonのパスワードを変更してください。
advice-given-clicked = すでにお金を払ったり、何かを教えたりした場合は、「もうクリックしてしまった」を選んでください。
advice-doubtful = リンクは開かないでください。いつもの方法でAmazonを開き、注文履歴とメッセージセンターを見てください。それでもはっきりしないときは、信頼できる人にこのメールを見せてください。
advice-doubtful-through-amazon = メールの中の番号に電話をかけず、Amazon以外へ行くリンクも開かないでください。いつもの方法でAmazonを開き、注文履歴とメッセージセンターを見てください。それでもはっきりしないときは、信頼できる人にこのメールを見せてください。
advice-could-not-ask = 今のところ、リンクは開かないでください。誰が送ったのか、Porchlightは確認できませんでした。Amazonのサイトを開いて、注文履歴とメッセージセンターを見ることができます。
advice-genuine = 何もする必要はありません。
advice-account-change = ご自身でしたことなら、何もする必要はありません。覚えがなければ、いつもの方法でAmazonを開き、「ログインとセキュリティ」を選んで、パスワードを変更してください。
advice-unrelated = Porchlightが探すのは、Amazonになりすましたメールだけです。このメールがほかの点で安全かどうかは分かりません。

## The first line: does it say it is Amazon?

claim-strong = Amazonだと名乗っています。
claim-weak = Amazonの話をしていますが、Amazonだとはっきり名乗ってはいません。
claim-none = Amazonだとは名乗っていません。

## The second line: can it prove it?

proof-pass-provider = 証明できます。お使いのメールサービスが確認し、Amazonが送ったと分かりました。
proof-pass-own = 証明できます。Amazonの電子署名があり、書き換えられた跡はありません。
proof-pass-through-amazon = 送ったのはたしかにAmazonの仕組みですが、中の文章はAmazonのものではありません。
proof-pass-perhaps-through-amazon = 送ったのはたしかにAmazonの仕組みですが、文章の一部は別の人のものかもしれません。
proof-fail = 証明できません。お使いのメールサービスが確認し、Amazonが送ったものではないと分かりました。
proof-absent = 証明できません。Amazonが送ったことを示すものがありません。
proof-could-not-ask = Amazonが送ったかどうか、確認できませんでした。
proof-disagree = 誰が送ったのか、はっきりしません。お使いのメールサービスとPorchlightの確認の結果が違います。
proof-bare-file = 確認できるものがありません。このファイルには、メールサーバーから届いた跡がありません。

## The third line: what does it want? One for each signal that has something plain to say.

ask-none = 危ないことは何も求めていません。
ask-weak = 何かを求めていますが、はっきりわなだと言えるものはありません。
ask-strong = Amazonなら求めないことを、求めています。
ask-strong-leaves-amazon = Amazonとは別の所へ連れて行こうとしています。

ask-asks-for-secrets = パスワードやコード、またはカードや銀行口座の情報を知ろうとしています。
ask-call-number = 電話をかけさせようとしています。
ask-remote-access = あなたのパソコンに入ろうとしています。
ask-pay-by-gift-card = ギフトカードで払わせようとしています。
ask-attachment-runs = プログラムを動かすおそれのある添付ファイルを、開かせようとしています。
ask-form-inside = メールの中の入力欄に、書き込ませようとしています。
ask-link-text-lies = 書いてある行き先と実際の行き先が違うリンクを、開かせようとしています。
ask-link-to-number = 誰のページなのかを隠したリンクを、開かせようとしています。
ask-code-to-scan = 行き先がAmazonではない画像を、携帯電話で読み取らせようとしています。
ask-link-disguised = 別のものに見せかけたリンクを、開かせようとしています。
ask-link-shortened = 行き先を隠した短縮リンクを、開かせようとしています。
ask-link-leaves-amazon = Amazonではない所へ行くリンクを、開かせようとしています。
ask-attachment-to-open = 添付ファイルを開かせようとしています。
ask-pay-elsewhere = Amazonの外でお金を払わせようとしています。
ask-refund-to-claim = 返金の手続きをさせようとしています。
ask-prize = 賞品を受け取らせようとしています。
ask-asks-to-confirm = 何かを確認させようとしています。
ask-order-not-yours = 覚えのない注文かもしれないものについて書いています。
ask-threatens = 何もしないと悪いことが起きる、と言っています。
ask-hurries = 急がせようとしています。
ask-reply-elsewhere = 返信が別のアドレスに届くようになっています。
