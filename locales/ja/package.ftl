### インストールされたPorchlightが、自分の外に見せる言葉。メニュー、ソフトウェアセンター、パッケージ。

package-comment = Amazonを装うメールを見つけます
package-generic-name = 詐欺メールの見張り
# For searching; each ends with a semicolon.
package-keywords = メール;詐欺;フィッシング;
package-what = Porchlightは通知領域にいて、Amazonを装うメールが受信トレイに届かないか見張ります。届いたときはお知らせし、その理由をわかりやすい言葉で説明します。クリックひとつで、証拠をAmazonのセキュリティ担当に送れます。
package-how = メールごとに三つのことを尋ねます。Amazonだと名乗っているか、それを証明できるか、そして何を求めているか。本物の注文確認では、何も起こりません。
package-privacy = メールは、このパソコンの中だけで読まれます。外に出るのは、ご自身が報告するか、Amazonに問い合わせたときだけで、その前に全体を見ることができます。
package-independent = PorchlightはAmazonが作ったものではなく、Amazonはこれについて責任を負いません。
