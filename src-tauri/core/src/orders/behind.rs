//! The orders behind a figure, by their keys.

use pintui_store::{Reading, Result};

use super::list::{OrderPage, rows};

/// One page of them, at most 200, with the count of all.
pub fn page(tx: &impl Reading, ids: &[i64], skip: i64, limit: i64) -> Result<OrderPage> {
    let [skip, limit] = [skip, limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
    let page: Vec<i64> = ids.iter().copied().skip(skip).take(limit).collect();
    Ok(OrderPage { total: ids.len() as i64, orders: rows(tx, &page)? })
}
