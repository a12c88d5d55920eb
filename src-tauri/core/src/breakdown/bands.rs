//! Bands of prices: five with about as many orders each, or those between the owner's own limits.

use pintui_store::{Fen, Result};

use super::BreakdownRefused;
use super::cohort::Order;
use super::sheet::Group;

const BANDS: usize = 5;
/// More limits leave no orders between them.
const MOST: usize = 12;

/// The owner's limits, checked.
pub(super) fn own(limits: &[Fen]) -> Result<()> {
    let rising = limits.windows(2).all(|two| two[0] < two[1]);
    if limits.len() > MOST || limits.iter().any(|limit| limit.0 <= 0) || !rising {
        return Err(BreakdownRefused::LimitsWrong { most: MOST as i64 }.into());
    }
    Ok(())
}

/// Limits between which there are about as many orders each; fewer where many cost the same.
pub(super) fn quintiles(orders: &[Order]) -> Vec<Fen> {
    let mut paid: Vec<i64> = orders.iter().filter_map(|order| order.fen).collect();
    paid.sort_unstable();
    let Some(lowest) = paid.first().copied() else { return Vec::new() };
    let mut limits: Vec<Fen> = (1..BANDS).map(|part| Fen(paid[paid.len() * part / BANDS])).collect();
    limits.dedup();
    limits.retain(|limit| limit.0 > lowest);
    limits
}

/// The place of the band in which an amount lies; each band begins with its lower limit.
pub(super) fn place(limits: &[Fen], fen: i64) -> usize {
    limits.iter().take_while(|limit| limit.0 <= fen).count()
}

/// The lower limit of the band from which on the rate leaves the shop's range: the lowest whose interval lies wholly
/// above the shop's rate, with no band above it that has fallen back to that rate. Bands are in their sequence.
pub(super) fn leaves_at(groups: &[Group], shop: Option<f64>) -> Option<Fen> {
    let shop = shop?;
    let bands: Vec<&Group> = groups.iter().filter(|group| group.from_fen.is_some()).collect();
    let back = |band: &&Group| band.quality.rate.is_some_and(|rate| rate <= shop);
    let from = bands.iter().rposition(back).map_or(0, |last| last + 1);
    bands[from..].iter().find(|band| band.over).and_then(|band| band.from_fen)
}
