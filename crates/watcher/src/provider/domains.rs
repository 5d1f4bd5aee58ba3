//! Whose addresses end how. Source, unless a line says otherwise: Mozilla's ISPDB
//! (github.com/thunderbird/autoconfig, read 2026-11). Lists of two or three stand in the table itself.

/// Without the work domains that Mozilla lists beside them.
#[rustfmt::skip]
pub(super) static GMAIL: &[&str] = &[
    "gmail.com", "googlemail.com",
];

/// The last four as lists of mail domains have them alike (the two of `outlook` since Microsoft's announcement of 2013).
#[rustfmt::skip]
pub(super) static OUTLOOK: &[&str] = &[
    "hotmail.com", "live.com", "msn.com", "outlook.com", "windowslive.com", "outlook.at", "outlook.be",
    "outlook.cl", "outlook.cz", "outlook.de", "outlook.dk", "outlook.es", "outlook.fr", "outlook.hu",
    "outlook.ie", "outlook.in", "outlook.it", "outlook.jp", "outlook.kr", "outlook.lv", "outlook.my",
    "outlook.ph", "outlook.pt", "outlook.sa", "outlook.sg", "outlook.sk", "outlook.co.id", "outlook.co.il",
    "outlook.co.th", "outlook.com.ar", "outlook.com.au", "outlook.com.br", "outlook.com.gr",
    "outlook.com.tr", "outlook.com.vn", "hotmail.be", "hotmail.ca", "hotmail.cl", "hotmail.cz",
    "hotmail.de", "hotmail.dk", "hotmail.es", "hotmail.fi", "hotmail.fr", "hotmail.gr", "hotmail.hu",
    "hotmail.it", "hotmail.lt", "hotmail.lv", "hotmail.my", "hotmail.nl", "hotmail.no", "hotmail.ph",
    "hotmail.rs", "hotmail.se", "hotmail.sg", "hotmail.sk", "hotmail.co.id", "hotmail.co.il",
    "hotmail.co.in", "hotmail.co.jp", "hotmail.co.kr", "hotmail.co.th", "hotmail.co.uk", "hotmail.co.za",
    "hotmail.com.ar", "hotmail.com.au", "hotmail.com.br", "hotmail.com.hk", "hotmail.com.tr",
    "hotmail.com.tw", "hotmail.com.vn", "live.at", "live.be", "live.ca", "live.cl", "live.cn", "live.de",
    "live.dk", "live.fi", "live.fr", "live.hk", "live.ie", "live.in", "live.it", "live.jp", "live.nl",
    "live.no", "live.ru", "live.se", "live.co.jp", "live.co.kr", "live.co.uk", "live.co.za", "live.com.ar",
    "live.com.au", "live.com.mx", "live.com.my", "live.com.ph", "live.com.pt", "live.com.sg",
    "livemail.tw", "outlook.co.nz", "outlook.com.pe", "hotmail.ch", "hotmail.co.nz",
];

/// With Cox, whose mailboxes Yahoo took over. Mozilla lists fewer countries: the rest stands on Yahoo's own list of the
/// domains that its complaint feedback covers, as senders have it. Not yahoo.co.jp, which is another company with servers
/// of its own, and not those that were closed (yahoo.co.kr, yahoo.com.cn).
#[rustfmt::skip]
pub(super) static YAHOO: &[&str] = &[
    "yahoo.com", "yahoo.ca", "yahoo.de", "yahoo.it", "yahoo.fr", "yahoo.es", "yahoo.se", "yahoo.co.in",
    "yahoo.co.uk", "yahoo.co.nz", "yahoo.com.au", "yahoo.com.ar", "yahoo.com.br", "yahoo.com.mx",
    "ymail.com", "myyahoo.com", "rocketmail.com", "cox.net", "yahoo.at", "yahoo.be", "yahoo.bg",
    "yahoo.cl", "yahoo.co.hu", "yahoo.co.id", "yahoo.co.il", "yahoo.co.th", "yahoo.co.za", "yahoo.com.co",
    "yahoo.com.hk", "yahoo.com.hr", "yahoo.com.my", "yahoo.com.pe", "yahoo.com.ph", "yahoo.com.sg",
    "yahoo.com.tr", "yahoo.com.tw", "yahoo.com.ua", "yahoo.com.ve", "yahoo.com.vn", "yahoo.cz", "yahoo.dk",
    "yahoo.ee", "yahoo.fi", "yahoo.gr", "yahoo.hr", "yahoo.hu", "yahoo.ie", "yahoo.in", "yahoo.lt",
    "yahoo.lv", "yahoo.nl", "yahoo.no", "yahoo.pl", "yahoo.pt", "yahoo.ro", "yahoo.rs", "yahoo.si",
    "yahoo.sk", "y7mail.com",
];

