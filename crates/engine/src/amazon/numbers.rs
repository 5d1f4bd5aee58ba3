//! Amazon's own telephone numbers, as its letters and invoices show them. A number that is missing here is one to look at
//! twice, no more.

/// The country's code and the number in it.
const NUMBERS: &[(&str, &str)] = &[
    // Amazon Payments: under every order of amazon.com ("The payment for your invoice is processed by …").
    ("1", "8662161075"),
    // Customer service: amazon.com, and for callers from abroad.
    ("1", "8882804331"),
    ("1", "2069220880"),
    // amazon.ca: "For questions about your order, call us at …".
    ("1", "8775863230"),
    // amazon.co.uk.
    ("44", "8002797234"),
    // amazon.co.jp, under its gift cards.
    ("81", "120999373"),
];

/// True for digits (and a `+` before them) that dial Amazon, with the country before them or without.
pub(crate) fn is_one(dialled: &str) -> bool {
    let digits = dialled.trim_start_matches('+');
    NUMBERS.iter().any(|(country, number)| {
        digits.strip_suffix(number).is_some_and(|before| {
            let before = before.strip_prefix("00").unwrap_or(before);
            before == *country || (!dialled.starts_with('+') && matches!(before, "" | "0"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::is_one;

    #[test]
    fn amazons_own_however_they_are_dialled() {
        for number in
            ["8662161075", "18662161075", "+18662161075", "08002797234", "+448002797234", "0120999373"]
        {
            assert!(is_one(number), "{number}");
        }
        for number in ["8662161076", "+338662161075", "98662161075", "866216107", ""] {
            assert!(!is_one(number), "{number}");
        }
    }
}
