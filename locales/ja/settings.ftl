### 設定の言葉。Porchlightそのものについて選ぶこと。

## 言語、大きさ、ストア

window-settings-look = 言語と文字
window-settings-language = 言語
window-settings-language-system = システムに合わせる
window-settings-text-size = 文字の大きさ
window-settings-shop = お使いのAmazon
window-settings-shop-where = どこで買い物をしますか？
window-settings-shop-more = Amazonへ進むボタンは、このストアを開きます。
window-settings-shop-system = システムに合わせる：{ $shop }

## お知らせ

window-settings-notices = お知らせ
window-settings-notices-what = Porchlightがお知らせするのは
window-settings-notices-scams = 詐欺メールが届いたとき
window-settings-notices-scams-more = 理由を見たり、お知らせからそのまま報告したりできます。
window-settings-notices-doubtful = Amazonからではないかもしれないメールが届いたとき
window-settings-notices-doubtful-more = オフのときは、一覧で静かに待ちます。
window-settings-notices-questions = アカウントの何かが変更されたと、Amazonが知らせてきたとき
window-settings-notices-questions-more = ご自身でしたことかどうか、Porchlightが尋ねます。
window-settings-notices-trouble = メールボックスに手当てが必要なとき
window-settings-notices-trouble-more = パスワードが変わったときなどです。もう一度ログインするまで、そのメールボックスは見守られません。
window-settings-notices-reports = 報告が届かなかったとき、または返事が来たとき
window-settings-notices-reports-more = オフのときも、報告の一覧には表示されます。
window-settings-quiet = 静かにする時間
window-settings-quiet-more = その間に届いたものは一覧で待ちます。終わってもまだ大切なことであれば、そのときにお知らせします。
window-settings-quiet-from = 開始
window-settings-quiet-until = 終了
window-settings-quiet-never = 2つの時刻が同じなので、静かにする時間はありません。
window-settings-notices-test = お知らせを表示してみる
window-settings-notices-tested = 今、画面にお知らせが出ているはずです。見えないときは、システムの設定を見てください。Porchlightのお知らせがオフになっているかもしれません。
notice-test-title = これはお知らせです
notice-test-body = 見ていただきたいことがあると、Porchlightはこのようにお知らせします。

# The window's page crashed several times within a minute.
notice-lost-window-title = ウィンドウがひとりでに閉じました
notice-lost-window-body = 失われたものはなく、メールの見守りは続いています。もう一度ウィンドウを開いてください。

# It was started a second time, and the first one hangs.
notice-nobody-answers-title = Porchlightが応答しません
notice-nobody-answers-body = すでに動いていますが応答がなく、メールが見守られていないかもしれません。コンピューターを再起動してから、もう一度Porchlightを開いてください。

## 起動

window-settings-start = 起動
window-settings-starts = パソコンと一緒に起動する
window-settings-starts-more = ウィンドウを開かずにトレイに入り、最初から見守ります。
window-settings-starts-not = ここからは変更できません。パソコンと一緒に起動するものは、システムの設定で確かめられます。

## 保存するもの

window-settings-data-where = Porchlightが保存するものは、このパソコンの次のフォルダーにあります。
window-settings-data-found = メールの中で見つかったものを、ファイルに保存できます。
window-settings-data-reports = 報告の一覧をファイルに保存できます。

## プライバシー、十の文で

window-settings-privacy = プライバシー
window-privacy-here = Porchlightは、このパソコンの中だけでメールを読みます。
window-privacy-nobody = Porchlightのサーバーも、登録するアカウントも、統計もありません。
window-privacy-report = メールが外に出るのは、ご自身が報告するか、Amazonに問い合わせたときだけで、その前に全体を見ることができます。
window-privacy-desks = 送り先はPorchlightに組み込まれた宛先だけで、ご自身のメールボックスから送られ、メールに書かれた宛先に送られることはありません。
window-privacy-links = メールの中のリンクや画像を読み込むことは、一切ありません。
window-privacy-unseen = ご自身が読むまで、メールは未読のままです。
window-privacy-password = パスワードはシステムのパスワード保管場所にあり、メールサービスにだけ渡されます。
window-privacy-names = ネットワークのネームサーバー（DNS）に尋ねるのは、メールサーバーとAmazonの公開鍵のことだけで、メールに書かれたほかの名前は尋ねません。
window-privacy-setup = 知らないメールサービスのメールボックスを追加するときは、そのドメインとMozillaの一覧にサーバーを尋ねますが、@の前のお名前はどちらにも伝えません。
window-privacy-kept = 見つかったものは、ご自身が消去するまで、このパソコンに残ります。

## 新しいバージョン

window-settings-updates = 新しいバージョン
window-updates-not = このPorchlightは、新しいバージョンを探しません。これを手に入れたところで、新しいものも手に入ります。
window-updates-daily = 1日に1回、新しいバージョンがあるか見る
window-updates-daily-more = ご希望がないかぎり、オフです。Porchlightが公開されている場所に尋ねますが、誰かが尋ねたということのほかは何も伝わりません。
window-updates-look = 今すぐ見る
window-updates-newest = これが最新のバージョンです。
window-updates-found = バージョン{ $version }があります。
window-updates-changed = 変わったところ
window-updates-by-hand = Porchlightがダウンロードし、誰の署名かを確かめて、ファイルとして保存します。これを入れたときと同じように入れてください。
window-updates-by-itself = Porchlightがダウンロードし、誰の署名かを確かめ、これと入れ替えて起動し直します。送信中の報告があれば、先に送ります。
window-updates-get = このバージョンを手に入れる
window-updates-getting = ダウンロードして署名を確かめています…
window-updates-loaded = { $total }のうち{ $loaded }
window-updates-stop = 止める
window-updates-stopped = 止めました。途中のものは何も残していません。
window-newer = Porchlightの新しいバージョンがあります：{ $version }。
window-newer-show = 変わったところを見る

## Porchlightについて

window-settings-about = Porchlightについて
window-about-version = バージョン { $version }
window-about-rules = メールを判断する規則：{ $rules }
window-about-free = Porchlightは自由なソフトウェアです。MITライセンスまたはApacheライセンス2.0のお好きなほうのもとで、使うことも、人に渡すことも、変更することもできます。
window-about-independent = PorchlightはAmazonが作ったものではなく、Amazonはこれについて責任を負いません。
window-about-licence = ライセンスの本文
window-about-built-from = Porchlightに使われているものと、そのライセンス

window-support = サポート用の情報
window-support-what = Porchlightのことで誰かに助けてもらうとき、この情報で様子が伝わります。バージョン、システム、メールボックスの状態、ログの最後の数行です。アドレスもパスワードも、メールの中身も含みません。何も送信されません。ご自身で渡してください。
window-support-show = 情報を表示
window-support-copy = サポート用の情報をコピー
window-support-copied = コピーしました。メッセージに貼り付けられます。
window-support-marked = 選択しました。キーボードでコピーしてください。
