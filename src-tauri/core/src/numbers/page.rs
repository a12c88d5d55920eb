//! The page of numbers: pace, first passes, what came back of what had passed, and returns for missing things.

use std::collections::{BTreeMap, BTreeSet};

use pintui_store::{Day, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MINIMUM;
use super::paced::{self, GAP_SECONDS, LONGEST_SECONDS, Pace, Paced};
use crate::checks::checklist::Step;
use crate::checks::escaped::passed_by_staff;
use crate::checks::filter::QUICK_SECONDS;
use crate::door::{Call, Command, Read};
use crate::insight::daily;
use crate::insight::rate::Rate;
use crate::proof::escapes::{EscapeList, EscapePage};
use crate::proof::step::{Missing, missing};
use crate::reasons::Words;
use crate::shops::{self, Shop};

/// The packing station's numbers for a span of days.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CheckNumbers {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Command for CheckNumbers {
    type Answer = StationNumbers;
}

/// The answer of [`CheckNumbers`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct StationNumbers {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// How figures are counted.
    pub counted: Counted,
    /// Everything done in these days.
    pub pace: Pace,
    /// Parcels whose first check passed, among parcels whose first check fell into these days.
    pub first_pass: Rate,
    /// Of clean parcels with one piece those that were checked quickly.
    pub quick: Rate,
    /// By job number, in their order.
    pub staff: Vec<StaffNumbers>,
    /// By hour of the day.
    pub hours: Vec<HourNumbers>,
    /// What passed and came back, by the point that ought to have caught it, most first.
    pub escapes: Vec<PointEscapes>,
    /// What passed and came back, of all that passed.
    pub escaped: Rate,
    /// Returns for something missing.
    pub gifts: MissingGifts,
}

/// How figures are counted.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct Counted {
    /// A longer gap between two checks is a break.
    pub gap_seconds: i64,
    /// A check that lay open counts no longer.
    pub longest_seconds: i64,
    /// Within so many seconds a check was quick.
    pub quick_seconds: i64,
    /// A rate needs so many.
    pub minimum: i64,
}

/// One job number's part.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StaffNumbers {
    /// Job number.
    pub staff: String,
    /// Its pace.
    pub pace: Pace,
    /// First checks that passed.
    pub first_pass: Rate,
    /// Parcels that passed here and came back.
    pub escaped: Rate,
}

/// One hour of the day.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HourNumbers {
    /// 0 to 23.
    pub hour: i64,
    /// Its pace.
    pub pace: Pace,
}

/// Escapes that one point ought to have caught.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PointEscapes {
    /// The step; none where the reason tells none.
    pub step: Option<Step>,
    /// The point; none where the reason tells none or the check did not ask it.
    pub point: Option<String>,
    /// Escapes among the parcels that passed it.
    pub escaped: Rate,
}

/// Returns applied in these days because something was not in the parcel.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MissingGifts {
    /// Among all returns applied.
    pub share: Rate,
    /// Of them the ones that name the gift.
    pub named: i64,
    /// The stated reasons that do.
    pub named_reasons: Vec<String>,
    /// The stated reasons that were counted.
    pub reasons: Vec<String>,
    /// What a report of others says, as a share; no figure of this shop.
    pub reference: f64,
}

/// An outside figure: a trade article on lowering quality returns says 43 % were gifts left out.
const REFERENCE: f64 = 0.43;

impl Read for CheckNumbers {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<StationNumbers> {
        let shop = shops::must(tx, &self.shop)?;
        let checks = paced::checks(tx, Some(shop.id), None, (self.from, self.to))?;
        let (shop_name, from, to) = (self.shop, self.from, self.to);
        let ask = EscapeList { shop: shop_name, from, to, staff: None, place: None, skip: 0, limit: 0 };
        let escapes = ask.answer(tx, call)?;
        Ok(StationNumbers {
            from,
            to,
            counted: Counted {
                gap_seconds: GAP_SECONDS,
                longest_seconds: LONGEST_SECONDS,
                quick_seconds: QUICK_SECONDS,
                minimum: MINIMUM,
            },
            pace: paced::pace(checks.iter()),
            first_pass: first_pass(checks.iter()),
            quick: quick(&checks),
            staff: by_staff(&checks, &escapes, &passed_by_staff(tx, shop.id, from, to.plus(1))?),
            hours: by_hour(&checks),
            escapes: by_point(&escapes),
            escaped: Rate::of(escapes.total, escapes.passed, MINIMUM),
            gifts: missing_gifts(tx, &shop, from, to)?,
        })
    }
}

fn first_pass<'a>(checks: impl Iterator<Item = &'a Paced>) -> Rate {
    let (mut parcels, mut passed) = (0, 0);
    for check in checks.filter(|check| check.first) {
        parcels += 1;
        passed += i64::from(check.passed);
    }
    Rate::of(passed, parcels, MINIMUM)
}

fn quick(checks: &[Paced]) -> Rate {
    let clean: Vec<&Paced> = checks.iter().filter(|check| check.first && check.passed && check.pieces == 1).collect();
    let quick = clean.iter().filter(|check| check.seconds <= QUICK_SECONDS).count();
    Rate::of(quick as i64, clean.len() as i64, MINIMUM)
}

fn by_staff(checks: &[Paced], escapes: &EscapePage, passed: &BTreeMap<String, i64>) -> Vec<StaffNumbers> {
    let names: BTreeSet<&str> = checks.iter().map(|check| check.staff.as_str()).collect();
    let of = |staff: &str| {
        let own = || checks.iter().filter(|check| check.staff == staff);
        let escaped = escapes.by_staff.iter().find(|one| one.staff == staff);
        let passed = passed.get(staff).copied().unwrap_or(0);
        StaffNumbers {
            staff: staff.to_owned(),
            pace: paced::pace(own()),
            first_pass: first_pass(own()),
            escaped: Rate::of(escaped.map_or(0, |one| one.escapes), passed, MINIMUM),
        }
    };
    names.into_iter().map(of).collect()
}

fn by_hour(checks: &[Paced]) -> Vec<HourNumbers> {
    let mut hours: BTreeMap<i64, Vec<&Paced>> = BTreeMap::new();
    for check in checks {
        hours.entry(check.hour).or_default().push(check);
    }
    hours.into_iter().map(|(hour, own)| HourNumbers { hour, pace: paced::pace(own.into_iter()) }).collect()
}

fn by_point(escapes: &EscapePage) -> Vec<PointEscapes> {
    let of = |one: &crate::proof::escapes::EscapesOfPoint| PointEscapes {
        step: one.step,
        point: one.point.clone(),
        escaped: Rate::of(one.escapes, one.passed, MINIMUM),
    };
    escapes.by_point.iter().map(of).collect()
}

fn missing_gifts(tx: &impl Reading, shop: &Shop, from: Day, to: Day) -> Result<MissingGifts> {
    let (mut all, mut hits, mut named) = (0, 0, 0);
    let (mut reasons, mut named_reasons) = (Vec::new(), Vec::new());
    for stated in daily::reasons(tx, &Words::read(tx)?, shop, from, to)? {
        all += stated.cases;
        let Some(what) = missing(&stated.reason) else { continue };
        hits += stated.cases;
        if what == Missing::Gift {
            named += stated.cases;
            named_reasons.push(stated.reason.clone());
        }
        reasons.push(stated.reason);
    }
    Ok(MissingGifts { share: Rate::of(hits, all, MINIMUM), named, named_reasons, reasons, reference: REFERENCE })
}
