//! Return cases that rows of order files tell of: refunds beside an order, and goods taken back
//! under a number of their own, for which the order has to be found.

use pintui_store::{Reading, Result, Text, named_params};
use rustc_hash::FxHashMap;

use super::cases::Cases;
use super::{Desk, Outcome};
use crate::intake::fields;
use crate::intake::row::{Aside, Row, Value};
use crate::platforms::formats::Grain;

/// Writes the case of a refunded order, unless a refund file has told of just this return.
pub fn refund(cases: &mut Cases<'_>, desk: &mut Desk<'_, '_>, case: &Row) -> Result<Outcome> {
    let told = |name| case.text(fields::slot(Grain::Case, name));
    let told = desk.tx.maybe(
        include_str!("told_of.sql"),
        named_params! {
            ":shop": desk.shop_id, ":order": case.order_no, ":case": case.key,
            ":line": told("line_no"), ":product": told("product_id"),
        },
        |_| Ok(()),
    )?;
    if told.is_some() { Ok(Outcome::Unchanged) } else { Ok(cases.put(desk, case)?.outcome) }
}

/// A case of a line goes by that line: under the number it was told of first, under that of the whole order where an export
/// without amounts by line told of it, or under one that no other line of the same goods has.
pub fn by_line(desk: &Desk<'_, '_>, case: &mut Row, line: &Text) -> Result<()> {
    case.values[fields::slot(Grain::Case, "line_no")] = Some(Value::Text(line.clone()));
    let told = "select case_no from cases
                where shop_id = ?1 and order_no = ?2 and line_no = ?3 and applied_estimated is not null order by id limit 1";
    let told = desk.tx.maybe(told, (desk.shop_id, &case.order_no, line), |row| row.get::<_, String>(0))?;
    let whole = || {
        let with = named_params! { ":shop": desk.shop_id, ":order": case.order_no, ":file": desk.file_id };
        desk.tx.maybe(include_str!("whole_case.sql"), with, |row| row.get::<_, String>(0))
    };
    if let Some(number) = told.map_or_else(whole, |number| Ok(Some(number)))? {
        case.key = number.into();
        return Ok(());
    }
    let another = "select 1 from cases where shop_id = ?1 and case_no = ?2 and line_no <> ?3";
    let number = case.key.clone();
    for count in 2.. {
        if !desk.tx.pen(another)?.exists((desk.shop_id, &case.key, line))? {
            break;
        }
        case.key = format!("{number}-{count}").into();
    }
    Ok(())
}

/// One number of several cases, told apart by their goods: where an export with more or fewer columns told of the same goods
/// under that number in another way, the case keeps the number it has.
pub fn by_goods(desk: &Desk<'_, '_>, case: &mut Row) -> Result<()> {
    let Some((whole, _)) = case.key.rsplit_once('/') else { return Ok(()) };
    let told = |name| case.text(fields::slot(Grain::Case, name));
    let found = desk.tx.rows(
        include_str!("case_of_goods.sql"),
        named_params! {
            ":shop": desk.shop_id, ":order": case.order_no, ":case": case.key, ":whole": whole, ":line": told("line_no"), ":first": format!("{whole}/"), ":beyond": format!("{whole}0"),
            ":sku": told("sku_code"), ":product": told("product_id"), ":file": desk.file_id,
        },
        |row| row.get::<_, String>(0),
    )?;
    if let [number] = &found[..] {
        case.key = number.as_str().into();
    }
    Ok(())
}

/// A time that only stands in leaves alone what a file has told.
pub fn keep_told(desk: &Desk<'_, '_>, case: &mut Row) -> Result<()> {
    for slot in std::mem::take(&mut case.inferred) {
        let column = fields::of(Grain::Case)[slot].column;
        let sql = format!("select 1 from cases where shop_id = ?1 and case_no = ?2 and {column} is not null");
        if desk.tx.pen(&sql)?.exists((desk.shop_id, &case.key))? {
            case.values[slot] = None;
        }
    }
    Ok(())
}

/// What of a whole order's refund is in none of its lines' cases. None where nothing is and no case of the order stands.
/// Where the order's number is a line's case, what is left has one of its own.
pub fn beyond_lines(desk: &Desk<'_, '_>, case: &mut Row, whole: i64) -> Result<Option<i64>> {
    let of_line = "select 1 from cases where shop_id = ?1 and case_no = ?2 and line_no is not null";
    if desk.tx.pen(of_line)?.exists((desk.shop_id, &case.key))? {
        case.key = format!("{}-{REST}", case.key).into();
    }
    let sql = "select coalesce(sum(refund_fen) filter (where case_no <> ?3), 0), count(*) filter (where case_no = ?3)
               from cases where shop_id = ?1 and order_no = ?2 and applied_estimated is not null";
    let (lines, stands): (i64, i64) =
        desk.tx.one(sql, (desk.shop_id, &case.order_no, &case.key), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rest = (whole - lines).max(0);
    Ok(Some(rest).filter(|rest| *rest > 0 || stands > 0))
}

/// Ends the number of what was refunded of an order and of none of its lines.
const REST: &str = "rest";

/// What the buyers of cancelled rows have ordered.
#[derive(Default)]
pub struct Orders {
    of: FxHashMap<(String, String), Vec<(String, String)>>,
    product: usize,
    name: usize,
    applied_at: usize,
}

impl Orders {
    /// Looks up the buyers of these rows, all at once.
    pub fn of(desk: &Desk<'_, '_>, rows: &[Row]) -> Result<Self> {
        let mut buyers: Vec<&str> = rows.iter().filter_map(|row| buyer_of(&row.aside)).collect();
        buyers.sort_unstable();
        buyers.dedup();
        let slot = |name| fields::slot(Grain::Case, name);
        let mut orders = Self {
            of: FxHashMap::default(),
            product: slot("product_id"),
            name: slot("product_name"),
            applied_at: slot("applied_at"),
        };
        if buyers.is_empty() {
            return Ok(orders);
        }
        let buyers = serde_json::Value::from(buyers).to_string();
        let parameters = named_params! { ":shop": desk.shop_id, ":buyers": buyers };
        let found = desk.tx.rows(include_str!("buyers_lines.sql"), parameters, |row| {
            Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?)))
        })?;
        for (goods, order) in found {
            orders.of.entry(goods).or_default().push(order);
        }
        Ok(orders)
    }

    /// Names the order that a case is about: the buyer's latest with these goods before it. Where
    /// there is none the case keeps the number it was given.
    pub fn name_in(&self, case: &mut Row, buyer: Option<&str>) {
        let goods = case.text(self.product).or(case.text(self.name));
        let (Some(buyer), Some(goods), Some(at)) = (buyer, goods, case.text(self.applied_at)) else { return };
        let orders = self.of.get(&(buyer.to_owned(), goods.to_owned()));
        let before = orders.and_then(|orders| orders.iter().rev().find(|(ordered, _)| ordered.as_str() <= at));
        if let Some((_, order_no)) = before {
            case.order_no = Some(order_no.as_str().into());
        }
    }
}

fn buyer_of(aside: &Aside) -> Option<&str> {
    match aside {
        Aside::Cancelled(_, buyer) => buyer.as_deref(),
        Aside::Nothing | Aside::Refund(_) => None,
    }
}
