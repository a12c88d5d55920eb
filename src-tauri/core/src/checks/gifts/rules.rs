//! The owner's gift rules: kept, changed, paused and removed.

use pintui_store::{Day, Fen, Reading, Result, Row, SqlError, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Conditions, GiftRefused};
use crate::checks::checklist::ChecklistRefused;
use crate::door::{Call, Command, Read, Write};
use crate::{pictures, shops};

/// Which orders get which gift. A condition that is left out asks nothing; all that are there must hold.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct GiftRule {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// Name of the shop; none for all shops.
    pub shop: Option<String>,
    /// What the packer reads below the gift, e.g. 满 150 送.
    pub name: String,
    /// The gift's name.
    pub gift: String,
    /// The code on the gift, where it can be scanned.
    pub code: Option<String>,
    /// Where it lies, e.g. 货架 G-04.
    pub place: Option<String>,
    /// Name of a kept picture of it.
    pub picture: Option<String>,
    /// How many go into a parcel.
    pub quantity: i64,
    /// What one costs.
    pub cost_fen: Option<Fen>,
    /// The first day of payment it counts for.
    pub from_on: Option<Day>,
    /// The last day of payment it counts for.
    pub until_on: Option<Day>,
    /// Keys of products, one of which must be in the order; empty for all.
    pub products: Vec<i64>,
    /// What must at least be paid for the goods.
    pub at_least_fen: Option<Fen>,
    /// How many pieces (of the products named, if any) must at least be in the order.
    pub at_least_pieces: Option<i64>,
    /// The buyer's how manieth order it must at least be in this shop.
    pub nth_order: Option<i64>,
    /// A word that must be in the seller's remark.
    pub remark_word: Option<String>,
    /// Key of the member level that the buyer has at least reached with this order.
    #[serde(default)]
    pub member_level: Option<i64>,
    /// Whether it counts now.
    pub active: bool,
}

impl GiftRule {
    /// What it asks of an order of this shop.
    pub(super) fn conditions(&self, shop: i64) -> Conditions {
        Conditions {
            shop: Some(shop),
            from_on: self.from_on,
            until_on: self.until_on,
            products: self.products_text(),
            at_least_fen: self.at_least_fen,
            at_least_pieces: self.at_least_pieces,
            nth_order: self.nth_order,
            remark_word: self.remark_word.clone(),
            member_level: self.member_level,
        }
    }

    fn products_text(&self) -> Option<String> {
        let keys: Vec<String> = self.products.iter().map(i64::to_string).collect();
        (!keys.is_empty()).then(|| format!("[{}]", keys.join(",")))
    }
}

/// The rules that speak about orders of a shop, oldest first.
pub(super) fn of_shop(tx: &impl Reading, shop: i64) -> Result<Vec<GiftRule>> {
    tx.rows(include_str!("rules.sql"), named_params! { ":shop": shop }, rule_of)
}

/// The rule with this key.
pub fn one(tx: &impl Reading, rule: i64) -> Result<Option<GiftRule>> {
    tx.maybe(include_str!("rule.sql"), named_params! { ":rule": rule }, rule_of)
}

fn rule_of(row: &Row<'_>) -> std::result::Result<GiftRule, SqlError> {
    let products: Option<String> = row.get("products")?;
    Ok(GiftRule {
        id: row.get("id")?,
        shop: row.get("shop")?,
        name: row.get("name")?,
        gift: row.get("gift")?,
        code: row.get("code")?,
        place: row.get("place")?,
        picture: row.get("picture")?,
        quantity: row.get("quantity")?,
        cost_fen: row.get("cost_fen")?,
        from_on: row.get("from_on")?,
        until_on: row.get("until_on")?,
        products: products.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default(),
        at_least_fen: row.get("at_least_fen")?,
        at_least_pieces: row.get("at_least_pieces")?,
        nth_order: row.get("nth_order")?,
        remark_word: row.get("remark_word")?,
        member_level: row.get("member_level")?,
        active: row.get("active")?,
    })
}

/// Lists the gift rules that count in a shop.
#[derive(Deserialize, TS)]
pub struct GiftRuleList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for GiftRuleList {
    type Answer = Vec<GiftRuleRow>;
}

/// A rule as the list shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GiftRuleRow {
    /// The rule.
    pub rule: GiftRule,
    /// The products it names.
    pub products: Vec<NamedProduct>,
    /// Parcels it was put into.
    pub given: i64,
}

/// A product by its title.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NamedProduct {
    /// Key of the product.
    pub id: i64,
    /// Its title.
    pub name: String,
}

impl Read for GiftRuleList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<GiftRuleRow>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let mut rows = Vec::new();
        for rule in of_shop(tx, shop)? {
            let keys = rule.products_text().unwrap_or_else(|| "[]".to_owned());
            let products = tx.rows(include_str!("named_products.sql"), named_params! { ":ids": keys }, |row| {
                Ok(NamedProduct { id: row.get("id")?, name: row.get("name")? })
            })?;
            let given = "select count(*) from check_gifts where rule_id = ?1 and outcome = 'complete'";
            rows.push(GiftRuleRow { given: tx.one(given, [rule.id], |row| row.get(0))?, products, rule });
        }
        Ok(rows)
    }
}

