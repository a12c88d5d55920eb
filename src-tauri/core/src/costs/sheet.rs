//! What returns cost in a span, summed by one dimension: the dearest first.

use pintui_store::{Day, Fen, Result, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::Cost;
use super::group::{By, Groups};
use super::part::{Back, Kind};
use super::reckon::{self, Basis};
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate};
use crate::shops;

/// What the returns cost that were applied for in a span, the dearest groups first; months in their sequence.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CostSheetAsk {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// What is summed by.
    pub by: By,
    /// How many groups at most; none: all.
    pub top: Option<i64>,
}

impl Command for CostSheetAsk {
    type Answer = CostSheet;
}

/// The answer of [`CostSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CostSheet {
    /// All together.
    pub whole: CostSum,
    /// A line for each group.
    pub groups: Vec<CostSum>,
    /// Groups that are not among them.
    pub more: i64,
}

/// What some cases cost together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct CostSum {
    /// Its key; empty where nobody tells, and for the shop.
    pub key: String,
    /// What it is called: a product's title, the owner's name of a tag, else the key.
    pub name: String,
    /// How many cases.
    pub cases: i64,
    /// Those among them of which every part is known.
    pub complete: Rate,
    /// Those of which some part is not.
    pub incomplete: i64,
    /// Sum of what is known.
    pub known_fen: Fen,
    /// Money that came back.
    pub back_fen: Fen,
    /// What is known less what came back.
    pub net_fen: Fen,
    /// What went back of undone sales: reversed revenue, in no sum.
    pub reversed_fen: Fen,
    /// What is asked for of such sales and not paid back yet.
    pub asked_fen: Fen,
    /// Asked of partners and not received, in no sum.
    pub awaited_fen: Fen,
    /// Part by part.
    pub parts: Vec<CostPartSum>,
    /// Money that came back, by where it came from.
    pub back: Vec<CostBackSum>,
}

/// A part of what some cases cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CostPartSum {
    /// Which.
    pub part: Kind,
    /// Sum of what is known of it.
    pub fen: Fen,
    /// Cases with something known of it.
    pub cases: i64,
    /// Cases of which it is not known, or not all of it.
    pub lacking: i64,
}

/// Money that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CostBackSum {
    /// From where.
    pub from: Back,
    /// How much.
    pub fen: Fen,
    /// For how many cases.
    pub cases: i64,
}

impl Read for CostSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CostSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let span = (self.from, self.to);
        let costs = reckon::of_span(tx, &shop, Basis::Applied, span, call.now.day())?;
        let groups = Groups::of(tx, &shop, self.by, span)?;
        let mut sheet = sums(&costs, self.by, &groups);
        let most = self.top.map_or(usize::MAX, |top| usize::try_from(top).unwrap_or(0));
        sheet.more = sheet.groups.len().saturating_sub(most) as i64;
        sheet.groups.truncate(most);
        Ok(sheet)
    }
}

/// The sums of these costs.
pub(super) fn sums(costs: &[Cost], by: By, groups: &Groups) -> CostSheet {
    let mut lists: FxHashMap<String, Vec<&Cost>> = FxHashMap::default();
    for cost in costs {
        lists.entry(groups.key(cost)).or_default().push(cost);
    }
    let group = |(key, list): (String, Vec<&Cost>)| CostSum { name: groups.name(&key, list[0]), key, ..sum(&list) };
    let mut lines: Vec<CostSum> = lists.into_iter().map(group).collect();
    match by {
        By::Month => lines.sort_by(|one, other| one.key.cmp(&other.key)),
        _ => lines.sort_by(|one, other| (other.net_fen, &one.key).cmp(&(one.net_fen, &other.key))),
    }
    CostSheet { whole: sum(&costs.iter().collect::<Vec<_>>()), groups: lines, more: 0 }
}

/// What these cases cost together.
pub(super) fn sum(costs: &[&Cost]) -> CostSum {
    let of = |fen: fn(&Cost) -> Fen| costs.iter().map(|cost| fen(cost)).sum::<Fen>();
    let complete = costs.iter().filter(|cost| cost.complete).count() as i64;
    let cases = costs.len() as i64;
    CostSum {
        key: String::new(),
        name: String::new(),
        cases,
        complete: Rate::of(complete, cases, MINIMUM),
        incomplete: cases - complete,
        known_fen: of(|cost| cost.known_fen),
        back_fen: of(|cost| cost.back_fen),
        net_fen: of(|cost| cost.net_fen),
        reversed_fen: of(|cost| cost.reversed(false)),
        asked_fen: of(|cost| cost.reversed(true)),
        awaited_fen: of(|cost| cost.awaited_fen),
        parts: Kind::ALL.iter().filter_map(|part| of_part(costs, *part)).collect(),
        back: Back::ALL.iter().filter_map(|from| of_back(costs, *from)).collect(),
    }
}

fn of_part(costs: &[&Cost], part: Kind) -> Option<CostPartSum> {
    let mut sum = CostPartSum { part, fen: Fen(0), cases: 0, lacking: 0 };
    for one in costs.iter().flat_map(|cost| &cost.parts).filter(|one| one.part == part) {
        sum.fen += one.fen.unwrap_or_default();
        sum.cases += i64::from(one.fen.is_some());
        sum.lacking += i64::from(one.lack.is_some());
    }
    (sum.cases + sum.lacking > 0).then_some(sum)
}

fn of_back(costs: &[&Cost], from: Back) -> Option<CostBackSum> {
    let mine = || costs.iter().flat_map(|cost| &cost.back).filter(move |one| one.from == from);
    let cases = mine().count() as i64;
    (cases > 0).then(|| CostBackSum { from, fen: mine().map(|one| one.fen).sum(), cases })
}