/// With Verizon, whose mailboxes AOL took over; the countries that Mozilla does not list as lists of mail domains have them
/// alike.
#[rustfmt::skip]
pub(super) static AOL: &[&str] = &[
    "aol.com", "aim.com", "netscape.net", "netscape.com", "compuserve.com", "cs.com", "wmconnect.com",
    "aol.de", "aol.it", "aol.fr", "aol.es", "aol.se", "aol.co.uk", "aol.co.nz", "aol.com.au", "aol.com.ar",
    "aol.com.br", "aol.com.mx", "verizon.net", "aol.at", "aol.be", "aol.ch", "aol.cl", "aol.com.co",
    "aol.com.tr", "aol.com.ve", "aol.cz", "aol.dk", "aol.fi", "aol.hk", "aol.in", "aol.jp", "aol.kr",
    "aol.nl", "aol.pl", "aol.ru", "aol.tw",
];

#[rustfmt::skip]
pub(super) static ICLOUD: &[&str] = &[
    "mac.com", "me.com", "icloud.com",
];

/// Fastmail's own list (fastmail.com/about/ourdomains, as chatmail/provider-db has it).
#[rustfmt::skip]
pub(super) static FASTMAIL: &[&str] = &[
    "123mail.org", "150mail.com", "150ml.com", "16mail.com", "2-mail.com", "4email.net", "50mail.com",
    "airpost.net", "allmail.net", "bestmail.us", "cluemail.com", "elitemail.org", "emailcorner.net",
    "emailengine.net", "emailengine.org", "emailgroups.net", "emailplus.org", "emailuser.net", "eml.cc",
    "f-m.fm", "fast-email.com", "fast-mail.org", "fastem.com", "fastemail.us", "fastemailer.com",
    "fastest.cc", "fastimap.com", "fastmail.cn", "fastmail.co.uk", "fastmail.com", "fastmail.com.au",
    "fastmail.de", "fastmail.es", "fastmail.fm", "fastmail.fr", "fastmail.im", "fastmail.in", "fastmail.jp",
    "fastmail.mx", "fastmail.net", "fastmail.nl", "fastmail.org", "fastmail.se", "fastmail.to",
    "fastmail.tw", "fastmail.uk", "fastmail.us", "fastmailbox.net", "fastmessaging.com", "fea.st",
    "fmail.co.uk", "fmailbox.com", "fmgirl.com", "fmguy.com", "ftml.net", "h-mail.us", "hailmail.net",
    "imap-mail.com", "imap.cc", "imapmail.org", "inoutbox.com", "internet-e-mail.com", "internet-mail.org",
    "internetemails.net", "internetmailing.net", "jetemail.net", "justemail.net", "letterboxes.org",
    "mail-central.com", "mail-page.com", "mailandftp.com", "mailas.com", "mailbolt.com", "mailc.net",
    "mailcan.com", "mailforce.net", "mailftp.com", "mailhaven.com", "mailingaddress.org", "mailite.com",
    "mailmight.com", "mailnew.com", "mailsent.net", "mailservice.ms", "mailup.net", "mailworks.org",
    "messagingengine.com", "ml1.net", "mm.st", "myfastmail.com", "mymacmail.com", "nospammail.net",
    "ownmail.net", "petml.com", "postinbox.com", "postpro.net", "proinbox.com", "promessage.com",
    "realemail.net", "reallyfast.biz", "reallyfast.info", "rushpost.com", "sent.as", "sent.at", "sent.com",
    "speedpost.net", "speedymail.org", "ssl-mail.com", "swift-mail.com", "the-fastest.net",
    "the-quickest.com", "theinternetemail.com", "veryfast.biz", "veryspeedy.net", "warpmail.net",
    "xsmail.com", "yepmail.net", "your-mail.com",
];

#[rustfmt::skip]
pub(super) static GMX: &[&str] = &[
    "gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu", "gmx.biz", "gmx.org", "gmx.info", "mein.gmx",
    "mail.gmx", "email.gmx",
];

#[rustfmt::skip]
pub(super) static GMX_COM: &[&str] = &[
    "gmx.com", "gmx.tm", "gmx.us", "gmx.co.uk", "gmx.es", "gmx.fr", "gmx.ca", "gmx.cn", "gmx.co.in",
    "gmx.com.br", "gmx.com.my", "gmx.hk", "gmx.ie", "gmx.ph", "gmx.pt", "gmx.ru", "gmx.se", "gmx.sg",
    "gmx.tw", "gmx.com.tr", "gmx.it", "gmx.li",
];

