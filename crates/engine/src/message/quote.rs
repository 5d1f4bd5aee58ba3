//! Whose words are these? A friend who forwards an order speaks above it, not in it.

/// Lines that open somebody else's message in the programs and languages people use.
const OPENINGS: &[&str] = &[
    "---------- forwarded message",
    "-----original message-----",
    "begin forwarded message:",
    "-------- forwarded message --------",
    "-------- original message --------",
    "-----ursprüngliche nachricht-----",
    "-------- weitergeleitete nachricht --------",
    "anfang der weitergeleiteten nachricht:",
    "-------- message transféré --------",
    "---------- message transféré",
    "-----message d'origine-----",
    "---------- mensaje reenviado",
    "-------- mensaje reenviado --------",
    "-----mensaje original-----",
    "---------- messaggio inoltrato",
    "-----messaggio originale-----",
    "---------- mensagem encaminhada",
    "-----mensagem original-----",
    "---------- 転送メッセージ",
    "-------- 転送メッセージ --------",
    // Chinese, Japanese, Arabic, Hindi: programs that write no dashes.
    "开始转发的邮件",
    "開始轉寄郵件",
    "開始轉寄的郵件",
    "転送されたメッセージ:",
    "転送されたメッセージ：",
    "بداية الرسالة المعاد توجيهها",
    "بداية الرسالة المُعاد توجيهها",
    "بدء الرسالة المعاد توجيهها",
    "بدء الرسالة المُعاد توجيهها",
    "अग्रेषित संदेश की शुरुआत",
];

/// The same between dashes, whose number differs from program to program, in Chinese, Japanese, Arabic
/// and Hindi.
const BETWEEN_DASHES: &[&str] = &[
    "原始邮件",
    "邮件原件",
    "原始消息",
    "转发的邮件",
    "转发邮件",
    "转发的消息",
    "已转发邮件",
    "转发的原邮件",
    "回复的原邮件",
    "原始郵件",
    "原始訊息",
    "轉寄郵件",
    "轉寄的郵件",
    "轉寄訊息",
    "已轉寄郵件",
    "已轉寄的郵件",
    "轉寄的訊息",
    "元のメッセージ",
    "元のメール",
    "転送メッセージ",
    "転送されたメッセージ",
    "転送メール",
    "الرسالة الأصلية",
    "رسالة أصلية",
    "رسالة معاد توجيهها",
    "رسالة مُعاد توجيهها",
    "الرسالة المعاد توجيهها",
    "الرسالة المُعاد توجيهها",
    "رسالة محولة",
    "मूल संदेश",
    "अग्रेषित संदेश",
    "अग्रेषित किया गया संदेश",
];

/// The sender's own words, and those quoted or forwarded.
pub(super) fn split(text: &str) -> (String, String) {
    let mut own = String::with_capacity(text.len());
    let mut quoted = String::new();
    let mut forwarded = false;
    for line in text.lines() {
        let start = line.trim_start();
        if !forwarded && start.len() > 15 && may_open(start) {
            let lower: String = start.chars().take(50).flat_map(char::to_lowercase).collect();
            forwarded =
                OPENINGS.iter().any(|opening| lower.starts_with(opening)) || is_between_dashes(&lower);
        }
        let into = if forwarded || start.starts_with('>') { &mut quoted } else { &mut own };
        into.push_str(line);
        into.push('\n');
    }
    // Nothing of one's own above it: then these are the sender's words, whatever stands before them.
    if forwarded && own.trim().is_empty() {
        return (quoted, String::new());
    }
    (own, quoted)
}

/// A cheap look first: most lines begin with another letter than any of those.
fn may_open(line: &str) -> bool {
    let Some(first) = line.bytes().next() else { return false };
    let first = first.to_ascii_lowercase();
    !first.is_ascii()
        || first == b'-'
        || OPENINGS.iter().any(|opening| opening.as_bytes().first() == Some(&first))
}

fn is_between_dashes(line: &str) -> bool {
    line.starts_with("---") && {
        let words = line.trim_start_matches(|c: char| c == '-' || c.is_whitespace());
        BETWEEN_DASHES.iter().any(|opening| {
            words.strip_prefix(opening).is_some_and(|rest| !rest.contains(char::is_alphanumeric))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn quoted_lines_are_apart() {
        let (own, quoted) = split("Look at this\n> Your order\nFunny");
        assert_eq!(own, "Look at this\nFunny\n");
        assert_eq!(quoted, "> Your order\n");
    }

    #[test]
    fn forwarded_words_are_apart() {
        let (own, quoted) = split("FYI\n---------- Forwarded message ---------\nFrom: Amazon");
        assert_eq!(own, "FYI\n");
        assert!(quoted.contains("Amazon"));
    }

    #[test]
    fn forwarded_words_are_apart_in_other_scripts() {
        for opening in [
            "------------------ 原始邮件 ------------------",
            "------------------\u{a0}原始邮件\u{a0}------------------",
            "-----邮件原件-----",
            "---------- 轉寄郵件 ----------",
            "开始转发的邮件：",
            "-----元のメッセージ-----",
            "転送されたメッセージ：",
            "---------- رسالة معاد توجيهها ----------",
            "-----الرسالة الأصلية-----",
            "---------- अग्रेषित संदेश ----------",
        ] {
            let (own, quoted) = split(&format!("FYI\n{opening}\nAmazon"));
            assert_eq!(own, "FYI\n", "{opening}");
            assert!(quoted.contains("Amazon"), "{opening}");
        }
        for line in
            ["--- 原始邮件在附件里，请查看 ---", "原始邮件已经删除，请重新发送", "अग्रेषित संदेश भेजें और बताएं"]
        {
            let (own, _) = split(&format!("FYI\n{line}\nAmazon"));
            assert!(own.contains("Amazon"), "{line}");
        }
    }
}
