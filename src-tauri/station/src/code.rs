//! The six digits that pair a device: once usable, for five minutes, and dead after five wrong tries.
//!
//! Only in memory. Whoever guesses is also slowed down by the address it comes from.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use pintui_core::door::Role;
use rand::Rng;
use serde::Serialize;

use crate::StationRefused;

const LASTS: Duration = Duration::from_secs(5 * 60);
const TRIES: u8 = 5;
const KNOCKS: u32 = 10;
const KNOCKS_IN: Duration = Duration::from_secs(60);
const MOST_PLACES: usize = 1000;

/// A code as the owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Six digits.
    pub digits: String,
    /// What the device will be allowed.
    pub role: Role,
    /// How long it is good for.
    pub seconds_left: u64,
}

#[derive(Debug)]
pub(crate) struct Code {
    digits: String,
    pub(crate) role: Role,
    ends: Instant,
    tries_left: u8,
}

/// The one code that is out, and who has knocked how often.
#[derive(Default)]
pub(crate) struct Codes {
    out: Option<Code>,
    knocks: HashMap<IpAddr, (Instant, u32)>,
}

impl Codes {
    /// Gives out a new code in the place of any other.
    pub(crate) fn give(&mut self, role: Role, now: Instant) -> Shown {
        let digits = format!("{:06}", rand::rng().random_range(0..1_000_000_u32));
        self.out = Some(Code { digits: digits.clone(), role, ends: now + LASTS, tries_left: TRIES });
        Shown { digits, role, seconds_left: LASTS.as_secs() }
    }

    /// Ends the code that is out.
    pub(crate) fn end(&mut self) {
        self.out = None;
    }

    /// The code that is out.
    pub(crate) fn shown(&self, now: Instant) -> Option<Shown> {
        let code = self.out.as_ref().filter(|code| now < code.ends)?;
        Some(Shown {
            digits: code.digits.clone(),
            role: code.role,
            seconds_left: code.ends.duration_since(now).as_secs(),
        })
    }

    /// Takes the code for these digits; it is gone then.
    pub(crate) fn take(&mut self, digits: &str, from: IpAddr, now: Instant) -> Result<Code, StationRefused> {
        self.knock(from, now)?;
        let mut code = self.out.take().filter(|code| now < code.ends).ok_or(StationRefused::CodeGone)?;
        if code.digits == digits {
            return Ok(code);
        }
        code.tries_left -= 1;
        let left = code.tries_left;
        if left > 0 {
            self.out = Some(code);
        }
        Err(if left > 0 { StationRefused::CodeWrong { left } } else { StationRefused::CodeGone })
    }

    /// Gives a code back that could not be used after all.
    pub(crate) fn put_back(&mut self, code: Code) {
        self.out.get_or_insert(code);
    }

    fn knock(&mut self, from: IpAddr, now: Instant) -> Result<(), StationRefused> {
        self.knocks.retain(|_, (since, _)| now.duration_since(*since) < KNOCKS_IN);
        if self.knocks.len() >= MOST_PLACES && !self.knocks.contains_key(&from) {
            return Err(StationRefused::TriedTooOften { seconds: KNOCKS_IN.as_secs() });
        }
        let (since, times) = self.knocks.entry(from).or_insert((now, 0));
        *times += 1;
        if *times > KNOCKS {
            let seconds = KNOCKS_IN.saturating_sub(now.duration_since(*since)).as_secs().max(1);
            return Err(StationRefused::TriedTooOften { seconds });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 168, 1, 9));

    fn wrong(digits: &str) -> String {
        format!("{:06}", (digits.parse::<u32>().expect("digits") + 1) % 1_000_000)
    }

    #[test]
    fn a_code_opens_once() {
        let (mut codes, now) = (Codes::default(), Instant::now());
        let shown = codes.give(Role::Packer, now);
        assert_eq!(shown.digits.len(), 6);
        assert_eq!(codes.take(&shown.digits, HERE, now).expect("taken").role, Role::Packer);
        assert_eq!(codes.take(&shown.digits, HERE, now).expect_err("gone"), StationRefused::CodeGone);
    }

    #[test]
    fn after_five_minutes_the_right_digits_open_nothing() {
        let (mut codes, now) = (Codes::default(), Instant::now());
        let shown = codes.give(Role::Owner, now);
        let late = now + LASTS;
        assert_eq!(codes.shown(late), None);
        assert_eq!(codes.take(&shown.digits, HERE, late).expect_err("late"), StationRefused::CodeGone);
    }

    #[test]
    fn five_wrong_tries_end_the_code_whoever_made_them() {
        let (mut codes, now) = (Codes::default(), Instant::now());
        let shown = codes.give(Role::Packer, now);
        for (at, left) in (1..5).rev().enumerate() {
            let from = IpAddr::from([10, 0, 0, u8::try_from(at).expect("few")]);
            let refused = codes.take(&wrong(&shown.digits), from, now).expect_err("wrong");
            assert_eq!(refused, StationRefused::CodeWrong { left });
        }
        assert_eq!(codes.take(&wrong(&shown.digits), HERE, now).expect_err("wrong"), StationRefused::CodeGone);
        assert_eq!(codes.take(&shown.digits, HERE, now).expect_err("dead"), StationRefused::CodeGone);
    }

    #[test]
    fn a_place_that_knocks_too_often_waits_even_with_new_codes() {
        let (mut codes, now) = (Codes::default(), Instant::now());
        for _ in 0..KNOCKS {
            codes.give(Role::Packer, now);
            let _ = codes.take("x", HERE, now);
        }
        let shown = codes.give(Role::Packer, now);
        let refused = codes.take(&shown.digits, HERE, now).expect_err("too often");
        assert!(matches!(refused, StationRefused::TriedTooOften { .. }));
        codes.take(&shown.digits, HERE, now + KNOCKS_IN).expect("a minute later it may try again");
    }
}
