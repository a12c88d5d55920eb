//! Amounts that come through the door: none is below nothing, whatever command it is for.
//!
//! A page that could not read what was typed says so with a negative amount; here it is named, and nothing is kept of it.

use pintui_store::Result;
use serde_json::Value;

use super::caller::DoorRefused;

/// How the fields of amounts end.
const AMOUNT: &str = "_fen";

/// Refuses a wish with a negative amount anywhere in it.
pub(super) fn none_negative(ask: &Value) -> Result<()> {
    match ask {
        Value::Array(all) => all.iter().try_for_each(none_negative),
        Value::Object(fields) => fields.iter().try_for_each(|(name, value)| match value.as_f64() {
            Some(amount) if amount < 0.0 && name.ends_with(AMOUNT) => {
                Err(DoorRefused::AmountNegative { figure: name.clone() }.into())
            }
            _ => none_negative(value),
        }),
        _ => Ok(()),
    }
}
