//! A made-up Taobao shop and the files its owner would export from the platform.
//!
//! For the demonstration, for tests that need real-looking files with real-looking faults, and for measuring. The same
//! recipe gives the same bytes; the same recipe with a later last day gives a later export of the same shop, in which
//! parcels have arrived and cases have moved on. Nothing here knows the importer or the book.
//! Begin with [`Recipe`] and [`write()`]; an order's life is in `order.rs` and `case.rs`.

pub mod any;
mod case;
mod case_cells;
mod catalogue;
mod cell;
mod clock;
mod csv;
mod dice;
mod form;
mod headers;
mod line_cells;
mod order;
mod order_cells;
mod people;
mod plant;
mod reasons;
mod recipe;
mod row;
mod seen;
mod sheet;
#[cfg(test)]
mod tests;
mod traps;
mod xlsx;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub use catalogue::{TROUBLED_SUPPLIER, troubled_products};
pub use people::{MAIL_SUFFIX, MEMBER_STARS, PHONE_PREFIX, planted_names, planted_phones, planted_streets};
pub use recipe::{FileForm, Layout, LinesVersion, OrdersVersion, Recipe, RefundsVersion};
pub use traps::{Trap, Traps};

use seen::Seen;
use sheet::{Sheet, Standing};

/// What was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The order list, the item report and the refund report.
    pub files: Vec<PathBuf>,
    /// Rows of the order list: without titles, blank rows, repeated headers and the total.
    pub orders: usize,
    /// Rows of the item report, counted likewise.
    pub lines: usize,
    /// Rows of the refund report, counted likewise.
    pub cases: usize,
    /// The faults in each file.
    pub planted: Planted,
}

/// How many of each trap a file got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planted {
    /// In the order list.
    pub orders: Traps,
    /// In the item report.
    pub lines: Traps,
    /// In the refund report.
    pub cases: Traps,
}

/// Writes the three files into a folder, which is made where it is missing; the newest orders come first.
pub fn write(recipe: &Recipe, into: &Path) -> io::Result<Written> {
    fs::create_dir_all(into)?;
    let Layout { orders_version, lines_version, refunds_version, .. } = recipe.layout;
    let Layout { orders, lines, refunds, .. } = recipe.layout;
    let mut orders = Sheet::create(recipe, &order_cells::FORM, orders_version.header(), orders, into)?;
    let mut lines = Sheet::create(recipe, &line_cells::FORM, lines_version.header(), lines, into)?;
    let mut cases = Sheet::create(recipe, &case_cells::FORM, refunds_version.header(), refunds, into)?;

    let world = recipe.world();
    let as_of = clock::end_of(recipe.until);
    let shop: Rc<str> = recipe.shop.as_str().into();
    let see = |index| Seen { shop: Rc::clone(&shop), as_of, order: world.order(index), line: 0, case: 0 };
    let end = world.pace.first_from(as_of);
    let start = end - i64::try_from(recipe.orders).expect("a shop has fewer orders than an i64");
    for (done, index) in (start..end).rev().enumerate() {
        let mut seen = see(index);
        let standing =
            if seen.cases() > 0 || seen.order.no % 1000 == 0 { Standing::ReferredTo } else { Standing::Alone };
        if seen.order.no % 1000 == 0 {
            orders.note(Trap::IdEndsInZeros);
            lines.note(Trap::IdEndsInZeros);
        }
        orders.put(&seen, done, standing)?;
        for line in 0..seen.order.lines.len() {
            seen.line = line;
            lines.put(&seen, done, standing)?;
        }
        put_cases(&mut cases, &mut seen, done)?;
    }
    let is_plain = |seen: &Seen| seen.cases() == 1 && seen.case().no % 1000 != 0;
    let before = (0..).map(|back| see(start - 1 - back)).filter(is_plain);
    for mut seen in before.take(recipe.traps.of(Trap::OrderOutside)) {
        put_cases(&mut cases, &mut seen, 0)?;
        cases.note(Trap::OrderOutside);
    }

    let (orders_path, orders, in_orders) = orders.finish(recipe)?;
    let (lines_path, lines, in_lines) = lines.finish(recipe)?;
    let (cases_path, cases, in_cases) = cases.finish(recipe)?;
    Ok(Written {
        files: vec![orders_path, lines_path, cases_path],
        orders,
        lines,
        cases,
        planted: Planted { orders: in_orders, lines: in_lines, cases: in_cases },
    })
}

fn put_cases(cases: &mut Sheet, seen: &mut Seen, done: usize) -> io::Result<()> {
    for case in 0..seen.cases() {
        seen.case = case;
        seen.line = seen.case().line;
        let round = seen.case().no % 1000 == 0;
        if round {
            cases.note(Trap::IdEndsInZeros);
        }
        cases.put(seen, done, if round { Standing::ReferredTo } else { Standing::Alone })?;
    }
    Ok(())
}
