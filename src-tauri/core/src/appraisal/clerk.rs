//! A clerk's month: how soon buyers were answered, what was asked again, what was kept where keeping was right, and how
//! content the buyers were.

use pintui_store::{At, Reading, Result, named_params};

use super::measure::Measure;
use super::tally::{self, Item, Tallies, Why};
use crate::cases::known;
use crate::deadlines::calendar::Calendar;
use crate::insight::clerks::{CONTENT, rated, worked};
use crate::month::Month;
use crate::reasons::Words;
use crate::shops::Shop;

pub(super) fn tally(tx: &impl Reading, shop: &Shop, month: &Month, into: &mut Tallies) -> Result<()> {
    answers(tx, shop, month, into)?;
    let words = Words::read(tx)?;
    for case in worked(tx, shop.id, month)? {
        let item = |hit, why| Item {
            case_id: Some(case.case_id),
            number: case.case_no.clone(),
            on: case.last_at.day(),
            reason: case.reason.clone(),
            hit,
            value: None,
            why,
        };
        if case.refused {
            tally::of(into, Measure::Again, &case.staff).items.push(item(case.reopened, None));
        }
        let why = match case.outcome.as_str() {
            "open" => Some(Why::StillOpen),
            _ if at_fault(tx, &words, shop, case.case_id, case.reason.as_deref())? => Some(Why::GoodsFault),
            _ => None,
        };
        tally::of(into, Measure::Kept, &case.staff).items.push(item(case.outcome == "withdrawn", why));
    }
    content(tx, &words, shop, month, into)
}

fn answers(tx: &impl Reading, shop: &Shop, month: &Month, into: &mut Tallies) -> Result<()> {
    let calendar = Calendar::read(tx)?;
    let with = named_params! { ":shop": shop.id, ":from": month.first, ":until": month.last.plus(1) };
    for (staff, came, item) in tx.rows(include_str!("answers.sql"), with, |row| {
        let came: At = row.get("started_at")?;
        let item = Item {
            case_id: row.get("case_id")?,
            number: row.get("case_no")?,
            on: came.day(),
            reason: row.get("reason")?,
            hit: false,
            value: Some(row.get("minutes")?),
            why: None,
        };
        Ok((row.get::<_, String>("staff")?, came, item))
    })? {
        let why = (!calendar.open_at(came)).then_some(Why::OutsideHours);
        tally::of(into, Measure::Answer, &staff).items.push(Item { why, ..item });
    }
    Ok(())
}

fn content(tx: &impl Reading, words: &Words, shop: &Shop, month: &Month, into: &mut Tallies) -> Result<()> {
    for rated in rated(tx, shop.id, month)? {
        let fault = match rated.case_id {
            Some(case) => at_fault(tx, words, shop, case, rated.reason.as_deref())?,
            None => false,
        };
        tally::of(into, Measure::Content, &rated.staff).items.push(Item {
            case_id: rated.case_id,
            number: rated.order_no,
            on: rated.at.day(),
            reason: rated.reason,
            hit: rated.stars >= CONTENT,
            value: None,
            why: fault.then_some(Why::GoodsFault),
        });
    }
    Ok(())
}

/// Whether the goods or the parcel were wrong, by the reason that is known best: no word of a clerk mends that.
fn at_fault(tx: &impl Reading, words: &Words, shop: &Shop, case: i64, stated: Option<&str>) -> Result<bool> {
    let is_fault = |class: &str| matches!(class, "quality" | "description" | "missing_or_wrong");
    if let Some(known) = known::best(tx, case)? {
        return Ok(is_fault(&known.class));
    }
    let meaning = stated.map(|stated| words.meaning(&shop.platform, stated));
    Ok(meaning.is_some_and(|meaning| meaning.quality || is_fault(meaning.class)))
}
