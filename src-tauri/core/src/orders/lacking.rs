//! What orders do not tell: a field that their files should have, or a reason for which they came back.

use pintui_store::{Day, Reading, Result};

use super::pick::Pick;
use crate::platforms::rules::Rule;
use crate::reasons::Words;
use crate::shops::Shop;

/// An order paid so many days ago should have been signed for.
const SIGNED_AFTER_DAYS: i64 = 20;

/// Each order of a shop with what it lacks.
pub const LACKS: &str = include_str!("lacks.sql");

/// Before this day an order has to be paid to be asked for its sign-off.
pub fn before(today: Day) -> Day {
    today.plus(-SIGNED_AFTER_DAYS)
}

/// Orders that lack a field.
pub(super) fn field(shop: &Shop, field: String, today: Day) -> Pick {
    let sql = concat!(
        "select id, fen from (\n",
        include_str!("lacks.sql"),
        ") where json_extract(lacks, '$.' || :field) = 1\norder by id desc"
    );
    Pick::by(sql).with(":shop", shop.id).with(":before", before(today)).with(":field", field)
}

/// Orders of the cohort that came back and of which no known reason is stated, none of quality among them.
pub fn untold(tx: &impl Reading, shop: &Shop, rule: &Rule, date: Day) -> Result<Pick> {
    let (first, last) = rule.window(date);
    let blind = Words::read(tx)?.blind(tx, shop)?;
    Ok(Pick::by(include_str!("untold.sql"))
        .with(":shop", shop.id)
        .with(":basis", rule.basis.name())
        .with(":from", first)
        .with(":until", last.plus(1))
        .with(":as_of", date.number())
        .with(":blind", serde_json::Value::from(blind).to_string()))
}
