//! Messages for these tests.

/// A scam of the plainest kind.
pub fn scam(id: &str) -> Vec<u8> {
    format!(
        "From: \"Amazon\" <account-update@amazon-secure.example>\r\n\
         To: grace@test.example\r\n\
         Subject: Your Amazon account is locked\r\n\
         Date: Mon, 02 Nov 2026 10:00:00 +0000\r\n\
         Message-ID: <{id}@amazon-secure.example>\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\
         \r\n\
         Dear Amazon customer,\r\n\
         \r\n\
         we have locked your Amazon account because of an unusual payment. Confirm your\r\n\
         password and your card number within 24 hours, or your account will be closed:\r\n\
         \r\n\
         http://amazon-secure.example/signin\r\n\
         \r\n\
         Amazon Customer Service\r\n"
    )
    .into_bytes()
}

/// One of many that nobody needs.
pub fn newsletter(number: u32) -> Vec<u8> {
    format!(
        "From: \"The Garden Letter\" <letter@garden.example>\r\n\
         To: grace@test.example\r\n\
         Subject: Please confirm your subscription\r\n\
         Message-ID: <{number}@garden.example>\r\n\
         \r\n\
         Welcome, reader {number}. We plant tulips this month.\r\n"
    )
    .into_bytes()
}

/// It says it is Amazon, proves nothing and asks for nothing.
pub fn doubtful() -> Vec<u8> {
    b"From: \"Amazon\" <news@prime-club.example>\r\n\
      To: grace@test.example\r\n\
      Subject: Your Amazon order has been delivered\r\n\
      Date: Mon, 02 Nov 2026 10:00:00 +0000\r\n\
      Message-ID: <doubtful@prime-club.example>\r\n\
      MIME-Version: 1.0\r\n\
      Content-Type: text/plain; charset=utf-8\r\n\
      \r\n\
      Dear Amazon customer,\r\n\
      \r\n\
      your parcel was left with your neighbour. We hope you enjoy it.\r\n\
      \r\n\
      Amazon Customer Service\r\n"
        .to_vec()
}

/// An answer of Amazon's, as the test's provider delivers it: with its passing verdict or without.
pub fn answer(vouched: bool, text: &str) -> Vec<u8> {
    let result = if vouched { "pass" } else { "fail" };
    format!(
        "Received: from a8-31.smtp-out.amazonses.com (a8-31.smtp-out.amazonses.com [198.51.100.31])\r\n\
         \tby mx.test.example with ESMTPS; Mon, 02 Nov 2026 09:00:00 +0000\r\n\
         Authentication-Results: mx.test.example; dkim={result} header.d=amazon.com header.s=k1;\r\n\
         \tspf={result} smtp.mailfrom=bounces.amazon.com; dmarc={result} header.from=amazon.com\r\n\
         From: \"Amazon\" <verify@amazon.com>\r\nTo: grace@test.example\r\nSubject: Your question\r\n\
         Date: Mon, 02 Nov 2026 11:00:00 +0000\r\nMessage-ID: <{result}@amazon.com>\r\n\r\n{text}\r\n"
    )
    .into_bytes()
}
