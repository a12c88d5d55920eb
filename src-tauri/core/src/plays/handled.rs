//! Cases that were handled, and whether what was done lasted: the shop's own history, by which plays are weighed.
//!
//! Kept means: within 30 days no more went back than was agreed. Of an exchange by a new order the first order may be
//! refunded; the new one stays, once it is in the book. Whoever bought again within 90 days came back.

use pintui_store::{At, Fen, Reading, Result, named_params};

use crate::insight::rate::{MINIMUM, Rate};

/// Days without a refund after which a sale counts as kept.
pub const KEPT_DAYS: i64 = 30;
/// Days within which another order counts as coming back.
pub const AGAIN_DAYS: i64 = 90;

/// One case that was handled.
pub struct Handled {
    /// The play that was accepted; `call` where only a call-back tells, `declined` where the buyer wanted nothing else.
    pub play: String,
    /// When.
    pub at: At,
    /// Whether no more went back than was agreed.
    pub kept: bool,
    /// Whether the buyer bought again.
    pub again: bool,
    /// Whether a new order is paired with it, and in the book.
    pub paired: bool,
    /// Stars that the buyer gave after it.
    pub stars: Option<i64>,
}

/// From so many stars on a buyer counts as content.
pub const CONTENT_STARS: i64 = 4;

/// All cases of a shop that were handled.
pub fn of_shop(tx: &impl Reading, shop: i64) -> Result<Vec<Handled>> {
    let with = named_params! { ":shop": shop, ":days": KEPT_DAYS, ":again": AGAIN_DAYS };
    tx.rows(include_str!("handled.sql"), with, |row| {
        let (play, paired): (String, bool) = (row.get("play")?, row.get("paired")?);
        let (agreed, back): (Fen, Fen) = (row.get("agreed_fen")?, row.get("refunded_fen")?);
        let kept = match play.as_str() {
            "exchange" if paired => !row.get::<_, bool>("new_refunded")?,
            "refund" => false,
            _ => back <= agreed,
        };
        let (at, again, stars) = (row.get("at")?, row.get("again")?, row.get("stars")?);
        Ok(Handled { kept, at, again, stars, paired, play })
    })
}

fn old_enough(one: &Handled, now: At, days: i64) -> bool {
    one.at.0 + chrono::Duration::days(days) <= now.0
}

/// How many of them were kept, those that are old enough to tell.
pub fn kept<'a>(cases: impl Iterator<Item = &'a Handled>, now: At) -> Rate {
    share(cases.filter(|one| old_enough(one, now, KEPT_DAYS)), |one| one.kept)
}

/// After how many of them the buyer bought again, those that are old enough to tell.
pub fn again<'a>(cases: impl Iterator<Item = &'a Handled>, now: At) -> Rate {
    share(cases.filter(|one| old_enough(one, now, AGAIN_DAYS)), |one| one.again)
}

/// How many of those who gave stars afterwards were content.
pub fn content<'a>(cases: impl Iterator<Item = &'a Handled>) -> Rate {
    share(cases.filter(|one| one.stars.is_some()), |one| one.stars >= Some(CONTENT_STARS))
}

fn share<'a>(cases: impl Iterator<Item = &'a Handled>, hit: impl Fn(&Handled) -> bool) -> Rate {
    let (mut all, mut hits) = (0, 0);
    for one in cases {
        all += 1;
        hits += i64::from(hit(one));
    }
    Rate::of(hits, all, MINIMUM)
}
