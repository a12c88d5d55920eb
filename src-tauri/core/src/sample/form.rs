//! The shape of a file: which columns it has, what stands in them, and where the traps can be set.

use super::cell::Kind;
use super::dice::{Dice, Topic};
use super::seen::Seen;
use super::traps::{Trap, Traps};

/// What one column holds, and how a row's text for it is written.
pub(super) struct Cell {
    pub(super) kind: Kind,
    pub(super) write: fn(&Seen, &mut String),
}

pub(super) fn id(write: fn(&Seen, &mut String)) -> Cell {
    Cell { kind: Kind::Id, write }
}

pub(super) fn text(write: fn(&Seen, &mut String)) -> Cell {
    Cell { kind: Kind::Text, write }
}

pub(super) fn number(write: fn(&Seen, &mut String)) -> Cell {
    Cell { kind: Kind::Number, write }
}

/// One of the three reports. A role lists the names it goes by in all versions.
pub(super) struct Form {
    /// How the file's name begins.
    pub(super) stem: &'static str,
    pub(super) sheet: &'static str,
    pub(super) cell: fn(&str) -> Cell,
    pub(super) keys: &'static [&'static str],
    pub(super) order_refs: &'static [&'static str],
    /// Times without which the row can't be taken, and times that may be spelt differently.
    pub(super) dates: &'static [&'static str],
    pub(super) times: &'static [&'static str],
    pub(super) money: &'static [&'static str],
    pub(super) values: &'static [&'static str],
    pub(super) statuses: &'static [&'static str],
    pub(super) texts: &'static [&'static str],
    pub(super) blanks: &'static [&'static str],
    /// Columns that a shop may leave out.
    pub(super) spare: &'static [&'static str],
}

pub(super) struct Column {
    pub(super) name: String,
    pub(super) cell: Cell,
}

/// Places of the columns that play a part in traps.
pub(super) struct Roles {
    pub(super) keys: Vec<usize>,
    pub(super) order_refs: Vec<usize>,
    pub(super) dates: Vec<usize>,
    pub(super) times: Vec<usize>,
    pub(super) money: Vec<usize>,
    pub(super) values: Vec<usize>,
    pub(super) statuses: Vec<usize>,
    pub(super) texts: Vec<usize>,
    pub(super) blanks: Vec<usize>,
}

/// The columns of a file with the traps that concern whole columns, which are noted as planted.
pub(super) fn columns(
    form: &Form,
    header: &str,
    seed: u64,
    traps: &Traps,
    planted: &mut Traps,
) -> (Vec<Column>, Roles) {
    let asked = |trap| traps.of(trap) > 0;
    let column = |name: &str| Column { name: name.to_string(), cell: (form.cell)(name) };
    let mut columns: Vec<Column> = header.split(',').map(column).collect();
    if asked(Trap::ColumnsMissing) {
        columns.retain(|column| !form.spare.contains(&column.name.as_str()));
        planted.note(Trap::ColumnsMissing);
    }
    if asked(Trap::ColumnsShuffled) {
        Dice::of(seed, Topic::Columns, 0).shuffle(&mut columns);
        planted.note(Trap::ColumnsShuffled);
    }
    if asked(Trap::ColumnsAdded) {
        columns.insert(columns.len() / 2, own("跟进人", |_, _| {}));
        columns.push(own("本店备注栏", |_, out| out.push_str("已核对")));
        planted.note(Trap::ColumnsAdded);
    }
    if asked(Trap::ColumnsPasted) && !form.order_refs.is_empty() {
        let pasted = [
            own("月份", |_, out| out.push_str("本月")),
            own("退款完结时间", |_, out| out.push_str("见右")),
            own(form.dates[0], |_, out| out.push_str("见右")),
            own("单量", |_, out| out.push('1')),
        ];
        columns.splice(0..0, pasted);
        planted.note(Trap::ColumnsPasted);
    }
    let roles = roles(form, &columns);
    if asked(Trap::HeadersUntidy) {
        for (place, column) in columns.iter_mut().enumerate() {
            untidy(place, &mut column.name);
        }
        planted.note(Trap::HeadersUntidy);
    }
    (columns, roles)
}

fn own(name: &str, write: fn(&Seen, &mut String)) -> Column {
    Column { name: name.to_string(), cell: text(write) }
}

fn untidy(place: usize, name: &mut String) {
    *name = name.replace('(', "（").replace(')', "）").replace('/', " / ");
    match place % 5 {
        1 => name.push(' '),
        3 => name.push('\t'),
        _ => {}
    }
}

fn roles(form: &Form, columns: &[Column]) -> Roles {
    // The last one of a name is the platform's: pasted columns stand in front.
    let places = |names: &[&str]| {
        names.iter().filter_map(|name| columns.iter().rposition(|column| column.name == *name)).collect()
    };
    Roles {
        keys: places(form.keys),
        order_refs: places(form.order_refs),
        dates: places(form.dates),
        times: places(form.times),
        money: places(form.money),
        values: places(form.values),
        statuses: places(form.statuses),
        texts: places(form.texts),
        blanks: places(form.blanks),
    }
}
