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

/// An answer of Amazon's to a question, proven or not.
pub fn answer(vouched: bool, text: &str) -> Vec<u8> {
    let head = format!("Subject: Your question\r\nMessage-ID: <{vouched}@amazon.com>\r\n");
    acceptance::answer(vouched, "verify@amazon.com", &head, text)
}

/// Amazon's own mail, as the provider of these tests vouches for it: something of the account was changed.
pub fn changed(id: &str) -> Vec<u8> {
    let head = format!("Subject: Your password was changed\r\nMessage-ID: <{id}@amazon.com>\r\n");
    acceptance::answer(true, "account-update@amazon.com", &head, "Your password was changed.")
}
