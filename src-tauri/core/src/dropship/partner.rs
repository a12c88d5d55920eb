//! Partners by name.

use pintui_store::{Reading, Result, named_params};

use super::PartnershipRefused;
use crate::cases::work;
use crate::warehouses::choose;

/// Longest name.
pub(super) const LONGEST: usize = 40;

/// A name as it is kept.
///
/// # Errors
/// `partner_name_missing`.
pub(super) fn named(typed: &str) -> Result<String> {
    work::line(typed, LONGEST)?.ok_or_else(|| PartnershipRefused::PartnerNameMissing { most: LONGEST as i64 }.into())
}

/// A partner that the book knows.
///
/// # Errors
/// `partner_name_missing`, `partner_unknown`.
pub(super) fn known(tx: &impl Reading, shop: i64, typed: &str) -> Result<String> {
    let partner = named(typed)?;
    let is_kept =
        || tx.maybe(include_str!("kept.sql"), named_params! { ":shop": shop, ":partner": partner }, |_| Ok(()));
    if choose::known(tx, shop)?.contains(&partner) || is_kept()?.is_some() {
        return Ok(partner);
    }
    Err(PartnershipRefused::PartnerUnknown { partner }.into())
}