#[rustfmt::skip]
pub(super) static MAILCOM: &[&str] = &[
    "mail.com", "mail.org", "email.com", "post.com", "usa.com", "accountant.com", "consultant.com",
    "dr.com", "engineer.com", "cheerful.com", "techie.com", "linuxmail.org", "europe.com", "london.com",
    "uymail.com", "myself.com", "iname.com", "writeme.com", "2die4.com", "activist.com", "adexec.com",
    "africamail.com", "aircraftmail.com", "alabama.usa.com", "alaska.usa.com", "allergist.com",
    "alumni.com", "alumnidirector.com", "americamail.com", "amorous.com", "angelic.com",
    "archaeologist.com", "arizona.usa.com", "artlover.com", "asia-mail.com", "atheist.com",
    "australiamail.com", "bartender.net", "berlin.com", "bigger.com", "bikerider.com", "birdlover.com",
    "blader.com", "boardermail.com", "brazilmail.com", "brew-master.com", "california.usa.com",
    "californiamail.com", "caress.com", "catlover.com", "chef.net", "chemist.com", "chinamail.com",
    "clerk.com", "cliffhanger.com", "collector.org", "columnist.com", "comic.com", "computer4u.com",
    "contractor.net", "coolsite.net", "counsellor.com", "count.com", "couple.com", "cutey.com",
    "cyberdude.com", "cybergal.com", "cyber-wizard.com", "dallasmail.com", "dbzmail.com", "deliveryman.com",
    "diplomats.com", "disciples.com", "doctor.com", "doglover.com", "doramail.com", "dublin.com",
    "earthling.net", "elvisfan.com", "englandmail.com", "europemail.com", "execs.com", "fan.com",
    "feelings.com", "financier.com", "fireman.net", "florida.usa.com", "footballer.com", "gardener.com",
    "geologist.com", "germanymail.com", "graduate.org", "graphic-designer.com", "hackermail.com",
    "hairdresser.net", "hilarious.com", "hockeymail.com", "homemail.com", "hot-shot.com", "hour.com",
    "humanoid.net", "illinois.usa.com", "innocent.com", "inorbit.com", "instruction.com", "instructor.net",
    "insurer.com", "irelandmail.com", "italymail.com", "japan.com", "journalist.com", "keromail.com",
    "kittymail.com", "koreamail.com", "lawyer.com", "legislator.com", "loveable.com", "lovecat.com",
    "mad.scientist.com", "madonnafan.com", "madrid.com", "marchmail.com", "mexicomail.com", "mindless.com",
    "minister.com", "mobsters.com", "monarchy.com", "moscowmail.com", "munich.com", "musician.org",
    "muslim.com", "newyork.usa.com", "null.net", "nycmail.com", "oath.com", "optician.com",
    "pacificwest.com", "petlover.com", "photographer.net", "playful.com", "poetic.com", "politician.com",
    "popstar.com", "presidency.com", "priest.com", "programmer.net", "publicist.com", "realtyagent.com",
    "reborn.com", "reggaefan.com", "religious.com", "repairman.com", "representative.com", "rescueteam.com",
    "revenue.com", "rocketship.com", "rockfan.com", "rome.com", "royal.net", "saintly.com",
    "salesperson.net", "sanfranmail.com", "scientist.com", "scotlandmail.com", "secretary.net",
    "seductive.com", "singapore.com", "snakebite.com", "songwriter.net", "soon.com", "spainmail.com",
    "teachers.org", "technologist.com", "texas.usa.com", "thegame.com", "therapist.net", "toke.com",
    "tokyo.com", "toothfairy.com", "tvstar.com", "umpire.com", "wallet.com", "webname.com", "weirdness.com",
    "who.net", "whoever.com", "winning.com", "witty.com", "worker.com", "workmail.com", "yours.com",
];

#[rustfmt::skip]
pub(super) static YANDEX: &[&str] = &[
    "yandex.ru", "yandex.com", "yandex.net", "yandex.by", "yandex.kz", "yandex.ua", "ya.ru", "narod.ru",
];

#[rustfmt::skip]
pub(super) static LIBERO: &[&str] = &[
    "libero.it", "iol.it", "blu.it", "inwind.it", "giallo.it",
];

#[rustfmt::skip]
pub(super) static BT: &[&str] = &[
    "btinternet.com", "btopenworld.com", "talk21.com",
];
