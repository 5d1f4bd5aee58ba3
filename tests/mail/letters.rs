//! Messages for these tests.

/// A scam of the plainest kind, with a body of the test's choice behind it.
pub fn scam(id: &str, tail: &[u8]) -> Vec<u8> {
    let head = format!(
        "From: \"Amazon\" <account-update@amazon-secure.example>\r\n\
         To: grace@test.example\r\n\
         Subject: Your Amazon account is locked ({id})\r\n\
         Date: Mon, 02 Nov 2026 10:00:00 +0000\r\n\
         Message-ID: <{id}@amazon-secure.example>\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\
         \r\n\
         Dear Amazon customer,\r\n\
         \r\n\
         we have locked your Amazon account because of an unusual payment. Confirm your\r\n\
         password and your card number within 24 hours, or your account will be closed:\r\n\
         \r\n\
         http://amazon-secure.example/signin\r\n\
         \r\n\
         Amazon Customer Service\r\n\
         \r\n"
    );
    [head.as_bytes(), tail].concat()
}

/// An order as Amazon sends it, with the passing verdict of the test's mail server.
pub fn order() -> Vec<u8> {
    b"Received: from a8-31.smtp-out.amazonses.com (a8-31.smtp-out.amazonses.com [198.51.100.31])\r\n\
      \tby mx.test.example with ESMTPS; Mon, 02 Nov 2026 09:00:00 +0000\r\n\
      Authentication-Results: mx.test.example; dkim=pass header.d=amazon.com header.s=k1;\r\n\
      \tspf=pass smtp.mailfrom=bounces.amazon.com; dmarc=pass header.from=amazon.com\r\n\
      From: \"Amazon.com\" <auto-confirm@amazon.com>\r\n\
      To: grace@test.example\r\n\
      Subject: Your Amazon.com order of \"Garden gloves\"\r\n\
      Date: Mon, 02 Nov 2026 09:00:00 +0000\r\n\
      Message-ID: <0100@email.amazonses.com>\r\n\
      MIME-Version: 1.0\r\n\
      Content-Type: text/plain; charset=utf-8\r\n\
      \r\n\
      Hello Grace,\r\n\
      \r\n\
      Thank you for your order. Your package arrives on Thursday.\r\n\
      View or manage your order: https://www.amazon.com/gp/css/order-history\r\n\
      \r\n\
      Order total: $18.40\r\n"
        .to_vec()
}

/// A newsletter that mentions Amazon.
pub fn newsletter() -> Vec<u8> {
    b"From: \"The Garden Letter\" <letter@garden.example>\r\n\
      To: grace@test.example\r\n\
      Subject: Bulbs to plant in November\r\n\
      Date: Mon, 02 Nov 2026 08:00:00 +0000\r\n\
      Message-ID: <77@garden.example>\r\n\
      List-Unsubscribe: <https://garden.example/leave>\r\n\
      MIME-Version: 1.0\r\n\
      Content-Type: text/plain; charset=utf-8\r\n\
      \r\n\
      This month we plant tulips. Our book is in every shop, on Amazon too.\r\n\
      Read on: https://garden.example/november\r\n"
        .to_vec()
}

/// A notice of Amazon's that the password was changed, with the passing verdict of the test's mail server.
pub fn password_changed() -> Vec<u8> {
    b"Received: from a8-31.smtp-out.amazonses.com (a8-31.smtp-out.amazonses.com [198.51.100.31])\r\n\
      \tby mx.test.example with ESMTPS\r\n\
      Authentication-Results: mx.test.example; dkim=pass header.d=amazon.com header.s=k1;\r\n\
      \tspf=pass smtp.mailfrom=bounces.amazon.com; dmarc=pass header.from=amazon.com\r\n\
      From: \"Amazon.com\" <account-update@amazon.com>\r\n\
      To: grace@test.example\r\n\
      Subject: Your Amazon password has been changed\r\n\
      Date: Mon, 02 Nov 2026 09:00:00 +0000\r\n\
      Message-ID: <0101@email.amazonses.com>\r\n\
      MIME-Version: 1.0\r\n\
      Content-Type: text/plain; charset=utf-8\r\n\
      \r\n\
      Hello Grace,\r\n\
      \r\n\
      Your password has been changed. If this was you, there is nothing to do.\r\n"
        .to_vec()
}
