//! The letter of the name that stands in few other words, and its neighbours.

use memchr::memchr3_iter;

use super::Look;
use super::signs::Sign::{self, Blank, Letter, Open, Other};
use super::signs::plain;

impl Look<'_> {
    /// The letter that stands in few other words, between others that may be those of the name.
    pub(super) fn has_rare_letter(&self) -> bool {
        memchr3_iter(b'z', b'Z', b'2', self.bytes).any(|at| match self.bytes.get(at) {
            Some(b'2') => self.is_digit_of_name(at),
            _ => self.is_letter_of_name(at),
        })
    }

    fn is_letter_of_name(&self, at: usize) -> bool {
        let (left, right) = (three(at, |at| self.before(at)), three(at, |at| self.behind(at)));
        // An @ is a letter only where others stand beside it.
        let is_sign = |at: Option<usize>| at.and_then(|at| self.bytes.get(at)) == Some(&b'@');
        let is_alone = (!matches!(left[0], Letter(_)) || is_sign(at.checked_sub(1)))
            && (!matches!(right[0], Letter(_)) || is_sign(Some(at + 1)));
        if is_alone {
            return !self.get(at..at + 3).eq_ignore_ascii_case(b"z-i");
        }
        let is_first = matches!(left, [Open, ..] | [Letter(b'a'), Letter(b'm' | b'n') | Open, _]);
        let is_last = matches!(right, [Open, ..] | [Letter(b'o'), Letter(b'n' | b'm') | Open, _]);
        // One slip on one side, and `rn` for m.
        let is_near_first = matches!(
            left,
            [Open | Letter(b'a'), ..]
                | [Letter(_), Letter(b'a') | Open, _]
                | [Letter(_), Letter(b'm' | b'n'), Letter(b'a') | Open]
                | [Letter(_), Letter(b'n'), Letter(b'r' | b'n')]
                | [Letter(b'n'), Letter(b'r' | b'n'), _]
                | [Letter(b'v'), Letter(b'v'), Letter(b'm' | b'n') | Open]
        );
        let is_near_last = matches!(
            right,
            [Open | Letter(b'o' | b'n'), ..]
                | [Letter(_), Letter(b'o') | Open, _]
                | [Letter(_), Letter(b'n'), Blank | Open | Other | Letter(b'a' | b'o' | b'0'..=b'9')]
                | [Letter(b'r' | b'v'), Letter(b'n' | b'v'), Letter(b'n' | b'o')]
        );
        // `amzaon`, `arnzaon`, `amaozn`
        let is_swapped = matches!(
            (left, right),
            ([Letter(b'm'), ..], [Letter(b'a'), Letter(b'o') | Open, _])
                | ([Letter(b'n'), Letter(b'r' | b'n') | Open, _], [Letter(b'a'), Letter(b'o') | Open, _])
                | ([Letter(b'o'), Letter(b'a') | Open, _], [Letter(b'n'), ..])
        );
        // `amzn`, `amzl`
        let is_short = matches!(
            (left, right[0]),
            ([Letter(b'm'), Letter(b'a') | Open, _] | [Open, ..], Letter(b'n' | b'l'))
        );
        let is_turned = matches!(left, [Open, ..] | [Letter(b'o'), Letter(b'n') | Open, _])
            && matches!(right, [Open, ..] | [Letter(b'a'), Letter(b'm' | b'n') | Open, _]);
        let is_name = (is_first && is_near_last)
            || (is_near_first && is_last)
            || (self.may_end_before(at) && self.may_go_on_behind(at))
            || is_swapped
            || is_short
            || is_turned;
        is_name && !self.is_of_the_cloud(at)
    }

    /// `s3.amazonaws.com`: anybody's room in Amazon's cloud.
    fn is_of_the_cloud(&self, at: usize) -> bool {
        at.checked_sub(4)
            .is_some_and(|start| self.get(start..start + 11).eq_ignore_ascii_case(b".amazonaws."))
    }

    /// The digit stands for the letter only where all others are right.
    fn is_digit_of_name(&self, at: usize) -> bool {
        // Most stand in numbers.
        let beside = |at: Option<usize>| at.and_then(|at| self.bytes.get(at)).copied().unwrap_or(b' ');
        let in_number = |byte: u8| byte.is_ascii_digit() && byte != b'4' && byte != b'0';
        let (left, right) = (beside(at.checked_sub(1)), beside(Some(at + 1)));
        // `ama2zn`, `amz2on`: a slip beside it.
        let is_rare = |byte: u8| byte.eq_ignore_ascii_case(&b'z');
        if is_rare(left) || is_rare(right) {
            let (first, last) = if is_rare(left) { (at - 1, at) } else { (at, at + 1) };
            return matches!(self.before(first).0, Letter(b'a' | b'm' | b'n' | b'o') | Open)
                && matches!(self.behind(last).0, Letter(b'a' | b'o' | b'n') | Open);
        }
        // And in attributes.
        let parts = |byte: u8| matches!(byte, b'"' | b'\'' | b'=' | b'/');
        let beyond = |at: Option<usize>| in_number(beside(at)) || parts(beside(at));
        let is_number = beyond(at.checked_sub(1))
            || beyond(Some(at + 1))
            || (left == b'4' && beyond(at.checked_sub(2)))
            || (right == b'0' && beyond(Some(at + 2)));
        !is_number && self.may_end_before(at) && self.may_go_on_behind(at)
    }

    /// `ma` stands before, or what may be it, with spaces or without.
    fn may_end_before(&self, at: usize) -> bool {
        let (sign, place) = self.seen_before(at);
        sign == Open
            || sign == Letter(b'a') && matches!(self.seen_before(place).0, Letter(b'm' | b'n' | b'z') | Open)
    }

    /// `on` stands behind, or what may be it.
    fn may_go_on_behind(&self, at: usize) -> bool {
        let (sign, place) = self.seen_behind(at);
        sign == Open
            || sign == Letter(b'o')
                && matches!(self.seen_behind(place).0, Letter(b'n' | b'm' | b'r' | b'z') | Open)
    }

    /// The next sign before this place that is no space, and where it begins.
    fn seen_before(&self, at: usize) -> (Sign, usize) {
        let blanks = self.get(0..at).iter().rev().take_while(|byte| plain(**byte, b"") == Blank).count();
        self.before(at - blanks)
    }

    /// The next such sign behind what stands at this place, and where it begins.
    fn seen_behind(&self, at: usize) -> (Sign, usize) {
        let from = self.end_of(at);
        let rest = self.get(from..self.bytes.len());
        let blanks = rest.iter().take_while(|byte| plain(**byte, b"") == Blank).count();
        match blanks.checked_sub(1) {
            None => self.behind(at),
            // The sign of a quotation at the beginning of a line.
            Some(_) if rest.get(blanks) == Some(&b'>') => (Open, from + blanks),
            Some(last) => self.behind(from + last),
        }
    }
}

/// Three signs, the nearest first.
fn three(at: usize, step: impl Fn(usize) -> (Sign, usize)) -> [Sign; 3] {
    let mut place = at;
    [(); 3].map(|()| {
        let (sign, next) = step(place);
        place = next;
        sign
    })
}