/// Keeps a gift rule, new or changed; the next parcel scanned has its gift.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveGiftRule {
    /// The rule.
    pub rule: GiftRule,
}

impl Command for SaveGiftRule {
    type Answer = SavedRule;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedRule {
    /// Key of the rule.
    pub id: i64,
}

impl Write for SaveGiftRule {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "rule": self.rule.id, "name": self.rule.name.trim(), "gift": self.rule.gift.trim() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<SavedRule> {
        let rule = accepted(tx, self.rule)?;
        let shop = rule.shop.as_deref().map(|name| shops::must(tx, name)).transpose()?.map(|shop| shop.id);
        let with = named_params! {
            ":id": rule.id, ":shop": shop, ":name": rule.name, ":gift": rule.gift, ":code": rule.code,
            ":place": rule.place, ":picture": rule.picture, ":quantity": rule.quantity, ":cost_fen": rule.cost_fen,
            ":from_on": rule.from_on, ":until_on": rule.until_on, ":products": rule.products_text(),
            ":at_least_fen": rule.at_least_fen, ":at_least_pieces": rule.at_least_pieces,
            ":nth_order": rule.nth_order, ":remark_word": rule.remark_word, ":member_level": rule.member_level, ":active": rule.active,
        };
        let id = match rule.id {
            None => tx.insert(include_str!("insert_rule.sql"), with)?,
            Some(id) => {
                if tx.change(include_str!("update_rule.sql"), with)? == 0 {
                    return Err(GiftRefused::RuleUnknown { rule: id }.into());
                }
                id
            }
        };
        Ok(SavedRule { id })
    }
}

/// Removes a gift rule. What was given by it stays in the checks.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveGiftRule {
    /// Key of the rule.
    pub rule: i64,
}

impl Command for RemoveGiftRule {
    type Answer = ();
}

impl Write for RemoveGiftRule {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "rule": self.rule })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from gift_rules where id = ?1", [self.rule])? {
            0 => Err(GiftRefused::RuleUnknown { rule: self.rule }.into()),
            _ => Ok(()),
        }
    }
}

const MOST_OF_A_GIFT: i64 = 99;

/// The rule as it will be kept.
pub(super) fn accepted(tx: &impl Reading, mut rule: GiftRule) -> Result<GiftRule> {
    let trimmed = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    rule.name = rule.name.trim().to_owned();
    rule.gift = rule.gift.trim().to_owned();
    rule.code = trimmed(rule.code);
    rule.place = trimmed(rule.place);
    rule.remark_word = trimmed(rule.remark_word);
    if rule.gift.is_empty() {
        return Err(GiftRefused::GiftNameMissing.into());
    }
    if rule.name.is_empty() {
        return Err(GiftRefused::RuleNameMissing.into());
    }
    if !(1..=MOST_OF_A_GIFT).contains(&rule.quantity) {
        return Err(GiftRefused::QuantityWrong { most: MOST_OF_A_GIFT }.into());
    }
    if rule.from_on.zip(rule.until_on).is_some_and(|(from, until)| until < from) {
        return Err(GiftRefused::DaysWrong.into());
    }
    let least = [
        ("at_least_fen", rule.at_least_fen.map(|fen| fen.0), 1),
        ("at_least_pieces", rule.at_least_pieces, 1),
        ("nth_order", rule.nth_order, 1),
        ("cost_fen", rule.cost_fen.map(|fen| fen.0), 0),
    ];
    if let Some((condition, ..)) = least.iter().find(|(_, value, least)| value.is_some_and(|value| value < *least)) {
        return Err(GiftRefused::ConditionWrong { condition: (*condition).to_owned() }.into());
    }
    code_free(tx, &rule)?;
    if let Some(level) = rule.member_level {
        let sql = "select 1 from member_levels l join shops s on s.id = l.shop_id where l.id = ?1 and s.name = ?2";
        tx.maybe(sql, (level, &rule.shop), |_| Ok(()))?.ok_or(GiftRefused::LevelElsewhere)?;
    }
    for product in &rule.products {
        let known = tx.maybe("select 1 from products where id = ?1", [product], |_| Ok(()))?;
        known.ok_or(ChecklistRefused::ProductUnknown { product: *product })?;
    }
    if let Some(picture) = &rule.picture {
        pictures::must(tx, picture)?;
    }
    Ok(rule)
}

/// One code is one gift, or a scan would tick the wrong one.
fn code_free(tx: &impl Reading, rule: &GiftRule) -> Result<()> {
    let Some(code) = &rule.code else { return Ok(()) };
    if code.to_uppercase().starts_with("PT-") {
        return Err(GiftRefused::CodeIsCommand.into());
    }
    let with = named_params! { ":code": code, ":gift": rule.gift, ":rule": rule.id };
    let taken = tx.maybe(include_str!("code_taken.sql"), with, |row| row.get::<_, String>("gift"))?;
    taken.map_or(Ok(()), |gift| Err(GiftRefused::CodeTaken { gift }.into()))
}
