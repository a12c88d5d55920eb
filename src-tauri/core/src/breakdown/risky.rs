//! Segments of orders that come back more often than the shop's range explains, each with what can be offered to its buyers.
//! A segment is risky by its interval alone; a small one is told with its counts and gets no proposal.

use pintui_store::{Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::By;
use super::groups::{FOLDED, FREE, NONE};
use super::sheet::{BreakdownAsk, Group, GroupReason};
use crate::ages::sheet::{AgeBand, AgeSheet};
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::segments::rule::standing;
use crate::segments::{Act, Segment, SegmentRule, Times};
use crate::shops;

/// Segments above the shop, and what can be offered them.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RiskySegmentsAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at; the last day with data where it is left out.
    pub date: Option<Day>,
    /// Rule id; the shop's usual one where it is left out.
    pub rule: Option<String>,
}

impl Command for RiskySegmentsAsk {
    type Answer = RiskySegments;
}

/// The answer of [`RiskySegmentsAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct RiskySegments {
    /// The day looked at.
    pub date: Day,
    /// The rule's id.
    pub rule: String,
    /// First and last day of the orders.
    pub window: [Day; 2],
    /// Orders a rate needs.
    pub minimum: i64,
    /// No file has told of any return.
    pub no_returns: bool,
    /// The whole shop.
    pub whole: Rate,
    /// How many segments were looked at that have enough orders.
    pub looked: i64,
    /// How many of them would be above by chance alone, in tenths.
    pub by_chance_tenths: i64,
    /// Those above the shop, the farthest first; small ones after them.
    pub segments: Vec<RiskySegment>,
    /// Bands of age above all, of the newest table; empty without one.
    pub ages: Vec<AgeBand>,
    /// Whether a table of age bands with returns was brought.
    pub ages_told: bool,
    /// The rules that stand.
    pub rules: Vec<SegmentRule>,
}

/// A segment with its figures and proposals.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RiskySegment {
    /// What orders are grouped by.
    pub by: By,
    /// Its key there.
    pub key: String,
    /// The limits between bands, to open its list.
    pub limits_fen: Vec<Fen>,
    /// What it is, for a rule.
    pub segment: Segment,
    /// Orders with any case.
    pub returned: Rate,
    /// Quality orders.
    pub quality: Rate,
    /// Whether it has too few orders for a rate.
    pub few: bool,
    /// What its buyers stated most.
    pub reasons: Vec<GroupReason>,
    /// What can be offered, the most fitting first; none for few.
    pub proposals: Vec<Proposal>,
}

/// What can be offered to a segment.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "SegmentProposal")]
pub struct Proposal {
    /// What.
    pub act: Act,
    /// Hours after sign-off that are proposed; only of care.
    pub hours: Option<i64>,
    /// The rule that does so already.
    pub rule: Option<i64>,
}

const BY: [By; 3] = [By::Province, By::Times, By::Price];
const LATE_DAYS: i64 = 5;
/// One side of a 95 % interval, in tenths of a segment.
const BY_CHANCE: f64 = 0.25;
/// As many small segments are told.
const FEW: usize = 6;
const REASONS: usize = 3;
/// Stated reasons that a question about the size would have met.
const SIZES: [&str; 5] = ["尺", "码", "碼", "大小", "size"];
/// Asked half a day after sign-off, before most returns are applied for.
const CARE_HOURS: i64 = 12;

