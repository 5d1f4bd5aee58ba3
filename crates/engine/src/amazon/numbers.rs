//! Amazon's own telephone numbers, as its letters and invoices show them. A number that is missing here is one to look at
//! twice, no more.

use phonenumber::country::Id as Country;

/// The country's code and the number in it.
const NUMBERS: &[(u16, u64)] = &[
    // Amazon Payments: under every order of amazon.com ("The payment for your invoice is processed by …").
    (1, 8_662_161_075),
    // Customer service: amazon.com, and for callers from abroad.
    (1, 8_882_804_331),
    (1, 2_069_220_880),
    // amazon.ca: "For questions about your order, call us at …".
    (1, 8_775_863_230),
    // amazon.co.uk.
    (44, 8_002_797_234),
    // amazon.co.jp, under its gift cards.
    (81, 120_999_373),
];

/// Where these numbers are dialled without a country before them.
const AT_HOME: [Country; 3] = [Country::US, Country::GB, Country::JP];

/// True for digits (and a `+` before them) that dial Amazon, with the country before them or without.
pub(crate) fn is_one(dialled: &str) -> bool {
    AT_HOME.into_iter().any(|country| {
        phonenumber::parse(Some(country), dialled)
            .is_ok_and(|number| NUMBERS.contains(&(number.code().value(), number.national().value())))
    })
}

#[cfg(test)]
mod tests {
    use super::is_one;

    #[test]
    fn amazons_own_however_they_are_dialled() {
        for number in [
            "8662161075",
            "18662161075",
            "+18662161075",
            "08002797234",
            "+448002797234",
            "0120999373",
            "001 866 216 1075",
        ] {
            assert!(is_one(number), "{number}");
        }
        for number in ["8662161076", "+338662161075", "98662161075", "866216107", ""] {
            assert!(!is_one(number), "{number}");
        }
    }
}
