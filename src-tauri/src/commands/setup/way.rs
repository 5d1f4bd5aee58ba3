//! The way into a mailbox, from each place where it can be known: the table, a search, Thunderbird, an account
//! that is there already.

use porchlight_watcher::discover::{Found, Place};
use porchlight_watcher::import::thunderbird::Offer;
use porchlight_watcher::oauth::{self, Settings};
use porchlight_watcher::provider::{self, Provider, SignIn};
use porchlight_watcher::{Account, Security, Server};
use porchlight_words::Words;

use super::view::{BrowserWay, GuidedStep, SecurityForm, ServerForm, Source, Way, WaySignIn};

/// By the table.
pub fn known(words: &Words, address: &str, known: &'static Provider) -> Way {
    let settings = Known {
        user: known.user.of(address),
        smtp_user: None,
        imap: known.imap.into(),
        smtp: Some(known.smtp.into()),
        sign_in: known.sign_in,
        provider: Some(known),
    };
    settings.way(words, address)
}

/// By a search.
pub fn found(words: &Words, address: &str, found: Found) -> Way {
    // A company that keeps the mail of many has a certificate that somebody vouches for.
    let at_home =
        found.provider.is_some() || !found.elsewhere && !matches!(found.place, Place::Ispdb | Place::Mx);
    let source = Source {
        place: words.text(&format!("discover-{}", found.place.id())),
        host: found.host,
        elsewhere: found.elsewhere,
    };
    let settings = Known {
        user: found.user,
        smtp_user: found.smtp_user,
        imap: found.imap,
        smtp: found.smtp,
        sign_in: found.sign_in,
        provider: found.provider,
    };
    let way = settings.way(words, address);
    Way { own_server: way.own_server && at_home, source: Some(source), ..way }
}

/// By Thunderbird.
pub fn offered(words: &Words, offer: Offer) -> Way {
    let provider = provider::for_imap_host(&offer.imap.host);
    let settings = Known {
        user: offer.user,
        smtp_user: offer.smtp_user,
        imap: offer.imap,
        smtp: offer.smtp,
        sign_in: provider.map_or(offer.sign_in, |known| known.sign_in),
        provider,
    };
    settings.way(words, &offer.address)
}

/// To an account that is there already.
pub fn again(words: &Words, account: &Account) -> Way {
    let local = provider::for_address(&account.address)
        .filter(|known| known.imap.host.eq_ignore_ascii_case(&account.imap.host));
    let provider = provider::for_imap_host(&account.imap.host).or(local);
    let sign_in = match (&account.oauth, provider) {
        (Some(_), _) => SignIn::OAuth,
        (None, Some(known)) if !known.oauth_only() => known.sign_in,
        (None, _) => SignIn::Password,
    };
    let settings = Known {
        user: account.user.clone(),
        smtp_user: account.smtp_user.clone(),
        imap: account.imap.clone(),
        smtp: account.smtp.clone(),
        sign_in,
        provider,
    };
    Way {
        browser: account.oauth.as_ref().map(browser),
        dns_lookups: account.dns_lookups,
        ..settings.way(words, &account.address)
    }
}

struct Known {
    user: String,
    smtp_user: Option<String>,
    imap: Server,
    smtp: Option<Server>,
    sign_in: SignIn,
    provider: Option<&'static Provider>,
}

impl Known {
    fn way(self, words: &Words, address: &str) -> Way {
        let provider = self.provider;
        let oauth = provider.and_then(|known| oauth::for_mail_provider(known.id));
        Way {
            address: address.to_owned(),
            provider: provider.map(|known| known.id.to_owned()).unwrap_or_default(),
            name: provider.map(|known| known.name.to_owned()).unwrap_or_default(),
            user: self.user,
            smtp_user: self.smtp_user.unwrap_or_default(),
            own_server: !provider::is_server(&self.imap.host),
            imap: server(self.imap),
            smtp: self.smtp.map(server),
            sign_in: sign_in(self.sign_in),
            steps: provider.map(|known| steps(words, known)).unwrap_or_default(),
            browser: oauth.map(|oauth| browser(&Settings::new(oauth.id))),
            source: None,
            dns_lookups: true,
        }
    }
}

fn steps(words: &Words, known: &Provider) -> Vec<GuidedStep> {
    let step = |step: &provider::SetupStep| GuidedStep {
        sentence: words.format(step.id, &[("provider", known.name.into())]),
        host: host(step.page),
    };
    known.steps.iter().map(step).collect()
}

/// `https://support.google.com/x` is shown as `support.google.com`.
fn host(page: &str) -> String {
    page.parse::<tauri::Url>().ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}

fn browser(settings: &Settings) -> BrowserWay {
    let known = oauth::by_id(&settings.provider);
    BrowserWay {
        provider: settings.provider.clone(),
        name: known.map(|known| known.name.to_owned()).unwrap_or_default(),
        ready: settings.check().is_ok(),
        wants_secret: settings.provider == "google",
    }
}

