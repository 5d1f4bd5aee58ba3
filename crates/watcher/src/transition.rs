//! The moments between one state and the next, by name. "Judged at least once, shown at most once, reported at most
//! once" must hold whichever of them the program dies at: a test ends it at each. In the release program there is
//! nothing to hook into, and [`pass`] is no code.

/// A moment, named after what has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transition {
    /// A message was fetched; nothing is written of it.
    Fetched,
    /// Its `judging` row is written.
    JudgingBegun,
    /// There is a verdict; nothing of it is kept.
    Assessed,
    /// What a desk or a mail server answered is kept; the message that said it is not.
    AnswerKept,
    /// The alert, the arrival and the checkpoint are kept, in one transaction.
    Kept,
    /// The right to knock is taken; nobody was told.
    KnockTaken,
    /// The desktop was told.
    Told,
    /// A report's row is written.
    ReportWritten,
    /// This process has claimed the report.
    ReportClaimed,
    /// Signed in to the outgoing server; the report is built.
    ReportPrepared,
    /// The row says that it is being sent; its data is not sent.
    ReportSending,
    /// The server took it; the row does not say so.
    ReportHandedOver,
    /// The row says that it was sent, and that the original is to be moved.
    ReportKept,
    /// The user's copy of a report lies in its folder; the row does not say so.
    CopyKept,
    /// This process has claimed the move.
    MoveClaimed,
    /// The original bears its marks.
    Marked,
    /// On a server that cannot move: the original is in Junk, and still where it was.
    MoveCopied,
    /// The original is in Junk; the row does not say so.
    Moved,
    /// The row says that it was moved.
    MoveKept,
}

impl Transition {
    /// In the order in which one message meets them.
    pub const ALL: [Transition; 19] = [
        Transition::Fetched,
        Transition::JudgingBegun,
        Transition::Assessed,
        Transition::AnswerKept,
        Transition::Kept,
        Transition::KnockTaken,
        Transition::Told,
        Transition::ReportWritten,
        Transition::ReportClaimed,
        Transition::ReportPrepared,
        Transition::ReportSending,
        Transition::ReportHandedOver,
        Transition::ReportKept,
        Transition::CopyKept,
        Transition::MoveClaimed,
        Transition::Marked,
        Transition::MoveCopied,
        Transition::Moved,
        Transition::MoveKept,
    ];
}

#[cfg(debug_assertions)]
static HOOK: std::sync::OnceLock<fn(Transition)> = std::sync::OnceLock::new();

/// Calls `hook` at every transition of this process from now on; the first hook stays.
#[cfg(debug_assertions)]
pub fn on_transition(hook: fn(Transition)) {
    let _ = HOOK.set(hook);
}

/// Marks a moment.
#[cfg(debug_assertions)]
pub(crate) fn pass(transition: Transition) {
    if let Some(hook) = HOOK.get() {
        hook(transition);
    }
}

/// Marks a moment, for readers alone.
#[cfg(not(debug_assertions))]
#[inline]
pub(crate) fn pass(_: Transition) {}
