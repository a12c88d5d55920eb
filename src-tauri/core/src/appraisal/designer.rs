//! A designer's month: orders that came back because the page of the product showed or said something else, among those
//! that were placed while the designer's version of the page stood.

use std::collections::BTreeMap;

use pintui_store::{At, Day, Reading, Result, named_params};

use super::measure::Measure;
use super::tally::{self, Item, Tallies, Why};
use crate::cases::known;
use crate::lexicon::sort::Lexicon;
use crate::lexicon::told::{self, Span};
use crate::lexicon::versions;
use crate::month::Month;
use crate::shops::Shop;

/// The tag of returns that the page answers for, with all below it: the colour, the picture, the material.
const PAGE: &str = "described";

struct Version {
    from_on: Day,
    designer: Option<String>,
}

struct Bought {
    order_no: String,
    product_id: i64,
    placed_at: Option<At>,
    back: Option<Back>,
}

struct Back {
    case_id: i64,
    reason: Option<String>,
    applied_at: Option<At>,
}

pub(super) fn tally(tx: &impl Reading, shop: &Shop, month: &Month, into: &mut Tallies) -> Result<()> {
    let pages = pages(tx, shop)?;
    if pages.values().flatten().all(|version| version.designer.is_none()) {
        return Ok(());
    }
    let (lexicon, _) = versions::for_month(tx, shop.id, &month.name())?;
    for bought in bought(tx, shop, month)? {
        let (Some(versions), Some(placed)) = (pages.get(&bought.product_id), bought.placed_at) else { continue };
        let stood = versions.iter().rposition(|version| version.from_on <= placed.day());
        let designer = stood.and_then(|at| versions[at].designer.as_ref());
        let Some(back) = bought.back else {
            if let Some(designer) = designer {
                tally::of(into, Measure::Page, designer).beside += 1;
            }
            continue;
        };
        let is_page = is_page(tx, shop, &lexicon, &back)?;
        let item = |hit, why| Item {
            case_id: Some(back.case_id),
            number: bought.order_no.clone(),
            on: back.applied_at.unwrap_or(placed).day(),
            reason: back.reason.clone(),
            hit,
            value: None,
            why,
        };
        if let Some(designer) = designer {
            let tally = tally::of(into, Measure::Page, designer);
            if is_page {
                tally.items.push(item(true, None));
            } else {
                // The order counts, what it came back for does not.
                tally.beside += 1;
                tally.items.push(item(false, Some(Why::NotThePage)));
            }
        }
        let next = versions.get(stood.map_or(0, |at| at + 1)).and_then(|version| version.designer.as_ref());
        if let Some(next) = next.filter(|next| is_page && Some(*next) != designer) {
            tally::of(into, Measure::Page, next).items.push(item(true, Some(Why::EarlierPage)));
        }
    }
    Ok(())
}

/// Whether a return is about the page, by the reason that is known best, else by the tag its words lead to.
fn is_page(tx: &impl Reading, shop: &Shop, lexicon: &Lexicon, back: &Back) -> Result<bool> {
    if known::best(tx, back.case_id)?.is_some_and(|known| known.class != "description") {
        return Ok(false);
    }
    let span = Span { case: Some(back.case_id), as_of: lexicon.as_of, ..Span::default() };
    let told = told::of_shop(tx, shop.id, span)?;
    let tag = told.first().and_then(|case| lexicon.home(shop, case).tag);
    Ok(tag.is_some_and(|tag| lexicon.tree.is_under(&tag, PAGE)))
}

fn pages(tx: &impl Reading, shop: &Shop) -> Result<BTreeMap<i64, Vec<Version>>> {
    let mut pages: BTreeMap<i64, Vec<Version>> = BTreeMap::new();
    for (product, version) in tx.rows(include_str!("pages.sql"), named_params! { ":shop": shop.id }, |row| {
        Ok((row.get::<_, i64>(0)?, Version { from_on: row.get(1)?, designer: row.get(2)? }))
    })? {
        pages.entry(product).or_default().push(version);
    }
    Ok(pages)
}

fn bought(tx: &impl Reading, shop: &Shop, month: &Month) -> Result<Vec<Bought>> {
    let with = named_params! { ":shop": shop.id, ":from": month.first, ":until": month.last.plus(1) };
    tx.rows(include_str!("page_orders.sql"), with, |row| {
        let back = match row.get::<_, Option<i64>>("case_id")? {
            Some(case_id) => Some(Back { case_id, reason: row.get("reason")?, applied_at: row.get("applied_at")? }),
            None => None,
        };
        Ok(Bought {
            order_no: row.get("order_no")?,
            product_id: row.get("product_id")?,
            placed_at: row.get("placed_at")?,
            back,
        })
    })
}
