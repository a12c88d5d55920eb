//! Numbers whose days are over go, the keys first: then no copy of the book can bring them back.

use pintui_store::{Book, Operation, Reading, Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DAYS, SealedRefused, days, keys};
use crate::door::{Call, Command, Read, Whole, Write};
use crate::privacy::{Class, Keeping, Kept};
use crate::settings;

const LEAST: i64 = 1;
const MOST: i64 = 180;

/// Removes numbers and keys whose days are over; all of them where numbers are not kept any more.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TidyNumbers {}

impl Command for TidyNumbers {
    type Answer = NumbersTidied;
}

/// What went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NumbersTidied {
    /// Numbers.
    pub numbers: i64,
    /// Keys.
    pub keys: i64,
}

impl Whole for TidyNumbers {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<NumbersTidied> {
        tidy(book, call)
    }
}

/// Removes what is past its days.
pub(crate) fn tidy(book: &Book, call: &Call<'_>) -> Result<NumbersTidied> {
    let (first, old): (_, i64) = book.read(|tx| {
        let kept = Keeping::read(tx)?.of(Class::Phone) == Kept::Sealed;
        let first = match kept {
            true => Some(call.now.day().plus(-days(tx)?)),
            false => None,
        };
        let old =
            tx.one("select count(*) from sealed where ?1 is null or sealed_on < ?1", [first], |row| row.get(0))?;
        Ok((first, old))
    })?;
    let keys = keys::remove_before(book.folder(), first)?;
    if old > 0 {
        let detail = serde_json::json!({ "numbers": old });
        let operation = Operation { name: "purge_numbers", actor: call.actor, at: call.now, detail, outside: false };
        book.write(&operation, |tx| tx.change("delete from sealed where ?1 is null or sealed_on < ?1", [first]))?;
    }
    Ok(NumbersTidied { numbers: old, keys })
}

/// How many numbers are kept, and for how long.
#[derive(Deserialize, TS)]
pub struct SealedState {}

impl Command for SealedState {
    type Answer = SealedNumbers;
}

/// The answer of [`SealedState`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SealedNumbers {
    /// Whether numbers are kept.
    pub kept: bool,
    /// Days.
    pub days: i64,
    /// Numbers that are kept now.
    pub numbers: i64,
}

impl Read for SealedState {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<SealedNumbers> {
        let kept = Keeping::read(tx)?.of(Class::Phone) == Kept::Sealed;
        let numbers = tx.one("select count(*) from sealed", [], |row| row.get(0))?;
        Ok(SealedNumbers { kept, days: days(tx)?, numbers })
    }
}

/// Sets how many days a number is kept.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseSealedDays {
    /// Days.
    pub days: i64,
}

impl Command for ChooseSealedDays {
    type Answer = ();
}

impl Write for ChooseSealedDays {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "days": self.days })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        if !(LEAST..=MOST).contains(&self.days) {
            return Err(SealedRefused::SealedDaysWrong { least: LEAST, most: MOST }.into());
        }
        settings::keep(tx, DAYS, &self.days.to_string())?;
        Ok(())
    }
}