impl Read for RiskySegmentsAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<RiskySegments> {
        let shop = shops::must(tx, &self.shop)?.id;
        let rules = standing(tx, shop)?;
        let (mut segments, mut looked, mut head) = (Vec::new(), 0, None);
        for by in BY {
            let told = BreakdownAsk {
                shop: self.shop.clone(),
                date: self.date,
                rule: self.rule.clone(),
                by,
                limits_fen: Vec::new(),
                late_days: LATE_DAYS,
                top: None,
            }
            .answer(tx, call)?;
            for group in &told.groups {
                let Some(segment) = segment_of(by, group) else { continue };
                let few = group.quality.rate.is_none();
                looked += i64::from(!few);
                if group.over || few && seems_above(group.quality, told.whole.quality) {
                    segments.push(risky(by, group, segment, &told.limits_fen, &rules));
                }
            }
            head.get_or_insert(told);
        }
        let head = head.expect("there is a first dimension");
        segments.sort_by(|one, other| {
            let low = |of: &RiskySegment| of.quality.interval.map_or(0.0, |[low, _]| low);
            one.few
                .cmp(&other.few)
                .then(low(other).total_cmp(&low(one)))
                .then(other.quality.hits.cmp(&one.quality.hits))
        });
        let large = segments.iter().filter(|segment| !segment.few).count();
        segments.truncate(large + FEW);
        let ages = AgeSheet { shop: self.shop.clone(), span: None }.answer(tx, call)?.shown;
        Ok(RiskySegments {
            date: head.date,
            rule: head.rule,
            window: head.window,
            minimum: head.minimum,
            no_returns: head.no_returns,
            whole: head.whole.quality,
            looked,
            by_chance_tenths: (looked as f64 * BY_CHANCE).round() as i64,
            segments,
            ages_told: ages.as_ref().is_some_and(|span| span.tells_returns || span.tells_quality),
            ages: ages.map(|span| span.bands.into_iter().filter(|band| band.over).collect()).unwrap_or_default(),
            rules,
        })
    }
}

/// What a rule can be about: a group with a name of its own.
fn segment_of(by: By, group: &Group) -> Option<Segment> {
    if [NONE, FOLDED, FREE].contains(&&*group.key) {
        return None;
    }
    match by {
        By::Province => Some(Segment::Province { name: group.key.clone() }),
        By::Times => Times::named(&group.key).map(|times| Segment::Times { times }),
        By::Price => group.from_fen.map(|from_fen| Segment::Price { from_fen, until_fen: group.until_fen }),
        _ => None,
    }
}

/// Few orders, of which a larger share came back: worth a look, and nothing more.
fn seems_above(few: Rate, shop: Rate) -> bool {
    few.hits >= 2 && shop.rate.is_some_and(|rate| few.hits as f64 > rate * few.orders as f64)
}

fn risky(by: By, group: &Group, segment: Segment, limits: &[Fen], rules: &[SegmentRule]) -> RiskySegment {
    let few = group.quality.rate.is_none();
    let stands = |act| rules.iter().find(|rule| rule.act == act && rule.segment == segment).map(|rule| rule.id);
    let proposal = |act: Act| Proposal { act, hours: (act == Act::Care).then_some(CARE_HOURS), rule: stands(act) };
    let proposals = if few { Vec::new() } else { fitting(by, &group.reasons).into_iter().map(proposal).collect() };
    RiskySegment {
        by,
        key: group.key.clone(),
        limits_fen: limits.to_vec(),
        returned: group.returned,
        quality: group.quality,
        few,
        reasons: group.reasons.iter().take(REASONS).cloned().collect(),
        proposals,
        segment,
    }
}

/// What fits the segment: the size where buyers state it or buy for the first time, the order where it is dear or far.
fn fitting(by: By, reasons: &[GroupReason]) -> Vec<Act> {
    let about_size = |of: &&GroupReason| SIZES.iter().any(|word| of.reason.to_lowercase().contains(word));
    let cases: i64 = reasons.iter().map(|of| of.cases).sum();
    let sizes: i64 = reasons.iter().filter(about_size).map(|of| of.cases).sum();
    match (sizes * 5 >= cases && sizes > 0, by) {
        (true, _) => vec![Act::Size, Act::Confirm, Act::Care],
        (false, By::Times) => vec![Act::Confirm, Act::Size, Act::Care],
        _ => vec![Act::Confirm, Act::Care],
    }
}
