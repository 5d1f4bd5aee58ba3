//! A watch that never dies silently: a silence is told, a sleep or another network is noticed, and where there is no
//! network nobody is alarmed.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use acceptance::proxy::{Flow, Proxy};
use acceptance::within;
use anyhow::Result;
use porchlight_watcher::{
    Account, AccountState, Code, Event, Network, Options, Surroundings, SystemSecrets, Times, Watcher,
};

use crate::home::{Home, Uids, hasty, polite};
use crate::watching::{SOON, Watching};

pub const AT_HOME: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 10);
pub const ELSEWHERE: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 20);

/// A network and a clock that do as they are told. Nothing is local here, so that servers of tests need the network.
pub struct World {
    network: Mutex<Option<Ipv4Addr>>,
    asleep: AtomicI64,
}

impl World {
    pub fn new(network: Option<Ipv4Addr>) -> Arc<World> {
        Arc::new(World { network: Mutex::new(network), asleep: AtomicI64::new(0) })
    }

    pub fn enter(&self, network: Option<Ipv4Addr>) {
        *self.network.lock().unwrap() = network;
    }

    fn sleep(&self, seconds: i64) {
        self.asleep.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Surroundings for World {
    fn now(&self) -> i64 {
        seconds() + self.asleep.load(Ordering::SeqCst)
    }

    fn network(&self) -> Network {
        Network { v4: self.network.lock().unwrap().map(IpAddr::V4), v6: None }
    }

    fn needs_network(&self, _: &str) -> bool {
        true
    }
}

fn seconds() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    i64::try_from(now.as_secs()).expect("before the end of time")
}

/// A quarter of an hour is over in a second, and whoever waits before he tries again waits for ever.
fn times() -> Times {
    Times {
        tick: Duration::from_millis(50),
        silence: Duration::from_secs(1),
        idle: Duration::from_secs(300),
        retry: Duration::from_secs(300),
        ..hasty()
    }
}

fn one_message() -> Uids {
    Arc::new(Mutex::new(vec![7]))
}

/// A server behind a proxy, and the account on it.
fn behind_proxy() -> Result<(Home, Proxy, Account)> {
    let home = Home::new(polite(&one_message(), |_, _| None))?;
    let proxy = Proxy::start(home.server.port)?;
    let mut account = home.account.clone();
    account.imap.port = proxy.port;
    Ok((home, proxy, account))
}

fn watch(home: &Home, account: &Account, times: Times, world: &Arc<World>) -> Result<Watching> {
    Watching::begin_in(&home.folder.path().join("data"), account.clone(), times, Arc::clone(world) as _)
}

fn state(watching: &Watching) -> AccountState {
    watching.watcher.status()[0].state
}

fn is_unwatched(event: &Event) -> bool {
    matches!(event, Event::Unwatched { .. })
}

#[test]
fn a_silence_is_told_once_with_its_beginning_and_ends() -> Result<()> {
    let (home, proxy, account) = behind_proxy()?;
    let world = World::new(Some(AT_HOME));
    // Tried all the time.
    let times = Times { retry: Duration::from_millis(20), ..times() };
    let watching = watch(&home, &account, Times { idle: Duration::from_millis(200), ..times }, &world)?;
    within(SOON, "it watches", || Ok(state(&watching) == AccountState::Watching))?;
    // Three quiet times as long as a silence may be: each answer of the server is a sign of life.
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(watching.count(is_unwatched), 0);

    let begun = seconds();
    proxy.set(Flow::Refusing);
    proxy.cut();
    watching.wait("it says so", is_unwatched)?;
    let AccountState::Unwatched { since, code } = state(&watching) else {
        anyhow::bail!("{:?}", state(&watching))
    };
    assert!((begun - 2..=begun + 1).contains(&since), "{since} {begun}");
    assert!(matches!(code, Code::Offline | Code::ConnectionLost), "{code:?}");
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(watching.count(is_unwatched), 1, "told once");
    assert_eq!(watching.count(|e| matches!(e, Event::SignedOut { .. })), 0);

    proxy.set(Flow::Free);
    watching.watcher.check_now();
    within(SOON, "it watches again", || Ok(state(&watching) == AccountState::Watching))
}

#[test]
fn a_server_that_takes_us_in_and_says_nothing_is_noticed() -> Result<()> {
    let (home, proxy, account) = behind_proxy()?;
    proxy.set(Flow::Frozen);
    let patient = Duration::from_secs(600);
    let times = Times { sign_in: patient, command: patient, ..times() };
    let watching = watch(&home, &account, times, &World::new(Some(AT_HOME)))?;
    watching.wait("it says so", |e| matches!(e, Event::Unwatched { code: Code::TimedOut, .. }))?;
    assert!(matches!(state(&watching), AccountState::Unwatched { .. }));
    // Cut, and tried again.
    within(SOON, "it tries once more", || Ok(proxy.connections() > 1))?;
    proxy.set(Flow::Free);
    within(SOON, "it watches", || Ok(state(&watching) == AccountState::Watching))
}

#[test]
fn without_a_network_nobody_is_alarmed_and_with_one_it_is_tried_at_once() -> Result<()> {
    let (home, proxy, account) = behind_proxy()?;
    proxy.set(Flow::Refusing);
    let world = World::new(None);
    let watching = watch(&home, &account, times(), &world)?;
    watching.wait("it knows", |e| matches!(e, Event::Offline { code: Code::NoNetwork, .. }))?;
    let offline = AccountState::Offline { code: Code::NoNetwork };
    within(SOON, "it is offline", || Ok(state(&watching) == offline))?;
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!((state(&watching), watching.count(is_unwatched)), (offline, 0));
    assert_eq!(watching.count(|e| matches!(e, Event::SignedOut { .. })), 0);

    // By its own waits it would try in four minutes.
    proxy.set(Flow::Free);
    world.enter(Some(AT_HOME));
    let begun = Instant::now();
    within(SOON, "it watches", || Ok(state(&watching) == AccountState::Watching))?;
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    Ok(())
}

#[test]
fn a_sleep_and_another_network_are_noticed_and_no_failure() -> Result<()> {
    let (home, proxy, account) = behind_proxy()?;
    let world = World::new(Some(AT_HOME));
    let watching = watch(&home, &account, Times { silence: SOON, ..times() }, &world)?;
    within(SOON, "it watches", || Ok(state(&watching) == AccountState::Watching))?;
    let connected = |e: &Event| matches!(e, Event::Connected { .. });
    type Change = fn(&World);
    let changes: [(&str, Change); 4] = [
        ("an hour of sleep", |world| world.sleep(3600)),
        ("another network", |world| world.enter(Some(ELSEWHERE))),
        ("no network", |world| world.enter(None)),
        ("the first network", |world| world.enter(Some(AT_HOME))),
    ];
    for (place, (what, change)) in changes.into_iter().enumerate() {
        change(&world);
        within(Duration::from_secs(10), what, || Ok(watching.count(connected) == place + 2))?;
        within(SOON, "it watches", || Ok(state(&watching) == AccountState::Watching))?;
    }
    // A clock that is put back, or forward by less than a sleep, disturbs nobody.
    world.sleep(-7200);
    world.sleep(20);
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!((watching.count(connected), proxy.connections()), (5, 5));
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. }) || is_unwatched(e)), 0);
    Ok(())
}

