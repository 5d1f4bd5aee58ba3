//! Messages that more than one program of tests delivers.

/// What a desk of Amazon's might write back, as the test's provider delivers it: with its passing verdict or with one that fails. `head` are further header
/// lines.
pub fn answer(vouched: bool, from: &str, head: &str, text: &str) -> Vec<u8> {
    let result = if vouched { "pass" } else { "fail" };
    format!(
        "Received: from a8-31.smtp-out.amazonses.com (a8-31.smtp-out.amazonses.com [198.51.100.31])\r\n\
         \tby mx.test.example with ESMTPS; Mon, 02 Nov 2026 09:00:00 +0000\r\n\
         Authentication-Results: mx.test.example; dkim={result} header.d=amazon.com header.s=k1;\r\n\
         \tspf={result} smtp.mailfrom=bounces.amazon.com; dmarc={result} header.from=amazon.com\r\n\
         From: \"Amazon\" <{from}>\r\nTo: grace@test.example\r\n{head}\
         Date: Mon, 02 Nov 2026 11:00:00 +0000\r\n\r\n{text}\r\n"
    )
    .into_bytes()
}

/// It says it is Amazon, proves nothing and asks for nothing.
pub fn doubtful(id: &str) -> Vec<u8> {
    format!(
        "From: \"Amazon\" <news@prime-club.example>\r\n\
         To: grace@test.example\r\n\
         Subject: Your Amazon order has been delivered ({id})\r\n\
         Date: Mon, 02 Nov 2026 10:00:00 +0000\r\n\
         Message-ID: <{id}@prime-club.example>\r\n\
         \r\n\
         Dear Amazon customer,\r\n\
         \r\n\
         your parcel was left with your neighbour. We hope you enjoy it.\r\n\
         \r\n\
         Amazon Customer Service\r\n"
    )
    .into_bytes()
}
