//! Gifts: which must lie in which parcel, by the owner's rules and the order's facts alone.
//!
//! A rule's conditions are asked of the book by one question (`applies.sql`), whether for the
//! parcel at the station, for the count beside the editor or for a try. [`rules`] keeps them,
//! [`effect`] counts and tries them, [`answer`] holds that no parcel passes with a gift missing.

pub mod answer;
pub mod effect;
pub mod rules;

use pintui_store::{Day, Fen, Reading, Result, ToSql, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::checklist::{Checklist, FollowUp, Point, Severity, Step};

refusals! {
    /// Refusals about gifts.
    GiftRefused {
        /// No such rule.
        RuleUnknown { rule: i64 } = "gift_rule_unknown",
        /// A rule needs a name that tells why the gift is there.
        RuleNameMissing = "gift_rule_name_missing",
        /// A rule needs a gift.
        GiftNameMissing = "gift_name_missing",
        /// Fewer than one or more than a parcel holds.
        QuantityWrong { most: i64 } = "gift_quantity_wrong",
        /// It ends before it begins.
        DaysWrong = "gift_days_wrong",
        /// A condition that no order, or every order, meets.
        ConditionWrong { condition: String } = "gift_condition_wrong",
        /// A level of another shop, or of none: levels belong to one shop.
        LevelElsewhere = "gift_level_elsewhere",
        /// Another gift has this code.
        CodeTaken { gift: String } = "gift_code_taken",
        /// A code that the station would take for a command.
        CodeIsCommand = "gift_code_is_command",
        /// Fewer of a gift than belong in the parcel.
        Short { gift: String, due: i64, given: i64 } = "gift_short",
        /// Instead of a gift something that is no gift of the shop's.
        InsteadUnknown { gift: String } = "gift_instead_unknown",
        /// The buyer has not been told that the gift is missing.
        BuyerNotTold { gift: String } = "gift_buyer_not_told",
        /// No order has this number.
        OrderUnknown = "gift_order_unknown",
    }
}

/// A gift that must be in a parcel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GiftDue {
    /// Key of the rule that gives it.
    pub rule: i64,
    /// Its name.
    pub gift: String,
    /// How many.
    pub quantity: i64,
    /// The rule's name: why it is there.
    pub why: String,
    /// The code on it, where it can be scanned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub code: Option<String>,
    /// Where it lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub place: Option<String>,
    /// Name of a kept picture of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub picture: Option<String>,
    /// Whether an earlier check of this parcel asked to tell the buyer that it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub told: Option<bool>,
}

/// Another gift of the shop's that can go in instead.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SpareGift {
    /// Its name.
    pub gift: String,
    /// The code on it.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// What a rule asks of an order; none asks nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Conditions {
    pub(super) shop: Option<i64>,
    pub(super) from_on: Option<Day>,
    pub(super) until_on: Option<Day>,
    pub(super) products: Option<String>,
    pub(super) at_least_fen: Option<Fen>,
    pub(super) at_least_pieces: Option<i64>,
    pub(super) nth_order: Option<i64>,
    pub(super) remark_word: Option<String>,
    pub(super) member_level: Option<i64>,
}

impl Conditions {
    pub(super) fn params(&self) -> Vec<(&'static str, &dyn ToSql)> {
        vec![
            (":shop", &self.shop),
            (":from_on", &self.from_on),
            (":until_on", &self.until_on),
            (":products", &self.products),
            (":at_least_fen", &self.at_least_fen),
            (":at_least_pieces", &self.at_least_pieces),
            (":nth_order", &self.nth_order),
            (":remark_word", &self.remark_word),
            (":member_level", &self.member_level),
        ]
    }

    /// The same rule, asking only for its shop and days.
    fn days_alone(&self) -> Self {
        Self { shop: self.shop, from_on: self.from_on, until_on: self.until_on, ..Self::default() }
    }

    /// Whether an order meets all of it.
    pub(super) fn meets(&self, tx: &impl Reading, order: i64) -> Result<bool> {
        let mut with = self.params();
        with.push((":order", &order));
        let sql = concat!(include_str!("applies.sql"), " and orders.id = :order");
        Ok(tx.maybe(sql, with.as_slice(), |_| Ok(()))?.is_some())
    }
}

/// What the rules say about one order.
pub(super) struct Said {
    /// Whether any rule of those days speaks about orders of this shop.
    pub(super) ruled: bool,
    /// The gifts that must be in the parcel, in the order of the rules.
    pub(super) due: Vec<GiftDue>,
}

/// The gifts of an order, by these rules.
pub(super) fn said_by(tx: &impl Reading, rules: &[rules::GiftRule], shop: i64, order: i64) -> Result<Said> {
    let mut said = Said { ruled: false, due: Vec::new() };
    for rule in rules.iter().filter(|rule| rule.active) {
        let conditions = rule.conditions(shop);
        if !conditions.days_alone().meets(tx, order)? {
            continue;
        }
        said.ruled = true;
        if conditions.meets(tx, order)? {
            let id = rule.id.unwrap_or_default();
            said.due.push(GiftDue {
                rule: id,
                gift: rule.gift.clone(),
                quantity: rule.quantity,
                why: rule.name.clone(),
                code: rule.code.clone(),
                place: rule.place.clone(),
                picture: rule.picture.clone(),
                told: told(tx, order, id)?.then_some(true),
            });
        }
    }
    Ok(said)
}

fn told(tx: &impl Reading, order: i64, rule: i64) -> Result<bool> {
    let with = named_params! { ":order": order, ":rule": rule };
    Ok(tx.maybe(include_str!("told.sql"), with, |_| Ok(()))?.is_some())
}

/// The point that asks for gifts in general; where rules speak, theirs take its place.
const IN_GENERAL: &str = "gifts";

/// Puts the gifts of this very order into its list, one point for each.
pub(super) fn put_into(tx: &impl Reading, shop: i64, order: i64, list: &mut Checklist) -> Result<()> {
    let said = said_by(tx, &rules::of_shop(tx, shop)?, shop, order)?;
    if !said.ruled {
        return Ok(());
    }
    list.points.retain(|point| point.id != IN_GENERAL);
    let first = list.points.iter().position(|point| point.step == Step::Gift).unwrap_or(list.points.len());
    let points = said.due.into_iter().map(point_of);
    list.points.splice(first..first, points);
    Ok(())
}

fn point_of(gift: GiftDue) -> Point {
    Point {
        id: format!("gift:{}", gift.rule),
        step: Step::Gift,
        optional: false,
        text: Some(gift.gift.clone()),
        proof: None,
        severity: Some(Severity::Major),
        follow: Some(FollowUp::SetAside),
        good: gift.picture.clone(),
        bad: None,
        locked: None,
        gift: Some(gift),
    }
}

/// The gifts of a shop, each once.
pub(super) fn spare(tx: &impl Reading, shop: i64) -> Result<Vec<SpareGift>> {
    let mut spare: Vec<SpareGift> = Vec::new();
    for rule in rules::of_shop(tx, shop)?.into_iter().filter(|rule| rule.active) {
        if spare.iter().all(|known| known.gift != rule.gift) {
            spare.push(SpareGift { gift: rule.gift, code: rule.code });
        }
    }
    Ok(spare)
}