#[test]
fn whoever_waits_for_the_user_is_not_tried_because_the_network_changed() -> Result<()> {
    let refuses = Arc::new(AtomicBool::new(true));
    let still = Arc::clone(&refuses);
    let home = Home::new(polite(&one_message(), move |tag, command| {
        let refused = command.starts_with("LOGIN") && still.load(Ordering::SeqCst);
        refused.then(|| format!("{tag} NO [AUTHENTICATIONFAILED] no\r\n").into_bytes())
    }))?;
    let world = World::new(Some(AT_HOME));
    let watching = watch(&home, &home.account, times(), &world)?;
    watching.wait("it is refused", |e| matches!(e, Event::SignedOut { .. }))?;
    for network in [Some(ELSEWHERE), None, Some(AT_HOME)] {
        world.enter(network);
        world.sleep(3600);
        std::thread::sleep(Duration::from_millis(300));
    }
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(home.server.count("LOGIN"), 1);
    assert_eq!(state(&watching), AccountState::NeedsYou { code: Code::SignInRefused });
    assert_eq!(watching.count(is_unwatched), 0, "told already, in other words");
    refuses.store(false, Ordering::SeqCst);
    watching.watcher.check_now();
    within(SOON, "it watches", || Ok(state(&watching) == AccountState::Watching))
}

#[test]
fn a_thread_that_died_is_started_again() -> Result<()> {
    let (home, proxy, account) = behind_proxy()?;
    proxy.set(Flow::Refusing);
    let deaths = Arc::new(AtomicI64::new(0));
    let died = Arc::clone(&deaths);
    let on_event = move |event| {
        if matches!(event, Event::Offline { .. }) && died.fetch_add(1, Ordering::SeqCst) < 2 {
            panic!("whoever listens stumbles, as this test wants it");
        }
    };
    let data = home.folder.path().join("data");
    let mut options = Options::new(data, Arc::new(SystemSecrets::new()), Arc::new(on_event));
    options.times = Times { retry: Duration::from_millis(20), ..times() };
    let watcher = Watcher::start(options)?;
    watcher.add_account(account, None)?;
    within(SOON, "it died twice and lives", || Ok(deaths.load(Ordering::SeqCst) >= 3))?;
    proxy.set(Flow::Free);
    watcher.check_now();
    within(SOON, "it watches", || Ok(watcher.status()[0].state == AccountState::Watching))
}
