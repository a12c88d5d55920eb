//! What stands out most of each cause: the group whose whole interval lies above what is usual, the farthest first.

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};

use super::offers;
use super::sheet::{Looked, Out, Sign};
use crate::alerts;
use crate::breakdown::behind::{BreakdownBehind, Span};
use crate::breakdown::counted::What;
use crate::breakdown::risky::RiskySegmentsAsk;
use crate::breakdown::sheet::{BreakdownAsk, Group};
use crate::breakdown::{By, NONE};
use crate::callbacks::advised::Cause;
use crate::door::{Call, Read};
use crate::insight::daily;
use crate::insight::rate::{MINIMUM, Rate};
use crate::orders::pick::array;
use crate::platforms::rules::Rule;
use crate::shops::Shop;
use crate::team::proposals;

/// A parcel longer on the way than so many days is late, as the analysis has it at first.
const LATE_DAYS: i64 = 5;
/// A quarter of the team's contacts take longer than three quarters of them.
const SLOW_QUARTER: f64 = 0.25;

/// Shop, rule and day that are looked at.
pub(super) struct View<'a> {
    pub(super) shop: &'a Shop,
    pub(super) rule: &'a Rule,
    pub(super) day: Day,
    pub(super) call: &'a Call<'a>,
}

/// What stands out of a cause, and how much was looked at.
pub(super) fn of(tx: &Tx, view: &View<'_>, cause: Cause) -> Result<(Looked, Option<Out>)> {
    match cause {
        Cause::Product => product(tx, view),
        Cause::Transport => transport(tx, view),
        Cause::Service => service(tx, view),
        Cause::Buyers => buyers(tx, view),
        Cause::Warehouse => warehouse(tx, view),
    }
}

fn product(tx: &Tx, view: &View<'_>) -> Result<(Looked, Option<Out>)> {
    let (whole, products) = daily::cohort(tx, view.shop.id, view.rule, view.day)?;
    let looked = Looked::of(products.iter().map(|product| product.rate));
    let over = alerts::of_shop(tx, view.shop.id, view.day)?;
    let worst = over.into_iter().max_by(|one, other| one.rate.total_cmp(&other.rate));
    let Some(worst) = worst else { return Ok((looked, None)) };
    let (from, to) = view.rule.window(view.day);
    let with = named_params! { ":product": worst.product_id, ":from": from, ":until": to.plus(1) };
    let cases: Vec<i64> = tx.rows(include_str!("of_product.sql"), with, |row| row.get("case_id"))?;
    Ok((
        looked,
        Some(Out {
            sign: Sign::Quality,
            about: worst.product_id.to_string(),
            name: worst.product,
            product_id: Some(worst.product_id),
            topic: None,
            segment: None,
            of: Rate::of(worst.hits, worst.orders, MINIMUM),
            usual: whole.rate.unwrap_or_default(),
            refund_fen: refunded(tx, &cases)?,
            offers: Vec::new(),
        }),
    ))
}

/// A carrier on whose way more goes wrong; where there is none, one that is late.
fn transport(tx: &Tx, view: &View<'_>) -> Result<(Looked, Option<Out>)> {
    let ask = ask(view, By::Carrier);
    let told = ask.clone().answer(tx, view.call)?;
    let wrong = |group: &Group| {
        let orders = group.quality.orders;
        Rate::of(group.logistics.min(orders), orders, told.minimum)
    };
    let looked = Looked::of(named(&told.groups).map(wrong));
    let broken = farthest(named(&told.groups), wrong(&told.whole), wrong);
    let late = || farthest(named(&told.groups), told.whole.late, |group| group.late);
    let found = match broken {
        Some((group, of)) => Some((Sign::OnTheWay, What::Logistics, group, of, wrong(&told.whole))),
        None => late().map(|(group, of)| (Sign::Late, What::Late, group, of, told.whole.late)),
    };
    let Some((sign, what, group, of, whole)) = found else { return Ok((looked, None)) };
    Ok((looked, Some(group_out(tx, view, &ask, sign, what, group, of, whole)?)))
}

fn warehouse(tx: &Tx, view: &View<'_>) -> Result<(Looked, Option<Out>)> {
    let ask = ask(view, By::Warehouse);
    let told = ask.clone().answer(tx, view.call)?;
    let quality = |group: &Group| group.quality;
    let looked = Looked::of(named(&told.groups).map(quality));
    let Some((group, of)) = farthest(named(&told.groups), told.whole.quality, quality) else {
        return Ok((looked, None));
    };
    let out = group_out(tx, view, &ask, Sign::Quality, What::Cases, group, of, told.whole.quality)?;
    Ok((looked, Some(out)))
}

