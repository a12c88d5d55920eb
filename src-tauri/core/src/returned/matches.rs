//! What parcels that nobody knows may be: cases are looked through once for all parcels of a page.

use std::collections::BTreeSet;

use pintui_store::{Day, Reading, Result, named_params};
use rustc_hash::FxHashMap;

use super::find::DAYS;
use super::stray::{Stray, StrayMatch};
use crate::cases::list::{CaseRow, rows};
use crate::orders::pick::array;
use crate::reasons::Words;

/// So many of the last letters of a number that are alike are hardly chance.
const TAIL: usize = 6;
/// More than that nobody looks through beside a parcel.
const MOST: usize = 5;

/// Tells each parcel the cases that it may be of: those whose order was sent with its number, those whose number ends alike,
/// then those of which no number is known.
pub(super) fn fill(tx: &impl Reading, shop: i64, strays: &mut [Stray], today: Day) -> Result<()> {
    let tails: Vec<Option<String>> = strays.iter().map(|stray| tail(&stray.scanned)).collect();
    let wanted: Vec<&String> = tails.iter().flatten().collect();
    let since = today.plus(-DAYS);
    let with = named_params! { ":shop": shop, ":tails": array(&wanted), ":length": TAIL as i64, ":since": since };
    let found: Vec<(i64, String)> =
        tx.rows(include_str!("alike.sql"), with, |row| Ok((row.get("id")?, row.get("tail")?)))?;
    let mut alike: FxHashMap<&str, Vec<i64>> = FxHashMap::default();
    for (id, tail) in &found {
        alike.entry(tail).or_default().push(*id);
    }
    let sent = sent_with(tx, shop, strays)?;
    let with = named_params! { ":shop": shop, ":since": since, ":most": MOST as i64 };
    let unnumbered: Vec<i64> = tx.rows(include_str!("unnumbered.sql"), with, |row| row.get(0))?;

    let matched: Vec<Vec<(i64, &str)>> = tails
        .iter()
        .zip(strays.iter())
        .map(|(tail, stray)| {
            let sent = sent.get(&stray.scanned.to_uppercase()).into_iter().flatten().map(|id| (*id, "sent"));
            let alike = tail.as_deref().and_then(|tail| alike.get(tail)).into_iter().flatten();
            let alike = alike.map(|id| (*id, "tail"));
            let mut seen = BTreeSet::new();
            let all = sent.chain(alike).chain(unnumbered.iter().map(|id| (*id, "unnumbered")));
            all.filter(|(id, _)| seen.insert(*id)).take(MOST).collect()
        })
        .collect();
    let ids: BTreeSet<i64> = matched.iter().flatten().map(|(id, _)| *id).collect();
    let ids: Vec<i64> = ids.into_iter().collect();
    let cases: FxHashMap<i64, CaseRow> =
        rows(tx, &Words::read(tx)?, &ids, today)?.into_iter().map(|case| (case.id, case)).collect();
    for (stray, matched) in strays.iter_mut().zip(matched) {
        let told = matched.into_iter().filter_map(|(id, why)| Some((cases.get(&id)?.clone(), why.to_owned())));
        stray.matches = told.map(|(case, why)| StrayMatch { case, why }).collect();
    }
    Ok(())
}

/// Cases by the number that their order was sent with: a buyer who refuses a parcel lets it go back under that.
fn sent_with(tx: &impl Reading, shop: i64, strays: &[Stray]) -> Result<FxHashMap<String, Vec<i64>>> {
    let spelt = |stray: &Stray| [stray.scanned.clone(), stray.scanned.to_lowercase(), stray.scanned.to_uppercase()];
    let numbers: BTreeSet<String> = strays.iter().flat_map(spelt).collect();
    let numbers: Vec<String> = numbers.into_iter().collect();
    let with = named_params! { ":shop": shop, ":numbers": array(&numbers) };
    let found: Vec<(i64, String)> =
        tx.rows(include_str!("sent_with.sql"), with, |row| Ok((row.get("id")?, row.get("number")?)))?;
    let mut sent: FxHashMap<String, Vec<i64>> = FxHashMap::default();
    for (id, number) in found {
        sent.entry(number).or_default().push(id);
    }
    Ok(sent)
}

/// The last letters of a number; none of a shorter text, which ends like too many.
fn tail(scanned: &str) -> Option<String> {
    let letters: Vec<char> = scanned.to_lowercase().chars().collect();
    letters.len().checked_sub(TAIL).map(|from| letters[from..].iter().collect())
}