fn sign_in(method: SignIn) -> WaySignIn {
    match method {
        SignIn::Password => WaySignIn::Password,
        SignIn::AppPasswordWithTwoStep => WaySignIn::AppPasswordWithTwoStep,
        SignIn::AppPassword => WaySignIn::AppPassword,
        SignIn::Bridge => WaySignIn::Bridge,
        SignIn::OAuth => WaySignIn::Browser,
    }
}

fn server(server: Server) -> ServerForm {
    ServerForm {
        host: server.host,
        port: server.port,
        security: match server.security {
            Security::Tls => SecurityForm::Tls,
            Security::StartTls => SecurityForm::StartTls,
            Security::Plain => SecurityForm::Plain,
        },
        fingerprint: server.fingerprint.map(|known| known.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    fn of(address: &str) -> Way {
        known(&Words::new("en"), address, provider::for_address(address).unwrap())
    }

    #[test]
    fn a_known_provider_says_what_it_wants() {
        let gmail = of("grace@gmail.com");
        assert_eq!((gmail.provider.as_str(), gmail.name.as_str()), ("gmail", "Gmail"));
        assert_eq!((gmail.sign_in, gmail.own_server), (WaySignIn::AppPassword, false));
        assert_eq!(gmail.steps.len(), 3);
        assert_eq!(gmail.steps[1].host, "myaccount.google.com");
        assert!(gmail.steps[1].sentence.contains("Porchlight"), "{}", gmail.steps[1].sentence);
        assert_eq!(gmail.steps[2].host, "");
        assert!(gmail.browser.unwrap().wants_secret);

        let outlook = of("grace@hotmail.com");
        assert_eq!(outlook.sign_in, WaySignIn::Browser);
        let browser = outlook.browser.unwrap();
        assert_eq!((browser.provider.as_str(), browser.name.as_str()), ("microsoft", "Microsoft"));

        let proton = of("grace@proton.me");
        assert_eq!((proton.sign_in, proton.own_server), (WaySignIn::Bridge, true));
        assert_eq!(of("grace@free.fr").user, "grace");
    }

    /// The mail of many domains is kept by Proton, and read from a bridge on this computer.
    #[test]
    fn a_bridge_is_ones_own_wherever_it_was_found() {
        let proton = provider::for_address("grace@proton.me").unwrap();
        let found_there = Found {
            place: Place::Mx,
            host: "mail.protonmail.ch".to_owned(),
            imap: proton.imap.into(),
            smtp: Some(proton.smtp.into()),
            user: "grace@family.example".to_owned(),
            smtp_user: None,
            sign_in: proton.sign_in,
            provider: Some(proton),
            elsewhere: false,
        };
        assert!(found(&Words::new("en"), "grace@family.example", found_there).own_server);
    }

    fn discovered(place: Place, elsewhere: bool) -> Way {
        let server = |host: &str, port| Server {
            host: host.to_owned(),
            port,
            security: Security::Tls,
            fingerprint: None,
        };
        let found_there = Found {
            place,
            host: "autoconfig.family.example".to_owned(),
            imap: server("imap.family.example", 993),
            smtp: None,
            user: "grace".to_owned(),
            smtp_user: Some("grace@family.example".to_owned()),
            sign_in: SignIn::Password,
            provider: None,
            elsewhere,
        };
        found(&Words::new("en"), "grace@family.example", found_there)
    }

    #[test]
    fn what_was_found_names_its_source() {
        let way = discovered(Place::Autoconfig, false);
        let source = way.source.unwrap();
        assert_eq!(source.host, "autoconfig.family.example");
        assert!(!source.place.contains('⟦'));
        assert_eq!((way.user.as_str(), way.imap.port, way.smtp), ("grace", 993, None));
        assert_eq!(way.smtp_user, "grace@family.example");
    }

    /// A certificate that nobody vouches for is looked at only where the server may be the user's own.
    #[test]
    fn only_ones_own_server_may_be_a_stranger() {
        assert!(discovered(Place::Autoconfig, false).own_server);
        assert!(discovered(Place::Srv, false).own_server);
        assert!(!discovered(Place::Autoconfig, true).own_server);
        assert!(!discovered(Place::Ispdb, false).own_server);
        assert!(!discovered(Place::Mx, false).own_server);
    }

    #[test]
    fn an_account_is_signed_in_to_again_as_before() {
        let words = Words::new("en");
        let mut account = samples::settings();
        account.dns_lookups = false;
        let way = again(&words, &account);
        assert_eq!((way.sign_in, way.browser, way.dns_lookups), (WaySignIn::Password, None, false));
        account.oauth = Some(Settings { client_id: Some("own".to_owned()), ..Settings::new("microsoft") });
        let way = again(&words, &account);
        assert_eq!(way.sign_in, WaySignIn::Browser);
        assert!(way.browser.unwrap().ready);
    }
}