fn buyers(tx: &Tx, view: &View<'_>) -> Result<(Looked, Option<Out>)> {
    let ask = RiskySegmentsAsk { shop: view.shop.name.clone(), date: Some(view.day), rule: Some(view.rule.id.clone()) };
    let told = ask.answer(tx, view.call)?;
    let few = told.segments.iter().filter(|segment| segment.few).count() as i64;
    let looked = Looked { enough: told.looked, few };
    let Some(segment) = told.segments.into_iter().find(|segment| !segment.few) else { return Ok((looked, None)) };
    let behind = BreakdownAsk { limits_fen: segment.limits_fen.clone(), ..self::ask(view, segment.by) };
    let cases = behind_of(tx, view, &behind, &segment.key, What::Cases)?;
    Ok((
        looked,
        Some(Out {
            sign: Sign::Quality,
            about: segment.key.clone(),
            name: segment.key,
            product_id: None,
            topic: None,
            segment: Some(segment.segment),
            of: segment.quality,
            usual: told.whole.rate.unwrap_or_default(),
            refund_fen: refunded(tx, &cases)?,
            offers: segment.proposals.iter().map(offers::of_segment).collect(),
        }),
    ))
}

/// A clerk more of whose contacts about a topic take longer than three quarters of the rest of the team's do.
fn service(tx: &Tx, view: &View<'_>) -> Result<(Looked, Option<Out>)> {
    let told = proposals::look(tx, view.shop.id, view.day)?;
    let looked = Looked { enough: told.enough, few: told.few };
    let usual = SLOW_QUARTER;
    let slow = told.proposals.into_iter().filter_map(|one| {
        let of = Rate::of(one.slow_cases.len() as i64, one.contacts, MINIMUM);
        let [low, _] = of.interval?;
        (low > usual).then_some((low, of, one))
    });
    let Some((_, of, one)) = slow.max_by(|one, other| one.0.total_cmp(&other.0)) else { return Ok((looked, None)) };
    Ok((
        looked,
        Some(Out {
            sign: Sign::Slow,
            about: format!("{} {}", one.staff, one.topic),
            name: one.staff,
            product_id: None,
            topic: Some(one.topic),
            segment: None,
            of,
            usual,
            refund_fen: refunded(tx, &one.slow_cases)?,
            offers: Vec::new(),
        }),
    ))
}

fn ask(view: &View<'_>, by: By) -> BreakdownAsk {
    BreakdownAsk {
        shop: view.shop.name.clone(),
        date: Some(view.day),
        rule: Some(view.rule.id.clone()),
        by,
        limits_fen: Vec::new(),
        late_days: LATE_DAYS,
        top: None,
    }
}

fn named(groups: &[Group]) -> impl Iterator<Item = &Group> {
    groups.iter().filter(|group| group.key != NONE)
}

/// The group whose interval begins farthest above the whole, with that rate.
fn farthest<'a>(
    groups: impl Iterator<Item = &'a Group>,
    whole: Rate,
    rate: impl Fn(&Group) -> Rate,
) -> Option<(&'a Group, Rate)> {
    let low = |of: &Rate| of.interval.map_or(0.0, |[low, _]| low);
    let above = groups.map(|group| (group, rate(group))).filter(|(_, of)| of.is_above(whole));
    above.max_by(|one, other| low(&one.1).total_cmp(&low(&other.1)))
}

#[expect(clippy::too_many_arguments, reason = "a figure with all that tells where it comes from")]
fn group_out(
    tx: &Tx,
    view: &View<'_>,
    ask: &BreakdownAsk,
    sign: Sign,
    what: What,
    group: &Group,
    of: Rate,
    whole: Rate,
) -> Result<Out> {
    let what = if sign == Sign::OnTheWay { what } else { What::Cases };
    let cases = behind_of(tx, view, ask, &group.key, what)?;
    Ok(Out {
        sign,
        about: group.key.clone(),
        name: group.key.clone(),
        product_id: None,
        topic: None,
        segment: None,
        of,
        usual: whole.rate.unwrap_or_default(),
        refund_fen: refunded(tx, &cases)?,
        offers: Vec::new(),
    })
}

fn behind_of(tx: &Tx, view: &View<'_>, ask: &BreakdownAsk, group: &str, what: What) -> Result<Vec<i64>> {
    let behind = BreakdownBehind {
        shop: ask.shop.clone(),
        date: view.day,
        rule: view.rule.id.clone(),
        by: ask.by,
        limits_fen: ask.limits_fen.clone(),
        late_days: ask.late_days,
        group: Some(group.to_owned()),
        span: Span::Now,
        what,
        skip: 0,
        limit: 0,
    };
    behind.ids(tx)
}

fn refunded(tx: &impl Reading, cases: &[i64]) -> Result<Fen> {
    tx.one(include_str!("refunded.sql"), named_params! { ":ids": array(cases) }, |row| row.get("fen"))
}
