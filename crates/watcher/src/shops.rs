//! Amazon's shops that a user may buy in, by the country they are for: where links lead that the program builds.

use unic_langid::LanguageIdentifier;

/// A shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shop {
    /// `amazon.co.uk`
    pub domain: &'static str,
    /// Its country (ISO 3166-1): `GB`.
    pub country: &'static str,
}

/// One for each country, as Amazon's own list of its shops has them (help node G4YFYCCNUSENA23B, 2026-11). The engine
/// knows all of them, and besides those that only lead on to another.
const SHOPS: [Shop; 23] = [
    Shop { domain: "amazon.com", country: "US" },
    Shop { domain: "amazon.ca", country: "CA" },
    Shop { domain: "amazon.com.mx", country: "MX" },
    Shop { domain: "amazon.com.br", country: "BR" },
    Shop { domain: "amazon.co.uk", country: "GB" },
    Shop { domain: "amazon.ie", country: "IE" },
    Shop { domain: "amazon.de", country: "DE" },
    Shop { domain: "amazon.fr", country: "FR" },
    Shop { domain: "amazon.it", country: "IT" },
    Shop { domain: "amazon.es", country: "ES" },
    Shop { domain: "amazon.nl", country: "NL" },
    Shop { domain: "amazon.com.be", country: "BE" },
    Shop { domain: "amazon.se", country: "SE" },
    Shop { domain: "amazon.pl", country: "PL" },
    Shop { domain: "amazon.com.tr", country: "TR" },
    Shop { domain: "amazon.ae", country: "AE" },
    Shop { domain: "amazon.sa", country: "SA" },
    Shop { domain: "amazon.eg", country: "EG" },
    Shop { domain: "amazon.in", country: "IN" },
    Shop { domain: "amazon.co.jp", country: "JP" },
    Shop { domain: "amazon.sg", country: "SG" },
    Shop { domain: "amazon.com.au", country: "AU" },
    Shop { domain: "amazon.co.za", country: "ZA" },
];

/// Where nobody knows in which shop the user buys.
pub(crate) const ANY_SHOP: Shop = Shop { domain: "amazon.com", country: "US" };

/// Countries without a shop of their own, and the one that most people there buy in.
const NEIGHBOURS: [(&str, &str); 9] = [
    ("AT", "DE"),
    ("CH", "DE"),
    ("LI", "DE"),
    ("LU", "DE"),
    ("MC", "FR"),
    ("SM", "IT"),
    ("PT", "ES"),
    ("AD", "ES"),
    ("NZ", "AU"),
];

/// Every shop.
pub fn shops() -> &'static [Shop] {
    &SHOPS
}

/// The shop of this domain: `amazon.de`.
pub fn shop(domain: &str) -> Option<Shop> {
    SHOPS.into_iter().find(|shop| shop.domain == domain)
}

/// The shop for a reader whose system speaks so (`de-AT`, `en_GB.UTF-8`), the dearest language first: the first that
/// names a country decides. `amazon.com` where none does.
pub fn shop_for<T: AsRef<str>>(languages: &[T]) -> Shop {
    let country = languages.iter().find_map(|tag| region(tag.as_ref()));
    let Some(country) = country else { return ANY_SHOP };
    let near = NEIGHBOURS.iter().find(|(here, _)| *here == country).map(|(_, near)| (*near).to_owned());
    let country = near.unwrap_or(country);
    SHOPS.into_iter().find(|shop| shop.country == country).unwrap_or(ANY_SHOP)
}

/// The country (ISO 3166-1) in the tag of a language: `AT` of `de_AT.UTF-8`, `TW` of `zh-Hant-TW`.
pub fn region(tag: &str) -> Option<String> {
    // What POSIX puts behind it is no part of a tag (BCP 47).
    let tag: LanguageIdentifier = tag.split(['.', '@']).next()?.parse().ok()?;
    // Parts of the world have numbers.
    tag.region.filter(|region| region.as_str().len() == 2).map(|region| region.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_knows_every_shop() {
        for shop in shops() {
            assert_eq!(porchlight_engine::shop_of(&format!("a@{}", shop.domain)), Some(shop.domain));
        }
        let mut countries: Vec<_> = shops().iter().map(|shop| shop.country).collect();
        countries.sort_unstable();
        countries.dedup();
        assert_eq!(countries.len(), SHOPS.len(), "one for each country");
    }

    #[test]
    fn a_country_has_its_shop_and_the_rest_has_one_near_or_the_first() {
        let of = |tags: &[&str]| shop_for(tags).domain;
        assert_eq!(of(&["de-AT", "en-GB"]), "amazon.de");
        assert_eq!(of(&["en_GB.UTF-8"]), "amazon.co.uk");
        assert_eq!(of(&["ja", "ja-JP"]), "amazon.co.jp");
        assert_eq!(of(&["zh-Hant-SG"]), "amazon.sg");
        assert_eq!(of(&["pt-PT"]), "amazon.es");
        assert_eq!(of(&["fi-FI"]), "amazon.com");
        assert_eq!(of(&["C"]), "amazon.com");
        assert_eq!(of(&["es-419", "es-MX"]), "amazon.com.mx");
        assert_eq!(of(&[]), "amazon.com");
    }

    #[test]
    fn neighbours_are_countries_without_a_shop() {
        for (here, near) in NEIGHBOURS {
            assert!(SHOPS.iter().all(|shop| shop.country != here), "{here}");
            assert!(SHOPS.iter().any(|shop| shop.country == near), "{near}");
        }
    }

    #[test]
    fn only_a_shop_is_one() {
        assert_eq!(shop("amazon.de").map(|shop| shop.country), Some("DE"));
        assert_eq!(shop("amazon.example"), None);
        assert_eq!(shop("www.amazon.de"), None);
    }
}
